/// One record found in a stretch of bytes.
struct RecordScan {
  /// How the search ended.
  enum Ending {
    /// The record is whole.
    case complete
    /// The bytes end before the record does.
    case incomplete
    /// The record has more fields than there are slices.
    case outOfSlices
    /// The document ends within quotes.
    case openQuote
  }

  private(set) var ending = Ending.complete
  /// The offset after the record and its line end.
  private(set) var end: Int
  private(set) var fieldCount = 0
  /// How many lines the record takes.
  private(set) var lineCount = 0
  /// The offset of a quote that is not closed, or closes on another line with text behind it; -1 when there
  /// is none.
  private(set) var brokenQuote = -1
  /// How many lines the record has before that quote.
  private(set) var linesBeforeBrokenQuote = 0
  /// Whether there is text between a closing quote and the next delimiter.
  private(set) var hasTextAfterQuote = false
  /// Whether the record is an empty line.
  private(set) var isBlank = false

  /// Finds the record that starts at an offset, and puts its fields into the slices.
  @inline(__always)
  init(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to limit: Int, delimiter: UInt8, isLast: Bool,
    slices: UnsafeMutableBufferPointer<CellSlice>
  ) {
    var place = start
    end = start
    while true {
      guard fieldCount < slices.count else {
        ending = .outOfSlices
        return
      }
      var fieldStart = place
      var fieldEnd = place
      var hasDoubledQuotes = false
      if place < limit, bytes[place] == Self.quote {
        let quote = place
        let linesBefore = lineCount
        place += 1
        fieldStart = place
        while true {
          while true {
            place = Self.firstQuoteOrLineFeed(bytes, from: place, to: limit)
            guard place < limit, bytes[place] == Self.lineFeed else { break }
            lineCount += 1
            place += 1
          }
          guard place + 1 < limit else {
            if place < limit, isLast { break }
            ending = isLast ? .openQuote : .incomplete
            if brokenQuote < 0 {
              brokenQuote = quote
              linesBeforeBrokenQuote = linesBefore
            }
            return
          }
          guard bytes[place + 1] == Self.quote else { break }
          hasDoubledQuotes = true
          place += 2
        }
        fieldEnd = place
        place += 1
        while place < limit, !Self.ends(bytes[place], delimiter) {
          hasTextAfterQuote = true
          if brokenQuote < 0, lineCount > linesBefore {
            brokenQuote = quote
            linesBeforeBrokenQuote = linesBefore
          }
          place += 1
        }
      } else {
        while place < limit, !Self.ends(bytes[place], delimiter) { place += 1 }
        fieldEnd = place
      }
      guard place < limit || isLast else {
        ending = .incomplete
        return
      }
      slices[fieldCount] = CellSlice(
        start: UInt32(truncatingIfNeeded: fieldStart), end: UInt32(truncatingIfNeeded: fieldEnd),
        hasDoubledQuotes: hasDoubledQuotes)
      fieldCount += 1
      if place < limit, bytes[place] == delimiter {
        place += 1
        continue
      }
      isBlank = fieldCount == 1 && place == start
      if place < limit {
        if bytes[place] == Self.carriageReturn {
          guard place + 1 < limit || isLast else {
            ending = .incomplete
            return
          }
          if place + 1 < limit, bytes[place + 1] == Self.lineFeed { place += 1 }
        }
        place += 1
        lineCount += 1
      }
      end = place
      return
    }
  }

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The offset of the first of these signs, or the limit. Looks at eight bytes at a time.
  @inline(__always)
  private static func firstQuoteOrLineFeed(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to limit: Int
  ) -> Int {
    var place = start
    let raw = UnsafeRawPointer(bytes)
    while place + 8 <= limit {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found =
        (word ^ 0x2222_2222_2222_2222).zeroBytes | (word ^ 0x0A0A_0A0A_0A0A_0A0A).zeroBytes
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < limit, bytes[place] != quote, bytes[place] != lineFeed { place += 1 }
    return place
  }

  @inline(__always)
  private static func ends(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == lineFeed || byte == carriageReturn
  }
}
