import Records

/// Finds the column names at the start of a document.
struct HeaderSearch {
  /// Among how many records the column names are looked for; those above them are a title.
  static let depth = 10

  /// The sign between fields.
  let delimiter: CSVDialect.Delimiter
  /// The header.
  let header: TableHeader
  /// What stands above the column names.
  let titles: [TableNote]

  /// Searches in the first bytes of a document, in UTF-8 or an encoding of one byte a character.
  ///
  /// A first line `sep=;` tells the delimiter, as Excel has it. Throws ``TableError`` when there are
  /// zeros or many control characters, or no names.
  init(
    in text: [UInt8], isWhole: Bool, encoding: TextEncoding, delimiter: CSVDialect.Delimiter?,
    score: (TableHeader) -> Int
  ) throws {
    let isBinary = text.count(where: Self.isControl) > 8 + text.count / 2000
    if let place = text.firstIndex(where: { isBinary ? Self.isControl($0) : $0 == 0 }) {
      throw TableError(.notText, lineNumber: 1 + text[..<place].count { $0 == 0x0A })
    }
    let stated = Self.stated(in: text)
    self.delimiter = delimiter ?? stated ?? CSVDialect.Delimiter(detectedIn: text)
    let (headers, openQuote) = try Self.records(
      text, isWhole: isWhole, encoding: encoding, self.delimiter)
    (header, titles) = try Self.choose(
      Array(headers.dropFirst(stated == nil ? 0 : 1)), openQuote: openQuote, score)
  }

  /// Searches in the first rows of a table. Throws ``TableError`` when there are no names.
  init(in table: TableBuffer, score: (TableHeader) -> Int) throws {
    var headers: [TableHeader] = []
    do {
      try table.forEachRow { row in
        headers.append(
          TableHeader(
            names: (0..<row.count).map(row.text), lineNumber: row.lineNumber, table: table.place,
            addedColumns: table.addedColumns))
        if headers.count == Self.depth { throw ReadEnough() }
      }
    } catch is ReadEnough {}
    let (header, titles) = try Self.choose(headers, score)
    self.header = header
    self.titles = table.titles + titles
    delimiter = .semicolon
  }

  /// The header among the first records: a row, or two rows of names above each other, that has the most
  /// columns that are known; else the first with more than one name.
  private static func choose(
    _ records: [TableHeader], openQuote: Int? = nil, _ score: (TableHeader) -> Int
  ) throws -> (TableHeader, [TableNote]) {
    var best: (header: TableHeader, place: Int, score: Int)?
    func consider(_ header: TableHeader, _ place: Int) {
      let score = score(header)
      if score > best?.score ?? 0 { best = (header, place, score) }
    }
    for place in records.indices { consider(records[place], place) }
    for place in records.indices.dropLast() {
      consider(records[place].above(records[place + 1]), place)
    }
    if best == nil, let openQuote { throw TableError(.unterminatedQuote, lineNumber: openQuote) }
    if best == nil, let place = records.firstIndex(where: { $0.names.count { !$0.isEmpty } > 1 }) {
      best = (records[place], place, 0)
    }
    guard let best else { throw TableError(.noHeader) }
    return (
      best.header, records[..<best.place].map { TableNote($0.names, lineNumber: $0.lineNumber) }
    )
  }

  /// The first records, and the line of the first one in which a quote is left open.
  private static func records(
    _ text: [UInt8], isWhole: Bool, encoding: TextEncoding, _ delimiter: CSVDialect.Delimiter
  ) throws -> (headers: [TableHeader], openQuote: Int?) {
    var headers: [TableHeader] = []
    var openQuote: Int?
    func take(_ row: TableRow) throws {
      guard !row.hasOpenQuote else {
        openQuote = openQuote ?? row.lineNumber
        return
      }
      var row = row
      row.encoding = encoding
      headers.append(TableHeader(names: (0..<row.count).map(row.text), lineNumber: row.lineNumber))
      if headers.count == depth { throw ReadEnough() }
    }
    do {
      let scanner = CSVScanner(delimiter: delimiter.byte)
      try text.withUnsafeBytes { try scanner.push($0, take) }
      // A record longer than the bytes at hand is looked at as far as it goes.
      if isWhole || headers.isEmpty { try scanner.finish(take) }
    } catch is ReadEnough {}
    return (headers, openQuote)
  }

  private static func stated(in text: [UInt8]) -> CSVDialect.Delimiter? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count <= 10 else { return nil }
    let words = String(decoding: line, as: UTF8.self).lowercased().drop {
      $0 == "\u{FEFF}" || $0 == "\""
    }
    guard words.hasPrefix("sep=") else { return nil }
    return words.dropFirst(4).first.flatMap { CSVDialect.Delimiter(rawValue: String($0)) }
  }

  /// Whether a byte is a control character that no text has.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A
  }
}
