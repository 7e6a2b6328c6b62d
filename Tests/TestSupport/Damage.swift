/// Random damage to a document.
package struct Damage {
  /// Bytes that mean something in the document, or that no text has.
  private let signs: [UInt8]
  /// How many places of a copy are damaged.
  private let places: ClosedRange<Int>
  /// How many bytes go when some are cut out, and when the end is cut off.
  private let cut: Int, tail: Int

  /// Damage of this size.
  package init(_ signs: [UInt8], places: ClosedRange<Int>, cut: Int, tail: Int) {
    (self.signs, self.places, self.cut, self.tail) = (signs, places, cut, tail)
  }

  /// A damaged copy; of a small document nothing may be left.
  package func of(_ document: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: places, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let sign = signs.randomElement(using: &random) ?? 0
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] = sign
      case 1: bytes.insert(sign, at: place)
      case 2: bytes.removeSubrange(place..<min(place + cut, bytes.count))
      default: bytes.removeLast(min(tail, bytes.count - 1))
      }
    }
    return bytes
  }
}
