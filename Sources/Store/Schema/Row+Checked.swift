import GRDB
import GRDBSQLite
import JSONText
import Synchronization

/// A cell of the register holds what no import writes: another type of value, or broken JSON.
struct DamagedCell: Error {
  /// Where it was met, for whoever mends it.
  let cause: String
}

/// What wrong cells were met while a question reads.
///
/// Columns are read in hundreds of places that have no way to fail. There a wrong cell reads as nothing, is
/// noted here, and whoever began the reading fails once it ends, before anything of it is used or kept.
final class CellWatch: Sendable {
  private let cause = Mutex<String?>(nil)

  /// Runs a reading and throws a ``DamagedCell`` where it met a wrong cell.
  ///
  /// To be called on the thread that reads.
  static func during<Result>(_ body: () throws -> Result) throws -> Result {
    if current != nil { return try body() }
    let watch = CellWatch()
    let result = $current.withValue(watch) { Swift.Result { try body() } }
    // What follows from a wrong cell matters less than the cell.
    if let cause = watch.cause.withLock({ $0 }) { throw DamagedCell(cause: cause) }
    do {
      return try result.get()
    } catch let error as RowDecodingError {
      throw DamagedCell(cause: error.description)
    } catch let error as JSONReader.Problem {
      throw DamagedCell(cause: error.description)
    }
  }

  /// Notes a wrong cell.
  static func note(_ column: String) {
    current?.cause.withLock { $0 = $0 ?? "column \(column)" }
  }

  @TaskLocal private static var current: CellWatch?
}

/// What is kept as a whole number.
protocol WholeCell: DatabaseValueConvertible, StatementColumnConvertible {
  /// What is read in the place of a value that is no such number.
  static var absent: Self { get }

  /// The value of a number; `nil` where none of a column of that name can have it.
  static func value(_ number: Int64, in column: () -> String) -> Self?
}

extension Int64: WholeCell {
  static var absent: Int64 { 0 }

  static func value(_ number: Int64, in column: () -> String) -> Int64? { number }
}

extension Bool: WholeCell {
  static var absent: Bool { false }

  static func value(_ number: Int64, in column: () -> String) -> Bool? { number != 0 }
}

extension Int: WholeCell {
  static var absent: Int { 0 }

  /// Counts, lines and years are reckoned with, and so stay far from the end of their type; years are years.
  static func value(_ number: Int64, in column: () -> String) -> Int? {
    if (0...2100).contains(number) { return Int(number) }
    return number.magnitude < 1 << 40 && column() != "year" ? Int(number) : nil
  }
}

/// A cell that is not empty and should hold a whole number. GRDB reads a cell of any kind by way of types that are looked up
/// while it runs, which takes longer than the reading.
private struct NumberCell: DatabaseValueConvertible, StatementColumnConvertible {
  /// The number; `nil` where it holds something else.
  let number: Int64?

  init(sqliteStatement: SQLiteStatement, index: CInt) {
    number =
      sqlite3_column_type(sqliteStatement, index) == SQLITE_INTEGER
      ? sqlite3_column_int64(sqliteStatement, index) : nil
  }

  private init(_ number: Int64?) { self.number = number }

  static func fromDatabaseValue(_ value: DatabaseValue) -> NumberCell? {
    switch value.storage {
    case .null: nil
    case .int64(let number): NumberCell(number)
    default: NumberCell(nil)
    }
  }

  var databaseValue: DatabaseValue { number.databaseValue }
}

// These are preferred to GRDB's own, which end the process where a value is of another type: what is generic would
// not be.
extension Row {
  subscript(column: String) -> Int64 { required(column) }

  subscript(column: String) -> Int64? { optional(column) }

  subscript(place: Int) -> Int64 { required(place) }

  subscript(place: Int) -> Int64? { optional(place) }

  subscript(column: String) -> Int { required(column) }

  subscript(column: String) -> Int? { optional(column) }

  subscript(place: Int) -> Int { required(place) }

  subscript(place: Int) -> Int? { optional(place) }

  subscript(column: String) -> Bool { required(column) }

  subscript(column: String) -> Bool? { optional(column) }

  subscript(place: Int) -> Bool { required(place) }

  subscript(place: Int) -> Bool? { optional(place) }

  subscript(column: String) -> String {
    text {
      try decode(String.self, forColumn: column)
    } name: {
      column
    } ?? ""
  }

  subscript(column: String) -> String? {
    text {
      try decode(String?.self, forColumn: column)
    } name: {
      column
    } ?? nil
  }

  subscript(place: Int) -> String {
    text {
      try decode(String.self, atIndex: place)
    } name: {
      name(place)
    } ?? ""
  }

  subscript(place: Int) -> String? {
    text {
      try decode(String?.self, atIndex: place)
    } name: {
      name(place)
    } ?? nil
  }

  private func required<Value: WholeCell>(_ column: String) -> Value {
    required(optional(column)) { column }
  }

  private func optional<Value: WholeCell>(_ column: String) -> Value? {
    whole({ try decode(NumberCell?.self, forColumn: column) }, { column })
  }

  private func required<Value: WholeCell>(_ place: Int) -> Value {
    required(optional(place)) { name(place) }
  }

  private func optional<Value: WholeCell>(_ place: Int) -> Value? {
    whole({ try decode(NumberCell?.self, atIndex: place) }, { name(place) })
  }

  private func name(_ place: Int) -> String { columnNames.dropFirst(place).first ?? "\(place)" }

  private func whole<Value: WholeCell>(
    _ read: () throws -> NumberCell?, _ name: () -> String
  ) -> Value? {
    do {
      guard let cell = try read() else { return nil }
      if let number = cell.number, let value = Value.value(number, in: name) { return value }
    } catch {}
    CellWatch.note(name())
    return nil
  }

  private func required<Value: WholeCell>(_ value: Value?, _ name: () -> String) -> Value {
    if let value { return value }
    CellWatch.note(name())
    return .absent
  }

  private func text<Value>(_ read: () throws -> Value, name: () -> String) -> Value? {
    do {
      return try read()
    } catch {
      CellWatch.note(name())
      return nil
    }
  }
}
