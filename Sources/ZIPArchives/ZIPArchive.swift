/// Files in one ZIP archive (PKWARE APPNOTE 6.3.9, without ZIP64): the same files in the same order give
/// the same bytes.
///
/// Names are UTF-8, data are deflated where that makes them smaller, and every file carries the date
/// given for all, so that the moment of packing leaves no trace.
package struct ZIPArchive: Sendable {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []
  private let date: DOSDate

  /// Why files do not fit in an archive.
  package enum Problem: Error, Hashable {
    /// 65,535 files or more, or more than 4 GB of data or 65,535 bytes of name.
    case tooLarge
    /// Two files of one name.
    case nameOccursTwice(String)
    /// The library that packs has no memory left.
    case outOfMemory
  }

  /// An empty archive whose files bear a date, at midnight. A year outside 1980 to 2107, which the
  /// format cannot write, becomes the nearest that it can.
  package init(year: Int, month: Int, day: Int) {
    date = DOSDate(year: year, month: month, day: day)
  }

  /// Adds a file. `name` is its path in the archive, with `/` between folders. Throws a ``Problem``.
  package mutating func add(_ content: [UInt8], as name: String) throws {
    guard !names.contains(name) else { throw Problem.nameOccursTwice(name) }
    let deflated = try Deflation.deflate(content)
    let isDeflated = deflated.count < content.count
    let data = isDeflated ? deflated : content
    guard let offset = UInt32(exactly: bytes.count), let size = UInt32(exactly: content.count),
      let packedSize = UInt32(exactly: data.count), let length = UInt16(exactly: name.utf8.count),
      names.count < Int(UInt16.max) - 1
    else { throw Problem.tooLarge }

    names.insert(name)

    var description = LittleEndianBytes()
    description.append(UInt16(20))  // version needed: deflate and folders
    description.append(UInt16(1 << 11))  // the name is UTF-8
    description.append(UInt16(isDeflated ? 8 : 0))
    description.append(date.time)
    description.append(date.day)
    description.append(Deflation.crc32(of: content))
    description.append(packedSize)
    description.append(size)
    description.append(length)
    description.append(UInt16(0))  // no extra field

    append(signature: 0x0403_4B50, to: \.bytes)
    bytes += description.bytes + name.utf8 + data

    append(signature: 0x0201_4B50, to: \.directory)
    var placement = LittleEndianBytes()
    placement.append(UInt16(3 << 8 | 20))  // made by version 2.0 on Unix, whose permissions follow
    placement.bytes += description.bytes
    placement.append(UInt16(0))  // no comment
    placement.append(UInt16(0))  // the first and only disk
    placement.append(UInt16(0))  // no internal attributes
    placement.append(UInt32(0o100644) << 16)
    placement.append(offset)
    directory += placement.bytes + name.utf8
  }

  /// The whole archive with a comment of at most 65,535 bytes at its end. Throws a ``Problem``.
  package func packed(comment: String) throws -> [UInt8] {
    guard let count = UInt16(exactly: names.count), let offset = UInt32(exactly: bytes.count),
      let size = UInt32(exactly: directory.count), let length = UInt16(exactly: comment.utf8.count)
    else { throw Problem.tooLarge }
    var end = LittleEndianBytes()
    end.append(UInt32(0x0605_4B50))
    end.append(UInt16(0))  // this disk
    end.append(UInt16(0))  // the disk of the directory
    end.append(count)
    end.append(count)
    end.append(size)
    end.append(offset)
    end.append(length)
    return bytes + directory + end.bytes + comment.utf8
  }

  private mutating func append(
    signature: UInt32, to part: WritableKeyPath<ZIPArchive, [UInt8]>
  ) {
    var start = LittleEndianBytes()
    start.append(signature)
    self[keyPath: part] += start.bytes
  }
}

/// A day as MS-DOS writes it: two numbers of two bytes, from 1980 to 2107.
private struct DOSDate {
  let day: UInt16
  /// Midnight.
  let time: UInt16 = 0

  init(year: Int, month: Int, day: Int) {
    let year = max(1980, min(2107, year)) - 1980
    let (month, day) = (max(1, min(12, month)), max(1, min(31, day)))
    self.day = UInt16(year << 9 | month << 5 | day)
  }
}

/// Numbers with their lowest byte first.
private struct LittleEndianBytes {
  var bytes: [UInt8] = []

  mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
