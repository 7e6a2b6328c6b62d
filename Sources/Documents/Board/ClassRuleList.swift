package import Records

extension TableDocument {
  /// Reads the rule by which a council classes arrangements (klassenregel): columns `gemeente` or `gemeentecode`,
  /// `criterium`, `vergelijking` (`ten minste`, `minder dan`), `grens`, `klasse`, `volgorde` (1 for the lightest), and if
  /// they are there `pakket`, `geldig_vanaf`, `bron`, `vindplaats` and `opmerking`. A row without a bound is ignored.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readClassRules(_ body: (RowOutcome<StatedClassRule>) throws -> Void) throws {
    let municipality = try MunicipalityColumns(header)
    let criterion = try TableColumn(requiredIn: header, "criterium")
    let comparison = try TableColumn(requiredIn: header, "vergelijking")
    let bound = try TableColumn(requiredIn: header, "grens")
    let classification = try TableColumn(requiredIn: header, "klasse")
    let order = try TableColumn(requiredIn: header, "volgorde")
    let supervision = try TableColumn(header, "pakket")
    let validFrom = try TableColumn(header, "geldig_vanaf")
    let origin = OriginColumns(
      title: try TableColumn(header, "bron_titel", "vindplaats"),
      url: try TableColumn(header, "bron_url", "bron"),
      date: try TableColumn(header, "bron_datum"))
    let remark = try TableColumn(header, "opmerking")
    try forEachRow(body) { row throws(RowProblem) in
      guard let hundredths = try bound.hundredths(row) else {
        return .ignored(.noFigure, lineNumber: row.lineNumber)
      }
      guard let name = try classification.words(row) else {
        throw .empty(column: classification.name)
      }
      guard let place = try order.count(row, upTo: 99), place > 0 else {
        throw .notANumber(column: order.name, text: order.text(row))
      }
      var rule = ClassRule(
        try municipality.mention(row), try criterion.word(row), try comparison.word(row),
        hundredths: hundredths, classification: name, order: place)
      rule.supervision = try supervision?.words(row)
      rule.validFrom = try validFrom?.day(row)
      return .candidate(
        StatedClassRule(
          lineNumber: row.lineNumber, rule: rule, origin: try origin.origin(row),
          remark: remark?.value(row)))
    }
  }
}

extension TableColumn {
  /// The number in a cell in hundredths of one, `1.000` being a thousand; `nil` when the cell is empty. Throws when it is
  /// something else or too large for an amount.
  fileprivate func hundredths(_ row: TableRow) throws(RowProblem) -> Int64? {
    try check(row)
    let text = text(row)
    let number: WrittenNumber
    switch self.number(row) {
    case .noValue: return nil
    case .number(let plain): number = plain
    case .ambiguous(let thousands, _, _): number = thousands
    case .notANumber: throw .notANumber(column: name, text: text)
    case .tooLarge: throw .numberTooLarge(column: name, text: text)
    }
    let hundred = Euro(
      digits: number.digits, decimals: number.decimalCount, multipliedBy: (number.unit ?? 1) * 100)
    guard let hundred, hundred.amount.magnitude <= UInt64(Euro.most) * 100 else {
      throw .numberTooLarge(column: name, text: text)
    }
    return hundred.amount
  }

  /// The word of a fixed list in a cell. Throws when it is empty or another.
  fileprivate func word<Word: RawRepresentable & CaseIterable>(
    _ row: TableRow
  ) throws(RowProblem) -> Word where Word.RawValue == String {
    let text = try words(row) ?? ""
    let folded = Folding.fold(text).split(separator: " ").joined(separator: "_")
    let found = Word.allCases.first {
      Folding.fold($0.rawValue).split(separator: " ").joined(separator: "_") == folded
    }
    guard let found else {
      throw .unknownWord(column: name, text: text, known: Word.allCases.map(\.rawValue))
    }
    return found
  }
}
