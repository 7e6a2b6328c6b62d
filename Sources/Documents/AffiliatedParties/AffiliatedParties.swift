extension TableDocument {
  /// Reads what municipalities report on their affiliated parties (BBV art. 15 lid 2): columns `gemeente`
  /// or `gemeentecode`, `regeling`, `boekjaar`, `documentsoort`, and of `bijdrage`,
  /// `eigen_vermogen_begin`, `eigen_vermogen_eind`, `vreemd_vermogen_begin`, `vreemd_vermogen_eind`
  /// and `resultaat` those that are there; further `bron_titel`, `bron_url`, `bron_datum` and
  /// `opmerking`. Tables as budgets have them are read too; see ``BudgetColumns``. A column `eenheid_bron` tells what the source used and multiplies nothing.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readAffiliatedParties(_ body: (RowOutcome<FigureRow>) throws -> Void) throws {
    let layout = try budget.map { try FigureLayout($0, mapping, in: header) }
    let reader = try FigureRowReader(layout ?? FigureLayout(header), of: self)
    try forEachRow(body, read: reader.outcome)
  }
}
