import GRDB
import Records

/// Takes a list out of the tables of what documents state one by one: what a later one says too is from then on
/// that one's, the rest is gone.
struct ForgottenStatements {
  /// The tables of what lists state.
  static let tables =
    tablesWithMentions + [
      "classRule", "merger", "inhabitantCount", "boundary", "listedParticipation", "iv3Meaning",
    ]

  private static let tablesWithBoth = ["figure", "councilView"] + Schema.boardTables
  private static let tablesWithOrigins = tablesWithBoth + ["classRule"]
  private static let tablesWithMentions = tablesWithBoth + ["partyNote"]

  private let db: GRDB.Database
  private let document: DocumentID

  init(_ db: GRDB.Database, of document: DocumentID) {
    self.db = db
    self.document = document
  }

  /// How many facts are gone, and how many another document says too.
  func forget() throws -> (gone: Int, changed: Int) {
    let heirs = try DocumentID.all(
      db, "SELECT DISTINCT document FROM repetition WHERE document > ?", [document.number])
    let before = try heirs.map(storedLines)
    try execute("DELETE FROM repetition WHERE document = :document")
    var (gone, changed) = (0, 0)
    for table in Self.tables {
      changed += try inherit(table)
      try execute("DELETE FROM \(table) WHERE document = :document")
      gone += db.changesCount
    }
    let statements = try forgetIv3()
    gone += statements.gone
    changed += statements.changed
    for (heir, before) in zip(heirs, before) {
      try DocumentQuery.recount(heir, stored: storedLines(heir) - before, db)
    }
    try removeUnused()
    return (gone, changed)
  }

  private func execute(_ sql: String) throws {
    try db.execute(sql: sql, arguments: ["document": document.number])
  }

