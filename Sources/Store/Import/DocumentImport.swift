import GRDB
package import Records

/// A document about to be read into the register.
package struct IncomingDocument: Sendable {
  /// What kind of document it is.
  package var kind: Document.Kind
  /// The file's name without its folder, or `-`.
  package var fileName: String
  /// SHA-256 of the unpacked bytes.
  package var sha256: String
  /// When it is read: ISO 8601 in UTC, to the second.
  package var readAt: String
  /// Whether a list of which rows were rejected before is read once more, since more is known of how it
  /// is written: the rows that were kept then are known, and those rejected may be kept now.
  package var readsRejectedAgain: Bool

  /// A document about to be read.
  package init(
    kind: Document.Kind, fileName: String, sha256: String, readAt: String,
    readsRejectedAgain: Bool = false
  ) {
    self.readsRejectedAgain = readsRejectedAgain
    self.kind = kind
    self.fileName = fileName
    self.sha256 = sha256
    self.readAt = readAt
  }
}

/// How an import came out.
package enum ImportOutcome: Sendable {
  /// The document was read; nothing is kept of it when the import was a trial.
  case read(Document)
  /// The same bytes had been read before; nothing changed.
  case alreadyRead(Document)
}

extension Register {
  /// Reads a document whole or not at all.
  ///
  /// Everything the closure writes is kept in one transaction, which is undone when the closure throws,
  /// when the process dies, or for a trial. In the same transaction names that figures use are tied to
  /// the register as it then is.
  func readDocument(
    _ incoming: IncomingDocument, keep: Bool, _ body: (GRDB.Database) throws -> Document
  ) throws -> ImportOutcome {
    var outcome: ImportOutcome?
    try transaction { db in
      if let known = try DocumentQuery.document(sha256: incoming.sha256, db),
        !incoming.readsRejectedAgain || known.ledger.rejected == 0
      {
        outcome = .alreadyRead(known)
        return .rollback
      }
      let document = try body(db)
      try Linker(db).linkAll()
      outcome = .read(document)
      return keep ? .commit : .rollback
    }
    guard let outcome else { throw StoreError(.unwritable(reason: ""), path: path) }
    return outcome
  }
}
