package import Records

extension CSVDocument {
  /// Reads a list of municipal mergers, divisions and renamings: columns `datum` (the first day of the
  /// new situation), `gemeentecode_oud`, `gemeente_oud`, `gemeentecode_nieuw`, `gemeente_nieuw`, `wijze`,
  /// and where it is wanted `aandeel`: which part of a municipality that is divided goes to this one, in
  /// percent (`25`, `33,34 %`). No public list has that column: who fills it in chooses the rule, by
  /// inhabitants for example.
  ///
  /// Throws ``CSVError`` when it is none or no text, and what the input and the closure throw.
  package func readMergers(_ body: (RowOutcome<Merger>) throws -> Void) throws {
    let date = try CSVColumn(requiredIn: header, "datum")
    let before = try MunicipalityColumns(header, name: "gemeente_oud", code: "gemeentecode_oud")
    let after = try MunicipalityColumns(header, name: "gemeente_nieuw", code: "gemeentecode_nieuw")
    let manner = try CSVColumn(requiredIn: header, "wijze")
    let share = try CSVColumn(header, "aandeel")
    try forEachRow(body) { row throws(RowProblem) in
      guard let day = try date.day(row) else { throw .empty(column: date.name) }
      let word = try manner.required(row)
      guard let found = Merger.Manner.allCases.first(where: { $0.rawValue == Folding.fold(word) })
      else { throw .unknownWord(column: manner.name, text: word) }
      return .candidate(
        Merger(
          date: day, before: try before.mention(row), after: try after.mention(row), manner: found,
          share: try share?.share(row, of: found), line: row.line))
    }
  }
}

extension CSVColumn {
  /// The part of a divided municipality; `nil` when the cell is empty. Throws when it is no percentage
  /// above 0 up to 100, or the municipality is not divided.
  fileprivate func share(_ row: CSVRow, of manner: Merger.Manner) throws(RowProblem) -> Percentage?
  {
    guard let text = value(row) else { return nil }
    let digits = text.hasSuffix("%") ? CellText.tidy(String(text.dropLast())) : text
    guard manner == .divided, let share = Percentage(digits),
      (1...1_000_000).contains(share.tenThousandths)
    else { throw .notAShare(column: name, text: text) }
    return share
  }
}
