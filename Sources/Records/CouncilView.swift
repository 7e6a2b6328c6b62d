/// What became of one document that an arrangement put before one council (zienswijze): when it was
/// sent, received, decided on and answered.
package struct CouncilView: Hashable, Sendable {
  /// A document that is put before a council.
  package enum TabledDocument: String, Hashable, Sendable, CaseIterable {
    /// The framework letter (kadernota, kaderbrief).
    case framework = "kadernota"
    /// The draft budget.
    case draftBudget = "ontwerpbegroting"
    /// A budget amendment.
    case amendment = "begrotingswijziging"
    /// The accounts, provisional or adopted.
    case accounts = "jaarrekening"
    /// The draft of the arrangement itself, or of a change of it (Wgr art. 1 lid 2).
    case draftArrangement = "ontwerpregeling"
  }

  /// What is known of the council's part.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nothing certain; also a proposal of the executive of which the decision is not known.
    case unknown = "onbekend"
    /// The document was received.
    case received = "ontvangen"
    /// The council decided to give no view, which is normal.
    case noView = "geen zienswijze"
    /// The council gave its view.
    case submitted = "zienswijze ingediend"
    /// The board answered the view.
    case answered = "antwoord ontvangen"
    /// The view came too late.
    case late = "te laat"
    /// There was nothing to give a view on.
    case notApplicable = "n.v.t."

    /// The status that words are, in any case; `nil` for words that are none.
    ///
    /// `ja` and `positief` in a column for the view say that there was one, `nee` and `akkoord` that there
    /// was none.
    package init?(wordedAs words: String?) {
      guard let words else { return nil }
      switch Folding.fold(words) {
      case "ja", "positief", "positieve zienswijze", "negatief", "negatieve zienswijze":
        self = .submitted
      case "nee", "neen", "akkoord", "instemming", "geen": self = .noView
      default: self.init(rawValue: words.lowercased())
      }
    }
  }

  /// The arrangement as the source names it.
  package var arrangementName: String
  /// The line of that arrangement (`lijn`), once it is known which one is meant.
  package var line: LineID?
  /// The municipality as the source names it.
  package var municipalityName: String
  /// The municipality's code, if the source gives it.
  package var municipality: OrganisationCode?
  /// The document.
  package var document: TabledDocument
  /// The budget year or year of account, if the source tells.
  package var year: Int?
  /// When the arrangement sent the document.
  package var sent: Day?
  /// When the municipality received it.
  package var received: Day?
  /// When the council decided, or met on it.
  package var decided: Day?
  /// When the council sent its view to the board.
  package var viewSent: Day?
  /// When the board of the arrangement decides on the document.
  package var boardMeeting: Day?
  /// When the board answered.
  package var answered: Day?
  /// What is known of the council's part.
  package var status: Status
  /// The decision, or the proposal for it, in the words of the source.
  package var decision: String?
  /// A remark in the source.
  package var remark: String?
  /// The title and the address of the public document the row was taken from.
  package var origin: WebLink?
  /// Where the row was read.
  package var source: SourceReference?

  /// A view of which nothing more is known, until the rest is set.
  package init(arrangementName: String, municipalityName: String, document: TabledDocument) {
    self.arrangementName = arrangementName
    self.municipalityName = municipalityName
    self.document = document
    status = .unknown
  }

  /// The status that a source's own words and dates allow.
  ///
  /// Words that are a status say so themselves. Anything else, such as "geen zienswijze voorgesteld",
  /// is a proposal or an announcement and tells no decision; then a view that was sent or a receipt that
  /// is dated tells how far the document came. A dated answer goes before all words.
  package static func status(
    decision: String?, received: Day?, viewSent: Day?, answered: Day?
  ) -> Status {
    if answered != nil { return .answered }
    if let stated = Status(wordedAs: decision) { return stated }
    if viewSent != nil { return .submitted }
    return received == nil ? .unknown : .received
  }
}
