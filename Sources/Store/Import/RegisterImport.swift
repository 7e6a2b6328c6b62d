import GRDB
package import Records

extension Register {
  /// Reads one export of the register, whole or not at all.
  ///
  /// Everything the closure states is kept in one transaction, which is undone when the closure
  /// throws, when the process dies, or for a trial. The ledger counts an element for an organisation,
  /// an arrangement and a participation each.
  ///
  /// - Parameters:
  ///   - keep: false for a trial, which leaves the register as it was.
  ///   - acceptShrinkage: reads an export even when it lacks more than a twentieth of the records of
  ///     the nearest earlier export of the same scope.
  ///   - body: states the records; returns what the document covers.
  /// - Throws: a ``StoreError``, an ``ImportRefusal``, and whatever the closure throws.
  package func importRegister(
    _ incoming: IncomingDocument, keep: Bool = true, acceptShrinkage: Bool = false,
    body: (RegisterImport) throws -> RegisterScope
  ) throws -> ImportOutcome {
    try readDocument(incoming, keep: keep) { db in
      let session = RegisterImport(incoming, db)
      let scope = try body(session)
      return try session.finish(scope, acceptShrinkage: acceptShrinkage)
    }
  }
}

/// An import under way: records are stated one by one, in the order of the document.
package final class RegisterImport {
  private let incoming: IncomingDocument
  private let db: GRDB.Database
  private var tables: Tables?
  private var ledger = Ledger()
  private var writer = DetailsWriter()
  private var organisations: Set<Int64> = []
  private var arrangements: Set<Int64> = []
  private var participations: Set<ParticipationKey> = []

  init(_ incoming: IncomingDocument, _ db: GRDB.Database) {
    self.incoming = incoming
    self.db = db
  }

  /// Begins the document; to be called once, before its first record.
  package func begin(date: Day, origin: Document.DateOrigin) throws {
    let document = Document(
      id: DocumentQuery.id(date: date, sha256: incoming.sha256), kind: incoming.kind,
      fileName: incoming.fileName, sha256: incoming.sha256, date: date, dateOrigin: origin,
      readAt: incoming.readAt, ledger: Ledger())
    try DocumentQuery.insert(document, db)
    tables = try Tables(document, db)
  }

  /// States an organisation.
  package func state(
    _ organisation: Organisation, _ details: OrganisationDetails, topKind: String, lineNumber: Int
  ) throws {
    guard let tables else { return }
    guard organisations.insert(organisation.id.number).inserted else {
      ledger.ignored += 1
      return
    }
    var details = details
    if let fields = tables.removals[organisation.id] { details.remove(fields) }
    let outcome = try tables.organisation.state(
      key: [StoredValue(organisation.id)],
      content: OrganisationColumns.values(
        organisation, topKind: topKind, details: writer.text(details)),
      lineNumber: lineNumber,
      next: try tables.coverage.next(kind: topKind, after: tables.document.id, db))
    count(outcome)
  }

  /// States a version of an arrangement and who takes part in it.
  package func state(
    _ arrangement: Arrangement, _ details: ArrangementDetails, _ members: [Participation],
    lineNumber: Int
  ) throws {
    guard let tables else { return }
    guard arrangements.insert(arrangement.id.number).inserted else {
      ledger.ignored += 1 + members.count
      return
    }
    let next = try tables.coverage.next(
      crossBorder: arrangement.isCrossBorder, after: tables.document.id, db)
    var details = details
    if let fields = tables.removals[arrangement.id] { details.remove(fields) }
    let text = writer.text(details)
    tables.texts.current = (text, details)
    count(
      try tables.arrangement.state(
        key: [StoredValue(arrangement.id)],
        content: ArrangementColumns.values(arrangement, details: text), lineNumber: lineNumber,
        next: next))
    for member in members {
      let key = ParticipationKey(
        arrangement: arrangement.id.number, organisation: member.organisation.id.number)
      guard participations.insert(key).inserted else {
        ledger.ignored += 1
        continue
      }
      count(
        try tables.participation.state(
          key: ParticipationColumns.key(member),
          content: ParticipationColumns.values(
            member, isCrossBorder: arrangement.isCrossBorder),
          lineNumber: lineNumber, next: next))
    }
  }

  /// Counts a record that was refused.
  package func reject() {
    ledger.rejected += 1
  }

  /// Counts a record that is left out on purpose.
  package func ignore() {
    ledger.ignored += 1
  }

  /// Ends the document: what it covers and does not have is missing from it.
  fileprivate func finish(_ scope: RegisterScope, acceptShrinkage: Bool) throws -> Document {
    guard let tables else { throw DatabaseError(message: "no document was begun") }
    if let indexes = tables.indexes {
      try indexes.restore(db)
    } else {
      try silence(tables, scope, acceptShrinkage: acceptShrinkage)
    }
    var document = tables.document
    document.ledger = ledger
    try DocumentQuery.close(document, scope, db)
    return document
  }

  /// Says of everything that the document covers and does not have that it is missing.
  private func silence(_ tables: Tables, _ scope: RegisterScope, acceptShrinkage: Bool) throws {
    let document = tables.document
    let absences = try Absences(
      document: document.id, scope: scope, organisations: organisations,
      arrangements: arrangements, participations: participations, db)
    if !acceptShrinkage, let earlier = absences.nearestEarlier,
      let compared = try DocumentQuery.document(id: earlier, db),
      absences.missing * 20 > absences.known
    {
      throw ImportRefusal.shrinks(
        missing: absences.missing, of: absences.known, comparedWith: compared)
    }
    for absence in absences.organisations {
      try tables.organisation.silence(
        key: [StoredValue(absence.systemID)],
        next: try tables.coverage.next(kind: absence.topKind, after: document.id, db))
    }
    for absence in absences.arrangements {
      try tables.arrangement.silence(
        key: [StoredValue(absence.systemID)],
        next: try tables.coverage.next(
          crossBorder: absence.isCrossBorder, after: document.id, db))
    }
    for absence in absences.participations {
      try tables.participation.silence(
        key: [
          StoredValue(absence.key.arrangement), StoredValue(absence.key.organisation),
        ],
        next: try tables.coverage.next(
          crossBorder: absence.isCrossBorder, after: document.id, db))
    }
  }

  private func count(_ outcome: FactTable.Outcome) {
    switch outcome {
    case .stored: ledger.stored += 1
    case .unchanged: ledger.unchanged += 1
    }
  }

  /// The tables a document is read into.
  private final class Tables {
    let document: Document
    let organisation, arrangement, participation: FactTable
    let coverage: Coverage
    let texts: ArrangementTexts
    let removals: Removals
    /// The indexes to make at the end, when this is the first document of its kind; then nothing can be
    /// missing from it either.
    let indexes: DeferredIndexes?

    init(_ document: Document, _ db: GRDB.Database) throws {
      self.document = document
      let isFirst = try DocumentQuery.isOnlyOne(document.kind, db)
      coverage = Coverage(isFirst: isFirst)
      indexes =
        isFirst
        ? try DeferredIndexes(of: ["organisation", "arrangement", "participation"], db) : nil
      removals = try Removals(db)
      let texts = try ArrangementTexts(db)
      self.texts = texts
      organisation = try FactTable(
        db, table: "organisation", key: OrganisationColumns.key,
        content: OrganisationColumns.content, document: document.id, isFirst: isFirst)
      arrangement = try FactTable(
        db, table: "arrangement", key: ArrangementColumns.key,
        content: ArrangementColumns.content, document: document.id, isFirst: isFirst,
        inserted: texts.add)
      participation = try FactTable(
        db, table: "participation", key: ParticipationColumns.key,
        content: ParticipationColumns.content, document: document.id, isFirst: isFirst)
    }
  }
}

/// What names a participation in a document.
struct ParticipationKey: Hashable {
  let arrangement, organisation: Int64
}
