import CZlib

/// Unpacks gzip as a stream; several members after another are one document.
final class Inflater {
  private let fileName: String
  /// On the heap: zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: 256 << 10)
  private var isBetweenMembers = true

  /// Unpacks gzip. Throws a ``DocumentError`` when there is no memory.
  convenience init(file: String) throws {
    try self.init(file: file, windowBits: MAX_WBITS + 16)
  }

  /// Unpacks what a ZIP archive holds, which has no wrapper. Throws a ``DocumentError`` when there is no
  /// memory.
  convenience init(rawIn file: String) throws {
    try self.init(file: file, windowBits: -MAX_WBITS)
  }

  private init(file: String, windowBits: Int32) throws {
    fileName = file
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard
      inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw DocumentError(.outOfMemory, file: file) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Unpacks the next packed bytes and hands over what comes out, in blocks.
  func inflate(
    _ packed: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: packed.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(packed.count)
    repeat {
      if isBetweenMembers {
        if stream.pointee.avail_in == 0 { return }
        inflateReset(stream)
        isBetweenMembers = false
      }
      try output.withUnsafeMutableBytes { buffer in
        stream.pointee.next_out = buffer.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let result = CZlib.inflate(stream, Z_NO_FLUSH)
        guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else {
          throw DocumentError(.damagedCompression, file: fileName)
        }
        let count = buffer.count - Int(stream.pointee.avail_out)
        if count > 0 { try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        isBetweenMembers = result == Z_STREAM_END
      }
    } while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
  }

  /// Checks that the last member was complete.
  func finish() throws {
    if !isBetweenMembers { throw DocumentError(.truncated, file: fileName) }
  }
}
