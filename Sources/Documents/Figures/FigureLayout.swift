import Records

/// Where a table has what a figure needs.
struct FigureLayout {
  /// A column with amounts.
  struct Amount {
    /// The column.
    let column: TableColumn
    /// What its amounts tell.
    let quantity: Meaning
    /// The year of its amounts, where the column's name tells.
    var year: Int?
    /// The kind of statement of its amounts, where the column's name tells.
    var documentKind: DocumentKind?
  }

  /// How a table says what an amount tells.
  enum Meaning {
    /// Every amount of the column tells the same.
    case fixed(Quantity)
    /// A column says it row by row.
    case told(by: TableColumn)
  }

  /// The columns with amounts, in the order of ``Quantity``.
  let amounts: [Amount]
  /// The column with the budget year; `nil` where the names of columns tell.
  let year: TableColumn?
  /// The column with the kind of statement; `nil` where the names of columns tell.
  let documentKind: TableColumn?

  /// The column that says what the amounts of a row are, in a table of a budget, where rows of other things
  /// stand between them.
  let item: TableColumn?

  private let others: [FigureField: TableColumn]

  /// A layout of these columns. Throws ``TableError`` when it has no amounts, or lacks a column that
  /// every figure needs.
  ///
  /// - Parameter named: what the names of the columns with amounts tell: the year, or the year and the
  ///   kind of statement. Every column whose name has a year then has amounts, of one quantity.
  init(
    _ columns: [FigureField: TableColumn], toldByNames named: Set<FigureField> = [],
    in header: TableHeader
  ) throws {
    func required(_ field: FigureField) throws -> TableColumn {
      guard let column = columns[field] else {
        throw TableError(.missingColumn(field.rawValue), lineNumber: header.lineNumber)
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
    if named.contains(.year) {
      amounts = try Self.amounts(
        by: try required(.quantity), tellsKind: named.contains(.documentKind), in: header)
    }
    if amounts.isEmpty { _ = try required(.contribution) }
    if columns[.systemID] == nil, columns[.arrangementCode] == nil {
      _ = try required(.arrangement)
    }
    self.amounts = amounts
    item = nil
    year = named.contains(.year) ? nil : try required(.year)
    documentKind = named.contains(.documentKind) ? nil : try required(.documentKind)
    others = columns
  }

  /// The columns whose names have a year.
  private static func amounts(
    by quantity: TableColumn, tellsKind: Bool, in header: TableHeader
  ) throws -> [Amount] {
    let amounts = try header.names.compactMap { name -> Amount? in
      guard let moment = ColumnMoment(name) else { return nil }
      if tellsKind, moment.documentKind == nil {
        throw TableError(.noStatementInName(name), lineNumber: header.lineNumber)
      }
      return Amount(
        column: try TableColumn(requiredIn: header, name), quantity: .told(by: quantity),
        year: moment.year, documentKind: tellsKind ? moment.documentKind : nil)
    }
    guard !amounts.isEmpty else { throw TableError(.noYearInNames, lineNumber: header.lineNumber) }
    return amounts
  }

  /// The layout of a table as budgets have it, with what a mapping adds to it.
  ///
  /// Throws ``TableError`` with the name of the column that is missing.
  init(_ budget: BudgetColumns, _ mapping: FigureMapping?, in header: TableHeader) throws {
    var columns = try mapping?.resolved(in: header) ?? [:]
    for field in FigureField.allCases where columns[field] == nil {
      columns[field] = try TableColumn(header, field.rawValue)
    }
    if columns[.arrangement] == nil, let party = budget.party {
      columns[.arrangement] = TableColumn(header, place: party)
    }
    func required(_ field: FigureField) throws {
      if columns[field] == nil {
        throw TableError(.missingColumn(field.rawValue), lineNumber: header.lineNumber)
      }
    }
    let item = budget.item.map { TableColumn(header, place: $0) }
    amounts = budget.amounts.compactMap { amount in
      let column = TableColumn(header, place: amount.place)
      if let words = amount.words {
        return Amount(
          column: column, quantity: .fixed(words.quantity), year: words.year,
          documentKind: words.documentKind)
      }
      return item.map {
        Amount(
          column: column, quantity: .told(by: $0), year: amount.moment?.year,
          documentKind: amount.moment?.documentKind)
      }
    }
    if columns[.municipalityCode] == nil { try required(.municipality) }
    try required(.arrangement)
    // A row that says what its amounts are may tell the year too.
    if item == nil, amounts.contains(where: { $0.year == nil }) { try required(.year) }
    if amounts.contains(where: { $0.documentKind == nil }) { try required(.documentKind) }
    self.item = item
    year = columns[.year]
    documentKind = columns[.documentKind]
    others = columns
  }

  /// The layout of a table whose columns have the names of the fields.
  init(_ header: TableHeader) throws {
    var columns: [FigureField: TableColumn] = [:]
    for field in FigureField.allCases { columns[field] = try TableColumn(header, field.rawValue) }
    try self.init(columns, in: header)
  }

  /// The columns that tell whose amounts those of a row are.
  var heads: [TableColumn] {
    [.municipality, .municipalityCode, .arrangement, .systemID, .arrangementCode]
      .compactMap { others[$0] } + [item].compactMap(\.self)
  }

  /// The column of a field; `nil` when there is none.
  subscript(field: FigureField) -> TableColumn? { others[field] }
}
