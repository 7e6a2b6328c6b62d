import GRDB
public import Records

extension Register {
  /// The changes of municipalities, by date, as documents dated on or before `knownOn` told them.
  /// Throws a ``StoreError``.
  public func mergers(knownOn: Day?) throws -> [Merger] {
    try read { db in
      try MergerQuery.all(upTo: knownOn.map(DocumentQuery.lastID) ?? .max, db)
    }
  }
}

/// The table of changes of municipalities.
enum MergerQuery {
  static func all(upTo known: Int64, _ db: GRDB.Database) throws -> [Merger] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM merger WHERE document <= ?
        ORDER BY date, codeBefore, nameBefore, codeAfter, nameAfter
        """, arguments: [known]
    ).compactMap { row in
      guard let date = row.day("date"), let manner = Merger.Manner(rawValue: row["manner"]) else {
        return nil
      }
      return Merger(
        date: date, before: mention(row, "Before"), after: mention(row, "After"), manner: manner,
        line: row["line"])
    }
  }

  private static func mention(_ row: Row, _ side: String) -> MunicipalityMention {
    MunicipalityMention(
      name: row["name" + side],
      code: (row["code" + side] as String?).flatMap { OrganisationCode($0) })
  }
}
