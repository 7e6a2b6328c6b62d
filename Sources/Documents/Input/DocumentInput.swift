import Checksums
package import Foundation
import Records

/// A document to read: a file or standard input, plain or compressed with gzip.
///
/// The bytes can be read more than once: standard input and pipes are first spooled to a file of their own that has
/// no name, so that nobody finds it, however the program ends.
package final class DocumentInput: Sendable {
  /// The file as it was named, or `-`.
  package let path: String
  /// The file's name without its folder, or `-`.
  package let name: String

  private let file: FileHandle
  /// Whether the bytes are in a file of our own, which has no name any more.
  private let isSpooled: Bool
  private let isCompressed: Bool

  /// Opens a file, or what stands for standard input when the path is `-`.
  ///
  /// Throws a ``DocumentError`` when there is no such file or it cannot be read.
  package init(path: String, standardInput: FileHandle = .standardInput) throws {
    self.path = path
    if path == "-" {
      name = "-"
      file = try Self.spooled(standardInput, path)
      isSpooled = true
    } else {
      name = path.split(separator: "/").last.map(String.init) ?? path
      let opened = try Self.open(path)
      isSpooled = !Self.canBeReadAgain(opened)
      file = isSpooled ? try Self.spooled(opened, path) : opened
    }
    let start = try Self.attempt(path) { [file] in try file.read(upToCount: 2) }
    isCompressed = start.map { Array($0) == [0x1F, 0x8B] } ?? false
  }

  /// A document that came out of another one, such as a file in an archive: `path` and `name` are those by
  /// which people find it. Its bytes are kept in a file of their own until the input is gone.
  ///
  /// Throws what the bytes throw, and a ``DocumentError`` when they cannot be kept.
  init(path: String, name: String, content: some ByteBlocks) throws {
    self.path = path
    self.name = name
    let spool = try Self.attempt(path) { try Self.newSpool() }
    (file, isSpooled) = (spool, true)
    var start: [UInt8] = []
    try content.forEachBlock { block in
      start += block.prefix(2 - min(2, start.count))
      try Self.attempt(path) { try spool.write(contentsOf: Data(block)) }
    }
    isCompressed = start == [0x1F, 0x8B]
  }

  /// When the file was last changed: ISO 8601 in UTC, to the second; `nil` for standard input and pipes,
  /// which have no such time.
  package var changedAt: String? {
    guard !isSpooled,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let date = attributes[.modificationDate] as? Date
    else { return nil }
    return date.formatted(.iso8601)
  }

  deinit { try? file.close() }

  /// Reads the unpacked bytes from the start, in blocks of at most 256 kB.
  ///
  /// May be called from several threads at once. Throws a ``DocumentError`` when reading or unpacking
  /// fails, and whatever the closure throws.
  package func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let inflater = isCompressed ? try Inflater(file: path) : nil
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var offset = 0
    while true {
      let count = try buffer.withUnsafeMutableBytes { try readBlock(into: $0, at: offset) }
      if count == 0 { break }
      offset += count
      try buffer.withUnsafeBytes { bytes in
        let block = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        if let inflater { try inflater.inflate(block, body) } else { try body(block) }
      }
    }
    try inflater?.finish()
  }

  /// The SHA-256 of the unpacked bytes, 64 hexadecimal digits in lower case. Reads the whole input.
  package func sha256() throws -> String {
    var checksum = Checksum()
    try forEachBlock { checksum.add($0) }
    return checksum.text
  }

  private func readBlock(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
    while true {
      let count = pread(file.fileDescriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR {
        throw DocumentError(.unreadable(reason: String(cString: strerror(errno))), file: path)
      }
    }
  }

  private static func open(_ path: String) throws -> FileHandle {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DocumentError(.noSuchFile, file: path)
    }
    if isFolder.boolValue { throw DocumentError(.isFolder, file: path) }
    return try attempt(path) {
      try FileHandle(forReadingFrom: URL(fileURLWithPath: FilePath.literal(path)))
    }
  }

  /// Whether it is a file with a place to go back to: not a pipe, a socket, a terminal or another device, which
  /// need not end.
  private static func canBeReadAgain(_ file: FileHandle) -> Bool {
    var status = stat()
    return fstat(file.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The most bytes that are taken from what need not end: many times what is published.
  private static let spoolLimit = 2 << 30

  private static func spooled(_ source: FileHandle, _ path: String) throws -> FileHandle {
    try attempt(path) {
      let spool = try newSpool()
      var count = 0
      while let block = try source.read(upToCount: 256 << 10), !block.isEmpty {
        count += block.count
        guard count <= spoolLimit else {
          throw DocumentError(.endless(limit: spoolLimit), file: path)
        }
        try spool.write(contentsOf: block)
      }
      try spool.seek(toOffset: 0)
      return spool
    }
  }

  /// A file that only its owner can read, and that is gone when it is closed.
  private static func newSpool() throws -> FileHandle {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array("\(folder)/wgr-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  private static func attempt<Result>(_ path: String, _ body: () throws -> Result) throws -> Result
  {
    do {
      return try body()
    } catch let error as DocumentError {
      throw error
    } catch {
      let reason = (error as? CocoaError)?.underlying as? POSIXError ?? error as? POSIXError
      throw DocumentError(
        .unreadable(
          reason: reason.map { String(cString: strerror($0.code.rawValue)) }
            ?? error.localizedDescription),
        file: path)
    }
  }
}

extension DocumentInput: RandomAccess {
  /// How many bytes the file has.
  var length: Int {
    get throws {
      let end = lseek(file.fileDescriptor, 0, SEEK_END)
      guard end >= 0 else { throw DocumentError(.unreadable(reason: ""), file: path) }
      return Int(end)
    }
  }

  /// The bytes of a range of the file.
  func bytes(in range: Range<Int>) throws -> [UInt8] {
    guard range.lowerBound >= 0, !range.isEmpty else { return [] }
    var bytes = [UInt8](repeating: 0, count: range.count)
    var count = 0
    while count < range.count {
      let read = try bytes.withUnsafeMutableBytes {
        try readBlock(
          into: UnsafeMutableRawBufferPointer(rebasing: $0[count...]),
          at: range.lowerBound + count)
      }
      if read == 0 { break }
      count += read
    }
    return Array(bytes[..<count])
  }
}
