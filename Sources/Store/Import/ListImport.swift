import GRDB
package import Records

extension Register {
  /// Reads one list or table, whole or not at all.
  ///
  /// Everything the closure states is kept in one transaction, which is undone when the closure
  /// throws, when the process dies, or for a trial. The ledger counts rows.
  ///
  /// - Parameters:
  ///   - date: the date the document speaks for, and where that comes from.
  ///   - keep: false for a trial, which leaves the register as it was.
  /// - Throws: a ``StoreError``, and whatever the closure throws.
  package func importList(
    _ incoming: IncomingDocument, date: Day, origin: Document.DateOrigin, keep: Bool = true,
    body: (ListImport) throws -> Void
  ) throws -> ImportOutcome {
    try readDocument(incoming, keep: keep) { db in
      let session = try ListImport(incoming, date: date, origin: origin, db)
      try body(session)
      return try session.finish()
    }
  }
}

/// The import of a list under way: its rows are stated one by one, in the order of the document.
///
/// A row that says what a document of the same or an earlier date said is counted as unchanged; one of
/// several facts is, when all of them are.
package final class ListImport {
  let db: GRDB.Database
  let mentions: MentionTable
  let origins: OriginTable
  /// The document being read.
  private(set) var document: Document
  private var tables: [String: StatedTable] = [:]
  private var iv3: Iv3Writer?
  /// How many rows were stored when the same bytes were read before.
  private let storedBefore: Int

  init(
    _ incoming: IncomingDocument, date: Day, origin: Document.DateOrigin, _ db: GRDB.Database
  ) throws {
    self.db = db
    mentions = MentionTable(db)
    origins = OriginTable(db)
    if let known = try DocumentQuery.document(sha256: incoming.sha256, db) {
      storedBefore = known.ledger.stored
      document = known
      document.ledger = Ledger()
      return
    }
    storedBefore = 0
    document = Document(
      id: DocumentQuery.id(date: date, sha256: incoming.sha256), kind: incoming.kind,
      fileName: incoming.fileName, sha256: incoming.sha256, date: date, dateOrigin: origin,
      readAt: incoming.readAt, ledger: Ledger())
    try DocumentQuery.insert(document, db)
  }

  /// Counts a row that was refused.
  package func reject() {
    document.ledger.rejected += 1
  }

  /// Counts rows that are left out on purpose.
  package func ignore(_ count: Int = 1) {
    document.ledger.ignored += count
  }

  /// Counts a row that was stated.
  func count(isNew: Bool) {
    if isNew { document.ledger.stored += 1 } else { document.ledger.unchanged += 1 }
  }

  /// What takes the figures of an Iv3 table: one for all tables of the document.
  package func iv3Packing() throws -> Iv3Packing {
    if let iv3 { return iv3.packing }
    let writer = try Iv3Writer(db, document: document.id)
    iv3 = writer
    return writer.packing
  }

  /// Stores those figures of an Iv3 table that make up a run by now; the last ones are when the document ends. Cost: a third
  /// of a microsecond for each; memory does not grow with the table, but for the number of its statements.
  package func storePacked() throws {
    try iv3?.writePacked()
  }

  /// States what the statements of an Iv3 table add up to; to be called once for each, after its figures.
  package func state(_ totals: [Iv3Total]) throws {
    try iv3?.state(totals)
  }

  /// The table of a fact, by its columns.
  func table(_ name: String, content: [String], place: [String] = ["lineNumber"]) throws
    -> StatedTable
  {
    if let table = tables[name] { return table }
    let table = try StatedTable(db, name, content: content, place: place, document: document.id)
    tables[name] = table
    return table
  }

  /// Ends the document.
  fileprivate func finish() throws -> Document {
    if let iv3 {
      let outcome = try iv3.finish(mentions)
      document.ledger.stored += outcome.stored
      document.ledger.unchanged += outcome.unchanged
      document.ledger.ignored += outcome.repeated
    }
    // What was stored when these bytes were read before is known now, and is still of this document.
    let again = min(storedBefore, document.ledger.unchanged)
    document.ledger.stored += again
    document.ledger.unchanged -= again
    try DocumentQuery.close(document, RegisterScope(), db)
    return document
  }
}
