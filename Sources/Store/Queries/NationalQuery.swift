import GRDB
package import Records

extension Known {
  /// The whole country on a day: every version of every arrangement, who takes part in those in force on the
  /// day and who joined those that begin later by then, who they are, and what municipalities contribute
  /// for the budget year of the day.
  ///
  /// Compact: no places and no details, but with `withDetails` the details of the versions in force, provinces, and
  /// the bodies that were founded, and with `withMergers` every organisation and the changes of municipalities. Participations by arrangement, then by organisation. Throws a ``StoreError``. Cost: linear
  /// in the arrangements, the participations in force and the organisations that ever took part.
  package func national(
    on day: Day, withDetails: Bool = false, withMergers: Bool = false
  ) throws -> RegisterExcerpt {
    try read { db in
      let reader = NationalReader(db, known: limit, documents)
      var excerpt = try reader.excerpt(everyOrganisation: withMergers)
      excerpt.knownOn = self.day
      if withMergers { excerpt.mergers = try MergerQuery.all(upTo: limit, db) }
      excerpt.participations = try reader.participations(on: day).filter {
        excerpt.counts($0.arrangement, on: day)
      }
      excerpt.participations += try reader.laterParticipations(joinedBy: day)
      excerpt.coverage = excerpt.municipalCoverage(on: day)
      excerpt.figures = try reader.contributions(of: day.year)
      excerpt.inhabitants = try reader.inhabitants(in: day.year, of: excerpt.organisations)
      excerpt.areas = try reader.areas()
      if withDetails {
        try reader.addDetails(to: &excerpt) { $0.counts($1, on: day) }
      }
      return excerpt
    }
  }

  /// Everything the register ever told about who took part in what: every version and every participation, with the documents that spoke of it.
  ///
  /// As compact as ``national(on:withDetails:)``, but with `withCoverage` every organisation and what municipalities
  /// contribute for any year, by which ``RegisterExcerpt/yearCoverages(upTo:)`` tells how much is known of each. Throws a
  /// ``StoreError``. Cost: linear in the participations.
  package func history(
    withDetails: Bool = false, withMergers: Bool = false, withCoverage: Bool = false
  ) throws -> RegisterHistory {
    try read { db in
      let reader = NationalReader(db, known: limit, documents)
      var history = RegisterHistory(
        excerpt: try reader.excerpt(everyOrganisation: withMergers || withCoverage))
      history.excerpt.knownOn = day
      if withCoverage { history.excerpt.figures = try reader.contributions() }
      if withMergers { history.excerpt.mergers = try MergerQuery.all(upTo: limit, db) }
      try reader.addParticipations(to: &history)
      history.excerpt.areas = try reader.areas()
      if withDetails { try reader.addDetails(to: &history.excerpt) { _, _ in true } }
      return history
    }
  }
}

/// Every participation of every version, and between which documents each was seen.
package struct RegisterHistory: Sendable {
  /// Every version with every participation, each once, as the last document that spoke of it has it.
  package internal(set) var excerpt: RegisterExcerpt
  private var sightings: [ParticipationKey: (first: Day, last: Day)] = [:]
  private var disappearances: [ParticipationKey: Sighting] = [:]

  init(excerpt: RegisterExcerpt) {
    self.excerpt = excerpt
  }

  /// The dates of the first document that spoke of a participation and of the last that still did;
  /// the register has no leaving date, and this is none.
  package func seen(_ participation: Participation) -> (first: Day, last: Day)? {
    sightings[ParticipationKey(participation)]
  }

  /// Between which documents a participation disappeared; `nil` when it is still listed.
  package func disappearance(of participation: Participation) -> Sighting? {
    disappearances[ParticipationKey(participation)]
  }

  /// Adds what documents said of a participation, and the date of the one that no longer does; those of
  /// one participation follow each other.
  fileprivate mutating func add(
    _ participation: Participation, seen: (first: Day, last: Day), missing: Day?
  ) {
    let key = ParticipationKey(participation)
    disappearances[key] = missing.map { Sighting(before: seen.last, after: $0) }
    if let earlier = sightings[key] {
      excerpt.participations.removeLast()
      sightings[key] = (earlier.first, seen.last)
    } else {
      sightings[key] = seen
    }
    excerpt.participations.append(participation)
  }
}

