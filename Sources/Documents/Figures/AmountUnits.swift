import Records

/// What the amounts of each column of a table are counted in.
struct AmountUnits {
  /// How many euros one stands for, by column.
  private(set) var multipliers: [Int64] = []
  /// The line that gives units under the column names, if there is one.
  let lineNumber: Int?

  /// Settles the units of columns with amounts.
  ///
  /// A column's own unit, in its name or under it, goes before that of a title or a note, and that
  /// before euros. Throws ``TableError`` when a unit is not understood or titles contradict each other,
  /// unless the options tell the unit.
  init(
    of columns: [TableColumn], under names: UnitRow?, notes: [TableNote], options: TableOptions,
    in header: TableHeader
  ) throws {
    lineNumber = names?.lineNumber
    let common = try Self.common(notes, options)
    for (index, column) in columns.enumerated() {
      let own = [AmountUnit.inName(column.name), names?.units[index]].compactMap(\.self)
      multipliers.append(
        try Self.multiplier(
          own, column.name, common: common, options, lineNumber: header.lineNumber))
    }
  }

  private static func multiplier(
    _ own: [AmountUnit], _ name: String, common: (factor: Int64, text: String)?,
    _ options: TableOptions, lineNumber: Int
  ) throws -> Int64 {
    let factors = Set(own.compactMap(\.multiplier))
    if factors.count == 1, let factor = factors.first { return factor }
    if let unit = options.unit { return unit.euros }
    for case .unclear(let text) in own {
      throw TableError(.unclearUnit(text), lineNumber: lineNumber)
    }
    if factors.count > 1 { throw TableError(.unclearUnit(name), lineNumber: lineNumber) }
    guard let common else { return 1 }
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

/// A row under the column names that gives the unit of each column and nothing else.
struct UnitRow {
  let lineNumber: Int
  /// The unit under each of the columns with amounts.
  let units: [AmountUnit?]

  /// The units in a row; `nil` when it has anything else.
  init?(_ row: TableRow, _ columns: [TableColumn], width: Int) {
    let cells = (0..<width).map(row.text).filter { !$0.isEmpty }
    guard !cells.isEmpty, cells.allSatisfy({ AmountUnit.inName($0) != nil }) else { return nil }
    lineNumber = row.lineNumber
    units = columns.map { AmountUnit.inName($0.text(row)) }
  }
}
