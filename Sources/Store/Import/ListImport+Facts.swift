package import Records

extension ListImport {
  /// States the figures of one row.
  package func state(_ figures: [BudgetFigure]) throws {
    count(isNew: try store(figures))
  }

  /// States what became of a document before a council, in a row of its own.
  package func state(_ view: StatedView) throws {
    count(isNew: try store(view))
  }

  /// States the figures, the words, the days and the votes of a row that has several of them.
  package func state(
    _ figures: [BudgetFigure], _ notes: [StatedNote], _ view: StatedView?,
    _ seat: StatedFact<BoardSeat>?
  ) throws {
    let isNew = [
      try store(figures), try store(notes), try view.map(store) ?? false,
      try seat.map(store) ?? false,
    ]
    count(isNew: isNew.contains(true))
  }

  /// States a change of a municipality.
  package func state(_ merger: Merger) throws {
    let table = try table(
      "merger",
      content: ["codeBefore", "date", "nameBefore", "codeAfter", "nameAfter", "manner", "share"])
    count(
      isNew: try table.state(
        [
          StoredValue(merger.before.code?.text), StoredValue(merger.date),
          StoredValue(merger.before.name), StoredValue(merger.after.code?.text),
          StoredValue(merger.after.name), StoredValue(merger.manner.rawValue),
          StoredValue(merger.share?.description),
        ], place: [StoredValue(merger.lineNumber)]))
  }

  /// States a number of inhabitants.
  package func state(_ inhabitants: Inhabitants) throws {
    let table = try table("inhabitantCount", content: ["code", "year", "foldedName", "count"])
    count(
      isNew: try table.state(
        [
          StoredValue(inhabitants.municipality.code?.text), StoredValue(inhabitants.year),
          StoredValue(MunicipalityName.folded(inhabitants.municipality.name)),
          StoredValue(inhabitants.count),
        ], place: [StoredValue(inhabitants.lineNumber)]))
  }

  /// States the area of a municipality.
  package func state(_ boundary: Boundary) throws {
    let table = try table("boundary", content: ["code", "year", "name", "source", "area"])
    count(
      isNew: try table.state(
        [
          StoredValue(boundary.code.text), StoredValue(boundary.year), StoredValue(boundary.name),
          StoredValue(boundary.source), StoredValue(AreaText.text(of: boundary.rings)),
        ], place: [StoredValue(boundary.lineNumber)]))
  }

  /// States that a participation is listed.
  package func state(
    participant: String, in arrangement: String, postalCode: String?, place: String?,
    province: String?, lineNumber: Int
  ) throws {
    let table = try table(
      "listedParticipation",
      content: ["arrangement", "participant", "postalCode", "place", "province"])
    count(
      isNew: try table.state(
        [
          StoredValue(arrangement), StoredValue(participant), StoredValue(postalCode),
          StoredValue(place), StoredValue(province),
        ], place: [StoredValue(lineNumber)]))
  }

  /// States what a code of CBS means. A code of an arrangement (`GR0316`) is from then on a name that
  /// can be tied to the register.
  package func state(iv3Code code: String, title: String, explanation: String?, lineNumber: Int)
    throws
  {
    let table = try table("iv3Meaning", content: ["code", "title", "explanation"])
    if ShortCode(code)?.isArrangement ?? false {
      try mentions.add(code: code, name: explanation ?? Iv3Name.whole(title))
    }
    count(
      isNew: try table.state(
        [StoredValue(code), StoredValue(title), StoredValue(explanation)],
        place: [StoredValue(lineNumber)]))
  }

  private func store(_ figures: [BudgetFigure]) throws -> Bool {
    let table = try table(
      "figure",
      content: [
        "mention", "quantity", "documentKind", "amount", "component", "isEstimate", "origin",
        "remark",
      ], place: ["lineNumber", "columnName", "cell"])
    var isNew = false
    for figure in figures {
      let mention = try mentions.id(figure.arrangement, figure.municipality, year: figure.year)
      let isStored = try table.state(
        [
          StoredValue(mention), StoredValue(figure.quantity.rawValue),
          StoredValue(figure.documentKind.rawValue), .integer(figure.amount.amount),
          StoredValue(figure.component), StoredValue(figure.isEstimate),
          StoredValue(try origins.id(figure.origin)),
          StoredValue(figure.remark),
        ],
        place: [
          StoredValue(figure.place.lineNumber), StoredValue(figure.place.column),
          StoredValue(figure.place.text),
        ])
      isNew = isNew || isStored
    }
    return isNew
  }

