@testable import Documents

extension FuzzTarget {
  /// The scanner of CSV beside one written apart from it, and beside itself with other blocks.
  static let csv = FuzzTarget(
    "csv", words: ["\"", "\"\"", ";", "\r\n", "\n", "\r", "\u{FEFF}", "\";\"", "\"\n\"", "\t"],
    seeds: {
      try [
        Array("a;b\r\n\"c;d\";\"e\"\"f\"\r\n\r\ng;h".utf8),
        sample("verbonden-partijen-flevoland.csv"),
      ]
    }
  ) { bytes in
    let own = try scan(FuzzBlocks(bytes: bytes, size: 1 << 20))
    let pieces = try scan(FuzzBlocks(bytes: bytes, size: 1 + bytes.count % 5))
    guard own == pieces else { throw Finding("in pieces: \(pieces), whole: \(own)") }
    let expected = PlainCSV.records(bytes)
    guard own.map(\.isOrderly).allSatisfy(\.self) == (expected != nil) else {
      throw Finding("quotes in order: \(expected != nil)")
    }
    if let expected, own.map(\.fields) != expected {
      throw Finding("own: \(own.map(\.fields)), expected: \(expected)")
    }
  }

  private struct Scanned: Equatable {
    let fields: [String]
    let lineNumber: Int
    let isOrderly: Bool
  }

  private static func scan(_ blocks: FuzzBlocks) throws -> [Scanned] {
    let scanner = CSVScanner(delimiter: 0x3B)
    var records: [Scanned] = []
    func take(_ row: TableRow) {
      records.append(
        Scanned(
          fields: (0..<row.count).map(row.exactText), lineNumber: row.lineNumber,
          isOrderly: !row.hasTextAfterQuote && !row.hasOpenQuote))
    }
    try blocks.forEachBlock { try scanner.push($0, take) }
    try scanner.finish(take)
    return records
  }
}

/// RFC 4180 in the plainest way, one byte after another.
enum PlainCSV {
  private enum State {
    case start, plain, quoted, quoteInQuoted
  }

  /// The fields of each record that is no empty line; `nil` where text follows a quote that closes, or a quote
  /// stays open.
  static func records(_ bytes: [UInt8]) -> [[String]]? {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var state = State.start
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func endRecord() {
      let isEmptyLine = record.isEmpty && state == .start
      if !isEmptyLine {
        endField()
        records.append(record)
      }
      record = []
      state = .start
    }
    while let byte = rest.popFirst() {
      let isLineEnd = byte == 0x0A || byte == 0x0D
      switch (state, byte) {
      case (.quoted, 0x22): state = .quoteInQuoted
      case (.quoted, _): field.append(byte)
      case (.quoteInQuoted, 0x22):
        field.append(byte)
        state = .quoted
      case (.start, 0x22): state = .quoted
      case (_, 0x3B):
        endField()
        state = .start
      case _ where isLineEnd:
        endRecord()
        if byte == 0x0D, rest.first == 0x0A { rest.removeFirst() }
      case (.quoteInQuoted, _): return nil
      default:
        field.append(byte)
        state = .plain
      }
    }
    if state == .quoted { return nil }
    if !record.isEmpty || state != .start { endRecord() }
    return records
  }
}
