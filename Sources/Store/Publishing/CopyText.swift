import GRDB
import GRDBSQLite
import Records

/// Rows as PostgreSQL's `COPY` reads them in text format: columns between tabs, `\N` for nothing, and a backslash
/// before what would be read otherwise.
struct CopyText {
  /// As much is written at once.
  private static let portion = 1 << 20

  private let write: ([UInt8]) throws -> Void
  private var bytes: [UInt8] = []
  /// Room for the digits of a number.
  private var digits = [UInt8](repeating: 0, count: 20)

  /// - Parameter write: is given the bytes in portions.
  init(_ write: @escaping ([UInt8]) throws -> Void) {
    self.write = write
    bytes.reserveCapacity(Self.portion + 4_096)
  }

  /// Adds SQL as it is.
  mutating func add(_ sql: String) throws {
    bytes.append(contentsOf: sql.utf8)
    try flush(from: Self.portion)
  }

  /// Adds the rows of a table for which a condition holds, and how they are to be copied into another; how many.
  ///
  /// Throws a ``DamagedCell`` where a value is none of its column.
  mutating func copy(
    _ table: PostgresModel.Table, into target: String? = nil, freezing: Bool = false,
    where condition: String = "1", _ db: GRDB.Database
  ) throws -> Int {
    let options = freezing ? " WITH (FREEZE)" : ""
    try add(
      "COPY \(target ?? table.name.lowercased()) (\(table.columnList)) FROM stdin\(options);\n")
    let names = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "SELECT \(names) FROM \(table.name) WHERE \(condition)")
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    var count = 0
    while true {
      let result = sqlite3_step(handle)
      guard result != SQLITE_DONE else { break }
      guard result == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: result), sql: statement.sql)
      }
      for (place, column) in table.columns.enumerated() {
        if place > 0 { bytes.append(0x09) }
        guard add(handle, Int32(truncatingIfNeeded: place), column.type) else {
          throw DamagedCell(cause: "column \(table.name).\(column.name)")
        }
      }
      bytes.append(0x0A)
      count += 1
      try flush(from: Self.portion)
    }
    try add("\\.\n")
    return count
  }

  /// Writes what is left.
  mutating func finish() throws { try flush(from: 1) }

  private mutating func flush(from size: Int) throws {
    guard bytes.count >= size else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a value; whether it is one of its column.
  private mutating func add(
    _ handle: OpaquePointer, _ place: Int32, _ type: PostgresModel.Column.Kind
  ) -> Bool {
    switch sqlite3_column_type(handle, place) {
    case SQLITE_NULL:
      bytes.append(0x5C)
      bytes.append(0x4E)
    case SQLITE_INTEGER where type == .number || type == .count:
      let number = sqlite3_column_int64(handle, place)
      guard type == .number || Int32(exactly: number) != nil else { return false }
      add(number)
    case SQLITE_TEXT where type == .text || type == .day:
      guard let text = sqlite3_column_text(handle, place) else { return false }
      let value = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, place)))
      if type == .day, Day(iso: String(decoding: value, as: UTF8.self)) == nil { return false }
      // What is no UTF-8 the server would refuse, and NUL it has no place for.
      let isSound = String(validating: value, as: UTF8.self) != nil && !value.contains(0)
      if isSound {
        add(value)
      } else {
        let mended = String(decoding: value, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
        add(mended.utf8)
      }
    default: return false
    }
    return true
  }

  private mutating func add(_ text: some Sequence<UInt8>) {
    for byte in text {
      let escaped: UInt8? =
        switch byte {
        case 0x5C: 0x5C
        case 0x09: 0x74
        case 0x0A: 0x6E
        case 0x0D: 0x72
        default: nil
        }
      if escaped != nil { bytes.append(0x5C) }
      bytes.append(escaped ?? byte)
    }
  }

  /// A number in digits, without a text or an array of its own in between: there are tens of millions.
  private mutating func add(_ number: Int64) {
    if number < 0 { bytes.append(0x2D) }
    var rest = number.magnitude
    var place = digits.count
    repeat {
      place -= 1
      digits[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    bytes.append(contentsOf: digits[place...])
  }
}
