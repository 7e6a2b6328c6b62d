extension UInt64 {
  /// Has the highest bit of the lowest byte that is zero, and of none below it: no bit where no byte is.
  @inline(__always)
  var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }
}
