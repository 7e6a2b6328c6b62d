import GRDB
import Records

/// Reads what is needed to tell the difference between two states of knowledge.
struct ChangesContext {
  private let db: GRDB.Database
  private let since, until: Day
  private let known: ClosedRange<DocumentID>

  init(_ db: GRDB.Database, since: Day, until: Day, known: ClosedRange<DocumentID>) {
    self.db = db
    self.since = since
    self.until = until
    self.known = known
  }

  /// The register as it was known at last, see ``RegisterDifference/excerpt``; of a council what concerns it.
  func excerpt(
    for difference: RegisterDifference, _ concerned: Concerned?
  ) throws -> RegisterExcerpt {
    let reader = NationalReader(
      db, known: known.upperBound, try DocumentQuery.cited(upTo: known.upperBound, db))
    var excerpt =
      try concerned.map(reader.excerpt(of:)) ?? reader.excerpt(everyOrganisation: true)
    let begun = excerpt.arrangements.values.filter { version in
      difference.arrangements[version.id].map { $0.first == nil } ?? false
        || version.inForce.start.map { since < $0 && $0 <= until } ?? false
    }
    let compared = Set(begun.flatMap { [$0.id] + ($0.previous.map { [$0] } ?? []) })
    let detailsStatement = try db.makeStatement(
      sql: """
        SELECT details FROM arrangement WHERE systemID = ? AND firstSeen <= ?
        ORDER BY firstSeen DESC LIMIT 1
        """)
    let membersStatement = try db.makeStatement(
      sql: """
        SELECT * FROM participation WHERE arrangement = ? AND \(ExcerptReader.isKnown("participation"))
        ORDER BY organisation
        """)
    for version in compared.sorted() {
      let arguments: StatementArguments = [version.number, known.upperBound.number]
      excerpt.arrangementDetails[version] = try String.fetchOne(
        detailsStatement, arguments: arguments
      ).map(DetailsReader.arrangement)
      excerpt.participations += try Row.fetchAll(
        membersStatement, arguments: arguments + [known.upperBound.number]
      ).map(ParticipationColumns.participation)
    }
    var arguments: StatementArguments = [
      since.description, until.description, known.upperBound.number, known.upperBound.number,
    ]
    if let concerned { arguments += [concerned.versions.jsonList] }
    excerpt.participations += try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM participation
        WHERE joined > ? AND joined <= ? AND \(ExcerptReader.isKnown("participation"))
          \(concerned == nil ? "" : "AND arrangement IN (SELECT value FROM json_each(?))")
        ORDER BY arrangement, organisation
        """, arguments: arguments
    ).map(ParticipationColumns.participation).filter { !compared.contains($0.arrangement) }
    return excerpt
  }

  /// The versions a council takes part in before or after, and who else does.
  func scope(_ municipality: BodyID) throws -> RegisterDifference.CouncilScope {
    let isKnown = "firstSeen <= ? AND (missingSince IS NULL OR missingSince > ?)"
    let versions = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT arrangement FROM participation AS own
        WHERE organisation = ? AND \(isKnown) AND EXISTS (
          SELECT 1 FROM arrangement WHERE systemID = own.arrangement AND \(isKnown)
            AND (inForceUntil IS NULL OR inForceUntil > ?))
        """,
      arguments: [
        municipality.number, known.upperBound.number, known.lowerBound.number,
        known.upperBound.number, known.lowerBound.number,
        since.description,
      ])
    let statement = try db.makeStatement(
      sql: """
        SELECT organisation FROM participation WHERE arrangement = ?1 AND firstSeen <= ?2
          AND (missingSince IS NULL OR missingSince > ?3)
        UNION SELECT body FROM arrangement WHERE systemID = ?1 AND firstSeen <= ?2
          AND (missingSince IS NULL OR missingSince > ?3) AND body IS NOT NULL
        """)
    var companions: Set<BodyID> = []
    for version in versions {
      for id in try Int64.fetchAll(
        statement, arguments: [version, known.upperBound.number, known.lowerBound.number])
      {
        companions.insert(BodyID(id))
      }
    }
    return RegisterDifference.CouncilScope(
      municipality: municipality, versions: Set(versions.map { VersionID($0) }),
      companions: companions)
  }

  /// What must be read whole to tell what concerns a council.
  func concerned(_ scope: RegisterDifference.CouncilScope) throws -> Concerned {
    let links = try Row.fetchAll(
      db,
      sql: """
        SELECT systemID, previousVersion FROM arrangement
        WHERE previousVersion IS NOT NULL AND firstSeen <= ?1
        UNION SELECT systemID, nextVersion FROM arrangement
        WHERE nextVersion IS NOT NULL AND firstSeen <= ?1
        """, arguments: [known.upperBound.number]
    ).map { (VersionID($0[0] as Int64), VersionID($0[1] as Int64)) }
    var beside: [VersionID: [VersionID]] = [:]
    for (version, other) in links {
      beside[version, default: []].append(other)
      beside[other, default: []].append(version)
    }
    var versions = scope.versions
    var ahead = Array(versions)
    while let version = ahead.popLast() {
      for next in beside[version] ?? [] where versions.insert(next).inserted { ahead.append(next) }
    }
    let organisations = scope.companions.union([scope.municipality])
    return Concerned(
      versions: versions.map(\.number).sorted(),
      organisations: organisations.map(\.number).sorted())
  }
}

/// What concerns a council, by the register's numbers.
struct Concerned {
  /// Its own versions with all that came before and after them in any document.
  let versions: [Int64]
  /// Itself with who takes part beside it.
  let organisations: [Int64]
}

extension [Int64] {
  /// The numbers as a list in JSON, which SQL reads with `json_each`.
  var jsonList: String { "[\(map(String.init).joined(separator: ","))]" }
}
