package import Records

/// The check from above for the whole country: what municipalities together say they pay to arrangements,
/// against what arrangements say they receive from municipalities.
///
/// Both stand in the reports to CBS (Iv3), which never name the other party. Accounts alone have two
/// sides: arrangements send CBS no budgets (BBV art. 71).
package struct NationalTransferCheck: Sendable {
  /// The years, the oldest first.
  package let years: [Year]
  /// How old it is; it rests on the documents that the reports stand in and on the exports of the register.
  package let standing: Standing

  /// The accounts of one year.
  package struct Year: Sendable {
    /// The budget year.
    package let year: Int
    /// The taakvelden, in the order of their codes.
    package let fields: [Field]
    /// What municipalities pay; `nil` when none reports it or it does not fit.
    package let paid: Euro?
    /// What arrangements receive; `nil` when none reports it or it does not fit.
    package let received: Euro?
    /// How many municipalities that rests on.
    package let municipalities: NationalTransfers.Coverage
    /// How many arrangements that rests on.
    package let arrangements: NationalTransfers.Coverage

    /// What is paid and nobody says to have received, over the taakvelden of which both sides are known;
    /// negative when more is received, `nil` when there are none or it does not fit.
    ///
    /// A taakveld with one side alone has nothing to be compared with: its whole amount would look like a
    /// difference.
    package var difference: Euro? {
      let differences = fields.compactMap(\.difference)
      return differences.isEmpty ? nil : Euro.sum(differences)
    }

    /// The taakvelden of which one side alone is known, which are in no difference.
    package var oneSided: [Field] { fields.filter { $0.difference == nil } }

    /// Both sides on one taakveld.
    package struct Field: Hashable, Sendable {
      /// Its code.
      package let code: String
      /// What municipalities pay.
      package let paid: Euro?
      /// What arrangements receive.
      package let received: Euro?

      /// What is paid and nobody says to have received; `nil` when one side is not known.
      package var difference: Euro? { Year.difference(paid, received) }
    }

    private static func difference(_ paid: Euro?, _ received: Euro?) -> Euro? {
      paid.flatMap { paid in received.flatMap { paid.subtracting($0) } }
    }
  }

  /// Puts the accounts of both sides next to each other.
  ///
  /// - Parameters:
  ///   - known: what is known on the day, of which the answer cites a part.
  ///   - year: the one to keep; `nil` for all.
  package init(_ transfers: [NationalTransfers], of known: Standing, year: Int? = nil) {
    let used = transfers.reduce(into: Set<DocumentID>()) { $0.formUnion($1.documents) }
    standing = known.resting { used.contains($0.id) || $0.kind == .registerExport }
    years = transfers.filter {
      $0.documentKind == .accounts && (year == nil || $0.year == year)
    }.map { transfers in
      let codes = Set(transfers.paid.keys).union(transfers.received.keys)
      return Year(
        year: transfers.year,
        fields: codes.sorted(by: TransferCheck.standsBefore).map {
          Year.Field(
            code: $0, paid: transfers.paid[$0]?.amount, received: transfers.received[$0]?.amount)
        },
        paid: Self.sum(transfers.paid), received: Self.sum(transfers.received),
        municipalities: transfers.municipalities, arrangements: transfers.arrangements)
    }
  }

  private static func sum(_ fields: [String: EuroSum]) -> Euro? {
    let amounts = fields.values.map(\.amount)
    guard !amounts.isEmpty, !amounts.contains(nil) else { return nil }
    return Euro.sum(amounts.compactMap(\.self))
  }
}
