import Records

/// A sheet as its reader finds it: cells by row and column, merged ranges, hidden parts.
struct SheetTable {
  private(set) var buffer: TableBuffer
  private(set) var hiddenRows = 0
  var hiddenColumns = 0
  private let name: String

  init(_ name: String, file: String) {
    self.name = name
    buffer = TableBuffer(.sheet(name), file: file)
    buffer.titles = [TableNote(unitInName: name)].compactMap(\.self)
  }

  /// Adds a note that does not stand in a cell, if it says that amounts are no euros.
  mutating func add(note: String) {
    if AmountUnit.inText(note)?.isFactor ?? false {
      buffer.titles.append(TableNote([note], lineNumber: 1))
    }
  }

  /// Adds a row by its number, from 1.
  mutating func append(lineNumber: Int, _ cells: [TableBuffer.Cell], isHidden: Bool) throws {
    if isHidden, cells.contains(where: { !$0.text.isEmpty }) { hiddenRows += 1 }
    try buffer.append(lineNumber: lineNumber, cells)
  }

  /// The table with its merged cells filled.
  func finished(merging ranges: [MergedRange], file: String) throws -> TableBuffer {
    guard !ranges.isEmpty else { return buffer }
    var filled = TableBuffer(buffer.place, file: file)
    filled.titles = buffer.titles
    var fill = MergedFill(ranges)
    try buffer.forEachRow { row in
      var cells = (0..<row.count).map {
        TableBuffer.Cell(text: row.exactText($0), kind: row.kind($0))
      }
      fill.apply(lineNumber: row.lineNumber, &cells)
      try filled.append(lineNumber: row.lineNumber, cells)
    }
    return filled
  }

  /// What is to be said of the sheet.
  func remarks(mergedCount: Int) -> [TableRemark] {
    var remarks: [TableRemark] = []
    if hiddenRows + hiddenColumns > 0 {
      remarks.append(.hiddenCells(sheet: name, rows: hiddenRows, columns: hiddenColumns))
    }
    if mergedCount > 0 { remarks.append(.mergedCells(sheet: name, count: mergedCount)) }
    return remarks
  }
}

/// Cells that are merged into one.
struct MergedRange: Hashable {
  /// The rows, from 1.
  let lineNumbers: ClosedRange<Int>
  /// The columns, from 0.
  let columns: ClosedRange<Int>

  /// Reads `B3:C5`; `nil` for anything else.
  init?(reference: String) {
    let ends = reference.split(separator: ":").compactMap { CellReference(String($0)) }
    guard ends.count == 2, ends[0].lineNumber <= ends[1].lineNumber,
      ends[0].column <= ends[1].column
    else {
      return nil
    }
    lineNumbers = ends[0].lineNumber...ends[1].lineNumber
    columns = ends[0].column...ends[1].column
  }

  init(lineNumbers: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.lineNumbers = lineNumbers
    self.columns = columns
  }
}

/// The place of a cell: `AB12`.
struct CellReference: Hashable {
  /// The column, from 0.
  let column: Int
  /// The row, from 1.
  let lineNumber: Int

  init?(_ text: String) {
    var column = 0
    var lineNumber = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where lineNumber == 0 && column < 1 << 20:
        column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where column > 0 && lineNumber < 1 << 24:
        lineNumber = lineNumber * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
    }
    guard column > 0, lineNumber > 0 else { return nil }
    self.column = column - 1
    self.lineNumber = lineNumber
  }
}

/// Fills merged cells as rows come by.
struct MergedFill {
  private let ranges: [MergedRange]
  private var next = 0
  private var open: [(range: MergedRange, value: TableBuffer.Cell)] = []

  init(_ ranges: [MergedRange]) {
    self.ranges = ranges.sorted { $0.lineNumbers.lowerBound < $1.lineNumbers.lowerBound }
  }

  /// Puts the value of a merged range into its first column on every row after its first: a value that
  /// stands beside several rows holds for each. Over several columns it holds for each where rows of
  /// names stand above each other, which is for the header to tell.
  mutating func apply(lineNumber: Int, _ cells: inout [TableBuffer.Cell]) {
    open.removeAll { $0.range.lineNumbers.upperBound < lineNumber }
    for (range, value) in open where range.lineNumbers.contains(lineNumber) {
      while cells.count <= range.columns.lowerBound { cells.append(.empty) }
      if cells[range.columns.lowerBound].text.isEmpty { cells[range.columns.lowerBound] = value }
    }
    while next < ranges.count, ranges[next].lineNumbers.lowerBound <= lineNumber {
      let range = ranges[next]
      next += 1
      guard range.lineNumbers.lowerBound == lineNumber, range.columns.lowerBound < cells.count
      else { continue }
      if range.lineNumbers.count > 1 { open.append((range, cells[range.columns.lowerBound])) }
    }
  }
}
