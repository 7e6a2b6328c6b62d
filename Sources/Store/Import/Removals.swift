import GRDB
package import Records

/// What is left out of records at somebody's request (AVG art. 17 and 21).
struct Removals {
  private let fields: [Int64: Set<RemovableField>]

  init(_ db: GRDB.Database) throws {
    var fields: [Int64: Set<RemovableField>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT systemID, field FROM removal") {
      let id: Int64 = row["systemID"]
      if let field = RemovableField(rawValue: row["field"]) {
        fields[id, default: []].insert(field)
      }
    }
    self.fields = fields
  }

  /// The fields to leave out of a record; `nil` for almost every one.
  subscript(id: some RecordNumber) -> Set<RemovableField>? { fields[id.number] }
}

extension Register {
  /// Takes fields out of everything that is known of an organisation or arrangement, and out of every later import;
  /// how many rows held any of them.
  ///
  /// All of it or nothing; what is taken out is overwritten in the file. Throws a ``StoreError``.
  package func remove(_ fields: Set<RemovableField>, of id: SystemID) throws -> Int {
    var count = 0
    try erasingTransaction { db in
      for field in fields {
        try db.execute(
          sql: "INSERT OR IGNORE INTO removal (systemID, field) VALUES (?, ?)",
          arguments: [id.number, field.rawValue])
      }
      var writer = DetailsWriter()
      count += try Self.rewrite("organisation", id, db) { text in
        var details = try DetailsReader.organisation(text)
        details.remove(fields)
        return writer.text(details)
      }
      count += try Self.rewrite("arrangement", id, db) { text in
        var details = try DetailsReader.arrangement(text)
        details.remove(fields)
        return writer.text(details)
      }
      return .commit
    }
    return count
  }

  private static func rewrite(
    _ table: String, _ id: SystemID, _ db: GRDB.Database, _ rewritten: (String) throws -> String
  ) throws -> Int {
    var count = 0
    let rows = try Row.fetchAll(
      db, sql: "SELECT rowid, details FROM \(table) WHERE systemID = ?", arguments: [id.number])
    for row in rows {
      let text: String = row["details"]
      let new = try rewritten(text)
      guard new != text else { continue }
      count += 1
      try db.execute(
        sql: "UPDATE \(table) SET details = ? WHERE rowid = ?",
        arguments: [new, row["rowid"] as Int64])
    }
    try mergeNeighbours(table, id, db)
    return count
  }

  /// Rows that say the same now, one after the other, are one.
  private static func mergeNeighbours(
    _ table: String, _ id: SystemID, _ db: GRDB.Database
  ) throws {
    let content =
      table == "organisation" ? OrganisationColumns.content : ArrangementColumns.content
    let texts = try ArrangementTexts(db)
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM \(table) WHERE systemID = ? ORDER BY firstSeen",
      arguments: [id.number])
    var last: (row: Row, until: Int64?)?
    for row in rows {
      let until: Int64? = row["missingSince"]
      guard let before = last, before.until == row["firstSeen"],
        before.row.values(of: content) == row.values(of: content)
      else {
        last = (row, until)
        continue
      }
      let number: Int64 = row["rowid"]
      if table == "arrangement" {
        try texts.remove(rowID: number, content: row.values(of: content))
      }
      try db.execute(sql: "DELETE FROM \(table) WHERE rowid = ?", arguments: [number])
      try db.execute(
        sql: "UPDATE \(table) SET missingSince = ? WHERE rowid = ?",
        arguments: [until, before.row["rowid"] as Int64])
      last = (before.row, until)
    }
  }
}

extension Known {
  /// The name of an organisation or the title of an arrangement by its number; `nil` when there is none.
  package func name(of id: SystemID) throws -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT name FROM (SELECT name, firstSeen FROM organisation WHERE systemID = :id
            UNION ALL SELECT title, firstSeen FROM arrangement WHERE systemID = :id)
          ORDER BY firstSeen DESC LIMIT 1
          """, arguments: ["id": id.number])
    }
  }
}
