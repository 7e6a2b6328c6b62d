/// A table that was read from a sheet, a page or a list of objects, in memory.
///
/// Its text is kept as the CSV that a spreadsheet would make of it, with what the cells are beside it, so
/// that every reader of lists reads it as it reads a CSV.
struct TableBuffer {
  /// Where it stands in its document: the name of its sheet, or its number on the page.
  let place: TablePlace
  /// What stands above it and is no row.
  var titles: [TableNote] = []
  /// What is said of units elsewhere in the document, which need not be about this table.
  var elsewhere: [TableNote] = []
  /// How many columns were put before those that the document has.
  var addedColumns = 0

  private(set) var rows: [Row] = []
  private var bytes: [UInt8] = []
  private var slices: [CellSlice] = []
  private let file: String

  /// A row and where it stands.
  struct Row {
    /// Its number in the sheet or table, from 1.
    let lineNumber: Int
    fileprivate let start: Int
    fileprivate let end: Int
    fileprivate let firstSlice: Int
    fileprivate let cellCount: Int
  }

  /// The most bytes of text and cells that are kept.
  private static let limit = 120 << 20

  init(_ place: TablePlace, file: String) {
    self.place = place
    self.file = file
  }

  /// Adds a row, unless it is empty. Throws a ``DocumentError`` when the table becomes larger than the
  /// bounds.
  mutating func append(lineNumber: Int, _ cells: [Cell]) throws {
    guard let last = cells.lastIndex(where: { !$0.text.isEmpty }) else { return }
    let start = bytes.count
    let firstSlice = slices.count
    for cell in cells[...last] { append(cell, isFirst: bytes.count == start) }
    rows.append(
      Row(
        lineNumber: lineNumber, start: start, end: bytes.count, firstSlice: firstSlice,
        cellCount: slices.count - firstSlice))
    let size = bytes.count + slices.count * MemoryLayout<CellSlice>.stride
    if size > Self.limit { throw DocumentError(.tooLargeTable, file: file) }
  }

  /// A cell: its text and what it is.
  struct Cell: Hashable {
    var text: String
    var kind = CellKind.text

    static let empty = Cell(text: "")
  }

  private mutating func append(_ cell: Cell, isFirst: Bool) {
    if !isFirst { bytes.append(Self.delimiter) }
    let text = cell.text.utf8
    let isQuoted = text.contains { [Self.delimiter, Self.quote, 0x0A, 0x0D].contains($0) }
    let hasQuotes = isQuoted && text.contains(Self.quote)
    if isQuoted { bytes.append(Self.quote) }
    let start = bytes.count
    if hasQuotes {
      for byte in text {
        if byte == Self.quote { bytes.append(byte) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: text)
    }
    slices.append(
      CellSlice(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count),
        hasDoubledQuotes: hasQuotes, kind: cell.kind))
    if isQuoted { bytes.append(Self.quote) }
  }

  /// Hands over the rows in order.
  func forEachRow(_ body: (TableRow) throws -> Void) throws {
    try bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      try slices.withUnsafeBufferPointer { slices in
        for row in rows {
          let range = row.start..<row.end
          let cells = slices[row.firstSlice..<(row.firstSlice + row.cellCount)]
          try body(
            TableRow(
              base: base, range: range, slices: UnsafeBufferPointer(rebasing: cells),
              lineNumber: row.lineNumber, hasTextAfterQuote: false,
              content: ByteContent(of: UnsafeBufferPointer(rebasing: bytes[range]))))
        }
      }
    }
  }

  /// The part of the table from one row up to another.
  func part(_ range: Range<Int>) -> TableBuffer {
    var part = self
    part.rows = Array(rows[range])
    return part
  }

  static let delimiter: UInt8 = 0x3B
  private static let quote: UInt8 = 0x22
}

/// Where a table stands in a document that can hold several.
package enum TablePlace: Hashable, Sendable {
  /// On the sheet of this name.
  case sheet(String)
  /// On a page, as the table of this number, from 1.
  case table(Int)
  /// It is the whole document.
  case whole

  /// A cell in the notation of spreadsheets, without its row: `Begroting!E`; the number of the column in
  /// a table on a page; `nil` where the document is the table.
  func name(ofColumn index: Int) -> String? {
    guard index >= 0 else { return nil }
    return switch self {
    case .sheet(let name): "\(name)!\(Self.letters(index))"
    case .table(let number): "tabel \(number), kolom \(index + 1)"
    case .whole: nil
    }
  }

  /// The letters by which a spreadsheet names a column: A, Z, AA.
  static func letters(_ index: Int) -> String {
    var rest = index
    var letters: [Unicode.Scalar] = []
    while rest >= 0 {
      letters.insert(Unicode.Scalar(UInt8(0x41 + rest % 26)), at: 0)
      rest = rest / 26 - 1
    }
    return String(String.UnicodeScalarView(letters))
  }
}
