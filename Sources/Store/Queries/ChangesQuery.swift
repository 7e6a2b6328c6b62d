import GRDB
package import Records

/// A moment of the register, in both of its times.
package enum RegisterMoment: Hashable, Sendable {
  /// A day, with what documents dated on or before it said.
  case day(Day)
  /// The date of a document, with what it and the documents before it said.
  case document(Document)

  /// The day.
  package var day: Day {
    switch self {
    case .day(let day): day
    case .document(let document): document.date
    }
  }

  /// Whether a document is known.
  package func knows(_ document: Document) -> Bool { document.id <= known }

  /// The highest number of a document that is known.
  var known: DocumentID {
    switch self {
    case .day(let day): DocumentQuery.lastID(on: day)
    case .document(let document): document.id
    }
  }
}

extension Known {
  /// What separates the register at one moment from the register at a later one.
  ///
  /// Of the records only those are compared of which a document in between said something else. What the
  /// first document that covers a thing says of it is where knowledge begins, and no change.
  ///
  /// - Parameter council: limits the question to the versions in which this municipality takes part
  ///   before or after.
  ///
  /// Throws a ``StoreError``. Cost: one pass over the tables; for a council, the records that concern it and, of the others,
  /// only what tells which versions follow each other.
  package func difference(
    since: RegisterMoment, until: RegisterMoment, council: BodyID? = nil
  ) throws -> RegisterDifference {
    try read { db in try query(db, since, until).difference(council) }
  }

  /// The same for the whole register, with what concerns each of some councils.
  package func difference(
    since: RegisterMoment, until: RegisterMoment, councils: [BodyID]
  ) throws -> (RegisterDifference, [RegisterDifference.CouncilScope]) {
    try read { db in
      let query = try query(db, since, until)
      return (try query.difference(nil), try query.scopes(of: councils))
    }
  }

  private func query(
    _ db: GRDB.Database, _ since: RegisterMoment, _ until: RegisterMoment
  ) throws -> ChangesQuery {
    // Of a time before the first export tells the newest one, and nothing is compared.
    let isTold = try DocumentQuery.all(upTo: min(until.known, limit), db).contains {
      $0.kind == .registerExport
    }
    let latest = isTold ? min(until.known, limit) : limit
    return try ChangesQuery(
      db, since: since.day, until: until.day, knownOn: day,
      known: (isTold ? min(since.known, latest) : latest)...latest)
  }
}

/// Compares two states of knowledge.
private struct ChangesQuery {
  private let db: GRDB.Database
  private let since, until: Day
  private let knownOn: Day?
  /// The highest numbers of documents known at the beginning and at the end.
  private let known: ClosedRange<DocumentID>
  private let coverage: CoveringDocuments

  init(
    _ db: GRDB.Database, since: Day, until: Day, knownOn: Day?, known: ClosedRange<DocumentID>
  ) throws {
    self.knownOn = knownOn
    self.db = db
    self.since = since
    self.until = until
    self.known = known
    coverage = try CoveringDocuments(db)
  }

  func difference(_ council: BodyID?) throws -> RegisterDifference {
    var difference = RegisterDifference(since: since, until: until)
    let reader = ChangesContext(db, since: since, until: until, known: known)
    difference.council = try council.map(reader.scope)
    let concerned = try difference.council.map { try reader.concerned($0) }
    difference.exports = try exports()
    difference.organisations = try Dictionary(
      histories(
        "organisation", key: OrganisationColumns.key, of: concerned?.organisations,
        covering: { coverage.ids(kind: $0["topKind"]) }
      ) {
        DescribedOrganisation(
          OrganisationColumns.organisation($0), try DetailsReader.organisation($0["details"]))
      }.map { (BodyID($0.key[0]), $0.history) }, uniquingKeysWith: { first, _ in first })
    difference.arrangements = try Dictionary(
      histories(
        "arrangement", key: ArrangementColumns.key, of: concerned?.versions,
        covering: { coverage.ids(crossBorder: $0["isCrossBorder"]) }
      ) {
        DescribedArrangement(
          ArrangementColumns.arrangement($0), try DetailsReader.arrangement($0["details"]))
      }.map { (VersionID($0.key[0]), $0.history) }, uniquingKeysWith: { first, _ in first })
    difference.participations = try histories(
      "participation", key: ParticipationColumns.key, of: concerned?.versions,
      covering: { coverage.ids(crossBorder: $0["isCrossBorder"]) },
      fact: ParticipationColumns.participation
    ).map(\.history)
    difference.excerpt = try reader.excerpt(for: difference, concerned)
    difference.excerpt.knownOn = knownOn
    let national = NationalReader(db, known: known.upperBound)
    difference.excerpt.coverage = try national.coverage(
      on: until, of: council, in: difference.excerpt)
    difference.coverageAtStart = try national.coverage(
      on: since, of: council, in: difference.excerpt)
    return difference
  }

