/// What all municipalities together reported to CBS as paid to arrangements, and what arrangements
/// reported as received from municipalities, in one year and kind of statement.
///
/// Income transfers alone: category 4.3.3 on the expenditure of municipalities (`L4.3.3`) and 4.3.2 on
/// the revenue of arrangements (`B4.3.2`).
public struct NationalTransfers: Hashable, Sendable {
  /// The budget year.
  public var year: Int
  /// What kind of statement it comes from.
  public var documentKind: FigureDocumentKind
  /// What municipalities paid, by taakveld.
  public var paid: [String: EuroSum] = [:]
  /// What arrangements received, by taakveld.
  public var received: [String: EuroSum] = [:]
  /// How many municipalities reported.
  public var municipalities = Coverage()
  /// How many arrangements reported.
  public var arrangements = Coverage()
  /// The documents that the reports stand in, by number.
  public var documents: Set<DocumentID> = []

  /// Of whom there are reports.
  public struct Coverage: Hashable, Sendable {
    /// How many sent a report.
    public var reporting = 0
    /// How many of those have such a transfer in it.
    public var withTransfer = 0
    /// How many there were on 31 December of the year, by the register: municipalities, or public bodies
    /// and operations organisations.
    public var existing = 0

    /// Nobody.
    public init() {}
  }

  /// A year and kind of statement of which nothing is known, until the rest is set.
  public init(year: Int, documentKind: FigureDocumentKind) {
    self.year = year
    self.documentKind = documentKind
  }
}
