package import Records

extension TableDocument {
  /// Reads what texts of arrangements say of leaving (uittredingsbepaling): columns `regeling` or `systeemId`, and if
  /// they are there `opzegtermijn_maanden`, `ingangsdatum`, `wijze`, `jaren`, `percentage_eerste_jaar`, `aflopend`
  /// (`ja` or `nee`), `grondslag_bedrag`, `geldig_vanaf`, `bron`, `vindplaats` and `opmerking`. A row in which nothing is
  /// filled in is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readExitClauses(_ body: (RowOutcome<StatedFact<ExitClause>>) throws -> Void) throws {
    let facts = try ArrangementFactColumns(header)
    let notice = try TableColumn(header, "opzegtermijn_maanden", "opzegtermijn")
    let effective = try TableColumn(header, "ingangsdatum")
    let method = try TableColumn(header, "wijze")
    let years = try TableColumn(header, "jaren")
    let percentage = try TableColumn(header, "percentage_eerste_jaar")
    let declining = try TableColumn(header, "aflopend")
    let basis = try TableColumn(header, "grondslag_bedrag")
    let validFrom = try TableColumn(header, "geldig_vanaf")
    try forEachRow(body) { row throws(RowProblem) in
      var clause = ExitClause()
      clause.noticeMonths = try notice?.count(row, upTo: 600)
      clause.effective = try effective?.words(row)
      clause.method = try method?.words(row)
      clause.years = try years?.count(row, upTo: 100)
      clause.firstPercentage = try percentage?.percentage(row)
      clause.isDeclining = try declining?.flag(row)
      clause.basis = try basis?.words(row)
      guard clause != ExitClause() else {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      clause.validFrom = try validFrom?.day(row)
      return .candidate(try facts.fact(row, clause))
    }
  }
}

extension TableColumn {
  /// Whether a cell says yes; `nil` when it is empty. Throws when it says neither yes nor no.
  fileprivate func flag(_ row: TableRow) throws(RowProblem) -> Bool? {
    guard let text = try words(row) else { return nil }
    switch Folding.fold(text) {
    case "ja", "aflopend", "true", "waar", "1": return true
    case "nee", "neen", "gelijk", "false", "onwaar", "0": return false
    default: throw .unknownWord(column: name, text: text, known: ["ja", "nee"])
    }
  }
}
