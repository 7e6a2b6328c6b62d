/// What the first bytes of a document look like.
public enum DocumentShape: Hashable, Sendable {
  /// XML, in any encoding.
  case xml
  /// Something else.
  case other

  /// Looks at the first bytes; a byte order mark and white space before the first sign do not matter.
  ///
  /// Throws a ``DocumentError`` when the document is empty or cannot be read.
  public init(_ input: DocumentInput) throws {
    var start: [UInt8] = []
    struct Enough: Error {}
    do {
      try input.forEachBlock { block in
        start += block.prefix(1024 - start.count)
        if start.count >= 1024 { throw Enough() }
      }
    } catch is Enough {}
    if start.isEmpty { throw DocumentError(.empty, file: input.path) }
    // Zero bytes are the other halves of UTF-16; FE, FF, EF, BB and BF are byte order marks.
    let signs = start.drop {
      [0x00, 0xFE, 0xFF, 0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0)
    }
    self = signs.first == 0x3C ? .xml : .other
  }
}
