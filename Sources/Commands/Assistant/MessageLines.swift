import Documents
import Foundation

/// The lines of a stream, each of bounded length: one that is longer is passed over and told of.
struct MessageLines {
  /// What stands between two ends of a line.
  enum Line: Equatable {
    /// The bytes of it, without its end.
    case bytes([UInt8])
    /// More bytes than ``limit``.
    case tooLong
  }

  /// How many bytes a line may have.
  static let limit = 1 << 20

  private let descriptor: Int32
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0
  private var isAtEnd = false

  /// The lines of what is read from a file descriptor.
  init(_ input: FileHandle) {
    descriptor = input.fileDescriptor
  }

  /// The next line; `nil` at the end. Waits until there is one. Throws a ``Failure`` where it cannot be read.
  mutating func next() throws -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if unread.isEmpty { try read() }
      if unread.isEmpty {
        if isTooLong { return .tooLong }
        return line.isEmpty ? nil : .bytes(line)
      }
      let end = block[unread].firstIndex(of: UInt8(ascii: "\n"))
      let part = unread.lowerBound..<(end ?? unread.upperBound)
      if line.count + part.count > Self.limit { (isTooLong, line) = (true, []) }
      if !isTooLong { line += block[part] }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { return isTooLong ? .tooLong : .bytes(line) }
    }
  }

  private mutating func read() throws {
    guard !isAtEnd else { return }
    while true {
      let count = block.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        unread = 0..<count
        isAtEnd = count == 0
        return
      }
      guard errno == EINTR else {
        throw Failure.document(
          DocumentError(.unreadable(reason: String(cString: strerror(errno))), file: "-"))
      }
    }
  }
}
