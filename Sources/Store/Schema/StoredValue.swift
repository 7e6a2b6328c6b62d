import GRDB
import GRDBSQLite
import Records

/// A value in a column.
enum StoredValue: Equatable {
  case null
  case integer(Int64)
  case text(String)

  init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  init(_ number: Int?) {
    self = number.map { .integer(Int64($0)) } ?? .null
  }

  init(_ flag: Bool) {
    self = .integer(flag ? 1 : 0)
  }

  init(_ number: Int64?) {
    self = number.map { .integer($0) } ?? .null
  }

  init(_ id: (some RecordNumber)?) {
    self = id.map { .integer($0.number) } ?? .null
  }

  /// ISO 8601 text, which sorts and compares as dates do.
  init(_ day: Day?) {
    self = day.map { .text($0.description) } ?? .null
  }

  /// The value that a query gives; the register has no others.
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    case .null, .double, .blob: self = .null
    }
  }
}

extension Row {
  /// The values of columns, in their order.
  func values(of columns: [String]) -> [StoredValue] {
    columns.map { StoredValue(self[$0] as DatabaseValue) }
  }
}

/// A statement that is run many times with values bound straight to SQLite.
///
/// GRDB's own arguments were a tenth of the time of a whole import.
struct BoundStatement {
  private let statement: Statement
  private let db: GRDB.Database

  init(_ db: GRDB.Database, _ sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
  }

  /// Runs the statement, which returns no rows, with the values of the lists one after another.
  func run(
    _ first: [StoredValue], _ second: [StoredValue] = [], _ third: [StoredValue] = []
  ) throws {
    defer { sqlite3_reset(statement.sqliteStatement) }
    _ = try step(first, second, third)
  }

  /// The first two columns of the first row, which are whole numbers; `nil` when there is no row.
  func firstPair(_ values: [StoredValue]) throws -> (Int64, Int64)? {
    let handle = statement.sqliteStatement
    defer { sqlite3_reset(handle) }
    guard try step(values, [], []) else { return nil }
    return (sqlite3_column_int64(handle, 0), sqlite3_column_int64(handle, 1))
  }

  /// Binds the values and makes the first step; whether that gave a row.
  private func step(
    _ first: [StoredValue], _ second: [StoredValue], _ third: [StoredValue]
  ) throws -> Bool {
    let handle = statement.sqliteStatement
    var place: Int32 = 0
    func bind(_ values: [StoredValue]) throws {
      for value in values {
        place += 1
        try check(self.bind(value, at: place, to: handle))
      }
    }
    try bind(first)
    try bind(second)
    try bind(third)
    let result = sqlite3_step(handle)
    if result != SQLITE_DONE { try check(result) }
    return result == SQLITE_ROW
  }

  /// Runs a statement that adds rows of whole numbers; how many it added, for `OR IGNORE` may leave
  /// some out.
  func insert(_ numbers: [Int64]) throws -> Int {
    let handle = statement.sqliteStatement
    var place: Int32 = 0
    for number in numbers {
      place += 1
      sqlite3_bind_int64(handle, place, number)
    }
    let result = sqlite3_step(handle)
    if result != SQLITE_DONE { try check(result) }
    sqlite3_reset(handle)
    return db.sqliteConnection.map { Int(sqlite3_changes($0)) } ?? 0
  }

  private func bind(_ value: StoredValue, at place: Int32, to handle: OpaquePointer) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, place)
    case .integer(let number): return sqlite3_bind_int64(handle, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, place, $0.baseAddress, Int32($0.count), Self.copied)
        }
      }
    }
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK, code != SQLITE_ROW else { return }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: db.sqliteConnection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) },
      sql: statement.sql)
  }

  /// SQLITE_TRANSIENT: SQLite makes a copy of its own.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension Row {
  subscript<ID: RecordNumber>(column: String) -> ID { ID(self[column] as Int64) }

  subscript<ID: RecordNumber>(column: String) -> ID? { (self[column] as Int64?).map { ID($0) } }

  subscript<ID: RecordNumber>(place: Int) -> ID { ID(self[place] as Int64) }

  subscript<ID: RecordNumber>(place: Int) -> ID? { (self[place] as Int64?).map { ID($0) } }
}

extension StoredValue {
  /// The value for GRDB.
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