  func scopes(of councils: [BodyID]) throws -> [RegisterDifference.CouncilScope] {
    try councils.map(ChangesContext(db, since: since, until: until, known: known).scope)
  }

  private func exports() throws -> [Document] {
    let exports = try DocumentQuery.all(upTo: known.upperBound, db).filter {
      $0.kind == .registerExport
    }
    let before = exports.last { $0.id <= known.lowerBound }
    return (before.map { [$0] } ?? []) + exports.filter { $0.id > known.lowerBound }
  }

  /// The histories of the keys of which a document in between said something else, by key.
  ///
  /// - Parameter ids: limits the question to rows whose key begins with one of these.
  private func histories<Fact: Sendable>(
    _ table: String, key: [String], of ids: [Int64]?, covering: (Row) -> [DocumentID],
    fact: (Row) throws -> Fact
  ) throws -> [(key: [Int64], history: KnownHistory<Fact>)] {
    let columns = key.joined(separator: ", ")
    var arguments: StatementArguments = [
      "since": known.lowerBound.number, "until": known.upperBound.number,
    ]
    if let ids { arguments += ["ids": ids.jsonList] }
    let isAsked = ids == nil ? "" : "AND \(key[0]) IN (SELECT value FROM json_each(:ids))"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM \(table)
        WHERE (\(columns)) IN (
            SELECT \(columns) FROM \(table)
            WHERE ((firstSeen > :since AND firstSeen <= :until)
              OR (missingSince > :since AND missingSince <= :until)) \(isAsked))
          AND firstSeen <= :until AND (missingSince IS NULL OR missingSince > :since)
        ORDER BY \(columns), firstSeen
        """, arguments: arguments)
    var found: [(key: [Int64], history: KnownHistory<Fact>)] = []
    var missing: (since: DocumentID, covering: [DocumentID])?
    while let row = try rows.next() {
      let id = key.map { row[$0] as Int64 }
      let firstSeen: DocumentID = row["firstSeen"]
      let covering = covering(row)
      if found.last?.key != id {
        close(&found, missing)
        missing = nil
        found.append((id, KnownHistory(first: nil)))
      }
      let place = found.count - 1
      if let gap = missing, gap.since != firstSeen { close(&found, missing) }
      if firstSeen > known.lowerBound, let sighting = sighting(firstSeen, covering) {
        found[place].history.steps.append(.init(fact: try fact(row), sighting: sighting))
      } else {
        found[place].history.first = try fact(row)
      }
      missing = (row["missingSince"] as DocumentID?).map { ($0, covering) }
    }
    close(&found, missing)
    return found
  }

  /// Ends the last history where a document no longer had the thing.
  private func close<Fact>(
    _ found: inout [(key: [Int64], history: KnownHistory<Fact>)],
    _ missing: (since: DocumentID, covering: [DocumentID])?
  ) {
    guard let missing, missing.since <= known.upperBound, !found.isEmpty,
      let sighting = sighting(missing.since, missing.covering)
    else { return }
    found[found.count - 1].history.steps.append(.init(fact: nil, sighting: sighting))
  }

  /// Between which of the documents that cover a thing a document says something else; `nil` for the
  /// first of them.
  private func sighting(_ document: DocumentID, _ covering: [DocumentID]) -> Sighting? {
    covering.last { $0 < document }.map {
      Sighting(before: DocumentQuery.day(ofID: $0), after: DocumentQuery.day(ofID: document))
    }
  }
}

/// The numbers of the documents that cover each thing, by date.
private struct CoveringDocuments {
  private let arrangements, crossBorder, allKinds: [DocumentID]
  private let kinds: [String: [DocumentID]]

  init(_ db: GRDB.Database) throws {
    func ids(_ condition: String) throws -> [DocumentID] {
      try Int64.fetchAll(db, sql: "SELECT id FROM document WHERE \(condition) ORDER BY id")
        .map { DocumentID($0) }
    }
    arrangements = try ids("coversArrangements")
    crossBorder = try ids("coversCrossBorder")
    let allKinds = try ids("coversAllKinds")
    self.allKinds = allKinds
    var kinds: [String: [DocumentID]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT topKind, document FROM documentKind") {
      kinds[row[0], default: allKinds].append(row[1])
    }
    self.kinds = kinds.mapValues { $0.sorted() }
  }

  func ids(kind: String) -> [DocumentID] { kinds[kind] ?? allKinds }

  func ids(crossBorder: Bool) -> [DocumentID] { crossBorder ? self.crossBorder : arrangements }
}
