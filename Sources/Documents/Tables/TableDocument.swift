package import Records

/// A table, of whatever format: what kind of document its names make it, and its rows by kind.
///
/// Its start is read when it is made; each question for rows reads it from the start once, or twice
/// where numbers are first compared within their column. Memory does not grow with the document.
package final class TableDocument {
  /// How it is written. The encoding can change from UTF-8 to Windows-1252 while rows are read, when
  /// the first 256 kB do not tell.
  package private(set) var dialect: CSVDialect
  /// What kind of document its column names make it; `nil` when they are those of none.
  package let kind: Document.Kind?
  /// Text that may be damaged, as far as it has been read.
  package private(set) var mojibake: Mojibake?

  let header: TableHeader
  /// The columns of a budget's own table; `nil` for tables of other kinds.
  let budget: BudgetColumns?
  /// What was told of the columns.
  let mapping: FigureMapping?
  let options: TableOptions
  /// What stands above the column names, or beside the table.
  let titles: [TableNote]
  /// What is said of units elsewhere in the document, which need not be about this table.
  var elsewhere: [TableNote] = []

  private let rows: Rows
  private let isEncodingSettled: Bool

  /// Where the rows come from.
  private enum Rows {
    case csv(any ByteBlocks)
    case table(TableBuffer)
  }

  /// Where the table stands in its document.
  package var table: TablePlace { header.table }

  /// The column names as they are written.
  package var columnNames: [String] { header.names }

  /// Opens a document and recognises its kind by its column names.
  ///
  /// The header is the first of the first ten records that has the columns of a known kind, or of the
  /// mapping if there is one; else the first with more than one name. What stands above it is title.
  ///
  /// Throws ``TableError`` when the document is no text or has no header, and whatever the input
  /// throws.
  package init(
    _ input: some ByteBlocks, options: TableOptions = TableOptions(), mapping: FigureMapping? = nil,
    name: String = "", wanted: [String] = []
  ) throws {
    let given = try DocumentStart(of: input)
    let encoding = options.encoding ?? given.encoding
    let isQuoted = !encoding.isUTF16 && QuotedLines.areThere(in: given.bytes)
    let input: any ByteBlocks = isQuoted ? QuotedLines(input) : input
    let start = isQuoted ? try DocumentStart(of: input) : given
    let search = try HeaderSearch(
      in: start.text(in: encoding), isWhole: start.isWhole, encoding: encoding,
      delimiter: options.delimiter
    ) { header in
      Self.score(header, mapping, wanted)
    }
    header = search.header
    titles = search.titles + [TableNote(unitInName: name)].compactMap(\.self)
    dialect = CSVDialect(delimiter: search.delimiter, encoding: encoding)
    budget = Document.Kind(columnsOf: header) == nil ? BudgetColumns(header) : nil
    kind = Self.kind(header, budget, mapping)
    self.mapping = mapping
    isEncodingSettled = options.encoding != nil || start.hasNonASCII
    rows = .csv(input)
    self.options = Self.options(options, mapping)
  }

  /// A table of a sheet, a page or a list of objects; its kind is recognised by its column names.
  ///
  /// Throws ``TableError`` when it has no header.
  init(
    _ table: TableBuffer, options: TableOptions, mapping: FigureMapping? = nil,
    wanted: [String] = []
  ) throws {
    let search = try HeaderSearch(in: table) { header in
      Self.score(header, mapping, wanted)
    }
    header = search.header
    titles = search.titles
    elsewhere = table.elsewhere
    dialect = CSVDialect(delimiter: search.delimiter, encoding: .utf8)
    budget = Document.Kind(columnsOf: header) == nil ? BudgetColumns(header) : nil
    kind = Self.kind(header, budget, mapping)
    self.mapping = mapping
    isEncodingSettled = true
    rows = .table(table)
    self.options = Self.options(options, mapping)
  }

  /// How many columns of a header are known.
  private static func score(
    _ header: TableHeader, _ mapping: FigureMapping?, _ wanted: [String]
  ) -> Int {
    if !wanted.isEmpty { return wanted.count { header.has($0) } }
    if let mapping, mapping.hasColumns { return mapping.fits(header) ? 1 : 0 }
    guard Document.Kind(columnsOf: header) != nil else {
      return BudgetColumns(header)?.amounts.count ?? 0
    }
    return 1000 + FigureField.allCases.count { header.has($0.rawValue) }
  }

  private static func kind(
    _ header: TableHeader, _ budget: BudgetColumns?, _ mapping: FigureMapping?
  ) -> Document.Kind? {
    if let mapping, mapping.hasColumns || budget == nil { return .mappedFigures }
    return Document.Kind(columnsOf: header) ?? budget.map { _ in .affiliatedParties }
  }

  private static func options(_ options: TableOptions, _ mapping: FigureMapping?) -> TableOptions {
    var options = options
    options.decimalMark = options.decimalMark ?? mapping?.decimalMark
    return options
  }

  /// Hands over every row after the header that fits the columns, and names what is wrong with the
  /// others. Cells that are missing at the end of a row are empty; empty ones too many do not matter. A
  /// row with one cell of words is a note, which is handed over apart.
  func forEachRow<Record>(
    _ outcome: (RowOutcome<Record>) throws -> Void,
    note: (TableRow) -> Void = { _ in },
    read: (TableRow) throws(RowProblem) -> RowOutcome<Record>
  ) throws {
    var text = TextWatch(encoding: dialect.encoding, isSettled: isEncodingSettled)
    defer {
      dialect.encoding = text.encoding
      mojibake = text.mojibake ?? mojibake
    }
    try forEachRecord { row in
      guard row.lineNumber > header.lineNumber else {
        // Names in another encoding match no column, which says enough.
        if row.content.hasNonASCII { try? text.check(row) }
        return
      }
      if row.content.hasNUL, row.original.contains(0) {
        throw TableError(.notText, lineNumber: row.lineNumber)
      }
      let result: RowOutcome<Record>
      do throws(RowProblem) {
        if row.content.hasNonASCII { try text.check(row) }
        result = try readChecked(row, encoding: text.encoding, note: note, read: read)
      } catch {
        var rejected = RejectedRow(row, error)
        rejected.table = header.table
        result = .rejected(rejected)
      }
      try outcome(result)
    }
  }

  @inline(__always)
  private func readChecked<Record>(
    _ row: TableRow, encoding: TextEncoding, note: (TableRow) -> Void,
    read: (TableRow) throws(RowProblem) -> RowOutcome<Record>
  ) throws(RowProblem) -> RowOutcome<Record> {
    if row.hasOpenQuote { throw .openQuote }
    if row.hasTextAfterQuote { throw .textAfterQuote }
    let width = header.names.count
    // Cells that are left out at the end of a row are empty ones.
    guard row.count <= width || (width..<row.count).allSatisfy({ row.isBlank($0) }) else {
      throw .fieldCount(expected: width, found: row.count)
    }
    guard let first = (0..<row.count).first(where: { !row.isBlank($0) }) else {
      return .ignored(.emptyRow, lineNumber: row.lineNumber)
    }
    var row = row
    row.encoding = encoding
    if width > 2, (first + 1..<max(first + 1, row.count)).allSatisfy({ row.isBlank($0) }),
      TableNote.isNote(row.text(first), isFirst: first == 0)
    {
      note(row)
      return .ignored(.note, lineNumber: row.lineNumber)
    }
    return try read(row)
  }

  private func forEachRecord(_ body: (TableRow) throws -> Void) throws {
    switch rows {
    case .csv(let input): try forEachRecord(of: input, body)
    case .table(let table): try table.forEachRow(body)
    }
  }

  private func forEachRecord(
    of input: any ByteBlocks, _ body: (TableRow) throws -> Void
  ) throws {
    let scanner = CSVScanner(delimiter: dialect.delimiter.byte)
    switch dialect.encoding {
    case .utf8, .windows1252, .ibm850, .macintosh:
      try input.forEachBlock { try scanner.push($0, body) }
    case .utf16LittleEndian, .utf16BigEndian:
      var transcoder = UTF16Transcoder(isBigEndian: dialect.encoding == .utf16BigEndian)
      try input.forEachBlock { block in
        try transcoder.transcode(block).withUnsafeBytes { try scanner.push($0, body) }
      }
      try transcoder.finish().withUnsafeBytes { try scanner.push($0, body) }
    }
    try scanner.finish(body)
  }

  /// Whether it is a table of a budget in which something else than a column tells the parties.
  var needsParty: Bool { budget.map { $0.party == nil } ?? false }

  /// The whole document as a table in memory. Throws a ``DocumentError`` when it is larger than can be
  /// kept.
  func buffered(_ input: DocumentInput) throws -> TableBuffer {
    var table = TableBuffer(.whole, file: input.path)
    table.titles = [TableNote(unitInName: input.name)].compactMap(\.self)
    try forEachRecord { row in
      var row = row
      row.encoding = dialect.encoding
      try table.append(
        lineNumber: row.lineNumber,
        (0..<row.count).map { TableBuffer.Cell(text: row.text($0), kind: row.kind($0)) })
    }
    return table
  }
}
