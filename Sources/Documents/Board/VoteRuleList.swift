package import Records

extension TableDocument {
  /// Reads rules by which votes are counted out (stemregels): columns `regeling` or `systeemId`, and if they are there
  /// `regel` (the rule in words), `per_inwoners`, `afronding`, `minimum`, `maximum`, `soort_besluit`, `geldig_vanaf`,
  /// `bron`, `vindplaats` and `opmerking`. A row in which nothing is filled in is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readVoteRules(_ body: (RowOutcome<StatedFact<VoteRule>>) throws -> Void) throws {
    let facts = try ArrangementFactColumns(header)
    let text = try TableColumn(header, "regel")
    let per = try TableColumn(header, "per_inwoners")
    let rounding = try TableColumn(header, "afronding")
    let minimum = try TableColumn(header, "minimum")
    let maximum = try TableColumn(header, "maximum")
    let decision = try TableColumn(header, "soort_besluit")
    let validFrom = try TableColumn(header, "geldig_vanaf")
    try forEachRow(body) { row throws(RowProblem) in
      var rule = VoteRule()
      rule.text = try text?.words(row)
      rule.inhabitantsPerVote = try per?.count(row, upTo: 10_000_000)
      if let per, rule.inhabitantsPerVote == 0 {
        throw .notANumber(column: per.name, text: per.text(row))
      }
      rule.minimum = try minimum?.count(row, upTo: 100_000)
      rule.maximum = try maximum?.count(row, upTo: 100_000)
      guard
        rule.text != nil || rule.inhabitantsPerVote != nil || rule.minimum != nil
          || rule.maximum != nil
      else { return .ignored(.noFigure, lineNumber: row.lineNumber) }
      if let column = rounding, let word = try column.words(row) {
        guard let found = VoteRule.Rounding(written: word) else {
          throw .unknownWord(
            column: column.name, text: word, known: VoteRule.Rounding.allCases.map(\.rawValue))
        }
        rule.rounding = found
      }
      rule.decision = try decision?.words(row)
      rule.validFrom = try validFrom?.day(row)
      return .candidate(try facts.fact(row, rule))
    }
  }
}

extension VoteRule.Rounding {
  /// The rounding that the words of a document mean, in any case; `nil` for other words.
  init?(written text: String) {
    switch Folding.fold(text) {
    case "naar boven", "boven", "omhoog", "naar boven afgerond", "of gedeelte daarvan": self = .up
    case "naar beneden", "beneden", "omlaag", "naar beneden afgerond", "hele": self = .down
    case "rekenkundig", "normaal", "dichtstbij", "naar het dichtstbijzijnde hele getal":
      self = .nearest
    default: return nil
    }
  }
}
