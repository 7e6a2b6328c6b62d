/// A document of which every line stands in one quoted cell (`"Urk;GGD;2027"`), as a spreadsheet saves what
/// it took for one column: the lines without those quotes.
struct QuotedLines: ByteBlocks {
  private let input: any ByteBlocks

  /// The lines of a document as they were before they were quoted.
  init(_ input: any ByteBlocks) {
    self.input = input
  }

  /// Whether the lines at the start of a document are of this kind: each one quoted cell with a sign in it
  /// that stands between fields.
  static func areThere(in start: [UInt8]) -> Bool {
    var text = start[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    guard text.first == quote else { return false }
    let lines = text.split(maxSplits: 20) { $0 == 0x0A || $0 == 0x0D }.prefix(20)
    return lines.count > 1 && lines.allSatisfy(isQuotedWhole)
  }

  private static func isQuotedWhole(_ line: ArraySlice<UInt8>) -> Bool {
    let cell = line.reversed().drop { signs.contains($0) || $0 == 0x20 }.reversed()
    guard cell.count > 2, cell.first == quote, cell.last == quote else { return false }
    var isQuoted = false
    var hasSign = false
    for byte in cell {
      if byte == quote { isQuoted.toggle() }
      guard signs.contains(byte) else { continue }
      if !isQuoted { return false }
      hasSign = true
    }
    return hasSign && !isQuoted
  }

  private static let quote: UInt8 = 0x22
  /// Semicolon, tab and comma.
  private static let signs: Set<UInt8> = [0x3B, 0x09, 0x2C]

  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var isQuoted = false
    var wasQuote = false
    try input.forEachBlock { block in
      var plain: [UInt8] = []
      plain.reserveCapacity(block.count)
      for byte in block {
        guard byte == Self.quote else {
          wasQuote = false
          plain.append(byte)
          continue
        }
        // Two quotes in a cell stand for one; the others open or close it.
        if wasQuote, !isQuoted { plain.append(byte) }
        isQuoted.toggle()
        wasQuote = !isQuoted
      }
      try plain.withUnsafeBytes(body)
    }
  }
}
