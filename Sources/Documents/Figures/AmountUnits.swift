import Records

/// What the amounts of each column of a table are counted in.
struct AmountUnits {
  /// How many euros one stands for, by column.
  private(set) var multipliers: [Int64] = []
  /// The lines that give units and nothing else.
  let lineNumbers: Set<Int>

  /// Settles the units of columns with amounts.
  ///
  /// A column's own unit, in its name or under it, goes before that of a title or a note, and that
  /// before euros. Throws ``TableError`` when a unit is not understood, titles contradict each other, or a
  /// unit stands where it need not hold for a column that has none itself: at another column, or at
  /// another table of the document; unless the options tell the unit.
  init(
    of layout: FigureLayout, _ survey: AmountSurvey, in document: TableDocument
  ) throws {
    lineNumbers = survey.unitLines
    let names = UnitsInNames(layout, document.header)
    let options = document.options
    let common = try Self.common(document.titles + survey.notes + names.ofTable, options)
    let columns = layout.amounts.map(\.column)
    let own = columns.indices.map { index in
      [AmountUnit.inName(columns[index].name), survey.unitRow?.units[index]].compactMap(\.self)
    }
    let elsewhere =
      zip(columns, own).first { $0.1.contains(where: \.isFactor) }.map(\.0.name)
      ?? names.ofOthers.first
      ?? document.elsewhere.first { AmountUnit.inText($0.text)?.isFactor ?? false }?.text
    for (index, column) in columns.enumerated() {
      multipliers.append(
        try Self.multiplier(
          own[index], column.name, common: common, elsewhere: elsewhere, options,
          lineNumber: document.header.lineNumber))
    }
  }

  private static func multiplier(
    _ own: [AmountUnit], _ name: String, common: (factor: Int64, text: String)?,
    elsewhere: String?, _ options: TableOptions, lineNumber: Int
  ) throws -> Int64 {
    let factors = Set(own.compactMap(\.multiplier))
    if factors.count == 1, let factor = factors.first { return factor }
    if let unit = options.unit { return unit.euros }
    for case .unclear(let text) in own {
      throw TableError(.unclearUnit(text), lineNumber: lineNumber)
    }
    if factors.count > 1 { throw TableError(.unclearUnit(name), lineNumber: lineNumber) }
    guard let common else {
      guard let elsewhere, !own.contains(.currency) else { return 1 }
      throw TableError(.unclearUnit(elsewhere), lineNumber: lineNumber)
    }
    if own.contains(.currency), common.factor != 1 {
      throw TableError(.contradictingUnits(name, common.text), lineNumber: lineNumber)
    }
    return common.factor
  }

  /// The unit that titles and notes give for the whole table.
  private static func common(
    _ notes: [TableNote], _ options: TableOptions
  ) throws -> (factor: Int64, text: String)? {
    if options.unit != nil { return nil }
    var found: (factor: Int64, text: String)?
    for note in notes {
      switch AmountUnit.inText(note.text) {
      case .unclear(let text): throw TableError(.unclearUnit(text), lineNumber: note.lineNumber)
      case .euros(let factor):
        if let found, found.factor != factor {
          throw TableError(.contradictingUnits(found.text, note.text), lineNumber: note.lineNumber)
        }
        found = found ?? (factor, note.text)
      case .currency, nil: break
      }
    }
    return found
  }
}

/// The units in the names of the columns that have no amounts.
private struct UnitsInNames {
  /// Those at the head of the rows, which hold for the table: `verbonden partij (x € 1.000)`.
  private(set) var ofTable: [TableNote] = []
  /// Those of columns that are not read, which hold for these.
  private(set) var ofOthers: [String] = []

  init(_ layout: FigureLayout, _ header: TableHeader) {
    let amounts = Set(layout.amounts.map(\.column.name))
    let heads = Set(layout.heads.map(\.name))
    for name in header.names where !amounts.contains(name) {
      guard let unit = AmountUnit.inName(name), unit.isFactor else { continue }
      if heads.contains(name) {
        ofTable.append(TableNote([name], lineNumber: header.lineNumber))
      } else {
        ofOthers.append(name)
      }
    }
  }
}

/// A row under the column names that gives the unit of each column.
struct UnitRow {
  /// The unit under each of the columns with amounts.
  let units: [AmountUnit?]

  /// The units in a row; `nil` when a cell for an amount has anything else, or the row tells whose amounts
  /// they are.
  init?(_ row: TableRow, _ layout: FigureLayout) {
    guard layout.heads.allSatisfy({ Self.saysNothing($0.text(row)) }) else { return nil }
    let cells = layout.amounts.map { $0.column.text(row) }
    let units = cells.map(AmountUnit.inName)
    guard units.contains(where: { $0 != nil }),
      zip(cells, units).allSatisfy({ $0.isEmpty || $1 != nil })
    else { return nil }
    self.units = units
  }

  /// Whether a cell at the head of a row names no party.
  private static func saysNothing(_ text: String) -> Bool {
    text.isEmpty || AmountUnit.inName(text) != nil
      || ["eenheid", "eenheden", "jaar", "naam", "tekst", "code"].contains(Folding.fold(text))
  }
}

extension AmountUnit {
  /// Whether it says, or may say, that amounts are no euros.
  var isFactor: Bool {
    switch self {
    case .euros(let factor): factor != 1
    case .unclear: true
    case .currency: false
    }
  }
}
