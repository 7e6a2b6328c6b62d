/// Reads JSON text (RFC 8259) value by value, in the order in which it stands; no tree is made of it.
///
/// Text that is no JSON, or has another kind of value than is asked for, is a ``Problem``. Cost: one step a byte.
package struct JSONReader {
  /// What was met is not what was asked for.
  package struct Problem: Error, CustomStringConvertible {
    /// Where, in bytes from the start.
    package let place: Int

    /// The place in words.
    package var description: String { "JSON, byte \(place)" }
  }

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// How deep values may stand in each other.
  private static let deepest = 64

  /// Reads a whole text: one value, which the closure takes, and white space around it.
  package static func read<Value>(
    _ text: String, _ value: (inout JSONReader) throws -> Value
  ) throws -> Value {
    var reader = JSONReader(bytes: Array(text.utf8))
    let read = try value(&reader)
    reader.skipSpace()
    guard reader.place == reader.bytes.count else { throw reader.problem }
    return read
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads an object. The closure gets the key of each member and takes its value, which it skips where it knows no such
  /// key.
  package mutating func object(
    _ member: (inout JSONReader, String) throws -> Void
  ) throws {
    try group(0x7B, 0x7D) { reader in
      let key = try reader.string()
      try reader.take(0x3A)
      try member(&reader, key)
    }
  }

  /// Reads an array, each element as the closure takes it.
  package mutating func array<Element>(
    _ element: (inout JSONReader) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try group(0x5B, 0x5D) { elements.append(try element(&$0)) }
    return elements
  }

  /// Reads a string.
  package mutating func string() throws -> String {
    try take(0x22)
    let start = place
    while let byte = here, byte != 0x22, byte != 0x5C, byte >= 0x20 { place += 1 }
    if here == 0x22 {
      defer { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    return try stringWithEscapes(from: start)
  }

  /// Reads an integer.
  package mutating func integer() throws -> Int64 {
    skipSpace()
    let start = place
    if here == 0x2D { place += 1 }
    while let byte = here, (0x30...0x39).contains(byte) { place += 1 }
    guard let number = Int64(String(decoding: bytes[start..<place], as: UTF8.self)),
      here != 0x2E, here != 0x65, here != 0x45
    else { throw problem }
    return number
  }

  /// Reads `null`, where that stands here, and tells whether it did.
  package mutating func null() -> Bool {
    skipSpace()
    guard bytes[place...].starts(with: "null".utf8) else { return false }
    place += 4
    return true
  }

  /// Reads a value of any kind and forgets it.
  package mutating func skip() throws {
    skipSpace()
    switch here {
    case 0x22: _ = try string()
    case 0x7B: try object { reader, _ in try reader.skip() }
    case 0x5B: _ = try array { try $0.skip() }
    default:
      let start = place
      // What stands between is a number or a word.
      while let byte = here, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D { place += 1 }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      let isNumber =
        word.utf8.allSatisfy("0123456789+-.eE".utf8.contains)
        && !["+", "."].contains(word.prefix(1)) && Double(word) != nil
      guard isNumber || ["true", "false", "null"].contains(word) else { throw problem }
    }
  }

  private var here: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// That what stands here is not what was asked for.
  package var problem: Problem { Problem(place: place) }

  private mutating func skipSpace() {
    while let byte = here, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) throws {
    skipSpace()
    guard here == byte else { throw problem }
    place += 1
  }

  /// Reads what stands between brackets, with a comma between one and the next.
  private mutating func group(
    _ first: UInt8, _ last: UInt8, _ item: (inout JSONReader) throws -> Void
  ) throws {
    try take(first)
    guard depth < Self.deepest else { throw problem }
    depth += 1
    defer { depth -= 1 }
    skipSpace()
    if here == last {
      place += 1
      return
    }
    while true {
      try item(&self)
      skipSpace()
      if here == last {
        place += 1
        return
      }
      try take(0x2C)
    }
  }

  private mutating func stringWithEscapes(from start: Int) throws -> String {
    var text = Array(bytes[start..<place])
    while let byte = here, byte >= 0x20 {
      place += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw problem
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    guard let letter = here else { throw problem }
    place += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: text.append(letter)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]), bytes[place...].starts(with: [0x5C, 0x75]) {
        place += 2
        units.append(try unit())
      }
      text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: throw problem
    }
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws -> UInt16 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ $0 < 0x80 && Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem }
    place += 4
    return unit
  }
}
