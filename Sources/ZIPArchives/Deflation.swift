import CZlib

/// What the ZIP format needs of zlib.
enum Deflation {
  /// The bytes deflated without a wrapper, as small as zlib can. Throws when there is no memory.
  static func deflate(_ content: [UInt8]) throws -> [UInt8] {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let withoutWrapper = -MAX_WBITS
    guard
      deflateInit2_(
        stream, Z_BEST_COMPRESSION, Z_DEFLATED, withoutWrapper, 9, Z_DEFAULT_STRATEGY,
        ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw ZIPArchive.Problem.outOfMemory }
    defer { deflateEnd(stream) }
    guard let available = UInt32(exactly: content.count) else { throw ZIPArchive.Problem.tooLarge }
    let bound = Int(deflateBound(stream, UInt(content.count)))
    guard let room = UInt32(exactly: bound) else { throw ZIPArchive.Problem.tooLarge }
    var result = Z_OK
    let deflated = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      content.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = available
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = room
        result = CZlib.deflate(stream, Z_FINISH)
      }
      count = Int(room - stream.pointee.avail_out)
    }
    guard result == Z_STREAM_END else { throw ZIPArchive.Problem.outOfMemory }
    return deflated
  }

  /// The cyclic redundancy check that ZIP keeps of a file's bytes.
  static func crc32(of content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: CZlib.crc32_z(0, bytes.baseAddress, bytes.count))
    }
  }
}
