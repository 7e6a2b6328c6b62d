/// A list of objects in JSON, as CBS OData gives it, as a table: `value` of the answer, or a list itself.
///
/// The names of the columns are those of the objects, in the order in which they first occur.
struct ObjectTable {
  private var scanner: JSONScanner
  private let file: String
  private var columns: [String: Int] = [:]
  private var names: [String] = []
  private var rows: [(lineNumber: Int, cells: [TableBuffer.Cell])] = []
  private var size = 0

  /// The most bytes that a document may have, and its cells.
  private static let limit = 256 << 20
  private static let cellLimit = 100 << 20

  /// Reads a document. Throws a ``DocumentError`` when it is no JSON, larger than the bounds, or has no list
  /// of objects.
  static func read(_ input: some ByteBlocks, file: String) throws -> Workbook {
    var table = ObjectTable(
      scanner: try JSONScanner(of: input, limit: limit, file: file), file: file)
    return try table.workbook()
  }

  private init(scanner: JSONScanner, file: String) {
    self.scanner = scanner
    self.file = file
  }

  private mutating func workbook() throws -> Workbook {
    do {
      try readDocument()
    } catch is JSONScanner.Malformed {
      throw DocumentError(.malformedJSON, file: file, lineNumber: scanner.lineNumber)
    }
    guard !rows.isEmpty else { throw DocumentError(.noTable, file: file) }
    var buffer = TableBuffer(.whole, file: file)
    // The names stand on no line of their own; rows stand on the lines of their objects.
    try buffer.append(lineNumber: 0, names.map { TableBuffer.Cell(text: $0) })
    for row in rows { try buffer.append(lineNumber: row.lineNumber, row.cells) }
    var workbook = Workbook()
    workbook.tables = [buffer]
    return workbook
  }

  private mutating func readDocument() throws {
    switch try scanner.next() {
    case .beginList: try readList()
    case .beginObject:
      while case .text(let name) = try scanner.next() {
        try scanner.expect(.colon)
        let token = try scanner.next()
        if name == "value", token == .beginList {
          try readList()
        } else {
          try scanner.skip(token, file: file)
        }
        guard try scanner.next() == .comma else { return }
      }
    default: throw JSONScanner.Malformed()
    }
  }

  private mutating func readList() throws {
    while true {
      switch try scanner.next() {
      case .endList: return
      case .comma: continue
      case .beginObject: try readObject(scanner.lineNumber)
      case let token: try scanner.skip(token, file: file)
      }
    }
  }

  private mutating func readObject(_ lineNumber: Int) throws {
    var cells: [TableBuffer.Cell] = []
    while let (name, token) = try scanner.nextMember() {
      guard !name.hasPrefix("@"), !name.hasPrefix("odata.") else {
        try scanner.skip(token, file: file)
        continue
      }
      let column = columns[name] ?? names.count
      if column == names.count {
        guard names.count < 4096 else { throw DocumentError(.tooLargeTable, file: file) }
        names.append(name)
        columns[name] = column
      }
      while cells.count <= column { cells.append(.empty) }
      if let cell = token.cell {
        cells[column] = cell
      } else {
        try scanner.skip(token, file: file)
      }
    }
    size += cells.reduce(64) { $0 + $1.text.utf8.count + 24 }
    if size > Self.cellLimit { throw DocumentError(.tooLargeTable, file: file) }
    rows.append((lineNumber, cells))
  }
}

/// The tokens of a JSON text (RFC 8259).
struct JSONScanner {
  /// A token.
  enum Token: Equatable {
    case beginObject, endObject, beginList, endList, colon, comma
    case text(String)
    case number(String)
    case boolean(Bool)
    case null

    /// The cell of a table that a plain value makes; `nil` for others.
    fileprivate var cell: TableBuffer.Cell? {
      switch self {
      case .text(let text): TableBuffer.Cell(text: text)
      case .number(let text):
        SheetNumber(text).map { TableBuffer.Cell(text: $0.text, kind: .number) }
      case .boolean(let value): TableBuffer.Cell(text: value ? "ja" : "nee", kind: .boolean)
      case .null: .empty
      default: nil
      }
    }
  }

  /// The text is no JSON.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var place = 0
  /// The line that has been come to, from 1.
  private(set) var lineNumber = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func expect(_ token: Token) throws {
    guard try next() == token else { throw Malformed() }
  }

  /// The next token. Throws at the end, and at what is none.
  mutating func next() throws -> Token {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) {
      if bytes[place] == 0x0A { lineNumber += 1 }
      place += 1
    }
    guard place < bytes.count else { throw Malformed() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x7B: return .beginObject
    case 0x7D: return .endObject
    case 0x5B: return .beginList
    case 0x5D: return .endList
    case 0x3A: return .colon
    case 0x2C: return .comma
    case 0x22: return .text(try text())
    case 0x2D, 0x30...0x39: return number(from: place - 1)
    case 0x74: return try word("rue", .boolean(true))
    case 0x66: return try word("alse", .boolean(false))
    case 0x6E: return try word("ull", .null)
    default: throw Malformed()
    }
  }

  private mutating func word(_ rest: String, _ token: Token) throws -> Token {
    guard bytes[place...].starts(with: rest.utf8) else { throw Malformed() }
    place += rest.utf8.count
    return token
  }

  private mutating func number(from start: Int) -> Token {
    while place < bytes.count,
      (0x30...0x39).contains(bytes[place]) || [0x2E, 0x2D, 0x2B, 0x65, 0x45].contains(bytes[place])
    {
      place += 1
    }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func text() throws -> String {
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: try escaped(into: &text)
      case 0x0A: throw Malformed()
      default: text.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escaped(into text: inout [UInt8]) throws {
    guard place < bytes.count else { throw Malformed() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x6E: text.append(0x0A)
    case 0x74: text.append(0x09)
    case 0x72: text.append(0x0D)
    case 0x62, 0x66: text.append(0x20)
    case 0x22, 0x2F, 0x5C: text.append(byte)
    case 0x75:
      var value = try unit()
      if (0xD800..<0xDC00).contains(value), bytes[place...].starts(with: [0x5C, 0x75]) {
        place += 2
        let low = try unit()
        value = 0x10000 + (value - 0xD800) << 10 + (low & 0x3FF)
      }
      text += Array((Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    default: throw Malformed()
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws -> UInt32 {
    guard place + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw Malformed() }
    place += 4
    return value
  }
}
