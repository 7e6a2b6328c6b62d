extension JSONScanner {
  /// How deep values may lie in each other.
  static let depth = 32

  /// The tokens of a whole document, without its byte order mark.
  ///
  /// Throws a ``DocumentError`` when it has more than `limit` bytes, and what the input throws.
  init(of input: some ByteBlocks, limit: Int, file: String) throws {
    var bytes: [UInt8] = []
    try input.forEachBlock { block in
      guard bytes.count + block.count <= limit else {
        throw DocumentError(.tooLargeTable, file: file)
      }
      bytes.append(contentsOf: block)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.init(bytes)
  }

  /// The next member of an object that has begun: its name, and the token that its value begins with; `nil` at the
  /// end of the object. Throws ``Malformed``.
  mutating func nextMember() throws -> (name: String, value: Token)? {
    while true {
      switch try next() {
      case .endObject: return nil
      case .comma: continue
      case .text(let name):
        try expect(.colon)
        return (name, try next())
      default: throw Malformed()
      }
    }
  }

  /// Passes over a value that begins with a token.
  ///
  /// Throws ``Malformed``, and a ``DocumentError`` when values lie deeper in each other than ``depth``.
  mutating func skip(_ token: Token, file: String, _ depth: Int = 0) throws {
    guard token == .beginList || token == .beginObject else { return }
    guard depth < Self.depth else { throw DocumentError(.tooDeep(limit: Self.depth), file: file) }
    while true {
      let token = try next()
      if token == .endList || token == .endObject { return }
      try skip(token, file: file, depth + 1)
    }
  }
}
