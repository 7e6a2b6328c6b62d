/// Turns a stream of UTF-16 bytes into UTF-8.
struct UTF16Transcoder {
  private let isBigEndian: Bool
  private var firstByte: UInt8?
  private var highSurrogate: UInt16?
  private var isAtStart = true

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// The UTF-8 for the next bytes. A surrogate without its half becomes the replacement character; a
  /// byte order mark at the start is dropped.
  mutating func transcode(_ block: UnsafeRawBufferPointer) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(block.count)
    for byte in block {
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      if isAtStart {
        isAtStart = false
        if unit == 0xFEFF { continue }
      }
      append(unit, to: &utf8)
    }
    return utf8
  }

  /// The UTF-8 for half a character that the document ends with.
  mutating func finish() -> [UInt8] {
    defer { (firstByte, highSurrogate) = (nil, nil) }
    return firstByte == nil && highSurrogate == nil ? [] : Self.replacement
  }

  private mutating func append(_ unit: UInt16, to utf8: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
        utf8.append(contentsOf: Unicode.Scalar(value).map { Array($0.utf8) } ?? Self.replacement)
        return
      }
      utf8 += Self.replacement
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if unit < 0x80 {
      utf8.append(UInt8(unit))
    } else {
      utf8.append(contentsOf: Unicode.Scalar(unit).map { Array($0.utf8) } ?? Self.replacement)
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