extension ParticipationKey {
  fileprivate init(_ participation: Participation) {
    self.init(
      arrangement: participation.arrangement.number,
      organisation: participation.organisation.id.number)
  }
}

/// Reads the tables from end to end, as they were known.
struct NationalReader {
  private let db: GRDB.Database
  private let known: DocumentID
  private let documents: [CitedDocument]

  /// - Parameter documents: those that an excerpt is to rest on; ``versions()`` needs none.
  init(_ db: GRDB.Database, known: DocumentID, _ documents: [CitedDocument] = []) {
    self.db = db
    self.known = known
    self.documents = documents
  }

  /// Documents, versions and organisations, those that ever took part or every one; no participations
  /// yet. Of what a later document no longer lists the last record counts.
  func excerpt(everyOrganisation: Bool = false) throws -> RegisterExcerpt {
    var excerpt = try versions()
    excerpt.documents = documents
    try forEachOrganisation(
      everyOrganisation ? "" : "AND systemID IN (SELECT organisation FROM participation)"
    ) { excerpt.organisations[$0.id] = $0 }
    return excerpt
  }

  /// The documents, the versions that concern a council, and the organisations that concern it or take part in those, with
  /// the whole of which they are a part; no participations yet.
  func excerpt(of concerned: Concerned) throws -> RegisterExcerpt {
    var excerpt = try versions(among: concerned.versions)
    excerpt.documents = documents
    try forEachOrganisation(
      """
      AND systemID IN (
        WITH meant(id) AS (
          SELECT value FROM json_each(?)
          UNION SELECT organisation FROM participation
            WHERE arrangement IN (SELECT value FROM json_each(?)))
        SELECT id FROM meant
        UNION SELECT parent FROM organisation WHERE systemID IN (SELECT id FROM meant))
      """, [concerned.organisations.jsonList, concerned.versions.jsonList]
    ) { excerpt.organisations[$0.id] = $0 }
    return excerpt
  }

