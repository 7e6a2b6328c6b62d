import Records

/// The columns of a table as budgets have it in the paragraph on affiliated parties (paragraaf verbonden
/// partijen, BBV art. 15): a row for each party with its amounts, or a row for each amount.
struct BudgetColumns {
  /// The place of the column with the names of parties; `nil` where the title tells.
  let party: Int?
  /// The place of the column that says what the amounts of a row are; `nil` where the names of columns do.
  let item: Int?
  /// The columns with amounts, and what their names tell.
  let amounts: [(place: Int, words: BudgetWords?, moment: ColumnMoment?)]

  /// Finds the columns; `nil` when the table is none of these.
  init?(_ header: TableHeader) {
    let names = header.names
    let words = names.map(BudgetWords.init)
    let party = names.firstIndex(where: BudgetWords.areParties)
    let told = names.indices.filter { $0 != party && words[$0] != nil }
    if let party, !told.isEmpty {
      self.party = party
      item = nil
      amounts = told.map { ($0, words[$0], nil) }
      return
    }
    let moments = names.map { ColumnMoment($0) }
    guard let first = names.firstIndex(where: BudgetTable.areItems) ?? party.map({ $0 + 1 }),
      first < names.count
    else { return nil }
    let years = names.indices.filter {
      $0 > first && (moments[$0] != nil || Self.areAmounts(names[$0]))
    }
    guard !years.isEmpty else { return nil }
    self.party = party
    item = first
    amounts = years.map { ($0, nil, moments[$0]) }
  }

  private static func areAmounts(_ name: String) -> Bool {
    ["bedrag", "bedragen", "waarde"].contains(Folding.fold(AmountUnit.removed(from: name)))
  }
}

/// A table of a budget, brought into rows that each tell their party.
enum BudgetTable {
  /// What the column is called that says what the amounts of a row are, where the table has no name for it.
  static let items = "onderdeel"
  static let parties = "verbonden partij"

  /// Whether a column with this name says what the amounts of its rows are.
  static func areItems(_ name: String) -> Bool {
    [items, "omschrijving", "post", "onderwerp", "kengetal"].contains(Folding.fold(name))
  }

  /// The table with names above its columns, and with the party of each row where sections tell it, or
  /// the title; `nil` when it has no rows that a budget has.
  ///
  /// A section is a row with a name alone, above rows of which the first cell says what they are.
  static func prepared(_ table: TableBuffer, file: String) throws -> TableBuffer? {
    var rows: [(lineNumber: Int, cells: [TableBuffer.Cell])] = []
    try table.forEachRow { row in
      rows.append(
        (
          row.lineNumber,
          (0..<row.count).map { TableBuffer.Cell(text: row.text($0), kind: row.kind($0)) }
        ))
    }
    let labels = rows.indices.filter { isItem(rows[$0].cells) }
    guard let firstItem = labels.first else { return nil }
    let header = rows[..<firstItem].lastIndex { row in
      row.cells.dropFirst().contains { ColumnMoment($0.text) != nil }
    }
    let sections = rows.indices.filter {
      $0 > (header ?? -1) && isSection(rows[$0].cells)
        && rows[($0 + 1)...].first.map { !isSection($0.cells) } ?? false
    }
    let party = sections.isEmpty ? title(of: table) : nil
    guard !sections.isEmpty || party != nil else { return nil }
    var prepared = TableBuffer(table.place, file: file)
    prepared.titles = table.titles
    prepared.elsewhere = table.elsewhere
    prepared.addedColumns = 1
    for row in rows[..<(header ?? 0)] {
      prepared.titles.append(TableNote(row.cells.map(\.text), lineNumber: row.lineNumber))
    }
    let names =
      header.map { Array(rows[$0].cells.dropFirst()) } ?? [TableBuffer.Cell(text: "bedrag")]
    // What stands above the items may name the unit.
    if let first = header.flatMap({ rows[$0].cells.first }) {
      prepared.titles.append(
        TableNote([first.text], lineNumber: header.map { rows[$0].lineNumber } ?? 1))
    }
    try prepared.append(
      lineNumber: header.map { rows[$0].lineNumber } ?? 0,
      [TableBuffer.Cell(text: parties), TableBuffer.Cell(text: items)] + names)
    var current = party ?? ""
    for index in rows.indices where index > (header ?? -1) {
      if sections.contains(index) { current = rows[index].cells[0].text }
      let shown = sections.contains(index) ? "" : current
      try prepared.append(
        lineNumber: rows[index].lineNumber, [TableBuffer.Cell(text: shown)] + rows[index].cells)
    }
    return prepared
  }

  /// Whether the first cell of a row says what its amounts are.
  private static func isItem(_ cells: [TableBuffer.Cell]) -> Bool {
    guard let first = cells.first, BudgetWords.areTold(by: first.text) else { return false }
    return cells.dropFirst().contains { cell in
      if case .number = NumberCell(cell.text) { return true }
      if case .ambiguous = NumberCell(cell.text) { return true }
      return false
    }
  }

  private static func isSection(_ cells: [TableBuffer.Cell]) -> Bool {
    cells.first.map { TableNote.isNote($0.text) && !BudgetWords.areTold(by: $0.text) } ?? false
      && cells.dropFirst().allSatisfy(\.text.isEmpty)
  }

  /// The name of a party in the headings that stand nearest above the table, else in other words there.
  private static func title(of table: TableBuffer) -> String? {
    let nearest = Array(table.titles.reversed())
    return (nearest.filter(\.isHeading) + nearest.filter { !$0.isHeading }).lazy
      .map { AmountUnit.removed(from: $0.text) }
      .first { text in
        !text.isEmpty && text.count <= 120 && AmountUnit.inText(text) == nil
          && text.contains(where: \.isLetter) && !isGeneral(text)
      }
  }

  /// Whether words tell what stands below them, and are no name of a party.
  private static func isGeneral(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return general.contains { folded.hasPrefix($0) }
  }

  private static let general = [
    "financie", "kerngegevens", "kengetallen", "gegevens", "cijfers", "overzicht", "terug naar",
    "paragraaf", "verbonden partijen", "gemeenschappelijke regelingen", "algemene informatie",
    "bijdrage", "eigen vermogen", "ontwikkeling", "risico", "begroting", "bron",
  ]
}
