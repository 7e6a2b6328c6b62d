/// The bytes of a document, in blocks, as often as they are asked for.
package protocol ByteBlocks {
  /// Hands over all bytes from the start, in blocks of any size; a block is valid during the call.
  ///
  /// Throws when the bytes cannot be read, and whatever the closure throws.
  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws
}

/// A document that is in memory already.
package struct BytesInMemory: ByteBlocks, Sendable {
  private let bytes: [UInt8]

  /// A document of these bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A document of this text in UTF-8.
  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Hands over all bytes as one block.
  package func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try bytes.withUnsafeBytes(body)
  }
}

extension DocumentInput: ByteBlocks {}
