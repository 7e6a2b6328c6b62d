/// What a cell of a table holds. A CSV knows text alone; a sheet tells what a cell is.
enum CellKind: UInt8 {
  /// Words, or whatever a CSV has.
  case text
  /// A number, with a dot before its decimals.
  case number
  /// A day as ISO 8601 writes it.
  case date
  /// `ja` or `nee`.
  case boolean
  /// What a sheet shows in place of a value it could not compute: `#REF!`.
  case error
}
