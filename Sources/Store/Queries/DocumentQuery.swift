import GRDB
import Records

/// The table of documents.
enum DocumentQuery {
  /// The number of a document: its date, then the start of its checksum, so that numbers sort by date
  /// whatever the order of reading, and two documents of one date are told apart.
  static func id(date: Day, sha256: String) -> DocumentID {
    let start = Int64(sha256.prefix(8), radix: 16) ?? 0
    return DocumentID(Int64(date.number) << 32 | start)
  }

  /// The highest number a document of this day, or of an earlier one, can have.
  static func lastID(on day: Day) -> DocumentID {
    DocumentID(Int64(day.number) << 32 | 0xFFFF_FFFF)
  }

  /// The date of the document with a number.
  static func day(ofID id: DocumentID) -> Day { Day(number: Int(id.number >> 32)) }

  static func insert(_ document: Document, _ db: GRDB.Database) throws {
    try db.execute(
      sql: """
        INSERT INTO document (id, kind, fileName, sha256, date, dateOrigin, readAt, keepsRepetitions)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """,
      arguments: [
        document.id.number, document.kind.rawValue, document.fileName, document.sha256,
        document.date.description,
        document.dateOrigin.rawValue, document.readAt,
      ])
  }

  /// Keeps the ledger of a document that has been read to its end, and what it covers.
  static func close(_ document: Document, _ scope: RegisterScope, _ db: GRDB.Database) throws {
    let ledger = document.ledger
    try db.execute(
      sql: """
        UPDATE document SET stored = ?, unchanged = ?, rejected = ?, ignored = ?,
          coversArrangements = ?, coversCrossBorder = ?, coversAllKinds = ? WHERE id = ?
        """,
      arguments: [
        ledger.stored, ledger.unchanged, ledger.rejected, ledger.ignored, scope.arrangements,
        scope.crossBorder, scope.kinds == nil, document.id.number,
      ])
    for kind in (scope.kinds ?? []).sorted() {
      try db.execute(
        sql: "INSERT INTO documentKind (document, topKind) VALUES (?, ?)",
        arguments: [document.id.number, kind])
    }
  }

  /// Moves rows in the ledger of a document from unchanged to stored, or back when negative.
  static func recount(_ id: DocumentID, stored: Int, _ db: GRDB.Database) throws {
    guard var ledger = try document(id: id, db)?.ledger else { return }
    let moved = max(-ledger.stored, min(stored, ledger.unchanged))
    ledger.stored += moved
    ledger.unchanged -= moved
    try db.execute(
      sql: "UPDATE document SET stored = ?, unchanged = ? WHERE id = ?",
      arguments: [ledger.stored, ledger.unchanged, id.number])
  }

  /// Whether it was kept which facts of earlier documents this one repeats.
  static func keepsRepetitions(_ id: DocumentID, _ db: GRDB.Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT keepsRepetitions FROM document WHERE id = ?", arguments: [id.number])
      ?? false
  }

  /// Whether the document just begun is the first of its kind.
  static func isOnlyOne(_ kind: Document.Kind, _ db: GRDB.Database) throws -> Bool {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM document WHERE kind = ?", arguments: [kind.rawValue]) == 1
  }

  static func document(sha256: String, _ db: GRDB.Database) throws -> Document? {
    try Row.fetchOne(db, sql: "SELECT * FROM document WHERE sha256 = ?", arguments: [sha256])
      .flatMap(document)
  }

  static func document(id: DocumentID, _ db: GRDB.Database) throws -> Document? {
    try Row.fetchOne(db, sql: "SELECT * FROM document WHERE id = ?", arguments: [id.number])
      .flatMap(document)
  }

  /// The documents up to a number, numbered as answers cite them: by date, and behind those the ones without
  /// a date of their own by checksum, so that the day of reading changes no number.
  static func cited(upTo known: DocumentID, _ db: GRDB.Database) throws -> [CitedDocument] {
    let all = try all(upTo: known, db)
    let undated = all.filter { $0.dateOrigin == .reading }.sorted { $0.sha256 < $1.sha256 }
    return CitedDocument.numbered(all.filter { $0.dateOrigin != .reading } + undated)
  }

  static func all(upTo known: DocumentID, _ db: GRDB.Database) throws -> [Document] {
    try db.makeStatement(
      sql: """
        SELECT *, (coversAllKinds OR EXISTS (
            SELECT 1 FROM documentKind WHERE document = id AND topKind = ?
          )) AND EXISTS (SELECT 1 FROM organisation WHERE kind = 'Gemeente') AS coversMunicipalities
        FROM document WHERE id <= ? ORDER BY id
        """
    ).decode([OrganisationKind.municipality.type, known.number]) { row -> Document? in
      var found = document(row)
      guard found?.kind == .registerExport else { return found }
      var parts: Set<RegisterPart> = []
      if row["coversArrangements"] as Bool { parts.insert(.arrangements) }
      if row["coversMunicipalities"] as Bool { parts.insert(.municipalities) }
      found?.parts = parts
      return found
    }
  }

  private static func document(_ row: Row) -> Document? {
    guard let kind = Document.Kind(rawValue: row["kind"]), let date = row.day("date"),
      let origin = Document.DateOrigin(rawValue: row["dateOrigin"])
    else { return nil }
    var ledger = Ledger()
    ledger.stored = row["stored"]
    ledger.unchanged = row["unchanged"]
    ledger.rejected = row["rejected"]
    ledger.ignored = row["ignored"]
    return Document(
      id: row["id"], kind: kind, fileName: row["fileName"], sha256: row["sha256"], date: date,
      dateOrigin: origin, readAt: row["readAt"], ledger: ledger)
  }
}
