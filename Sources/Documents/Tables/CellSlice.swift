/// Where a cell is in the buffer of its row, without its quotes.
struct CellSlice {
  var start: UInt32
  var end: UInt32
  /// Whether doubled quotes in it stand for one.
  var hasDoubledQuotes: Bool
  /// What the cell holds.
  var kind = CellKind.text
}