  /// Every version of every arrangement, or of those with these numbers, and nothing else.
  func versions(among ids: [Int64]? = nil) throws -> RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    var arguments: StatementArguments = [known.number, known.number]
    if let ids { arguments += [ids.jsonList] }
    try forEach(
      """
      SELECT \(ArrangementColumns.selection.joined(separator: ", ")),
        missingSince IS NOT NULL AND missingSince <= ? AS isUnlisted
      FROM arrangement WHERE firstSeen <= ?
        \(ids == nil ? "" : "AND systemID IN (SELECT value FROM json_each(?))")
      ORDER BY systemID, firstSeen
      """, arguments
    ) { row in
      let arrangement = ArrangementColumns.arrangement(row)
      excerpt.arrangements[arrangement.id] = arrangement
      if row["isUnlisted"] as Bool {
        excerpt.unlisted.insert(arrangement.id)
      } else {
        excerpt.unlisted.remove(arrangement.id)
      }
    }
    return excerpt
  }

  /// Every version in the lines of those with some numbers.
  func versions(inLinesOf ids: [Int64]) throws -> RegisterExcerpt {
    let all = try Int64.fetchAll(
      db,
      sql: """
        WITH RECURSIVE line(id) AS (
          SELECT value FROM json_each(?1)
          UNION SELECT previousVersion FROM line JOIN arrangement ON systemID = id
            WHERE firstSeen <= ?2 AND previousVersion IS NOT NULL
          UNION SELECT nextVersion FROM line JOIN arrangement ON systemID = id
            WHERE firstSeen <= ?2 AND nextVersion IS NOT NULL)
        SELECT id FROM line
        """, arguments: [ids.jsonList, known.number])
    return try versions(among: all)
  }

  /// The participations that count on a day, of everyone or of one.
  func participations(on day: Day, of participant: BodyID? = nil) throws -> [Participation] {
    let date = day.description
    return try participations(
      """
      \(ExcerptReader.isInForce)
        AND (participation.joined IS NULL OR participation.joined <= ?)
      """, [date, date, date], of: participant)
  }

  /// The participations in versions that begin after a day, with a date of joining on or before it, of everyone or of
  /// one.
  func laterParticipations(
    joinedBy day: Day, of participant: BodyID? = nil
  ) throws -> [Participation] {
    let date = day.description
    return try participations(
      """
      \(ExcerptReader.isFirst) AND arrangement.inForceFrom > ? AND participation.joined <= ?
      """, [known.number, known.number, date, date], of: participant)
  }

  /// The known participations in known versions for which a condition holds, by version and organisation.
  private func participations(
    _ condition: String, _ values: StatementArguments, of participant: BodyID?
  ) throws -> [Participation] {
    var participations: [Participation] = []
    var arguments: StatementArguments = [known.number, known.number, known.number, known.number]
    arguments += values
    if let participant { arguments += [participant.number] }
    try forEach(
      """
      SELECT \(Self.participationColumns) FROM participation
      JOIN arrangement ON arrangement.systemID = participation.arrangement
      WHERE \(ExcerptReader.isKnown("participation")) AND \(ExcerptReader.isKnown("arrangement"))
        AND \(condition) \(participant == nil ? "" : "AND participation.organisation = ?")
      ORDER BY participation.arrangement, participation.organisation
      """, arguments
    ) { participations.append(ParticipationColumns.participation($0)) }
    return participations
  }

  /// How complete it is who takes part on a day in the versions of an excerpt, or in which of them one municipality does;
  /// the excerpt needs no participations.
  func coverage(
    on day: Day, of municipality: BodyID? = nil, in excerpt: RegisterExcerpt
  ) throws -> Standing.Coverage {
    var excerpt = excerpt
    excerpt.participations =
      try participations(on: day, of: municipality)
      + laterParticipations(joinedBy: day, of: municipality)
    return excerpt.municipalCoverage(on: day)
  }

  /// The inhabitants of municipalities on 1 January of a year, as the newest list has them.
  func inhabitants(
    in year: Int, of organisations: [BodyID: Organisation]
  ) throws -> [OrganisationCode: [Int: Int]] {
    let codes = Dictionary(
      organisations.values.filter { $0.kind == .municipality }.sorted { $0.id < $1.id }
        .compactMap { municipality in
          municipality.code.map { (MunicipalityName.folded(municipality.name), $0) }
        }, uniquingKeysWith: { first, _ in first })
    var found: [OrganisationCode: [Int: Int]] = [:]
    var councils: CouncilIndex?
    try forEach(
      """
      SELECT code, foldedName, count FROM inhabitantCount WHERE year = ? AND document <= ?
      ORDER BY document, lineNumber
      """, [year, known.number]
    ) { row in
      let name: String = row["foldedName"]
      var code = (row["code"] as String?).flatMap { OrganisationCode($0) } ?? codes[name]
      if code == nil {
        // A name that is none of the register's, such as those of CBS.
        let index = try councils ?? CouncilIndex(db, upTo: known)
        councils = index
        code = index.municipality(MunicipalityMention(name: name), year: year)?.code
      }
      guard let code else { return }
      found[code] = [year: row["count"]]
    }
    return found
  }

  /// The areas of municipalities in square kilometres, with a decimal point; those that are no number are
  /// left out.
  func areas() throws -> [BodyID: String] {
    var areas: [BodyID: String] = [:]
    try forEach(
      """
      SELECT systemID, json_extract(details, '$.area') AS area FROM organisation
      WHERE kind = ? AND firstSeen <= ? ORDER BY systemID, firstSeen
      """, [OrganisationKind.municipality.type, known.number]
    ) { row in
      let area = (row["area"] as String?).map {
        $0.replacing(".", with: "").replacing(",", with: ".")
      }
      areas[BodyID(row["systemID"] as Int64)] = area.flatMap { Double($0) == nil ? nil : $0 }
    }
    return areas
  }

  /// What municipalities contribute for a budget year, by line.
  func contributions(of year: Int) throws -> [LineID: [LinkedFigure]] {
    try MoneyReader(db, KnownDocuments(documents, upTo: known), Holdings(db)).contributions(
      of: year, db)
  }

  /// What municipalities contribute for any budget year, by line.
  func contributions() throws -> [LineID: [LinkedFigure]] {
    let money = try MoneyReader(db, KnownDocuments(documents, upTo: known), Holdings(db))
    return try money.yearsOfContributions(db).reduce(into: [:]) { found, year in
      found.merge(try money.contributions(of: year, db), uniquingKeysWith: +)
    }
  }

  /// Every participation, with the documents that spoke of it.
  func addParticipations(to history: inout RegisterHistory) throws {
    let covering = try [false, true].map { isCrossBorder in
      try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM document WHERE id <= ?
            AND \(isCrossBorder ? "coversCrossBorder" : "coversArrangements")
          ORDER BY id
          """, arguments: [known.number]
      ).map { DocumentID($0) }
    }
    try forEach(
      """
      SELECT \(Self.participationColumns), participation.firstSeen, participation.missingSince,
        participation.isCrossBorder
      FROM participation WHERE firstSeen <= ? ORDER BY arrangement, organisation, firstSeen
      """, [known.number]
    ) { row in
      let first: DocumentID = row["firstSeen"]
      let missingSince = (row["missingSince"] as DocumentID?).flatMap { $0 <= known ? $0 : nil }
      let missing = missingSince ?? .max
      let documents = covering[row["isCrossBorder"] as Bool ? 1 : 0]
      let last = documents.last { $0 < missing } ?? first
      history.add(
        ParticipationColumns.participation(row),
        seen: (DocumentQuery.day(ofID: first), DocumentQuery.day(ofID: max(first, last))),
        missing: missingSince.map(DocumentQuery.day))
    }
  }

  /// The details of the chosen versions.
  func details(
    of isChosen: (VersionID) -> Bool
  ) throws -> [VersionID: ArrangementDetails] {
    var details: [VersionID: ArrangementDetails] = [:]
    try forEach(
      "SELECT systemID, details FROM arrangement WHERE firstSeen <= ? ORDER BY systemID, firstSeen",
      [known.number]
    ) { row in
      let id = VersionID(row["systemID"] as Int64)
      if isChosen(id) { details[id] = try DetailsReader.arrangement(row["details"]) }
    }
    return details
  }

  /// Adds the details of the chosen versions, provinces, and the bodies that were founded, by which subjects are
  /// recognised.
  func addDetails(
    to excerpt: inout RegisterExcerpt, of isChosen: (RegisterExcerpt, VersionID) -> Bool
  ) throws {
    excerpt.arrangementDetails = try details { [excerpt] in isChosen(excerpt, $0) }
    for (version, details) in excerpt.arrangementDetails {
      excerpt.provinces[version] = Province(
        ofAddresses: details.addresses.compactMap(\.province))
    }
    try forEachOrganisation(
      """
      AND systemID IN (SELECT body FROM arrangement)
        AND systemID NOT IN (SELECT organisation FROM participation)
      """
    ) { excerpt.founded[$0.id] = $0 }
    try forEach(
      """
      SELECT systemID, (
          SELECT group_concat(json_extract(value, '$.province'), char(10))
          FROM json_each(details, '$.addresses')) AS provinces
      FROM organisation
      WHERE firstSeen <= ? AND systemID IN (SELECT organisation FROM participation)
      ORDER BY systemID, firstSeen
      """, [known.number]
    ) { row in
      let named = (row["provinces"] as String?)?.parts(between: "\n").map(String.init)
      let body = BodyID(row["systemID"] as Int64)
      excerpt.organisations[body]?.province = Province(ofAddresses: named ?? [])
    }
  }

  private static let participationColumns =
    (ParticipationColumns.key + ParticipationColumns.content.filter { $0 != "isCrossBorder" })
    .map { "participation.\($0)" }.joined(separator: ", ")

  /// Goes through what is known of the organisations for which a condition holds, the newest of each last.
  private func forEachOrganisation(
    _ condition: String, _ arguments: StatementArguments = [], _ body: (Organisation) -> Void
  ) throws {
    try forEach(
      """
      SELECT \(OrganisationColumns.selection.joined(separator: ", ")) FROM organisation
      WHERE firstSeen <= ? \(condition) ORDER BY systemID, firstSeen
      """, [known.number] + arguments
    ) { body(OrganisationColumns.organisation($0)) }
  }

  /// Runs a query and hands over its rows one at a time; none is kept.
  private func forEach(
    _ sql: String, _ arguments: StatementArguments, _ body: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}
