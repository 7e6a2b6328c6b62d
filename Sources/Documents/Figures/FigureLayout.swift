import Records

/// Where a table has what a figure needs.
struct FigureLayout {
  /// A column with amounts.
  struct Amount {
    /// The column.
    let column: CSVColumn
    /// What its amounts tell.
    let quantity: Meaning
  }

  /// How a table says what an amount tells.
  enum Meaning {
    /// Every amount of the column tells the same.
    case fixed(Quantity)
    /// A column says it row by row.
    case told(by: CSVColumn)
  }

  /// The columns with amounts, in the order of ``Quantity``.
  let amounts: [Amount]
  /// The column with the budget year.
  let year: CSVColumn
  /// The column with the kind of statement.
  let documentKind: CSVColumn

  private let others: [FigureField: CSVColumn]

  /// A layout of these columns. Throws ``CSVError`` when it has no amounts, or lacks a column that
  /// every figure needs.
  init(_ columns: [FigureField: CSVColumn], in header: CSVHeader) throws {
    func required(_ field: FigureField) throws -> CSVColumn {
      guard let column = columns[field] else {
        throw CSVError(.missingColumn(field.rawValue), line: header.line)
      }
      return column
    }
    var amounts: [Amount] = Quantity.allCases.compactMap { quantity in
      FigureField(rawValue: quantity.rawValue).flatMap { columns[$0] }
        .map { Amount(column: $0, quantity: .fixed(quantity)) }
    }
    if let amount = columns[.amount] {
      amounts.append(Amount(column: amount, quantity: .told(by: try required(.quantity))))
    }
    if amounts.isEmpty { _ = try required(.contribution) }
    if columns[.systemID] == nil, columns[.arrangementCode] == nil {
      _ = try required(.arrangement)
    }
    self.amounts = amounts
    year = try required(.year)
    documentKind = try required(.documentKind)
    others = columns
  }

  /// The layout of a table whose columns have the names of the fields.
  init(_ header: CSVHeader) throws {
    var columns: [FigureField: CSVColumn] = [:]
    for field in FigureField.allCases { columns[field] = try CSVColumn(header, field.rawValue) }
    try self.init(columns, in: header)
  }

  /// The column of a field; `nil` when there is none.
  subscript(field: FigureField) -> CSVColumn? { others[field] }
}
