import CZlib

/// Packs bytes as one gzip member.
package func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  let gzipWrapper: Int32 = MAX_WBITS + 16
  deflateInit2_(
    &stream, 6, Z_DEFLATED, gzipWrapper, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  var input = bytes
  var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
  let length = input.withUnsafeMutableBufferPointer { source in
    packed.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      deflate(&stream, Z_FINISH)
      return target.count - Int(stream.avail_out)
    }
  }
  return Array(packed[..<length])
}
