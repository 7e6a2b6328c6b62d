package import Records

/// A CSV document: what it is, and its rows by kind.
///
/// Its start is read when it is made; each question for rows reads it from the start once, or twice
/// where numbers are first compared within their column. Memory does not grow with the document.
package final class CSVDocument {
  /// How it is written. The encoding can change from UTF-8 to Windows-1252 while rows are read, when
  /// the first 256 kB do not tell.
  package private(set) var dialect: CSVDialect
  /// What kind of document its column names make it; `nil` when they are those of none.
  package let kind: DocumentKind?
  /// Text that may be damaged, as far as it has been read.
  package private(set) var mojibake: Mojibake?

  let header: CSVHeader
  let options: CSVOptions
  /// How many euros an amount stands for by a title above the header, 1 when that does not tell.
  let titleMultiplier: Int64

  private let input: any ByteBlocks
  private let isEncodingSettled: Bool

  /// The column names as they are written.
  package var columnNames: [String] { header.names }

  /// Opens a document and recognises its kind by its column names.
  ///
  /// The header is the first of the first ten records that has the columns of a known kind, or of the
  /// mapping if there is one; else the first with more than one name. What stands above it is title.
  ///
  /// Throws ``CSVError`` when the document is no text or has no header, and whatever the input
  /// throws.
  package init(
    _ input: some ByteBlocks, options: CSVOptions = CSVOptions(), mapping: FigureMapping? = nil
  ) throws {
    let start = try DocumentStart(of: input)
    let encoding = options.encoding ?? start.encoding
    let search = try HeaderSearch(
      in: start.text(in: encoding), isWhole: start.isWhole, encoding: encoding,
      delimiter: options.delimiter
    ) { header in
      mapping.map { $0.fits(header) } ?? (DocumentKind(columnsOf: header) != nil)
    }
    header = search.header
    titleMultiplier = search.titleMultiplier
    dialect = CSVDialect(delimiter: search.delimiter, encoding: encoding)
    kind = mapping == nil ? DocumentKind(columnsOf: header) : .mappedFigures
    isEncodingSettled = options.encoding != nil || start.hasNonASCII
    self.input = input
    var options = options
    options.decimalMark = options.decimalMark ?? mapping?.decimalMark
    self.options = options
  }

  /// Hands over every row after the header that has as many fields as there are columns, and names
  /// what is wrong with the others.
  func forEachRow<Record>(
    _ outcome: (RowOutcome<Record>) throws -> Void,
    read: (CSVRow) throws(RowProblem) -> RowOutcome<Record>
  ) throws {
    var text = TextWatch(encoding: dialect.encoding, isSettled: isEncodingSettled)
    defer {
      dialect.encoding = text.encoding
      mojibake = text.mojibake ?? mojibake
    }
    try forEachRecord { row in
      guard row.line > header.line else {
        // Names in another encoding match no column, which says enough.
        if row.content.hasNonASCII { try? text.check(row) }
        return
      }
      if row.content.hasNUL, row.original.contains(0) {
        throw CSVError(.notText, line: row.line)
      }
      let result: RowOutcome<Record>
      do throws(RowProblem) {
        if row.content.hasNonASCII { try text.check(row) }
        result = try readChecked(row, encoding: text.encoding, read: read)
      } catch {
        result = .rejected(RejectedRow(row, error))
      }
      try outcome(result)
    }
  }

  @inline(__always)
  private func readChecked<Record>(
    _ row: CSVRow, encoding: TextEncoding,
    read: (CSVRow) throws(RowProblem) -> RowOutcome<Record>
  ) throws(RowProblem) -> RowOutcome<Record> {
    if row.hasTextAfterQuote { throw .textAfterQuote }
    guard row.count == header.names.count else {
      throw .fieldCount(expected: header.names.count, found: row.count)
    }
    if (0..<row.count).allSatisfy({ row.isBlank($0) }) {
      return .ignored(.emptyRow, line: row.line)
    }
    var row = row
    row.encoding = encoding
    return try read(row)
  }

  private func forEachRecord(_ body: (CSVRow) throws -> Void) throws {
    let scanner = CSVScanner(delimiter: dialect.delimiter.byte)
    switch dialect.encoding {
    case .utf8, .windows1252: try input.forEachBlock { try scanner.push($0, body) }
    case .utf16LittleEndian, .utf16BigEndian:
      var transcoder = UTF16Transcoder(isBigEndian: dialect.encoding == .utf16BigEndian)
      try input.forEachBlock { block in
        try transcoder.transcode(block).withUnsafeBytes { try scanner.push($0, body) }
      }
      try transcoder.finish().withUnsafeBytes { try scanner.push($0, body) }
    }
    try scanner.finish(body)
  }
}
