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

  /// The register as it was known at last, see ``RegisterDifference/excerpt``.
  func excerpt(for difference: RegisterDifference) throws -> RegisterExcerpt {
    var excerpt = try NationalReader(
      db, known: known.upperBound, try DocumentQuery.cited(upTo: known.upperBound, db)
    ).excerpt(everyOrganisation: true)
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
    excerpt.participations += try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM participation
        WHERE joined > ? AND joined <= ? AND \(ExcerptReader.isKnown("participation"))
        ORDER BY arrangement, organisation
        """,
      arguments: [
        since.description, until.description, known.upperBound.number, known.upperBound.number,
      ]
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

  /// What must be read whole to tell what concerns a council: its own versions with all that came before and
  /// after them in any document, and itself with who takes part beside it.
  func concerned(
    _ scope: RegisterDifference.CouncilScope
  ) throws -> (versions: [Int64], organisations: [Int64]) {
    let links = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT systemID, previousVersion FROM arrangement
        WHERE previousVersion IS NOT NULL AND firstSeen <= ?
        """, arguments: [known.upperBound.number]
    ).map { (VersionID($0[0] as Int64), VersionID($0[1] as Int64)) }
    var beside: [VersionID: [VersionID]] = [:]
    for (version, previous) in links {
      beside[version, default: []].append(previous)
      beside[previous, default: []].append(version)
    }
    var versions = scope.versions
    var ahead = Array(versions)
    while let version = ahead.popLast() {
      for next in beside[version] ?? [] where versions.insert(next).inserted { ahead.append(next) }
    }
    let organisations = scope.companions.union([scope.municipality])
    return (versions.map(\.number).sorted(), organisations.map(\.number).sorted())
  }
}
