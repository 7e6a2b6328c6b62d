import GRDB
import Records

/// The names under which documents give figures of a municipality.
enum ListedArrangementQuery {
  /// The names, by year, kind of statement and name. Cost: linear in the figures of the municipality.
  static func all(
    of municipality: BodyID, _ known: KnownDocuments, _ db: GRDB.Database
  ) throws -> [ListedArrangement] {
    let search = try db.cachedStatement(
      sql: """
        SELECT mention.name, mention.foldedName, mention.year, figure.documentKind, arrangementLine,
          ground, figure.id, figure.document, figure.lineNumber, quantity, component, amount,
          isEstimate, origin.date, origin.year AS originYear
        FROM mention
        JOIN figure ON figure.mention = mention.id
        LEFT JOIN origin ON origin.id = figure.origin
        WHERE mention.council = ? AND mention.year IS NOT NULL AND figure.document <= ?
        ORDER BY mention.year, figure.documentKind, mention.foldedName, arrangementLine,
          ground IS NULL
        """)
    var groups: [(key: ListedName, rows: [ListedRow])] = []
    let rows = try search.decode([municipality.number, known.limit.number]) { ListedRow($0, known) }
    for row in rows {
      if let last = groups.indices.last, groups[last].key == row.key {
        groups[last].rows.append(row)
      } else {
        groups.append((row.key, [row]))
      }
    }
    return groups.compactMap { key, rows in
      arrangement(
        key,
        rows.sorted {
          ($0.source.document, $0.source.lineNumber, $0.id) < (
            $1.source.document, $1.source.lineNumber, $1.id
          )
        })
    }
  }

  /// One name in one statement: the same contribution in two lists counts once, see
  /// ``ContributionChoice``.
  private static func arrangement(
    _ key: ListedName, _ rows: [ListedRow]
  ) -> ListedArrangement? {
    guard let place = rows.first(where: \.isOwnList) ?? rows.first else { return nil }
    let contributions = rows.filter(\.isContribution)
    return ListedArrangement(
      name: place.name, year: key.year, documentKind: key.documentKind, line: key.line,
      isRejected: key.isRejected, isOwnList: place.isOwnList,
      contributions: contributions.isEmpty ? nil : ContributionChoice(contributions).sum,
      source: place.source)
  }
}

/// What makes figures of a municipality those of one name in one statement.
private struct ListedName: Equatable {
  let foldedName: String
  let year: Int
  let documentKind: DocumentKind
  let line: LineID?
  let isRejected: Bool
}

/// A figure under a name.
private struct ListedRow: StatedContribution {
  let key: ListedName
  let name: String
  let component: String?
  let amount: Euro
  let origin: FigureOrigin
  let isContribution: Bool
  /// Whether it stands in the municipality's own list of affiliated parties. A completed sheet is none: it
  /// has the arrangements of the register.
  let isOwnList: Bool
  let source: SourceReference
  let id: FigureID

  init?(_ row: Row, _ known: KnownDocuments) {
    guard let kind = DocumentKind(rawValue: row["documentKind"]),
      let source = known.place(of: row)
    else { return nil }
    let line: LineID? = row["arrangementLine"]
    key = ListedName(
      foldedName: row["foldedName"], year: row["year"], documentKind: kind, line: line,
      isRejected: line == nil && (row["ground"] as String?) != nil)
    name = row["name"]
    component = row["component"]
    amount = Euro(row["amount"])
    origin = FigureOrigin(
      date: (row["date"] as String?).flatMap { Day(iso: $0) }, year: row["originYear"])
    isContribution = row["quantity"] == Quantity.contribution.rawValue && !row["isEstimate"]
    isOwnList = source.document.kind == .affiliatedParties
    id = row["id"]
    self.source = source
  }
}
