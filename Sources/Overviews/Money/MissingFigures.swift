package import Records

/// Figures of the year in focus that no document gives, and of which arrangements.
package struct MissingFigures: Sendable {
  /// What is missing.
  package let subject: Subject
  /// The everyday names of the arrangements, in the order of the overview.
  package let names: [String]
  /// How many arrangements should have it.
  package let expectedCount: Int

  /// What can be missing.
  package enum Subject: Hashable, Sendable {
    /// What the municipality pays, by a budget or accounts.
    case contribution(DocumentKind)
    /// Equity and debt at the end of the year, in any statement.
    case balance
    /// The result, in any statement.
    case result
  }
}

extension CouncilMoney {
  /// What is not known of the year in focus. Accounts are missed only after the year has ended; a
  /// balance and a result are expected of arrangements with legal personality alone.
  package func missing(on day: Day) -> [MissingFigures] {
    guard let year else { return [] }
    let bodies = entries.filter {
      $0.arrangement.form == .publicBody || $0.arrangement.form == .operationsOrganisation
    }
    func statements(_ entry: Entry) -> [ArrangementStatement] {
      entry.statements.filter { $0.year == year }
    }
    var missing = [
      find(.contribution(.budget), in: entries) { $0.contributions.total(year, .budget) != nil }
    ]
    if year < day.year {
      missing.append(
        find(.contribution(.accounts), in: entries) {
          $0.contributions.total(year, .accounts) != nil
        })
    }
    missing.append(
      find(.balance, in: bodies) {
        statements($0).contains { $0.isOfYearEnd(.equityAtEnd) && $0.isOfYearEnd(.debtAtEnd) }
      })
    missing.append(
      find(.result, in: bodies) { statements($0).contains { $0[.result] != nil } })
    return missing.filter { !$0.names.isEmpty }
  }

  private func find(
    _ subject: MissingFigures.Subject, in entries: [Entry], isKnown: (Entry) -> Bool
  ) -> MissingFigures {
    MissingFigures(
      subject: subject, names: entries.filter { !isKnown($0) }.map(\.name),
      expectedCount: entries.count)
  }
}

extension ArrangementStatement {
  /// Whether a quantity is known on the day that the year ends or begins with, and not on another.
  fileprivate func isOfYearEnd(_ quantity: Quantity) -> Bool {
    self[quantity].map { !$0.shown.figure.hasOtherBalanceDay } ?? false
  }
}
