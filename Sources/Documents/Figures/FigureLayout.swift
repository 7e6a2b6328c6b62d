internal import Records

/// Where a table has what a figure needs.
struct FigureLayout {
  /// The columns with amounts, in the order of ``Quantity``, and what they tell; `nil` for the column
  /// whose row tells it.
  let amounts: [(quantity: Quantity?, column: CSVColumn)]

  private let columns: [FigureField: CSVColumn]

  /// A layout of these columns. Throws ``CSVError`` when it has no amounts, or lacks a column that
  /// every figure needs.
  init(_ columns: [FigureField: CSVColumn], in header: CSVHeader) throws {
    self.columns = columns
    var amounts: [(quantity: Quantity?, column: CSVColumn)] = Quantity.allCases.compactMap {
      quantity in
      FigureField(rawValue: quantity.rawValue).flatMap { columns[$0] }.map { (quantity, $0) }
    }
    if let amount = columns[.amount] { amounts.append((nil, amount)) }
    self.amounts = amounts
    guard !amounts.isEmpty else {
      throw CSVError(.missingColumn(FigureField.contribution.rawValue), line: header.line)
    }
    if columns[.amount] != nil { try require(.quantity, in: header) }
    try require(.year, in: header)
    try require(.documentKind, in: header)
    if columns[.systemID] == nil, columns[.arrangementCode] == nil {
      try require(.arrangement, in: header)
    }
  }

  /// The layout of a table whose columns have the names of the fields.
  init(_ header: CSVHeader) throws {
    var columns: [FigureField: CSVColumn] = [:]
    for field in FigureField.allCases { columns[field] = try CSVColumn(header, field.rawValue) }
    try self.init(columns, in: header)
  }

  /// The column of a field; `nil` when there is none.
  subscript(field: FigureField) -> CSVColumn? { columns[field] }

  private func require(_ field: FigureField, in header: CSVHeader) throws {
    guard columns[field] != nil else {
      throw CSVError(.missingColumn(field.rawValue), line: header.line)
    }
  }
}
