/// How a CSV document is written.
package struct CSVDialect: Hashable, Sendable {
  /// The sign between fields.
  package var delimiter: Delimiter
  /// The encoding of its text.
  package var encoding: TextEncoding

  /// A way of writing CSV.
  package init(delimiter: Delimiter, encoding: TextEncoding) {
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// The signs between fields that occur.
  package enum Delimiter: String, Hashable, Sendable, CaseIterable {
    /// A semicolon, as Dutch spreadsheets write.
    case semicolon = ";"
    /// A tab.
    case tab = "\t"
    /// A comma.
    case comma = ","

    var byte: UInt8 {
      switch self {
      case .semicolon: 0x3B
      case .tab: 0x09
      case .comma: 0x2C
      }
    }
  }
}

extension CSVDialect.Delimiter {
  /// The delimiter of a text: the one that occurs equally often on most of its first lines.
  ///
  /// Signs within quotes do not count. When two do equally well the first of semicolon, tab and comma
  /// is taken, for a comma is also a decimal comma. Cost: three times the first 20 lines.
  init(detectedIn text: some Collection<UInt8>) {
    var best = (delimiter: Self.semicolon, lines: 0)
    for delimiter in [Self.semicolon, .tab, .comma] {
      let counts = Self.occurrences(of: delimiter.byte, in: text).filter { $0 > 0 }
      let lines = Dictionary(grouping: counts) { $0 }.values.map(\.count).max() ?? 0
      if lines > best.lines { best = (delimiter, lines) }
    }
    self = best.delimiter
  }

  private static func occurrences(of sign: UInt8, in text: some Collection<UInt8>) -> [Int] {
    var counts = [0]
    var isQuoted = false
    for byte in text {
      switch byte {
      case 0x22: isQuoted.toggle()
      case sign where !isQuoted: counts[counts.count - 1] += 1
      case 0x0A where !isQuoted, 0x0D where !isQuoted:
        if counts.count == 20 { return counts }
        if counts.last != 0 { counts.append(0) }
      default: break
      }
    }
    return counts
  }
}