  private func store(_ notes: [StatedNote]) throws -> Bool {
    let table = try table("partyNote", content: ["mention", "documentKind", "subject", "content"])
    var isNew = false
    for note in notes {
      let isStored = try table.state(
        [
          StoredValue(try mentions.id(note.arrangement, note.municipality, year: note.year)),
          StoredValue(note.documentKind.rawValue), StoredValue(note.subject.rawValue),
          StoredValue(note.text),
        ], place: [StoredValue(note.lineNumber)])
      isNew = isNew || isStored
    }
    return isNew
  }

  private func store(_ view: StatedView) throws -> Bool {
    let table = try table(
      "councilView",
      content: [
        "mention", "stage", "decision", "sent", "received", "decided", "viewSent", "boardMeeting",
        "answered", "origin", "remark",
      ])
    return try table.state(
      [
        StoredValue(try mentions.id(view.arrangement, view.municipality, year: view.year)),
        StoredValue(view.stage), StoredValue(view.decision), StoredValue(view.sent),
        StoredValue(view.received), StoredValue(view.decided), StoredValue(view.viewSent),
        StoredValue(view.boardMeeting), StoredValue(view.answered),
        StoredValue(try origins.id(view.origin)), StoredValue(view.remark),
      ], place: [StoredValue(view.lineNumber)])
  }
}

/// What a document says of one draft before one council, as it is stored.
package struct StatedView: Sendable {
  /// The arrangement whose draft it is.
  package var arrangement: ArrangementMention
  /// The municipality.
  package var municipality: MunicipalityMention
  /// The budget year, if it is told.
  package var year: Int?
  /// What kind of draft it is, in the word of the source (stuk).
  package var stage: String
  /// When the arrangement sent it.
  package var sent: Day?
  /// When the council received it.
  package var received: Day?
  /// When the council dealt with it.
  package var decided: Day?
  /// When the council sent its view.
  package var viewSent: Day?
  /// When the board of the arrangement decides.
  package var boardMeeting: Day?
  /// When the board answered.
  package var answered: Day?
  /// What was decided or proposed, in the words of the source.
  package var decision: String?
  /// Where it was taken from.
  package var origin: FigureOrigin
  /// A remark.
  package var remark: String?
  /// The line on which it stands, from 1.
  package var lineNumber: Int

  /// A draft of which nothing more is known, until the rest is set.
  package init(
    arrangement: ArrangementMention, municipality: MunicipalityMention, year: Int?, stage: String,
    lineNumber: Int
  ) {
    self.arrangement = arrangement
    self.municipality = municipality
    self.year = year
    self.stage = stage
    self.lineNumber = lineNumber
    origin = FigureOrigin()
  }
}

/// What a document says in words of an affiliated party, as it is stored.
package struct StatedNote: Sendable {
  let arrangement: ArrangementMention
  let municipality: MunicipalityMention
  let year: Int
  let documentKind: DocumentKind
  let subject: PartyNote.Subject
  let text: String
  let lineNumber: Int

  /// Words about an arrangement in the budget or accounts of a year; `lineNumber` is that on which they stand, from 1.
  package init(
    of arrangement: ArrangementMention, in municipality: MunicipalityMention, year: Int,
    _ documentKind: DocumentKind, _ subject: PartyNote.Subject, _ text: String, lineNumber: Int
  ) {
    self.arrangement = arrangement
    self.municipality = municipality
    self.year = year
    self.documentKind = documentKind
    self.subject = subject
    self.text = text
    self.lineNumber = lineNumber
  }
}

/// The names that CBS gives arrangements.
enum Iv3Name {
  /// A title, unless CBS cut it off, which shows in two dots at its end.
  static func whole(_ title: String) -> String? {
    title.isEmpty || title.hasSuffix("..") ? nil : title
  }
}
