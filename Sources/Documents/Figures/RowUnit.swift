import Records

/// A column `eenheid` that gives the unit of the amounts of each row.
struct RowUnit {
  private let column: TableColumn
  /// Whether a user has told the unit, so that what is not understood does not matter.
  private let isSettled: Bool

  /// The column; `nil` when there is none.
  init?(_ header: TableHeader, isSettled: Bool) throws {
    guard let column = try TableColumn(header, "eenheid", "eenheden", "unit") else { return nil }
    self.column = column
    self.isSettled = isSettled
  }

  /// How many euros one stands for in a column of a row; `nil` when the row does not say. Throws when it
  /// cannot be told, or the name of the column says something else.
  func multiplier(_ row: TableRow, _ amounts: TableColumn) throws(RowProblem) -> Int64? {
    guard let text = column.value(row) else { return nil }
    let factor =
      MoneyUnit(word: text)?.euros
      ?? AmountUnit.inName(text).flatMap { $0 == .currency ? 1 : $0.multiplier }
    let named = AmountUnit.inName(amounts.name)?.multiplier
    guard let factor, named == nil || named == factor else {
      if isSettled { return nil }
      throw .unclearUnit(text: text)
    }
    return factor
  }
}
