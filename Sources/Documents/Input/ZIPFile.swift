import CZlib

/// A document whose bytes can be read from any place.
protocol RandomAccess {
  /// How many bytes it has.
  var length: Int { get throws }
  /// The bytes of a range; fewer where the document ends before.
  func bytes(in range: Range<Int>) throws -> [UInt8]
}

/// The files in a ZIP archive (PKWARE APPNOTE 6.3.9, without ZIP64 and encryption).
///
/// Only what is asked for is unpacked, as a stream, within bounds that no honest workbook comes near.
struct ZIPFile {
  /// A file in the archive.
  struct Entry: Hashable {
    /// Its path in the archive.
    let name: String
    /// How many bytes it has.
    let size: Int
    fileprivate let packedSize: Int
    fileprivate let method: UInt16
    fileprivate let checksum: UInt32
    fileprivate let offset: Int
  }

  /// The files, in the order of the directory; folders are left out.
  let entries: [Entry]

  private let document: any RandomAccess & Sendable
  private let name: String

  /// The most bytes that a file may have when it is unpacked.
  private static let largest = 512 << 20
  /// The most times that a file of some size may grow.
  private static let growth = 250
  private static let mostEntries = 10_000

  /// Reads the directory. Throws a ``DocumentError`` when it is damaged, encrypted, or larger than an
  /// honest one.
  init(_ document: any RandomAccess & Sendable, name: String) throws {
    self.document = document
    self.name = name
    let length = try document.length
    let tail = try document.bytes(in: max(0, length - 65_557)..<length)
    guard
      let end = tail.indices.reversed().first(where: {
        $0 + 22 <= tail.count && tail.number(4, at: $0) == 0x0605_4B50
      })
    else { throw DocumentError(.damagedCompression, file: name) }
    let count = tail.number(2, at: end + 10)
    let size = tail.number(4, at: end + 12)
    let start = tail.number(4, at: end + 16)
    guard count <= Self.mostEntries, size <= 16 << 20, start + size <= length else {
      throw DocumentError(.tooLargeArchive, file: name)
    }
    let directory = try document.bytes(in: start..<(start + size))
    entries = try Self.entries(in: directory, count: count, name)
  }

  private static func entries(
    in directory: [UInt8], count: Int, _ name: String
  ) throws -> [Entry] {
    var entries: [Entry] = []
    var place = 0
    for _ in 0..<count {
      guard place + 46 <= directory.count, directory.number(4, at: place) == 0x0201_4B50 else {
        throw DocumentError(.damagedCompression, file: name)
      }
      let nameLength = directory.number(2, at: place + 28)
      let next =
        place + 46 + nameLength + directory.number(2, at: place + 30)
        + directory.number(2, at: place + 32)
      guard next <= directory.count else { throw DocumentError(.damagedCompression, file: name) }
      if directory.number(2, at: place + 8) & 1 == 1 {
        throw DocumentError(.encrypted, file: name)
      }
      let path = String(
        decoding: directory[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      if !path.hasSuffix("/") {
        entries.append(
          Entry(
            name: path, size: directory.number(4, at: place + 24),
            packedSize: directory.number(4, at: place + 20),
            method: UInt16(directory.number(2, at: place + 10)),
            checksum: UInt32(directory.number(4, at: place + 16)),
            offset: directory.number(4, at: place + 42)))
      }
      place = next
    }
    return entries
  }

  /// The file of a name; `nil` when there is none.
  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// The bytes of a file, unpacked as they are asked for. Throws a ``DocumentError`` when they would be
  /// more than the bounds.
  func content(of entry: Entry) throws -> some ByteBlocks {
    let isBomb = entry.size > 4 << 20 && entry.size / max(1, entry.packedSize) > Self.growth
    guard entry.size <= Self.largest, !isBomb else {
      throw DocumentError(.tooLargeArchive, file: name)
    }
    return ZIPContent(document: document, entry: entry, name: name)
  }
}

/// The bytes of one file in an archive.
private struct ZIPContent: ByteBlocks {
  let document: any RandomAccess & Sendable
  let entry: ZIPFile.Entry
  let name: String

  func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let header = try document.bytes(in: entry.offset..<(entry.offset + 30))
    guard header.count == 30, header.number(4, at: 0) == 0x0403_4B50 else {
      throw DocumentError(.damagedCompression, file: name)
    }
    let start = entry.offset + 30 + header.number(2, at: 26) + header.number(2, at: 28)
    let end = start + entry.packedSize
    var checksum: UInt = 0
    var count = 0
    func take(_ block: UnsafeRawBufferPointer) throws {
      count += block.count
      guard count <= entry.size else { throw DocumentError(.tooLargeArchive, file: name) }
      checksum = crc32_z(
        checksum, block.assumingMemoryBound(to: UInt8.self).baseAddress, block.count)
      try body(block)
    }
    let inflater: Inflater? =
      switch entry.method {
      case 0: nil
      case 8: try Inflater(rawIn: name)
      default: throw DocumentError(.damagedCompression, file: name)
      }
    for place in stride(from: start, to: end, by: 256 << 10) {
      let packed = try document.bytes(in: place..<min(end, place + 256 << 10))
      guard !packed.isEmpty else { throw DocumentError(.truncated, file: name) }
      try packed.withUnsafeBytes { bytes in
        if let inflater { try inflater.inflate(bytes, take) } else { try take(bytes) }
      }
    }
    try inflater?.finish()
    guard count == entry.size, checksum == UInt(entry.checksum) else {
      throw DocumentError(.damagedCompression, file: name)
    }
  }
}

extension [UInt8] {
  /// The number in so many bytes at a place, lowest byte first; the bytes must be there.
  fileprivate func number(_ count: Int, at place: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }
}
