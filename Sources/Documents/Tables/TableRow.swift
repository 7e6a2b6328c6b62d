/// A record and its fields, as bytes in the scanner's buffer.
///
/// Valid only while the closure that got it runs.
struct TableRow {
  /// The line on which the record starts, from 1.
  let lineNumber: Int
  /// Whether there is text between a closing quote and the next delimiter.
  let hasTextAfterQuote: Bool
  /// Whether a quote opens that is not closed; the record is then the line up to its end.
  let hasOpenQuote: Bool
  /// What bytes occur in the stretch that the record lies in.
  let content: ByteContent
  /// How its text is encoded; as ASCII it is the same in every encoding.
  var encoding = TextEncoding.utf8

  private let base: UnsafePointer<UInt8>
  private let range: Range<Int>
  private let slices: UnsafeBufferPointer<CellSlice>

  init(
    base: UnsafePointer<UInt8>, range: Range<Int>, slices: UnsafeBufferPointer<CellSlice>,
    lineNumber: Int, hasTextAfterQuote: Bool, hasOpenQuote: Bool = false, content: ByteContent
  ) {
    self.base = base
    self.range = range
    self.slices = slices
    self.lineNumber = lineNumber
    self.hasTextAfterQuote = hasTextAfterQuote
    self.hasOpenQuote = hasOpenQuote
    self.content = content
  }

  /// How many fields it has.
  var count: Int { slices.count }

  /// The record as it is written, with its line end.
  var original: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// A field as it is written, without quotes; empty when there is none at the index.
  @inline(__always)
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < slices.count else {
      return UnsafeBufferPointer(start: base, count: 0)
    }
    let slice = slices[index]
    return UnsafeBufferPointer(
      start: base + Int(slice.start), count: Int(slice.end) - Int(slice.start))
  }

  /// What a field holds.
  @inline(__always)
  func kind(_ index: Int) -> CellKind {
    index >= 0 && index < slices.count ? slices[index].kind : .text
  }

  /// Whether a field has nothing but spaces.
  @inline(__always)
  func isBlank(_ index: Int) -> Bool {
    bytes(index).allSatisfy { $0 == 0x20 }
  }

  /// A field as text, without outer white space and in Unicode's composed form; empty when there is
  /// none at the index.
  func text(_ index: Int) -> String {
    let bytes = bytes(index)
    guard CellText.isTidyASCII(bytes),
      !slices.indices.contains(index) || !slices[index].hasDoubledQuotes
    else { return CellText.tidy(exactText(index)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A field as text, exactly as it is written.
  func exactText(_ index: Int) -> String {
    let text = encoding.decode(bytes(index))
    guard index >= 0, index < slices.count, slices[index].hasDoubledQuotes else { return text }
    var single = ""
    var isSecond = false
    for character in text.unicodeScalars {
      isSecond = character == "\"" && !isSecond
      if !isSecond { single.unicodeScalars.append(character) }
    }
    return single
  }
}
