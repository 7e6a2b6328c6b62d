/// Ends reading before the document does.
struct ReadEnough: Error {}

/// The start of a document, from which its dialect is detected.
struct DocumentStart {
  /// How many bytes are looked at.
  static let length = 256 << 10

  /// The first bytes; all of them when the document is shorter.
  let bytes: [UInt8]
  /// Whether these are all bytes of the document.
  let isWhole: Bool

  /// Reads the start of a document.
  init(of input: some ByteBlocks) throws {
    var bytes: [UInt8] = []
    do {
      try input.forEachBlock { block in
        bytes.append(contentsOf: block.prefix(Self.length + 1 - bytes.count))
        if bytes.count > Self.length { throw ReadEnough() }
      }
    } catch is ReadEnough {}
    isWhole = bytes.count <= Self.length
    self.bytes = bytes
  }

  /// The encoding: by byte order mark, else UTF-8 when the bytes are valid UTF-8, else Windows-1252.
  ///
  /// Without any byte above 0x7F the bytes say nothing, and UTF-8 is the answer until they do.
  var encoding: TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    // The last character may be cut off.
    let cut = isWhole ? 0 : min(3, bytes.count)
    return (0...cut).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
      ? .utf8 : .windows1252
  }

  /// Whether there is a byte above 0x7F, so that the encoding shows.
  var hasNonASCII: Bool { bytes.contains { $0 >= 0x80 } }

  /// The bytes as they are, or in UTF-8 for UTF-16.
  func text(in encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8, .windows1252, .ibm850, .macintosh: return bytes
    case .utf16LittleEndian, .utf16BigEndian:
      var transcoder = UTF16Transcoder(isBigEndian: encoding == .utf16BigEndian)
      return bytes.withUnsafeBytes { transcoder.transcode($0) }
    }
  }
}
