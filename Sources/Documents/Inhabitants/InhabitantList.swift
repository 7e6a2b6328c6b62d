package import Records

extension CSVDocument {
  /// Reads inhabitants per municipality and year: columns `gemeente` or `gemeentecode`, `jaar` and
  /// `inwoners`.
  ///
  /// People are whole, so `226.438` is a number of thousands, unless the column counts in thousands.
  /// Throws ``CSVError`` when it is none or no text, and what the input and the closure throw.
  package func readInhabitants(_ body: (RowOutcome<Inhabitants>) throws -> Void) throws {
    let municipality = try MunicipalityColumns(header)
    let year = try CSVColumn(requiredIn: header, "jaar")
    let count = try CSVColumn(requiredIn: header, "inwoners", "aantal inwoners", "inwonertal")
    let isInUnits = ([AmountUnit.inName(count.name)] + titles.map { AmountUnit.inText($0.text) })
      .allSatisfy { $0 == nil || $0 == .euros(1) || $0 == .currency }
    try forEachRow(body) { row throws(RowProblem) in
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
      return .candidate(
        Inhabitants(
          municipality: try municipality.mention(row), year: try year.requiredYear(row),
          count: Int(whole), lineNumber: row.lineNumber))
    }
  }
}
