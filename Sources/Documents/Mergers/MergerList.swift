package import Records

extension TableDocument {
  /// Reads a list of municipal mergers, divisions and renamings: columns `datum` (the first day of the
  /// new situation), `gemeentecode_oud`, `gemeente_oud`, `gemeentecode_nieuw`, `gemeente_nieuw`, `wijze`,
  /// and where it is wanted `aandeel`: which part of a municipality that is divided goes to this one, in
  /// percent (`25`, `33,34 %`). No public list has that column: who fills it in chooses the rule, by
  /// inhabitants for example.
  ///
  /// Throws ``TableError`` when it is none or no text, and what the input and the closure throw.
  package func readMergers(_ body: (RowOutcome<Merger>) throws -> Void) throws {
    let date = try TableColumn(requiredIn: header, "datum")
    let before = try MunicipalityColumns(header, name: "gemeente_oud", code: "gemeentecode_oud")
    let after = try MunicipalityColumns(header, name: "gemeente_nieuw", code: "gemeentecode_nieuw")
    let manner = try TableColumn(requiredIn: header, "wijze")
    let share = try TableColumn(header, "aandeel")
    let fractions = try share.map { try dividedIntoFractions($0, date, before) } ?? []
    try forEachRow(body) { row throws(RowProblem) in
      guard let day = try date.day(row) else { throw .empty(column: date.name) }
      let word = try manner.required(row)
      guard let found = Merger.Manner(written: word) else {
        throw .unknownWord(
          column: manner.name, text: word, known: Merger.Manner.allCases.map(\.rawValue))
      }
      let old = try before.mention(row)
      return .candidate(
        Merger(
          date: day, before: old, after: try after.mention(row), manner: found,
          share: try share?.share(
            row, of: found,
            isFraction: fractions.contains(Division(day: day, municipality: old))),
          lineNumber: row.lineNumber))
    }
  }

  /// The divisions of which the parts are written as fractions (`0,25`): those that add up to one, where
  /// percentages add up to a hundred. Reads the list once.
  private func dividedIntoFractions(
    _ share: TableColumn, _ date: TableColumn, _ before: MunicipalityColumns
  ) throws -> Set<Division> {
    var sums: [Division: Int] = [:]
    try forEachRow({ (_: RowOutcome<Void>) in }) { row throws(RowProblem) in
      if let day = try date.day(row), let part = Percentage(share.text(row)),
        part.tenThousandths <= 1_000_000
      {
        sums[Division(day: day, municipality: try before.mention(row)), default: 0] +=
          part.tenThousandths
      }
      return .candidate(())
    }
    return Set(sums.filter { (9_800...10_200).contains($0.value) }.keys)
  }
}

/// A municipality that is divided on a day.
private struct Division: Hashable {
  let day: Day
  let municipality: MunicipalityMention
}

extension Merger.Manner {
  /// The manner that the words of a list mean, in any case; `nil` for other words.
  init?(written text: String) {
    switch Folding.fold(text) {
    case "samengevoegd", "samengevoegd tot", "samengevoegd met", "samengevoegd in", "samenvoeging",
      "gefuseerd", "fusie", "opgegaan", "opgegaan in", "toegevoegd aan", "ingedeeld bij",
      "opgeheven":
      self = .absorbed
    case "gesplitst", "gesplitst in", "opgesplitst", "opgesplitst in", "verdeeld", "splitsing",
      "opgedeeld":
      self = .divided
    case "hernoemd", "hernoemd in", "naam gewijzigd", "nieuwe naam", "codewijziging":
      self = .renamed
    case let word: self.init(rawValue: word)
    }
  }
}

extension TableColumn {
  /// The part of a divided municipality; `nil` when the cell is empty. Throws when it is no percentage
  /// above 0 up to 100, or the municipality is not divided.
  fileprivate func share(
    _ row: TableRow, of manner: Merger.Manner, isFraction: Bool
  ) throws(RowProblem) -> Percentage? {
    guard let text = value(row) else { return nil }
    let isPercentage = text.hasSuffix("%")
    let digits = isPercentage ? CellText.tidy(String(text.dropLast())) : text
    guard manner == .divided, let share = Percentage(digits),
      (1...1_000_000).contains(share.tenThousandths)
    else { throw .notAShare(column: name, text: text) }
    return isFraction && !isPercentage
      ? Percentage(tenThousandths: share.tenThousandths * 100) : share
  }
}
