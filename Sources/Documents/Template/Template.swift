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
  /// Which document the days and the view are about.
  package let document: CouncilDocument
  /// The days that are filled in.
  package let days: CouncilViewDays
  /// What the council decided, in the words filled in.
  package let decision: String?
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
      if figures.isEmpty, filled.isEmpty, view == nil {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      return .candidate(
        TemplateRow(
          lineNumber: row.lineNumber, arrangement: arrangement,
          municipality: try municipality.mention(row),
          year: try year.requiredYear(row), figures: figures, document: document, days: filled,
          decision: view))
    }
  }
}
