import GRDB

extension Statement {
  /// What is made of each row, while SQLite stands at it; nothing of a row for which that is `nil`.
  ///
  /// `Row.fetchAll` copies each row, and looks for a column of a copy by comparing its name with those of
  /// all columns.
  func decode<Value>(
    _ arguments: StatementArguments, _ make: (Row) throws -> Value?
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(self, arguments: arguments)
    while let row = try rows.next() {
      if let value = try make(row) { values.append(value) }
    }
    return values
  }

  /// What is made of the first row; `nil` when there is none.
  func decodeFirst<Value>(
    _ arguments: StatementArguments, _ make: (Row) throws -> Value
  ) throws -> Value? {
    // A cursor that ends resets its statement, and the row with it.
    let rows = try Row.fetchCursor(self, arguments: arguments)
    return try withExtendedLifetime(rows) { try rows.next().map(make) }
  }
}
