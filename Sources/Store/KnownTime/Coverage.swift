import GRDB
import Records

/// Which documents cover which facts, and so whose silence counts.
final class Coverage {
  private let isFirst: Bool
  private var nextByKind: [String: DocumentID?] = [:]
  private var nextByCrossBorder: [Bool: DocumentID?] = [:]

  /// `isFirst`: no other document has been read, so nothing comes after.
  init(isFirst: Bool) {
    self.isFirst = isFirst
  }

  /// The next later document that covers organisations under a top of this kind.
  func next(kind: String, after document: DocumentID, _ db: GRDB.Database) throws -> DocumentID? {
    guard !isFirst else { return nil }
    if let known = nextByKind[kind] { return known }
    let next = try Int64.fetchOne(
      db, sql: "SELECT min(id) FROM (\(Self.covering(kind: true))) WHERE id > ?",
      arguments: [kind, document.number]
    ).map { DocumentID($0) }
    nextByKind[kind] = .some(next)
    return next
  }

  /// The next later document that covers arrangements, or cross-border arrangements.
  func next(crossBorder: Bool, after document: DocumentID, _ db: GRDB.Database) throws
    -> DocumentID?
  {
    guard !isFirst else { return nil }
    if let known = nextByCrossBorder[crossBorder] { return known }
    let next = try Int64.fetchOne(
      db, sql: "SELECT min(id) FROM document WHERE \(Self.column(crossBorder)) AND id > ?",
      arguments: [document.number]
    ).map { DocumentID($0) }
    nextByCrossBorder[crossBorder] = .some(next)
    return next
  }

  /// The nearest earlier document that covers the same.
  static func nearestEarlier(
    _ scope: RegisterScope, before document: DocumentID, _ db: GRDB.Database
  )
    throws -> DocumentID?
  {
    var conditions: [String] = []
    if scope.arrangements { conditions.append("coversArrangements") }
    if scope.crossBorder { conditions.append("coversCrossBorder") }
    if scope.kinds == nil { conditions.append("coversAllKinds") }
    for kind in (scope.kinds ?? []).sorted() {
      conditions.append(
        """
        (coversAllKinds OR EXISTS (SELECT 1 FROM documentKind
          WHERE document = document.id AND topKind = \(kind.quotedDatabaseText)))
        """)
    }
    guard !conditions.isEmpty else { return nil }
    return try Int64.fetchOne(
      db,
      sql: """
        SELECT max(id) FROM document WHERE id < ? AND \(conditions.joined(separator: " AND "))
        """,
      arguments: [document.number]
    ).map { DocumentID($0) }
  }

  static func column(_ crossBorder: Bool) -> String {
    crossBorder ? "coversCrossBorder" : "coversArrangements"
  }

  private static func covering(kind: Bool) -> String {
    """
    SELECT id FROM document WHERE coversAllKinds
    UNION ALL SELECT document AS id FROM documentKind WHERE topKind = ?
    """
  }
}

/// What a document covers, does not have, and is therefore missing from it.
struct Absences {
  let organisations: [(systemID: Int64, topKind: String)]
  let arrangements: [(systemID: Int64, isCrossBorder: Bool)]
  let participations: [(key: ParticipationKey, isCrossBorder: Bool)]
  /// The nearest earlier document of the same scope.
  let nearestEarlier: DocumentID?
  /// How many records the nearest earlier document of the same scope had, in all.
  let known: Int
  /// How many of those are missing.
  let missing: Int

  init(
    document: DocumentID, scope: RegisterScope, organisations: Set<Int64>, arrangements: Set<Int64>,
    participations: Set<ParticipationKey>, _ db: GRDB.Database
  ) throws {
    nearestEarlier = try Coverage.nearestEarlier(scope, before: document, db)
    let earlier = nearestEarlier ?? .min
    var missingOrganisations: [(Int64, String)] = []
    var missingArrangements: [(Int64, Bool)] = []
    var missingParticipations: [(ParticipationKey, Bool)] = []
    var known = 0
    var missing = 0
    func note(firstSeen: DocumentID, isMissing: Bool) {
      guard firstSeen <= earlier else { return }
      known += 1
      if isMissing { missing += 1 }
    }
    let current = "firstSeen < ? AND (missingSince IS NULL OR missingSince > ?)"
    let both: StatementArguments = [document.number, document.number]
    for row in try Row.fetchAll(
      db, sql: "SELECT systemID, topKind, firstSeen FROM organisation WHERE \(current)",
      arguments: both) where scope.covers(kind: row[1])
    {
      let isMissing = !organisations.contains(row[0])
      note(firstSeen: row[2], isMissing: isMissing)
      if isMissing { missingOrganisations.append((row[0], row[1])) }
    }
    for row in try Row.fetchAll(
      db, sql: "SELECT systemID, isCrossBorder, firstSeen FROM arrangement WHERE \(current)",
      arguments: both) where row[1] ? scope.crossBorder : scope.arrangements
    {
      let isMissing = !arrangements.contains(row[0])
      note(firstSeen: row[2], isMissing: isMissing)
      if isMissing { missingArrangements.append((row[0], row[1])) }
    }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT arrangement, organisation, isCrossBorder, firstSeen FROM participation
        WHERE \(current)
        """, arguments: both) where row[2] ? scope.crossBorder : scope.arrangements
    {
      let key = ParticipationKey(arrangement: row[0], organisation: row[1])
      let isMissing = !participations.contains(key)
      note(firstSeen: row[3], isMissing: isMissing)
      if isMissing { missingParticipations.append((key, row[2])) }
    }
    self.organisations = missingOrganisations
    self.arrangements = missingArrangements
    self.participations = missingParticipations
    self.known = known
    self.missing = missing
  }
}

extension String {
  /// The text as an SQL literal.
  fileprivate var quotedDatabaseText: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