  /// How many rows of a document are stored.
  private func storedLines(_ document: DocumentID) throws -> Int {
    let lines = Self.tables.map { "SELECT lineNumber FROM \($0) WHERE document = :document" }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (\(lines.joined(separator: " UNION "))
          UNION SELECT lineNumber FROM repetition WHERE document = :document AND isStored
            AND fact <> 'iv3Statement')
        """, arguments: ["document": document.number]) ?? 0
  }

  /// Gives the facts of the document to the next that say them; how many.
  private func inherit(_ table: String) throws -> Int {
    let place = table == "figure" ? ["lineNumber", "columnName", "cell"] : ["lineNumber"]
    let columns = (["document"] + place).joined(separator: ", ")
    let heir = "FROM repetition WHERE fact = '\(table)' AND repetition.id = \(table).id"
    try execute(
      """
      UPDATE \(table) SET (\(columns)) = (SELECT \(columns) \(heir) ORDER BY document LIMIT 1)
      WHERE document = :document AND EXISTS (SELECT 1 \(heir))
      """)
    let count = db.changesCount
    try db.execute(
      sql: """
        DELETE FROM repetition WHERE fact = '\(table)' AND EXISTS (
          SELECT 1 FROM \(table) WHERE \(table).id = repetition.id
            AND \(table).document = repetition.document)
        """)
    return count
  }

  /// The same for statements of Iv3, of which a later one that repeats the nearest earlier is not stored.
  private func forgetIv3() throws -> (gone: Int, changed: Int) {
    var (gone, changed) = (0, 0)
    let statements = try Row.fetchAll(
      db, sql: "SELECT id, entity, report, figures FROM iv3Statement WHERE document = ?",
      arguments: [document.number])
    for statement in statements {
      let (id, figures): (StatementID, Int) = (statement["id"], statement["figures"])
      let heir = try Row.fetchOne(
        db,
        sql: """
          SELECT document, lineNumber, isStored FROM repetition
          WHERE fact = 'iv3Statement' AND id = ? ORDER BY document LIMIT 1
          """, arguments: [id.number])
      if let heir {
        let document: DocumentID = heir["document"]
        try db.execute(
          sql: """
            DELETE FROM repetition WHERE fact = 'iv3Statement' AND id = ? AND document = ?
            """, arguments: [id.number, document.number])
        try db.execute(
          sql: "UPDATE iv3Statement SET document = ?, lineNumber = ? WHERE id = ?",
          arguments: [document.number, heir["lineNumber"] as Int64, id.number])
        try db.execute(
          sql:
            "UPDATE iv3Figure SET lineNumber = \(FactTable.unknownLineNumber) WHERE statement = ?",
          arguments: [id.number])
        let isRepeated = try Iv3Repetition.remove(id, db)
        if heir["isStored"] != isRepeated { try recount(document, isRepeated ? -figures : figures) }
        changed += figures
      } else {
        try Iv3Repetition.delete(id, db)
        gone += figures
        try mergeNeighbours(statement)
      }
    }
    return (gone, changed)
  }

  /// The nearest later statement repeats the nearest earlier one where what stood between them is gone.
  private func mergeNeighbours(_ forgotten: Row) throws {
    let later = try Row.fetchOne(
      db,
      sql: """
        SELECT id, document, figures FROM iv3Statement
        WHERE entity = ? AND report = ? AND document > ? ORDER BY document LIMIT 1
        """,
      arguments: [
        forgotten["entity"] as String, forgotten["report"] as String, document.number,
      ])
    guard let later, try Iv3Repetition.remove(later["id"], db) else { return }
    try recount(later["document"], -(later["figures"] as Int))
  }

  private func recount(_ document: DocumentID, _ stored: Int) throws {
    try DocumentQuery.recount(document, stored: stored, db)
  }

  private static let mentionsInUse =
    tablesWithMentions.map { "SELECT mention FROM \($0)" }.joined(separator: " UNION ")

  /// Names, sources and codes that nothing uses any more are as if they had never been read.
  private func removeUnused() throws {
    let origins = Self.tablesWithOrigins.map {
      "SELECT origin FROM \($0) WHERE origin IS NOT NULL"
    }
    try db.execute(
      sql: """
        DELETE FROM origin WHERE id NOT IN (\(origins.joined(separator: " UNION ")));
        DELETE FROM mention WHERE id NOT IN (\(Self.mentionsInUse))
          AND NOT (code IS NOT NULL AND municipality IS NULL AND year IS NULL
            AND (code IN (SELECT entity FROM iv3Statement) OR code IN (SELECT code FROM iv3Meaning)));
        """)
    try nameCodesAnew()
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM iv3Code)") ?? false else {
      return
    }
    try db.execute(
      sql: """
        DELETE FROM iv3Code WHERE id NOT IN (SELECT category FROM iv3Figure UNION
          SELECT field FROM iv3Figure)
        """)
  }

  /// The name of a code of CBS is what the newest list says.
  private func nameCodesAnew() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT mention.id, mention.name, iv3Meaning.title, iv3Meaning.explanation
        FROM mention LEFT JOIN iv3Meaning ON iv3Meaning.code = mention.code
          AND iv3Meaning.document = (SELECT max(document) FROM iv3Meaning AS other
            WHERE other.code = mention.code)
        WHERE mention.code IS NOT NULL AND municipality IS NULL AND year IS NULL
          AND mention.id NOT IN (\(Self.mentionsInUse))
        """)
    for row in rows {
      let name =
        row["explanation"] as String? ?? (row["title"] as String?).flatMap(Iv3Name.whole) ?? ""
      if name != row["name"] {
        try db.execute(
          sql: "UPDATE mention SET name = ? WHERE id = ?", arguments: [name, row["id"] as Int64])
      }
    }
  }
}

extension DocumentID {
  fileprivate static func all(
    _ db: GRDB.Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [DocumentID] {
    try Int64.fetchAll(db, sql: sql, arguments: arguments).map { DocumentID($0) }
  }
}
