extension TableDocument {
  /// Reads contributions per participant: columns `regeling`, `boekjaar`, `documentsoort`, `gemeente`
  /// or `gemeentecode`, `bijdrage`, and if they are there `verdeelsleutel`, `bron_titel`, `bron_url`,
  /// `bron_datum` and `opmerking`.
  ///
  /// The word `meerjarenraming` or `prognose` in the remark on a budget makes the figure one of these:
  /// such lists have no other place for it.
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readContributions(_ body: (RowOutcome<FigureRow>) throws -> Void) throws {
    let reader = try FigureRowReader(FigureLayout(header), of: self, remarkTellsKind: true)
    try forEachRow(body, read: reader.outcome)
  }
}
