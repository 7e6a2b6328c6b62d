extension Substring {
  /// The parts between an ASCII sign, in order. Cost: one look at each byte, where `split(separator:)` with a
  /// character looks for the end of each character as people see it.
  ///
  /// - Parameter omittingEmpty: whether parts without anything in them are left out.
  package func parts(between sign: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    let sign = UInt8(ascii: sign)
    let ends =
      utf8.withContiguousStorageIfAvailable { bytes in
        bytes.indices.filter { bytes[$0] == sign }
      } ?? utf8.enumerated().filter { $0.element == sign }.map(\.offset)
    var parts: [Substring] = []
    parts.reserveCapacity(ends.count + 1)
    var (start, passed) = (utf8.startIndex, 0)
    func add(upTo end: Index) {
      if !omittingEmpty || start < end { parts.append(self[start..<end]) }
    }
    for end in ends {
      let place = utf8.index(start, offsetBy: end - passed)
      add(upTo: place)
      (start, passed) = (utf8.index(after: place), end + 1)
    }
    add(upTo: utf8.endIndex)
    return parts
  }
}

extension String {
  /// The parts between an ASCII sign, as of a part of a text.
  package func parts(between sign: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    self[...].parts(between: sign, omittingEmpty: omittingEmpty)
  }
}

extension StringProtocol {
  /// The text without white space, line ends included, before its first other character and behind its last.
  package var withoutOuterSpace: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension String {
  /// Whether the bytes of another text stand in it in a row. Cost: for most texts one comparison a byte, where
  /// `contains(_:)` with a text makes ready for a pattern each time.
  package func holds(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return other.withUTF8 { other in
      guard let first = other.first else { return true }
      return text.withUTF8 { text in
        var place = 0
        while place + other.count <= text.count {
          if text[place] == first,
            text[place..<(place + other.count)].elementsEqual(other)
          {
            return true
          }
          place += 1
        }
        return false
      }
    }
  }
}
