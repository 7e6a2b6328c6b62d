import CXMLReader
import Records

/// The tables of a web page, by libxml2's HTML parser: without network, and with bounds on depth and text.
final class WebPageTables {
  private(set) var workbook = Workbook()

  private let file: String
  private var failure: (any Error)?
  private var open: [OpenTable] = []
  private var count = 0
  private var outline = PageOutline()
  private var block = ""
  /// The level of the heading that is open; 0 for other text.
  private var level = 0
  private var isInTitle = false
  private var skipped = 0
  private var parser: OpaquePointer?

  private static let depth: Int32 = 256
  private static let longestText = 1 << 20

  /// Reads a page. Throws a ``DocumentError`` when it is nested deeper than the bound or a table is larger
  /// than can be kept, and what the input throws.
  static func read(_ input: some ByteBlocks, file: String) throws -> Workbook {
    let tables = WebPageTables(file: file)
    try tables.read(input)
    return tables.workbook
  }

  private init(file: String) {
    self.file = file
  }

  deinit {
    if let parser { chtml_close(parser) }
  }

  private func read(_ input: some ByteBlocks) throws {
    parser = chtml_open(
      { context, name, attributes in
        WebPageTables.of(context).start(String(cString: name), attributes)
      },
      { context, name in WebPageTables.of(context).end(String(cString: name)) },
      { context, text, length in WebPageTables.of(context).add(text, length) },
      Unmanaged.passUnretained(self).toOpaque(), Self.depth)
    guard let parser else { throw DocumentError.noReader(of: file) }
    let text = PageText(input)
    try text.forEachBlock { block in
      try check(
        chtml_feed(
          parser, block.assumingMemoryBound(to: UInt8.self).baseAddress, block.count, 0))
    }
    try check(chtml_feed(parser, nil, 0, 1))
    while !open.isEmpty { endTable() }
    if let failure { throw failure }
  }

  private func check(_ status: chtml_status) throws {
    if let failure { throw failure }
    switch status {
    case chtml_too_deep: throw DocumentError(.tooDeep(limit: Int(Self.depth)), file: file)
    case chtml_out_of_memory: throw DocumentError(.outOfMemory, file: file)
    default: break
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer) -> WebPageTables {
    Unmanaged<WebPageTables>.fromOpaque(context).takeUnretainedValue()
  }

  private static let silent: Set = ["script", "style", "head", "template", "noscript"]
  private static let blocks: Set = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "article", "figcaption", "br",
    "summary", "details", "body",
  ]

  private func start(
    _ name: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    if Self.silent.contains(name) || skipped > 0 {
      skipped += 1
      isInTitle = name == "title"
      return
    }
    if open.isEmpty, Self.blocks.contains(name) {
      endBlock()
      level = Self.level(of: name)
    }
    switch name {
    case "table":
      endBlock()
      count += 1
      let titles = outline.titles
      // What stands between two tables may be about the second one.
      if open.isEmpty, let note = outline.lastNote, let last = workbook.tables.indices.last,
        titles.contains(where: { $0.text == note })
      {
        workbook.tables[last].titles.removeAll { $0.text == note }
        workbook.tables[last].elsewhere.append(TableNote([note], lineNumber: 1))
      }
      open.append(OpenTable(number: count, titles: titles, file: file))
    case "caption": open.last?.beginCaption()
    case "tr": attempt { try open.last?.beginRow() }
    case "td", "th":
      open.last?.beginCell(
        isHeader: name == "th", columns: Self.number("colspan", attributes),
        rows: Self.number("rowspan", attributes))
    case "br", "p", "div", "li": open.last?.add(" ")
    default: break
    }
  }

