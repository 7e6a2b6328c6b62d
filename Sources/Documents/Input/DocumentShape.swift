/// What the first bytes of a document look like.
package enum DocumentShape: Hashable, Sendable {
  /// XML, in any encoding.
  case xml
  /// Something else.
  case other

  /// Looks at the first bytes; a byte order mark and white space before the first sign do not matter.
  ///
  /// Throws a ``DocumentError`` when there is nothing else in it, it is a PDF, or it cannot be read.
  package init(_ input: DocumentInput) throws {
    var beginning: [UInt8] = []
    struct Found: Error {}
    do {
      try input.forEachBlock { block in
        beginning += block.drop { beginning.isEmpty && Self.isBlank($0) }.prefix(
          Self.portable.count)
        if beginning.count >= Self.portable.count { throw Found() }
      }
    } catch is Found {}
    guard let first = beginning.first else { throw DocumentError(.empty, file: input.path) }
    if beginning.starts(with: Self.portable) {
      throw DocumentError(.portableDocument, file: input.path)
    }
    self = first == 0x3C ? .xml : .other
  }

  /// How a PDF begins.
  private static let portable = Array("%PDF-".utf8)

  /// White space, a byte of a byte order mark (FE, FF, EF, BB, BF), or zero, the other half of an
  /// UTF-16 letter.
  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xBB, 0xBF, 0xEF, 0xFE, 0xFF].contains(byte)
  }
}
