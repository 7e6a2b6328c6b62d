/// Cuts a stream of bytes into records and fields as RFC 4180 describes.
///
/// A record ends with CRLF, LF or CR; a quoted field may hold delimiters, line breaks and doubled
/// quotes; a quote inside an unquoted field is a character like others. Blank lines are no records.
/// Memory: the blocks' size and the longest record, whatever the length of the document.
final class CSVScanner {
  private let delimiter: UInt8
  private let limits: CSVLimits
  private var buffer: [UInt8] = []
  private var slices = [CellSlice](
    repeating: CellSlice(start: 0, end: 0, hasDoubledQuotes: false), count: 64)
  private var lineNumber = 1
  private var isAtStart = true

  init(delimiter: UInt8, limits: CSVLimits = CSVLimits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Takes the next bytes and hands over the records that end in them.
  func push(_ block: UnsafeRawBufferPointer, _ body: (TableRow) throws -> Void) throws {
    var rest = block[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Self.pieceLength)
      buffer.append(contentsOf: piece)
      rest = rest.dropFirst(piece.count)
      try scan(isLast: false, body)
    }
  }

  /// Hands over the record that the document ends with.
  func finish(_ body: (TableRow) throws -> Void) throws {
    try scan(isLast: true, body)
  }

  private static let pieceLength = 1 << 20
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func scan(isLast: Bool, _ body: (TableRow) throws -> Void) throws {
    // Locals, for access to the properties is checked each time.
    var consumed = 0
    var lineNumber = lineNumber
    var slices = slices
    self.slices = []
    defer {
      buffer.removeFirst(consumed)
      self.lineNumber = lineNumber
      self.slices = slices
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
        case .complete:
          if scan.brokenQuote >= 0 {
            try skip(brokenQuoteOf: scan, in: bytes, &consumed, &lineNumber, content, body)
            continue
          }
        case .incomplete:
          guard bytes.count - consumed > limits.recordLength else { return }
          guard scan.brokenQuote >= 0 else {
            throw TableError(.recordTooLong(limit: limits.recordLength), lineNumber: lineNumber)
          }
          try skip(brokenQuoteOf: scan, in: bytes, &consumed, &lineNumber, content, body)
          continue
        case .outOfSlices:
          guard slices.count < limits.columns else {
            throw TableError(.tooManyColumns(limit: limits.columns), lineNumber: lineNumber)
          }
          slices += slices
          continue
        case .openQuote:
          try skip(brokenQuoteOf: scan, in: bytes, &consumed, &lineNumber, content, body)
          continue
        }
        guard scan.end - consumed <= limits.recordLength else {
          throw TableError(.recordTooLong(limit: limits.recordLength), lineNumber: lineNumber)
        }
        if !scan.isBlank {
          try slices.withUnsafeBufferPointer { slices in
            try body(
              TableRow(
                base: base, range: consumed..<scan.end,
                slices: UnsafeBufferPointer(rebasing: slices[..<scan.fieldCount]),
                lineNumber: lineNumber,
                hasTextAfterQuote: scan.hasTextAfterQuote, content: content))
          }
        }
        lineNumber += scan.lineCount
        consumed = scan.end
      }
    }
  }
}

extension CSVScanner {
  /// Hands over the line on which a quote is left open as a record of its own, so that it costs the lines after
  /// it nothing.
  private func skip(
    brokenQuoteOf scan: RecordScan, in bytes: UnsafeBufferPointer<UInt8>, _ consumed: inout Int,
    _ lineNumber: inout Int, _ content: ByteContent, _ body: (TableRow) throws -> Void
  ) throws {
    guard let base = bytes.baseAddress else { return }
    let end = bytes[scan.brokenQuote...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    lineNumber += scan.linesBeforeBrokenQuote
    try body(
      TableRow(
        base: base, range: consumed..<end, slices: UnsafeBufferPointer(start: nil, count: 0),
        lineNumber: lineNumber, hasTextAfterQuote: false, hasOpenQuote: true, content: content))
    consumed = end
    guard consumed < bytes.count else { return }
    let isPair =
      bytes[consumed] == 0x0D && consumed + 1 < bytes.count && bytes[consumed + 1] == 0x0A
    consumed += isPair ? 2 : 1
    lineNumber += 1
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
    var united: UInt64 = 0
    var zeros: UInt64 = 0
    let whole = bytes.count / 8 * 8
    let raw = UnsafeRawBufferPointer(bytes)
    for offset in stride(from: 0, to: whole, by: 8) {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      united |= word
      zeros |= word.zeroBytes
    }
    hasNonASCII = united & 0x8080_8080_8080_8080 != 0
    hasNUL = zeros != 0
    for byte in bytes[whole...] {
      if byte >= 0x80 { hasNonASCII = true }
      if byte == 0 { hasNUL = true }
    }
  }
}
