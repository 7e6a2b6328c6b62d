import GRDB
package import Records

extension Known {
  /// The changes of municipalities, by date. Throws a ``StoreError``.
  package func mergers() throws -> [Merger] {
    try read { try MergerQuery.all(upTo: limit, $0) }
  }
}

/// The table of changes of municipalities.
enum MergerQuery {
  /// A change each once: of documents that differ on the share, the newest one that gives it counts.
  static func all(upTo known: DocumentID, _ db: GRDB.Database) throws -> [Merger] {
    var found: [Merger] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM merger WHERE document <= ?
        ORDER BY date, codeBefore, nameBefore, codeAfter, nameAfter, manner, share IS NOT NULL,
          document, lineNumber
        """, arguments: [known.number])
    while let row = try rows.next() {
      guard let merger = merger(row) else { continue }
      if let last = found.last, last.isSameChange(as: merger) { found.removeLast() }
      found.append(merger)
    }
    return found
  }

  private static func merger(_ row: Row) -> Merger? {
    guard let date = row.day("date"), let manner = Merger.Manner(rawValue: row["manner"]) else {
      return nil
    }
    return Merger(
      date: date, before: mention(row, "Before"), after: mention(row, "After"), manner: manner,
      share: (row["share"] as String?).flatMap { Percentage($0) }, lineNumber: row["lineNumber"])
  }

  private static func mention(_ row: Row, _ side: String) -> MunicipalityMention {
    MunicipalityMention(
      name: row["name" + side],
      code: (row["code" + side] as String?).flatMap { OrganisationCode($0) })
  }
}

extension Merger {
  /// Whether another record tells of the same change, be it with another share.
  fileprivate func isSameChange(as other: Merger) -> Bool {
    date == other.date && before == other.before && after == other.after && manner == other.manner
  }
}
