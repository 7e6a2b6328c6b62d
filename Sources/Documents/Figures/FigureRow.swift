package import Records

/// A row of a table with figures.
package struct FigureRow: Hashable, Sendable {
  /// The line on which it starts, from 1.
  package let lineNumber: Int
  /// Its figures, in the order of ``Quantity``; at least one.
  package let figures: [BudgetFigure]
}

/// Makes figures of the rows of a table.
struct FigureRowReader {
  private let layout: FigureLayout
  private let municipality: MunicipalityColumns?
  private let origin: OriginColumns
  private let units: AmountUnits
  private let rowUnit: RowUnit?
  private let marks: [DecimalMark?]
  private let remarkTellsKind: Bool

  /// A reader of a layout.
  ///
  /// Reads the document once to see how each column writes decimals and what notes say of units; where
  /// that does not show, the options tell. Throws ``TableError`` when the unit of a column is not clear.
  /// - Parameter remarkTellsKind: whether the word `meerjarenraming` or `prognose` in the remark on a
  ///   budget makes it one of these.
  init(_ layout: FigureLayout, of document: TableDocument, remarkTellsKind: Bool = false) throws {
    self.layout = layout
    self.remarkTellsKind = remarkTellsKind
    municipality =
      layout[.municipality] == nil && layout[.municipalityCode] == nil
      ? nil
      : MunicipalityColumns(name: layout[.municipality], code: layout[.municipalityCode])
    origin = OriginColumns(
      title: layout[.originTitle], url: layout[.originURL], date: layout[.originDate])
    let survey = try AmountSurvey(layout, document)
    units = try AmountUnits(of: layout, survey, in: document)
    rowUnit = try RowUnit(document.header, isSettled: document.options.unit != nil)
    marks = survey.marks
  }

  /// The figures of a row; none when every cell for one says that there is none.
  func figures(_ row: TableRow) throws(RowProblem) -> [BudgetFigure] {
    var figures: [BudgetFigure] = []
    for (index, entry) in layout.amounts.enumerated() {
      let text = entry.column.text(row)
      if layout.item != nil, words(row, entry.column) == nil { continue }
      guard let amount = try amount(row, index) else { continue }
      let place = FigurePlace(lineNumber: row.lineNumber, column: entry.column.fullName, text: text)
      let quantity = try quantity(row, entry)
      if var figure = figures.first {
        figure.year = entry.year ?? figure.year
        figure.documentKind = entry.documentKind ?? figure.documentKind
        figure.amount = amount
        figure.place = place
        figure.quantity = quantity
        figures.append(figure)
      } else {
        figures.append(
          BudgetFigure(
            arrangement: try arrangement(row), municipality: try municipality?.mention(row),
            year: try year(row, entry), documentKind: try documentKind(row, entry),
            quantity: quantity, amount: amount, place: place, origin: try origin.origin(row),
            remark: layout[.remark]?.value(row)))
      }
    }
    let component = layout[.component]?.value(row)
    for index in figures.indices where figures[index].quantity == .contribution {
      figures[index].component = component
    }
    return figures
  }

  /// Why a row says nothing of its own; `nil` when it does.
  func reasonToIgnore(_ row: TableRow) -> IgnoredReason? {
    if units.lineNumbers.contains(row.lineNumber) { return .units }
    let names = [layout[.arrangement], layout[.municipality], layout.item]
    if let reason = names.lazy.compactMap({ $0.flatMap { RowLabel.reason($0.text(row)) } }).first {
      return reason
    }
    guard layout.item != nil else { return nil }
    return layout.amounts.allSatisfy { words(row, $0.column) == nil } ? .otherItem : nil
  }

  /// What became of a row.
  func outcome(_ row: TableRow) throws(RowProblem) -> RowOutcome<FigureRow> {
    if let reason = reasonToIgnore(row) { return .ignored(reason, lineNumber: row.lineNumber) }
    let figures = try figures(row)
    return figures.isEmpty
      ? .ignored(.noFigure, lineNumber: row.lineNumber)
      : .candidate(FigureRow(lineNumber: row.lineNumber, figures: figures))
  }

