/// Writes JSON text with the keys in the order in which they are given.
///
/// `JSONEncoder` either leaves the order of keys to chance or sorts them; the public contract asks
/// for the same bytes each time in the order of its documentation, and the import writes thousands of
/// records a second. Strings are escaped as RFC 8259 asks, `/` and other characters are left alone.
package struct JSONText: Sendable {
  /// The UTF-8 text written so far.
  package private(set) var bytes: [UInt8] = []

  private let indented: Bool
  private var depth = 0
  private var needsComma = false

  /// An empty text; `indented` puts every value on a line of its own, two spaces a level.
  package init(indented: Bool = false) {
    self.indented = indented
  }

  /// The text written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends the text with a line end.
  package mutating func endLine() { bytes.append(0x0A) }

  /// Takes memory for so many bytes at once, of which the system gives what is used.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Forgets what was written, keeping the memory.
  package mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    needsComma = false
    afterKey = false
  }

  /// Writes an object whose members the closure gives.
  @inlinable
  package mutating func object(_ members: (inout JSONText) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  /// Writes an array with one element for each item, which the closure writes.
  @inlinable
  package mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONText, Items.Element) -> Void
  ) {
    open(0x5B)
    for item in items { element(&self, item) }
    close(0x5D)
  }

  /// The same for items that are counted. What is generic over its items finds no iterator for them until it runs, which
  /// takes longer than writing most of them.
  @inlinable
  package mutating func array<Item>(_ items: [Item], _ element: (inout JSONText, Item) -> Void) {
    open(0x5B)
    for place in 0..<items.count { element(&self, items[place]) }
    close(0x5D)
  }

  /// Writes the key of the next value of an object.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    endKey()
  }

  /// Writes a key that is only known at run time.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    endKey()
  }

  /// Writes a string, or `null`.
  package mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { writeNull() }
    needsComma = true
  }

  /// Writes an integer, or `null`.
  package mutating func value(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: String(number).utf8) } else { writeNull() }
    needsComma = true
  }

  /// Writes a boolean.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a number that is already JSON text, such as `16.33`.
  package mutating func value(literal: String) {
    separate()
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    writeNull()
    needsComma = true
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { newLine() }
    bytes.append(bracket)
    needsComma = true
  }

  /// Ends the value before this one. After a key nothing is needed: `afterKey` tells.
  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if needsComma { bytes.append(0x2C) }
    if depth > 0 { newLine() }
  }

  private var afterKey = false

  private mutating func endKey() {
    bytes.append(0x3A)
    if indented { bytes.append(0x20) }
    afterKey = true
    needsComma = true
  }

  private mutating func newLine() {
    guard indented else { return }
    let margin: StaticString =
      "\n                                                                "
    var spaces = depth * 2
    margin.withUTF8Buffer { margin in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: margin.prefix(1 + spaces)))
      spaces -= margin.count - 1
    }
    if spaces > 0 { bytes.append(contentsOf: repeatElement(0x20, count: spaces)) }
  }

  private mutating func writeNull() {
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { source in
      guard Self.mayHaveEscapes(source) else {
        bytes.append(contentsOf: source)
        return
      }
      var plain = source.startIndex
      for index in source.indices {
        let byte = source[index]
        guard Self.mustBeEscaped(byte) else { continue }
        bytes.append(contentsOf: source[plain..<index])
        plain = index + 1
        escape(byte)
      }
      bytes.append(contentsOf: source[plain...])
    }
    bytes.append(0x22)
  }

  /// Whether any byte may have to be escaped, eight at a time; hardly any text has one.
  private static func mayHaveEscapes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    let whole = bytes.count & ~7
    var found: UInt64 = 0
    for place in stride(from: 0, to: whole, by: 8) {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // The highest bit of a byte of a difference is set where it went below zero.
      found |= (eight &- 0x20 &* each) & ~eight
      for sign in [UInt64(0x22), 0x5C] {
        let unlike = eight ^ sign &* each
        found |= (unlike &- each) & ~unlike
      }
    }
    return found & each << 7 != 0 || bytes[whole...].contains(where: mustBeEscaped)
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? 0x30 : 0x31)
      bytes.append(Array("0123456789abcdef".utf8)[Int(byte & 0x0F)])
    }
  }
}
