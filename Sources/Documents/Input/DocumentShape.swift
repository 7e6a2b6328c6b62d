/// What the first bytes of a document look like.
public enum DocumentShape: Hashable, Sendable {
  /// XML, in any encoding.
  case xml
  /// Something else.
  case other

  /// Looks at the first bytes; a byte order mark and white space before the first sign do not matter.
  ///
  /// Throws a ``DocumentError`` when there is nothing else in it, or it cannot be read.
  public init(_ input: DocumentInput) throws {
    var first: UInt8?
    struct Found: Error {}
    do {
      try input.forEachBlock { block in
        first = block.first { !Self.isBlank($0) }
        if first != nil { throw Found() }
      }
    } catch is Found {}
    guard let first else { throw DocumentError(.empty, file: input.path) }
    self = first == 0x3C ? .xml : .other
  }

  /// White space, a byte of a byte order mark (FE, FF, EF, BB, BF), or zero, the other half of an
  /// UTF-16 letter.
  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xBB, 0xBF, 0xEF, 0xFE, 0xFF].contains(byte)
  }
}
