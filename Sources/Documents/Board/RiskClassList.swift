package import Records

extension TableDocument {
  /// Reads how councils class arrangements (risicoklasse): columns `gemeente` or `gemeentecode`, `regeling` or
  /// `systeemId`, `jaar` (`boekjaar`), and if they are there `klasse`, `pakket`, `risico`, `belang_bestuurlijk`,
  /// `belang_financieel`, `bron`, `vindplaats` and `opmerking`. A row in which nothing is filled in is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readRiskClasses(_ body: (RowOutcome<StatedFact<RiskClass>>) throws -> Void) throws {
    let facts = try ArrangementFactColumns(header)
    let municipality = try MunicipalityColumns(header)
    let year = try TableColumn(requiredIn: header, "jaar", "boekjaar")
    let classification = try TableColumn(header, "klasse", "risicoklasse")
    let supervision = try TableColumn(header, "pakket")
    let risk = try TableColumn(header, "risico")
    let board = try TableColumn(header, "belang_bestuurlijk")
    let financial = try TableColumn(header, "belang_financieel")
    try forEachRow(body) { row throws(RowProblem) in
      let words = [
        try classification?.words(row), try supervision?.words(row), try risk?.words(row),
        try board?.words(row), try financial?.words(row),
      ]
      guard words.contains(where: { $0 != nil }) else {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      var found = RiskClass(try municipality.mention(row), year: try year.requiredYear(row))
      (found.classification, found.supervision, found.risk) = (words[0], words[1], words[2])
      (found.boardInterest, found.financialInterest) = (words[3], words[4])
      return .candidate(try facts.fact(row, found))
    }
  }
}
