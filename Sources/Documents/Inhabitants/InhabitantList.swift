package import Records

extension TableDocument {
  /// Reads inhabitants per municipality and year: columns `gemeente` or `gemeentecode`, `jaar` and
  /// `inwoners`, or those of a table of population of CBS StatLine (``StatLinePopulation``).
  ///
  /// People are whole, so `226.438` is a number of thousands, unless the column counts in thousands.
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readInhabitants(_ body: (RowOutcome<Inhabitants>) throws -> Void) throws {
    let statLine = try StatLinePopulation(header)
    let municipality =
      try statLine.map { MunicipalityColumns(name: nil, code: $0.region) }
      ?? MunicipalityColumns(header)
    let year = try statLine?.period ?? TableColumn(requiredIn: header, "jaar")
    let count =
      try statLine?.count
      ?? TableColumn(requiredIn: header, "inwoners", "aantal inwoners", "inwonertal")
    let isInUnits = ([AmountUnit.inName(count.name)] + titles.map { AmountUnit.inText($0.text) })
      .allSatisfy { $0 == nil || $0 == .euros(1) || $0 == .currency }
    try forEachRow(body) { row throws(RowProblem) in
      if let statLine, !statLine.isOfMunicipalityOnFirstOfJanuary(row) {
        return .ignored(.otherItem, lineNumber: row.lineNumber)
      }
      let text = count.text(row)
      let number: WrittenNumber
      switch count.number(row) {
      case .noValue: return .ignored(.noFigure, lineNumber: row.lineNumber)
      case .number(let plain): number = plain
      case .ambiguous(let thousands, _, _) where isInUnits: number = thousands
      case .ambiguous: throw .ambiguousNumber(column: count.name, text: text)
      case .notANumber: throw .notANumber(column: count.name, text: text)
      case .tooLarge: throw .numberTooLarge(column: count.name, text: text)
      }
      guard isInUnits, !number.isPercentage, let whole = number.whole, whole >= 0,
        whole <= 100_000_000
      else { throw .notANumber(column: count.name, text: text) }
      let yearOfCount: Int
      if let statLine {
        yearOfCount = try statLine.year(row)
      } else {
        yearOfCount = try year.requiredYear(row)
      }
      return .candidate(
        Inhabitants(
          municipality: try municipality.mention(row), year: yearOfCount,
          count: Int(whole), lineNumber: row.lineNumber))
    }
  }
}
