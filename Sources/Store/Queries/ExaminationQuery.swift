import GRDB
package import Records

extension ExcerptReader {
  /// Everything that is in force on a day, with the details, participants, bodies, figures and views of
  /// each; and every body of an arrangement with the line that founded it.
  ///
  /// Cost: a few look-ups by key for each arrangement and each body.
  package func country(on day: Day) throws -> RegisterExcerpt {
    let inForce = try Int64.fetchAll(
      db,
      sql:
        "SELECT systemID FROM arrangement WHERE \(Self.isKnown("arrangement")) AND \(Self.isInForce)",
      arguments: [known.number, known.number, day.description, day.description]
    ).map { VersionID($0) }
    var excerpt = try arrangements(counting(inForce, on: day))
    for body in try Int64.fetchAll(
      db,
      sql: """
        SELECT systemID FROM organisation
        WHERE kind = ? AND \(Self.isKnown("organisation")) ORDER BY systemID
        """, arguments: [OrganisationKind.cooperationBody.type, known.number, known.number])
    {
      try addBody(BodyID(body), to: &excerpt)
    }
    try addEndedBodies(to: &excerpt, on: day)
    let country = NationalReader(db, known: known)
    excerpt.coverage = try country.coverage(on: day, in: country.excerpt())
    return excerpt
  }

  /// Adds how many bodies of arrangements in force on the day ended on the day on which a body of the excerpt
  /// did. Cost: a pass over the arrangements, where such a body ended.
  func addEndedBodies(to excerpt: inout RegisterExcerpt, on day: Day) throws {
    let ends = Set(
      excerpt.arrangementDetails.keys.compactMap { version in
        excerpt.arrangements[version]?.body.flatMap { excerpt.organisations[$0.id]?.existence.end }
      }.filter { $0 <= day })
    guard !ends.isEmpty else { return }
    let counts = try Row.fetchCursor(
      db,
      sql: """
        SELECT organisation.existsUntil AS day, count(DISTINCT arrangement.body) AS count
        FROM arrangement JOIN organisation ON organisation.systemID = arrangement.body
        WHERE organisation.existsUntil <= ? AND \(Self.isKnown("organisation"))
          AND \(Self.isKnown("arrangement")) AND \(Self.isInForce)
        GROUP BY organisation.existsUntil
        """,
      arguments: [
        day.description, known.number, known.number, known.number, known.number, day.description,
        day.description,
      ])
    for end in ends { excerpt.bodiesEnded[end] = 0 }
    while let row = try counts.next() {
      guard let end = row.day("day"), ends.contains(end) else { continue }
      excerpt.bodiesEnded[end] = row["count"]
    }
  }

  /// What is needed to look for signals about some arrangements: what ``arrangement(_:)`` gives for each,
  /// and the arrangements in force that one of its participants is in, to compare it with.
  ///
  /// Everyone in an arrangement is in its successor too, so that one participant is enough: the one with
  /// the fewest arrangements.
  package func neighbourhood(of versions: [VersionID], on day: Day) throws -> RegisterExcerpt {
    var neighbours: Set<VersionID> = []
    var known: [BodyID: [VersionID]] = [:]
    for version in versions {
      let others = try memberships(version).map { member in
        let id = member.organisation.id
        let arrangements = try known[id] ?? inForce(of: id, on: day)
        known[id] = arrangements
        return arrangements
      }
      neighbours.formUnion(others.min { $0.count < $1.count } ?? [])
    }
    var excerpt = try arrangements(versions + neighbours.subtracting(versions).sorted())
    try addEndedBodies(to: &excerpt, on: day)
    return excerpt
  }

  /// The municipalities that figures or views of a document speak of.
  package func councilsWithFigures() throws -> [BodyID] {
    try Int64.fetchAll(
      db, sql: "SELECT DISTINCT council FROM mention WHERE council IS NOT NULL ORDER BY council"
    ).map { BodyID($0) }
  }
}
