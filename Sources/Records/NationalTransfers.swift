/// What all municipalities together reported to CBS as paid to arrangements, and what arrangements
/// reported as received from municipalities, in one year and kind of statement.
///
/// Income transfers alone: category 4.3.3 on the expenditure of municipalities (`L4.3.3`) and 4.3.2 on
/// the revenue of arrangements (`B4.3.2`).
package struct NationalTransfers: Hashable, Sendable {
  /// The budget year.
  package var year: Int
  /// What kind of statement it comes from.
  package var documentKind: DocumentKind
  /// What municipalities paid, by taakveld.
  package var paid: [String: EuroSum] = [:]
  /// What arrangements received, by taakveld.
  package var received: [String: EuroSum] = [:]
  /// How many municipalities reported.
  package var municipalities = Coverage()
  /// How many arrangements reported.
  package var arrangements = Coverage()
  /// The documents that the reports stand in, by number.
  package var documents: Set<DocumentID> = []

  /// Of whom there are reports.
  package struct Coverage: Hashable, Sendable {
    /// How many sent a report.
    package var reporting = 0
    /// How many of those have such a transfer in it.
    package var withTransfer = 0
    /// How many there were on 31 December of the year, by the register: municipalities, or public bodies
    /// and operations organisations.
    package var existing = 0

    /// Nobody.
    package init() {}
  }

  /// A year and kind of statement of which nothing is known, until the rest is set.
  package init(year: Int, documentKind: DocumentKind) {
    self.year = year
    self.documentKind = documentKind
  }
}
