package import Records

/// A document that was put before a council, and what the council or its executive did with it.
package struct CouncilViewRow: Hashable, Sendable {
  /// The line on which it stands, from 1.
  package let lineNumber: Int
  /// The arrangement whose document it is.
  package let arrangement: ArrangementMention
  /// The municipality.
  package let municipality: MunicipalityMention
  /// The budget year of the document; `nil` when the source does not tell.
  package let year: Int?
  /// What kind of document it is.
  package let document: CouncilDocument
  /// The days that are known.
  package let days: CouncilViewDays
  /// What was decided, in the words of the source; with `voorgesteld` in it, what was proposed.
  package let decision: String?
  /// Where it was read.
  package let origin: FigureOrigin
  /// What the one who wrote it down remarks.
  package let remark: String?

  /// Whether the decision is a proposal of the executive; what the council decided is not known then.
  package var isProposal: Bool {
    decision.map { Folding.fold($0).split(separator: " ").contains("voorgesteld") } ?? false
  }
}

/// The days on which a document went round.
package struct CouncilViewDays: Hashable, Sendable {
  /// When the arrangement sent it to the council.
  package var sent: Day?
  /// When the council received it.
  package var received: Day?
  /// When the council dealt with it.
  package var councilMeeting: Day?
  /// When the council sent its view.
  package var viewSent: Day?
  /// When the board of the arrangement decides or decided.
  package var boardMeeting: Day?
  /// When the board answered the view.
  package var answered: Day?

  /// No day known.
  package init() {}

  /// Whether no day is known.
  package var isEmpty: Bool { self == CouncilViewDays() }
}

/// The kinds of document that councils give their view on, in the words of the source (stuk).
package enum CouncilDocument: String, Hashable, Sendable, CaseIterable {
  /// The general financial and policy frameworks (Wgr art. 34b).
  case frameworks = "kadernota"
  /// The draft budget (Wgr art. 35 lid 1).
  case draftBudget = "ontwerpbegroting"
  /// An amendment of the budget (Wgr art. 35 lid 6).
  case budgetAmendment = "begrotingswijziging"
  /// The annual accounts.
  case accounts = "jaarrekening"
  /// The draft of the arrangement itself or a change of it (Wgr art. 1 lid 2).
  case draftArrangement = "ontwerpregeling"

  /// Recognises words in any case, also with a year among them; `begroting` is the draft budget.
  init?(_ text: String) {
    let words = Folding.fold(text).split(separator: " ").map(String.init)
    switch words.filter({ $0.count != 4 || Int($0) == nil }).joined() {
    case "begroting", "conceptbegroting", "programmabegroting", "primitievebegroting":
      self = .draftBudget
    case "kaderbrief", "kaders", "conceptkadernota": self = .frameworks
    case "jaarstukken", "jaarverslag", "rekening", "jaarrekeningen", "realisatie": self = .accounts
    case "wijziging", "begrotingnawijziging", "wijzigingbegroting": self = .budgetAmendment
    case "regeling", "wijzigingregeling", "ontwerpregelingwijziging": self = .draftArrangement
    case let word: self.init(rawValue: word)
    }
  }

  /// The words that are known best, to choose from.
  static let words = allCases.map(\.rawValue)
}

/// The columns with the days on which a document went round.
struct CouncilDayColumns {
  private let sent: TableColumn?
  private let received: TableColumn?
  private let councilMeeting: TableColumn?
  private let viewSent: TableColumn?
  private let boardMeeting: TableColumn?
  private let answered: TableColumn?

  init(_ header: TableHeader) throws {
    sent = try TableColumn(header, "verzonden_op")
    received = try TableColumn(header, "ontvangen_op")
    councilMeeting = try TableColumn(header, "raadsvergadering")
    viewSent = try TableColumn(header, "zienswijze_verzonden_op")
    boardMeeting = try TableColumn(header, "bestuursvergadering")
    answered = try TableColumn(header, "antwoord_ontvangen_op")
  }

  func days(_ row: TableRow) throws(RowProblem) -> CouncilViewDays {
    var days = CouncilViewDays()
    days.sent = try sent?.day(row)
    days.received = try received?.day(row)
    days.councilMeeting = try councilMeeting?.day(row)
    days.viewSent = try viewSent?.day(row)
    days.boardMeeting = try boardMeeting?.day(row)
    days.answered = try answered?.day(row)
    return days
  }
}

extension TableDocument {
  /// Reads council views: columns `regeling`, `boekjaar`, `stuk`, `gemeente` or `gemeentecode` and
  /// `besluit`, and if they are there `verzonden_op`, `ontvangen_op`, `raadsvergadering`,
  /// `zienswijze_verzonden_op`, `bestuursvergadering`, `antwoord_ontvangen_op`, `bron_titel`,
  /// `bron_url`, `bron_datum` and `opmerking`.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readCouncilViews(_ body: (RowOutcome<CouncilViewRow>) throws -> Void) throws {
    let arrangement = try TableColumn(requiredIn: header, "regeling")
    let year = try TableColumn(requiredIn: header, "boekjaar")
    let document = try TableColumn(requiredIn: header, "stuk")
    let municipality = try MunicipalityColumns(header)
    let decision = try TableColumn(requiredIn: header, "besluit")
    let days = try CouncilDayColumns(header)
    let origin = try OriginColumns(header)
    let remark = try TableColumn(header, "opmerking")
    try forEachRow(body) { row throws(RowProblem) in
      let word = try document.required(row)
      guard let kind = CouncilDocument(word) else {
        throw .unknownWord(column: document.name, text: word, known: CouncilDocument.words)
      }
      return .candidate(
        CouncilViewRow(
          lineNumber: row.lineNumber,
          arrangement: ArrangementMention(name: try arrangement.required(row)),
          municipality: try municipality.mention(row), year: try year.year(row), document: kind,
          days: try days.days(row), decision: decision.value(row), origin: try origin.origin(row),
          remark: remark?.value(row)))
    }
  }
}