  /// The arrangement of a row.
  func arrangement(_ row: TableRow) throws(RowProblem) -> ArrangementMention {
    var mention = ArrangementMention(name: layout[.arrangement]?.value(row) ?? "")
    if let column = layout[.systemID], let text = column.value(row) {
      guard let id = VersionID(text) else { throw .notACode(column: column.name, text: text) }
      mention.systemID = id
    }
    if let column = layout[.arrangementCode], let text = column.value(row) {
      guard let code = OrganisationCode(text) else {
        throw .notACode(column: column.name, text: text)
      }
      mention.code = code
    }
    if mention.name.isEmpty, mention.systemID == nil, mention.code == nil {
      throw .empty(column: layout[.arrangement]?.name ?? FigureField.arrangement.rawValue)
    }
    return mention
  }

  private func amount(_ row: TableRow, _ index: Int) throws(RowProblem) -> Euro? {
    try layout.amounts[index].column.check(row)
    let column = layout.amounts[index].column.name
    let text = layout.amounts[index].column.text(row)
    let cell = layout.amounts[index].column.number(row)
    if cell == .noValue { return nil }
    if cell == .tooLarge { throw .numberTooLarge(column: column, text: text) }
    guard let number = cell.number(with: marks[index]) else {
      throw cell == .notANumber
        ? .notANumber(column: column, text: text) : .ambiguousNumber(column: column, text: text)
    }
    guard !number.isPercentage else { throw .notANumber(column: column, text: text) }
    let multiplier = try multiplier(row, index)
    guard let euros = number.euros(inUnitsOf: multiplier), euros.canBe else {
      throw .numberTooLarge(column: column, text: text)
    }
    return euros
  }

  /// How many euros one stands for in an amount of a row: by what the row says itself, else its column.
  private func multiplier(_ row: TableRow, _ index: Int) throws(RowProblem) -> Int64 {
    if let factor = try rowUnit?.multiplier(row, layout.amounts[index].column) { return factor }
    guard let item = layout.item?.text(row) else { return units.multipliers[index] }
    if case .unclear(let text) = AmountUnit.inName(item) { throw .unclearUnit(text: text) }
    return AmountUnit.inName(item)?.multiplier ?? units.multipliers[index]
  }

  private func year(_ row: TableRow, _ entry: FigureLayout.Amount) throws(RowProblem) -> Int {
    if let year = entry.year ?? words(row, entry.column)?.year { return year }
    guard let column = layout.year else { throw .empty(column: FigureField.year.rawValue) }
    return try column.requiredYear(row)
  }

  private func documentKind(
    _ row: TableRow, _ entry: FigureLayout.Amount
  ) throws(RowProblem) -> DocumentKind {
    if let kind = entry.documentKind ?? words(row, entry.column)?.documentKind { return kind }
    guard let column = layout.documentKind else {
      throw .empty(column: FigureField.documentKind.rawValue)
    }
    let word = try column.required(row)
    guard let (kind, year) = DocumentKind.written(word) else {
      throw .unknownWord(
        column: column.name, text: word, known: DocumentKind.allCases.map(\.rawValue))
    }
    let own = try self.year(row, entry)
    if let year, year != own { throw .anotherYear(column: column.name, text: word, year: own) }
    guard remarkTellsKind, kind == .budget, let remark = layout[.remark]?.text(row),
      !remark.isEmpty
    else { return kind }
    let words = Folding.fold(remark).split(separator: " ")
    return words.lazy.compactMap { word -> DocumentKind? in
      word == "meerjarenraming" ? .multiYearEstimate : word == "prognose" ? .forecast : nil
    }.first ?? kind
  }

  private func quantity(
    _ row: TableRow, _ entry: FigureLayout.Amount
  ) throws(RowProblem) -> Quantity {
    switch entry.quantity {
    case .fixed(let quantity): return quantity
    case .told(let column):
      if let words = words(row, entry.column) { return words.quantity }
      let word = try column.required(row)
      let folded = Self.plain(word)
      guard let quantity = Quantity.allCases.first(where: { Self.plain($0.rawValue) == folded })
      else {
        throw .unknownWord(
          column: column.name, text: word, known: Quantity.allCases.map(\.rawValue))
      }
      return quantity
    }
  }

  /// What a row of a budget's table says that its amounts are, alone or with the name of their column:
  /// `Eigen vermogen` under `1-1-2027`.
  private func words(_ row: TableRow, _ column: TableColumn) -> BudgetWords? {
    guard let text = layout.item?.text(row) else { return nil }
    return BudgetWords(text) ?? BudgetWords(text + " " + column.name)
  }

  private static func plain(_ word: String) -> String {
    Folding.fold(word).replacing(" ", with: "")
  }
}
