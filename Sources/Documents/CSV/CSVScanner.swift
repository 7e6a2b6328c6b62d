/// Where a field is in the scanner's buffer, without its quotes.
struct CSVFieldSlice {
  var start: UInt32
  var end: UInt32
  /// Whether doubled quotes in it stand for one.
  var hasDoubledQuotes: Bool
}

/// Cuts a stream of bytes into records and fields as RFC 4180 describes.
///
/// A record ends with CRLF, LF or CR; a quoted field may hold delimiters, line breaks and doubled
/// quotes; a quote inside an unquoted field is a character like others. Blank lines are no records.
/// Memory: the blocks' size and the longest record, whatever the length of the document.
final class CSVScanner {
  private let delimiter: UInt8
  private let limits: CSVLimits
  private var buffer: [UInt8] = []
  private var slices = [CSVFieldSlice](
    repeating: CSVFieldSlice(start: 0, end: 0, hasDoubledQuotes: false), count: 64)
  private var line = 1
  private var isAtStart = true

  init(delimiter: UInt8, limits: CSVLimits = CSVLimits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Takes the next bytes and hands over the records that end in them.
  func push(_ block: UnsafeRawBufferPointer, _ body: (CSVRow) throws -> Void) throws {
    var rest = block[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Self.pieceLength)
      buffer.append(contentsOf: piece)
      rest = rest.dropFirst(piece.count)
      try scan(isLast: false, body)
    }
  }

  /// Hands over the record that the document ends with.
  func finish(_ body: (CSVRow) throws -> Void) throws {
    try scan(isLast: true, body)
  }

  private static let pieceLength = 1 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func scan(isLast: Bool, _ body: (CSVRow) throws -> Void) throws {
    var consumed = 0
    var line = line
    let delimiter = delimiter
    defer {
      buffer.removeFirst(consumed)
      self.line = line
    }
    try buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let content = ByteContent(of: bytes)
      if isAtStart {
        // Whether three bytes are a byte order mark shows only when they are there.
        guard bytes.count >= Self.byteOrderMark.count || isLast else { return }
        isAtStart = false
        if bytes.starts(with: Self.byteOrderMark) { consumed = Self.byteOrderMark.count }
      }
      while consumed < bytes.count {
        let scan = slices.withUnsafeMutableBufferPointer {
          RecordScan(
            base, from: consumed, to: bytes.count, delimiter: delimiter, isLast: isLast, slices: $0)
        }
        switch scan.ending {
        case .complete: break
        case .incomplete:
          guard bytes.count - consumed <= limits.recordLength else {
            throw CSVError(.recordTooLong(limit: limits.recordLength), line: line)
          }
          return
        case .outOfSlices:
          guard slices.count < limits.columns else {
            throw CSVError(.tooManyColumns(limit: limits.columns), line: line)
          }
          slices += slices
          continue
        case .openQuote: throw CSVError(.unterminatedQuote, line: line + scan.linesBeforeQuote)
        }
        guard scan.end - consumed <= limits.recordLength else {
          throw CSVError(.recordTooLong(limit: limits.recordLength), line: line)
        }
        if !scan.isBlank {
          try slices.withUnsafeBufferPointer { slices in
            try body(
              CSVRow(
                base: base, range: consumed..<scan.end,
                slices: UnsafeBufferPointer(rebasing: slices[..<scan.fieldCount]), line: line,
                hasTextAfterQuote: scan.hasTextAfterQuote, content: content))
          }
        }
        line += scan.lineCount
        consumed = scan.end
      }
    }
  }
}

/// How much of a document is held in memory at once.
struct CSVLimits {
  /// The longest record, in bytes.
  var recordLength = 1 << 20
  /// The most columns.
  var columns = 16_384
}

/// What kinds of byte occur in a stretch, so that records need not be looked at one by one.
struct ByteContent {
  /// Whether a byte is 0x80 or more.
  private(set) var hasNonASCII: Bool
  /// Whether a byte is zero.
  private(set) var hasNUL: Bool

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    typealias Lanes = SIMD32<UInt8>
    var united = Lanes(repeating: 0)
    var least = Lanes(repeating: 255)
    let whole = bytes.count / Lanes.scalarCount * Lanes.scalarCount
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = 0
    while offset < whole {
      let lanes = raw.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      united |= lanes
      least.replace(with: lanes, where: lanes .< least)
      offset += Lanes.scalarCount
    }
    hasNonASCII = united.max() >= 0x80
    hasNUL = least.min() == 0
    for byte in bytes[whole...] {
      if byte >= 0x80 { hasNonASCII = true }
      if byte == 0 { hasNUL = true }
    }
  }
}