  private func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      if isInTitle { endBlock(level: 0, isPageTitle: true) }
      isInTitle = false
      return
    }
    switch name {
    case "table": endTable()
    case "caption": open.last?.endCaption()
    case "tr": attempt { try open.last?.endRow() }
    case "td", "th": open.last?.endCell()
    default:
      if open.isEmpty, Self.blocks.contains(name) {
        endBlock()
        level = 0
      }
    }
  }

  /// The level of a heading; 0 for another element.
  private static func level(of name: String) -> Int {
    name.hasPrefix("h") ? name.dropFirst().first?.wholeNumberValue ?? 0 : 0
  }

  private func add(_ text: UnsafePointer<CChar>, _ length: Int) {
    guard skipped == 0 || isInTitle else { return }
    let text = text.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
    if let table = open.last {
      table.add(text)
    } else if block.utf8.count < Self.longestText {
      block += text
    }
  }

  private func endBlock() { endBlock(level: level, isPageTitle: false) }

  private func endBlock(level: Int, isPageTitle: Bool) {
    let text = PageText.collapsed(block)
    block = ""
    guard !text.isEmpty else { return }
    if isPageTitle {
      // The words of a tab are no name of a party, but may tell the unit.
      if AmountUnit.inText(text) != nil { outline.add(text, level: 0, isAfterTable: false) }
      return
    }
    // A remark under a table that speaks of its amounts belongs to it.
    let isNote =
      level == 0 && workbook.tables.last != nil && outline.isNearTable
      && (text.hasPrefix("*") || text.lowercased().contains("bedragen")
        || text.count <= 200 && AmountUnit.inText(text) != nil)
    outline.add(text, level: level, isAfterTable: isNote)
    if isNote, let last = workbook.tables.indices.last {
      workbook.tables[last].titles.append(TableNote([text], lineNumber: 1))
    }
  }

  private func endTable() {
    guard let table = open.popLast() else { return }
    attempt {
      let buffer = try table.finished()
      guard !buffer.rows.isEmpty else { return }
      workbook.tables.append(buffer)
      if open.isEmpty { outline.endTable() }
    }
  }

  private func attempt(_ body: () throws -> Void) {
    guard failure == nil else { return }
    do {
      try body()
    } catch {
      failure = error
      if let parser { chtml_stop(parser) }
    }
  }

  private static func number(
    _ name: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> Int {
    guard var place = attributes else { return 1 }
    while let key = place.pointee {
      let value = place[1]
      if String(cString: key) == name {
        return value.flatMap { Int(String(cString: $0)) }.map { max(1, min($0, 1000)) } ?? 1
      }
      place += 2
    }
    return 1
  }
}

/// A table of a page that is being read.
private final class OpenTable {
  private var buffer: TableBuffer
  private var row: [TableBuffer.Cell]?
  private var lineNumber = 0
  private var cell = ""
  private var isInCell = false
  private var isInCaption = false
  private var span = (isHeader: false, columns: 1, rows: 1)
  /// Cells that go on in the rows below, by column.
  private var going: [Int: (cell: TableBuffer.Cell, rows: Int)] = [:]

  private static let mostColumns = 4096

  init(number: Int, titles: [TableNote], file: String) {
    buffer = TableBuffer(.table(number), file: file)
    buffer.titles = titles
  }

  func beginCaption() {
    isInCaption = true
    cell = ""
  }

  func endCaption() {
    isInCaption = false
    buffer.titles.append(TableNote([PageText.collapsed(cell)], lineNumber: 1))
  }

  func beginRow() throws {
    try endRow()
    lineNumber += 1
    row = []
  }

  func beginCell(isHeader: Bool, columns: Int, rows: Int) {
    endCell()
    if row == nil { row = [] }
    span = (isHeader, columns, rows)
    isInCell = true
    cell = ""
  }

  func add(_ text: String) {
    if isInCell || isInCaption, cell.utf8.count < 1 << 20 { cell += text }
  }

  func endCell() {
    guard isInCell, var cells = row else { return }
    isInCell = false
    carry(into: &cells)
    let text = PageText.collapsed(cell)
    for column in 0..<span.columns where cells.count < Self.mostColumns {
      // A heading holds for all the columns below it, another cell stands in the first.
      let shown = TableBuffer.Cell(text: column == 0 || span.isHeader ? text : "")
      if span.rows > 1 { going[cells.count] = (shown, span.rows - 1) }
      cells.append(shown)
    }
    row = cells
  }

  func endRow() throws {
    endCell()
    guard var cells = row else { return }
    carry(into: &cells)
    row = nil
    try buffer.append(lineNumber: lineNumber, cells)
  }

  func finished() throws -> TableBuffer {
    try endRow()
    return buffer
  }

  /// Puts in the cells that go on from rows above, as far as the row has come.
  private func carry(into cells: inout [TableBuffer.Cell]) {
    while let (cell, rows) = going[cells.count] {
      going[cells.count] = rows > 1 ? (cell, rows - 1) : nil
      cells.append(cell)
    }
  }
}

/// The text of a page in UTF-8, whatever it is saved in.
struct PageText: ByteBlocks {
  private let input: any ByteBlocks

  init(_ input: any ByteBlocks) {
    self.input = input
  }

  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let start = try DocumentStart(of: input)
    switch start.encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      var transcoder = UTF16Transcoder(isBigEndian: start.encoding == .utf16BigEndian)
      try input.forEachBlock { try transcoder.transcode($0).withUnsafeBytes(body) }
    case .windows1252:
      try input.forEachBlock { block in
        let text = TextEncoding.windows1252.decode(block.assumingMemoryBound(to: UInt8.self))
        try Array(text.utf8).withUnsafeBytes(body)
      }
    default: try input.forEachBlock(body)
    }
  }

  /// A text with every run of white space as one space, as a browser shows it.
  static func collapsed(_ text: String) -> String {
    text.split { $0.unicodeScalars.allSatisfy(CellText.isSpace) }.joined(separator: " ")
  }
}
