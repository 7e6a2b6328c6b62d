import GRDB
import Records

/// The names under which documents give figures of a municipality.
enum ListedArrangementQuery {
  /// The names, by year, kind of statement and name. Cost: linear in the figures of the municipality.
  static func all(
    of municipality: SystemID, upTo known: DocumentID, _ db: GRDB.Database
  ) throws -> [ListedArrangement] {
    let ownLists = [DocumentKind.linkedParties, .template]
      .map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let search = try db.cachedStatement(
      sql: """
        SELECT mention.name, mention.year, figure.documentKind, arrangementLine, ground,
          max(document.kind IN (\(ownLists))) AS isOwnList, figure.document,
          min(figure.line) AS line,
          sum(CASE WHEN quantity = ? AND NOT isEstimate THEN amount END) AS contributions
        FROM mention
        JOIN figure ON figure.mention = mention.id
        JOIN document ON document.id = figure.document
        WHERE mention.council = ? AND mention.year IS NOT NULL AND figure.document <= ?
        GROUP BY mention.id, figure.documentKind
        ORDER BY mention.year, figure.documentKind, mention.foldedName, mention.id
        """)
    return try search.decode([Quantity.contribution.rawValue, municipality.number, known.number]) {
      row in
      guard let kind = FigureDocumentKind(rawValue: row["documentKind"]) else { return nil }
      let line = (row["arrangementLine"] as Int64?).map { SystemID($0) }
      return ListedArrangement(
        name: row["name"], year: row["year"], documentKind: kind, line: line,
        isRejected: line == nil && row["ground"] != nil, isOwnList: row["isOwnList"],
        contributions: (row["contributions"] as Int64?).map { Euro($0) },
        source: SourceReference(document: row["document"], line: row["line"]))
    }
  }
}
