package import Records

/// A row of the sheet that `wgr template` makes, filled in.
package struct TemplateRow: Hashable, Sendable {
  /// The line on which it starts, from 1.
  package let lineNumber: Int
  /// The arrangement, with its number.
  package let arrangement: ArrangementMention
  /// The municipality.
  package let municipality: MunicipalityMention
  /// The budget year.
  package let year: Int
  /// Its figures; none in a row that is about a kadernota.
  package let figures: [BudgetFigure]
  /// What it says in words, of a budget or accounts.
  package let notes: [Note]
  /// The seats and votes of the municipality; `nil` when none are filled in.
  package let seat: StatedFact<BoardSeat>?
  /// The document that it was taken from.
  package let origin: FigureOrigin
  /// The remark that is filled in.
  package let remark: String?
  /// Which document the days and the view are about.
  package let document: CouncilDocument
  /// The days that are filled in.
  package let days: CouncilViewDays
  /// What the council decided, in the words filled in.
  package let decision: String?

  /// Words about the arrangement as an affiliated party.
  package struct Note: Hashable, Sendable {
    /// What they are about.
    package let subject: PartyNote.Subject
    /// The kind of statement that the row is about.
    package let documentKind: DocumentKind
    /// The words.
    package let text: String
  }
}

extension TableDocument {
  /// Reads a filled-in sheet; see ``TemplateColumn``. A row in which nothing is filled in is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readTemplate(_ body: (RowOutcome<TemplateRow>) throws -> Void) throws {
    let layout = try FigureLayout(header)
    let reader = try FigureRowReader(layout, of: self)
    let municipality = try MunicipalityColumns(header)
    let year = try TableColumn(requiredIn: header, "boekjaar")
    let kind = try TableColumn(requiredIn: header, "documentsoort")
    let days = try CouncilDayColumns(header)
    let decision = try TableColumn(header, "zienswijze")
    let origin = try OriginColumns(header)
    let remark = try TableColumn(header, "opmerking")
    let notes = try PartyNoteColumns(header)
    let seats = try BoardSeatColumns(header)
    try forEachRow(body) { row throws(RowProblem) in
      if let reason = reader.reasonToIgnore(row) {
        return .ignored(reason, lineNumber: row.lineNumber)
      }
      let word = try kind.required(row)
      guard let document = CouncilDocument(word) else {
        throw .unknownWord(column: kind.name, text: word, known: CouncilDocument.words)
      }
      let arrangement = try reader.arrangement(row)
      let figures = try reader.figures(row)
      let filled = try days.days(row)
      let view = decision?.value(row)
      let words = try notes.notes(row, toldBy: kind)
      let council = try municipality.mention(row)
      let seat = try seats.seat(row) { ParticipantMention(name: council.name, code: council.code) }
      if figures.isEmpty, filled.isEmpty, view == nil, words.isEmpty, seat == nil {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      return .candidate(
        TemplateRow(
          lineNumber: row.lineNumber, arrangement: arrangement, municipality: council,
          year: try year.requiredYear(row), figures: figures, notes: words,
          seat: try seat.map { (seat) throws(RowProblem) in
            StatedFact(
              lineNumber: row.lineNumber, arrangement: arrangement, content: seat,
              origin: try origin.origin(row), remark: remark?.value(row))
          },
          origin: try origin.origin(row), remark: remark?.value(row), document: document,
          days: filled, decision: view))
    }
  }
}

/// The columns with words about an arrangement as an affiliated party.
private struct PartyNoteColumns {
  private let columns: [(subject: PartyNote.Subject, column: TableColumn)]

  init(_ header: TableHeader) throws {
    columns = try PartyNote.Subject.allCases.compactMap { subject in
      try TableColumn(header, subject.rawValue).map { (subject, $0) }
    }
  }

  /// The words of a row. Throws when there are any and the row is about no budget or accounts.
  func notes(
    _ row: TableRow, toldBy kind: TableColumn
  ) throws(RowProblem) -> [TemplateRow.Note] {
    var notes: [TemplateRow.Note] = []
    for (subject, column) in columns {
      try column.check(row)
      guard let text = column.value(row) else { continue }
      let word = kind.text(row)
      guard let statement = DocumentKind.written(word)?.kind else {
        throw .unknownWord(
          column: kind.name, text: word, known: DocumentKind.allCases.map(\.rawValue))
      }
      notes.append(TemplateRow.Note(subject: subject, documentKind: statement, text: text))
    }
    return notes
  }
}
