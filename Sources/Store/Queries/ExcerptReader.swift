import GRDB
package import Records

/// Reads excerpts of the register as it was known on one day.
///
/// Reads the neighbourhood of a question, not the country: a few rows for each arrangement, by their
/// keys. What was read before is kept, so that asking for every council reads each record once.
package final class ExcerptReader {
  let db: GRDB.Database
  private let register: Known
  private let mergers: [Merger]
  private let money: MoneyReader
  private let boards: BoardReader
  private let holdings: Holdings

  private let organisationsStatement, arrangementStatement, membersStatement: Statement
  private let organisationDetailsStatement, arrangementDetailsStatement: Statement
  private let ownStatement, ownLaterStatement: Statement
  private var organisations: [BodyID: OrganisationFact?] = [:]
  private var organisationDetails: [BodyID: OrganisationDetails] = [:]
  private var arrangements: [VersionID: ArrangementFact?] = [:]
  private var arrangementDetails: [VersionID: ArrangementDetails] = [:]
  private var members: [VersionID: [Participation]] = [:]
  private var membersOfWide: [VersionID: [BodyID: [Participation]]] = [:]
  private var municipalities: CouncilIndex?

  private struct OrganisationFact {
    let organisation: Organisation
    let place: SourceReference?
    let firstSeen: DocumentID
  }

  struct ArrangementFact {
    let arrangement: Arrangement
    let place: SourceReference?
    let isListed: Bool
  }

  init(_ db: GRDB.Database, _ register: Known) throws {
    self.db = db
    self.register = register
    mergers = try MergerQuery.all(upTo: register.limit, db)
    holdings = try Holdings(db)
    money = try MoneyReader(db, register.cited, holdings)
    boards = try BoardReader(db, register.cited, holdings)
    organisationsStatement = try db.makeStatement(
      sql: """
        SELECT \(OrganisationColumns.selection.map { "organisation." + $0 }.joined(separator: ", "))
        FROM json_each(?) AS wanted
        CROSS JOIN organisation ON systemID = wanted.value AND firstSeen <= ?
        """)
    arrangementStatement = try db.makeStatement(
      sql: """
        SELECT \(ArrangementColumns.selection.joined(separator: ", ")), missingSince
        FROM arrangement WHERE systemID = ? AND firstSeen <= ?
        ORDER BY firstSeen DESC LIMIT 1
        """)
    organisationDetailsStatement = try db.makeStatement(sql: Self.details(of: "organisation"))
    arrangementDetailsStatement = try db.makeStatement(sql: Self.details(of: "arrangement"))
    membersStatement = try db.makeStatement(
      sql: """
        SELECT * FROM participation WHERE arrangement = ? AND \(Self.isKnown("participation"))
        ORDER BY organisation
        """)
    ownStatement = try db.makeStatement(
      sql: """
        SELECT participation.arrangement FROM participation
        JOIN arrangement ON arrangement.systemID = participation.arrangement
        WHERE participation.organisation = ? AND \(Self.isKnown("participation"))
          AND \(Self.isKnown("arrangement")) AND \(Self.isInForce)
          AND (participation.joined IS NULL OR participation.joined <= ?)
        ORDER BY participation.arrangement
        """)
    ownLaterStatement = try db.makeStatement(
      sql: """
        SELECT participation.arrangement FROM participation
        JOIN arrangement ON arrangement.systemID = participation.arrangement
        WHERE participation.organisation = ? AND \(Self.isKnown("participation"))
          AND \(Self.isKnown("arrangement")) AND \(Self.isFirst) AND arrangement.inForceFrom > ?
          AND participation.joined <= ?
        ORDER BY participation.arrangement
        """)
  }

  /// What is needed for the overview of one municipality: its arrangements in force on the day, those that
  /// begin later and that it had joined by then, and their lines, everyone who takes part in them, the bodies they founded, and the figures and council
  /// views of all of these.
  ///
  /// - Parameters:
  ///   - parts: Earlier municipalities that count as it: their arrangements are its own.
  ///   - since: From which day on the arrangements in which it took part earlier are needed.
  ///   - isOneOfAll: Whether all councils are gone through: of arrangements with more participants than
  ///     ``RegisterExcerpt/mostParticipantsForEach`` only the municipality's own part is read then, so that it takes
  ///     no square of them.
  package func council(
    _ id: BodyID, with parts: [BodyID] = [], on day: Day, since: Day? = nil,
    isOneOfAll: Bool = false
  ) throws -> RegisterExcerpt {
    var excerpt = emptyExcerpt()
    excerpt.mergers = mergers
    try addOrganisation(id, to: &excerpt, withDetails: true)
    var own = isOneOfAll ? OwnPart(participant: id) : nil
    for body in [id] + parts {
      for version in try inForce(of: body, on: day)
      where excerpt.arrangementDetails[version] == nil {
        try addArrangement(version, to: &excerpt, &own)
      }
      try addLater(of: body, on: day, to: &excerpt, &own)
    }
    try addEndedBodies(to: &excerpt, on: day)
    if let since { try addEarlier(of: id, since: since, before: day, to: &excerpt) }
    try addSecondTier(to: &excerpt, on: day)
    if excerpt.organisations[id] == nil,
      let mention = excerpt.participations.first(where: { $0.organisation.id == id })
    {
      excerpt.organisations[id] = Organisation(mention.organisation)
    }
    try money.add(to: &excerpt, own)
    try boards.add(to: &excerpt)
    if holdings.hasMentions {
      excerpt.listed = try ListedArrangementQuery.all(of: id, register.cited, db)
    }
    guard let council = excerpt.organisations[id] else { return excerpt }
    excerpt.transfers = try money.transfers(of: council)
    if holdings.hasClassRules {
      excerpt.classRules = try ClassRuleQuery.all(of: council, register.cited, db)
    }
    return excerpt
  }

  /// The lines of arrangements of whose boards documents tell seats or votes.
  package func linesWithBoards() throws -> Set<LineID> { try boards.linesWithSeats(db) }

  /// What is needed to show one version of an arrangement: its line, everyone who takes part in it, the
  /// body it founded, and their figures and council views.
  package func arrangement(_ version: VersionID) throws -> RegisterExcerpt {
    try arrangements([version])
  }

  /// What ``arrangement(_:)`` gives, for several versions.
  func arrangements(_ versions: [VersionID]) throws -> RegisterExcerpt {
    var excerpt = emptyExcerpt()
    excerpt.mergers = mergers
    for version in versions { try addArrangement(version, to: &excerpt) }
    try money.add(to: &excerpt)
    try boards.add(to: &excerpt)
    return excerpt
  }

  /// Adds the versions that begin after a day but that an organisation had joined by then: what follows from
  /// them, ``RegisterExcerpt/derivedParticipations(on:)`` tells.
  private func addLater(
    of organisation: BodyID, on day: Day, to excerpt: inout RegisterExcerpt, _ own: inout OwnPart?
  ) throws {
    let later = try Int64.fetchAll(
      ownLaterStatement,
      arguments: [
        organisation.number, known.number, known.number, known.number, known.number,
        known.number, known.number, day.description, day.description,
      ]
    ).map { VersionID($0) }
    for version in later where excerpt.arrangementDetails[version] == nil {
      try addArrangement(version, to: &excerpt, &own)
    }
  }

  /// The arrangements that an organisation takes part in on a day.
  func inForce(of organisation: BodyID, on day: Day) throws -> [VersionID] {
    let date = day.description
    let versions = try Int64.fetchAll(
      ownStatement,
      arguments: [
        organisation.number, known.number, known.number, known.number, known.number, date, date,
        date,
      ]
    ).map { VersionID($0) }
    return try counting(versions, on: day)
  }

  /// Adds a body, and the line of the arrangement that founded it.
  func addBody(_ id: BodyID, to excerpt: inout RegisterExcerpt) throws {
    try addOrganisation(id, to: &excerpt, withDetails: true)
    guard let founder = excerpt.organisationDetails[id]?.foundedBy else { return }
    try addLine(of: founder, to: &excerpt)
  }

  /// What is needed to tell the line of a version: every version with its details and participations.
  package func versions(inLineOf version: VersionID) throws -> RegisterExcerpt {
    var excerpt = emptyExcerpt()
    try addArrangement(version, to: &excerpt)
    for other in excerpt.versions(inLineOf: version) where other.id != version {
      excerpt.arrangementDetails[other.id] = try details(other.id)
      excerpt.participations += try memberships(other.id)
    }
    return excerpt
  }

  /// The highest number of a document that is known.
  var known: DocumentID { register.limit }

  /// An excerpt with only what it rests on.
  private func emptyExcerpt() -> RegisterExcerpt {
    var excerpt = RegisterExcerpt()
    (excerpt.documents, excerpt.knownOn) = (register.documents, register.day)
    return excerpt
  }

  /// The details of a record as the last known document has them: most of what is stored of it, and asked for of few.
  private static func details(of table: String) -> String {
    "SELECT details FROM \(table) WHERE systemID = ? AND firstSeen <= ? ORDER BY firstSeen DESC LIMIT 1"
  }

  /// The condition that a row was known; takes the document number twice.
  static func isKnown(_ table: String) -> String {
    "\(table).firstSeen <= ? AND (\(table).missingSince IS NULL OR \(table).missingSince > ?)"
  }

  /// The condition that a version is in force; takes the day twice. Where versions of a line overlap it
  /// holds for each of them, and ``counts(_:on:)`` decides.
  static let isInForce =
    """
    arrangement.inForceFrom <= ?
    AND (arrangement.inForceUntil IS NULL OR arrangement.inForceUntil > ?)
    """

  /// The condition that a version is the first of its line; takes the document number twice.
  static let isFirst =
    """
    NOT EXISTS (SELECT 1 FROM arrangement AS earlier
      WHERE earlier.systemID = arrangement.previousVersion AND \(isKnown("earlier")))
    """

  /// The municipalities of the register, of every date.
  func municipalityIndex() throws -> CouncilIndex {
    if let municipalities { return municipalities }
    let index = try CouncilIndex(db, upTo: known)
    municipalities = index
    return index
  }

  /// Adds the inhabitants of a municipality and what it reported to CBS.
  func addMoney(of municipality: Organisation, to excerpt: inout RegisterExcerpt) throws {
    try money.addInhabitants(of: municipality, to: &excerpt)
    excerpt.transfers += try money.transfers(of: municipality)
  }

  /// Every participation of an organisation that is known, in versions of any date.
  func participations(of organisation: BodyID) throws -> [Participation] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM participation WHERE organisation = ? AND \(Self.isKnown("participation"))
        ORDER BY arrangement
        """, arguments: [organisation.number, known.number, known.number]
    ).map(ParticipationColumns.participation)
  }

  /// Adds a version with its line, everyone who takes part in it and the body it founded.
  func addArrangement(_ id: VersionID, to excerpt: inout RegisterExcerpt) throws {
    var whole: OwnPart?
    try addArrangement(id, to: &excerpt, &whole)
  }

  /// The same, of a wide one with the own part of a participant alone.
  private func addArrangement(
    _ id: VersionID, to excerpt: inout RegisterExcerpt, _ own: inout OwnPart?
  ) throws {
    guard let fact = try arrangementFact(id) else { return }
    try addLine(of: id, to: &excerpt)
    excerpt.places[id.record] = fact.place
    excerpt.arrangementDetails[id] = try details(id)
    var members = try memberships(id)
    if let participant = own?.participant,
      members.count > RegisterExcerpt.mostParticipantsForEach
    {
      own?.lines.insert(excerpt.line(of: id))
      let all = membersOfWide[id] ?? Dictionary(grouping: members, by: \.organisation.id)
      membersOfWide[id] = all
      members = all[participant] ?? []
    }
    excerpt.participations += members
    try readOrganisations(members.map(\.organisation.id))
    for member in members {
      try addOrganisation(member.organisation.id, to: &excerpt, withDetails: false)
    }
    if let body = fact.arrangement.body {
      try addOrganisation(body.id, to: &excerpt, withDetails: true)
    }
  }

  /// Those of some versions that count on a day, see ``RegisterExcerpt/counts(_:on:)``, in their order. Cost: that
  /// of their lines, each once.
  func counting(_ versions: [VersionID], on day: Day) throws -> [VersionID] {
    var excerpt = RegisterExcerpt()
    for version in versions { try addLine(of: version, to: &excerpt) }
    return versions.filter { excerpt.counts($0, on: day) }
  }

  /// Adds a version with all those that can be reached from it; what is there already has its own with it.
  private func addLine(of version: VersionID, to excerpt: inout RegisterExcerpt) throws {
    var waiting = [version]
    while let id = waiting.popLast() {
      guard excerpt.arrangements[id] == nil, let fact = try arrangementFact(id) else { continue }
      excerpt.arrangements[id] = fact.arrangement
      if !fact.isListed { excerpt.unlisted.insert(id) }
      waiting += [fact.arrangement.previous, fact.arrangement.next].compactMap(\.self)
    }
  }

  private func addOrganisation(
    _ id: BodyID, to excerpt: inout RegisterExcerpt, withDetails: Bool
  ) throws {
    guard let fact = try organisationFact(id) else { return }
    excerpt.organisations[id] = fact.organisation
    excerpt.places[id.record] = fact.place
    if withDetails {
      if organisationDetails[id] == nil {
        organisationDetails[id] = try organisationDetailsStatement.decodeFirst(
          [id.number, known.number]
        ) { try DetailsReader.organisation($0["details"]) }
      }
      excerpt.organisationDetails[id] = organisationDetails[id]
    }
  }

  private func organisationFact(_ id: BodyID) throws -> OrganisationFact? {
    try readOrganisations([id])
    return organisations[id] ?? nil
  }

  /// Reads those of some organisations that were not read before, all at once. Of one that a later document no longer lists
  /// the last record counts: it is still who it was.
  private func readOrganisations(_ ids: [BodyID]) throws {
    let wanted = ids.filter { organisations[$0] == nil }
    guard !wanted.isEmpty else { return }
    for id in wanted { organisations[id] = .some(nil) }
    let facts = try organisationsStatement.decode(
      [wanted.map(\.number).jsonList, known.number]
    ) { row in
      OrganisationFact(
        organisation: OrganisationColumns.organisation(row), place: row.place(in: register.cited),
        firstSeen: row["firstSeen"])
    }
    for fact in facts.sorted(by: { $0.firstSeen < $1.firstSeen }) {
      organisations[fact.organisation.id] = .some(fact)
    }
  }

  func arrangementFact(_ id: VersionID) throws -> ArrangementFact? {
    if let fact = arrangements[id] { return fact }
    let fact = try arrangementStatement.decodeFirst([id.number, known.number]) {
      ArrangementFact(
        arrangement: ArrangementColumns.arrangement($0), place: $0.place(in: register.cited),
        isListed: ($0["missingSince"] as Int64?).map { $0 > known.number } ?? true)
    }
    arrangements[id] = .some(fact)
    return fact
  }

  private func details(_ id: VersionID) throws -> ArrangementDetails? {
    if let details = arrangementDetails[id] { return details }
    let details = try arrangementDetailsStatement.decodeFirst([id.number, known.number]) {
      try DetailsReader.arrangement($0["details"])
    }
    arrangementDetails[id] = details
    return details
  }

  func memberships(_ id: VersionID) throws -> [Participation] {
    if let members = members[id] { return members }
    let members = try membersStatement.decode(
      [id.number, known.number, known.number], ParticipationColumns.participation)
    self.members[id] = members
    return members
  }
}

/// The part of one participant in arrangements that are too wide to be read as a whole for each.
struct OwnPart {
  /// Whose part it is.
  let participant: BodyID
  /// The lines of those arrangements.
  var lines: Set<LineID> = []
}

extension Row {
  /// Where the record of a row was first read.
  func place(in documents: KnownDocuments) -> SourceReference? {
    self["lineNumber"] == FactTable.unknownLineNumber
      ? nil : documents.place(of: self, in: "firstSeen")
  }
}

extension Known {
  /// Reads excerpts of the register. Throws a ``StoreError``, and whatever the closure throws.
  package func excerpts<Result>(_ body: (ExcerptReader) throws -> Result) throws -> Result {
    try read { db in try body(ExcerptReader(db, self)) }
  }
}
