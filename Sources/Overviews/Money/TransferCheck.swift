package import Records

/// The check from above: what a municipality reports to CBS as income transfers to arrangements (Iv3
/// category 4.3.3), against the contributions that are known.
///
/// Iv3 never names the other party, so that only the sums can be compared. Only public bodies and
/// operations organisations count: category 4.3.3 is about these; what a host municipality gets is
/// booked on 4.3.2.
package struct TransferCheck: Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// The transfers per taakveld, in the order of their codes; of each municipality apart, where mergers
  /// are followed.
  package let fields: [TransferTotal]
  /// The income transfers of all taakvelden together; `nil` when none is given or it does not fit.
  package let income: Euro?
  /// What is known to be paid to public bodies and operations organisations; `nil` when nothing is.
  package let known: Euro?
  /// How many of these arrangements that rests on.
  package let knownCount: Int
  /// How many of these arrangements there are.
  package let arrangementCount: Int
  /// The predecessors in that year that were divided later, where mergers are followed: what they
  /// reported is not counted, since only a part of it belongs here.
  package let divided: [String]

  /// What the known contributions do not explain; negative when they are more than CBS was told.
  package var rest: Euro? {
    income.flatMap { income in known.flatMap { income.subtracting($0) } }
  }

  /// The checks of a year: of the budget and of the accounts, where they are there. Quarters are not
  /// whole years and are left out.
  static func checks(
    of transfers: [TransferTotal], against entries: [CouncilMoney.Entry], in year: Int?,
    following followed: FollowedMergers? = nil
  ) -> [TransferCheck] {
    let entries = entries.filter {
      $0.arrangement.form == .publicBody || $0.arrangement.form == .operationsOrganisation
    }
    return [DocumentKind.budget, .accounts].compactMap { kind in
      let fields = transfers.filter { $0.year == year && $0.documentKind == kind }
        .sorted {
          $0.field == $1.field
            ? $0.municipality.text < $1.municipality.text
            : Self.standsBefore($0.field, $1.field)
        }
      guard let year, !fields.isEmpty else { return nil }
      let totals = entries.compactMap { $0.contributions.total(year, kind) }
      let incomes = fields.compactMap(\.income)
      return TransferCheck(
        year: year, documentKind: kind, fields: fields,
        income: incomes.isEmpty ? nil : Euro.sum(incomes),
        known: totals.isEmpty ? nil : ArrangementMoney.sum(totals), knownCount: totals.count,
        arrangementCount: entries.count,
        divided: (followed?.parts ?? []).filter { $0.existed(in: year) }.map(\.name))
    }
  }

  /// Whether a code of a taakveld comes before another: `1.1`, `1.2`, `1.10`.
  static func standsBefore(_ left: String, _ right: String) -> Bool {
    let (leftParts, rightParts) = (order(left), order(right))
    return leftParts == rightParts ? left < right : leftParts.lexicographicallyPrecedes(rightParts)
  }

  /// The parts of a code, as numbers.
  private static func order(_ field: String) -> [Int] {
    field.split(separator: ".").map { Int($0) ?? .max }
  }
}

extension CouncilMoney {
  /// The income transfers of a year per inhabitant; `nil` when the inhabitants of that year are not known, or where
  /// mergers are followed and those of several municipalities are counted.
  package func incomePerInhabitant(_ check: TransferCheck) -> PerInhabitant? {
    guard followed == nil, let income = check.income else { return nil }
    return entries.first?.money.perInhabitant(income, of: municipality, in: check.year)
  }
}
