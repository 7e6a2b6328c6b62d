import GRDB
package import Records

/// What a register no longer knows since a document was taken out of it.
package struct Forgotten: Sendable {
  /// The document.
  package let document: Document
  /// How many facts nothing says any more.
  package let gone: Int
  /// How many are still known, from another document or as they were before.
  package let changed: Int
  /// How many names were tied to an arrangement before and are not any more.
  package let untied: Int
}

/// A document cannot be taken out of the register, for this one was read by a version that did not keep what
/// later documents repeat.
package struct CannotForget: Error, Sendable {
  /// The document that was read then.
  package let other: Document
}

extension Register {
  /// Takes a document out again, as if it had never been read; decisions on names stay.
  ///
  /// All of it or nothing, and nothing where it is a trial (`keep` false). Of what a later document says too only
  /// the line is not known any more in an export. Throws ``CannotForget`` and a ``StoreError``. Cost: one pass
  /// over the tables.
  @discardableResult
  package func forget(_ document: Document, keep: Bool = true) throws -> Forgotten {
    var forgotten: Forgotten?
    try erasingTransaction { db in
      forgotten = try Forgetting(db, document).forget()
      return keep ? .commit : .rollback
    }
    guard let forgotten else { throw StoreError(.unwritable(reason: ""), path: path) }
    return forgotten
  }
}

private struct Forgetting {
  private let db: GRDB.Database
  private let document: Document

  init(_ db: GRDB.Database, _ document: Document) {
    self.db = db
    self.document = document
  }

  func forget() throws -> Forgotten {
    let tiesBefore = try tieCount()
    let isExport = document.kind == .registerExport
    let outcome = try isExport ? forgetExport() : forgetList()
    try db.execute(
      sql: "DELETE FROM documentKind WHERE document = ?", arguments: [document.id.number])
    try db.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document.id.number])
    try Linker(db).linkAll()
    return Forgotten(
      document: document, gone: outcome.gone, changed: outcome.changed,
      untied: max(0, tiesBefore - (try tieCount())))
  }

  private func tieCount() throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM mention WHERE arrangementLine IS NOT NULL") ?? 0
  }

  private func forgetList() throws -> (gone: Int, changed: Int) {
    let unclear = try DocumentQuery.all(upTo: .max, db).first {
      $0.id > document.id && $0.kind != .registerExport
        && (try? DocumentQuery.keepsRepetitions($0.id, db)) != true
    }
    if let unclear { throw CannotForget(other: unclear) }
    return try ForgottenStatements(db, of: document.id).forget()
  }

  private func forgetExport() throws -> (gone: Int, changed: Int) {
    let coverage = Coverage(isFirst: false)
    let texts = try ArrangementTexts(db)
    let id = document.id
    let outcomes = try [
      ForgottenFacts(
        db, of: id, table: "organisation", key: OrganisationColumns.key,
        content: OrganisationColumns.content,
        next: { try coverage.next(kind: $0["topKind"], after: id, db) }
      ).forget(),
      ForgottenFacts(
        db, of: id, table: "arrangement", key: ArrangementColumns.key,
        content: ArrangementColumns.content,
        next: { try coverage.next(crossBorder: $0["isCrossBorder"], after: id, db) },
        removed: texts.remove
      ).forget(),
      ForgottenFacts(
        db, of: id, table: "participation", key: ParticipationColumns.key,
        content: ParticipationColumns.content,
        next: { try coverage.next(crossBorder: $0["isCrossBorder"], after: id, db) }
      ).forget(),
    ]
    // What was taken out leaves no words behind in the index.
    try db.execute(sql: "INSERT INTO arrangementText (arrangementText) VALUES ('optimize')")
    for (other, stored) in outcomes.flatMap(\.stored) where try isReadAfter(other) {
      try DocumentQuery.recount(other, stored: stored, db)
    }
    return (outcomes.map(\.gone).reduce(0, +), outcomes.map(\.changed).reduce(0, +))
  }

  /// Whether what another document said was compared with this one when it was read.
  private func isReadAfter(_ other: DocumentID) throws -> Bool {
    try DocumentQuery.document(id: other, db).map { $0.readAt >= document.readAt } ?? false
  }
}
