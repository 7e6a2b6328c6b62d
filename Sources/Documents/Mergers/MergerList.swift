public import Records

extension CSVDocument {
  /// Reads a list of municipal mergers, divisions and renamings: columns `datum` (the first day of the
  /// new situation), `gemeentecode_oud`, `gemeente_oud`, `gemeentecode_nieuw`, `gemeente_nieuw` and
  /// `wijze`.
  ///
  /// Throws ``CSVError`` when it is none or no text, and what the input and the closure throw.
  public func readMergers(_ body: (RowOutcome<Merger>) throws -> Void) throws {
    let date = try CSVColumn(requiredIn: header, "datum")
    let before = try MunicipalityColumns(header, name: "gemeente_oud", code: "gemeentecode_oud")
    let after = try MunicipalityColumns(header, name: "gemeente_nieuw", code: "gemeentecode_nieuw")
    let manner = try CSVColumn(requiredIn: header, "wijze")
    try forEachRow(body) { row throws(RowProblem) in
      guard let day = try date.day(row) else { throw .empty(column: date.name) }
      let word = try manner.required(row)
      guard let found = Merger.Manner.allCases.first(where: { $0.rawValue == Folding.fold(word) })
      else { throw .unknownWord(column: manner.name, text: word) }
      return .candidate(
        Merger(
          date: day, before: try before.mention(row), after: try after.mention(row), manner: found,
          line: row.line))
    }
  }
}
