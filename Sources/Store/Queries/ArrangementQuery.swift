import GRDB
package import Records

/// What to look for among arrangements; every condition narrows.
package struct ArrangementFilter: Sendable {
  /// Words that must all occur, each as the beginning of a word, in title, body, policy area or
  /// purpose; accents and capitals do not matter.
  package var words: [String] = []
  /// An organisation that takes part.
  package var participant: BodyID?
  /// The form.
  package var form: CooperationForm?
  /// Words that must all occur in the policy areas.
  package var theme: [String] = []
  /// Instead of those in force: the last versions of the lines that have ended.
  package var ended = false

  /// Looks for everything in force.
  package init() {}
}

/// An arrangement found, with the number of its participants on the day.
package struct FoundArrangement: Sendable {
  /// The version.
  package let arrangement: Arrangement
  /// How many organisations take part on the day; for an ended version, how many it lists.
  package let participantCount: Int
}

extension Known {
  /// The arrangements that answer a filter on a day: with words, the best match first (BM25, the title
  /// counting most); without, by title.
  package func arrangements(_ filter: ArrangementFilter, on day: Day) throws
    -> [FoundArrangement]
  {
    try read { try ArrangementSearch($0, on: day, known: limit).find(filter) }
  }

  /// The arrangements that a text means: a `systemId`, a TOOI URI, or words of its title.
  ///
  /// A number names a version, in force or not. Words are looked for among the arrangements in force
  /// on the day, then among those that have ended; a title that is the text itself is meant before
  /// titles that merely hold its words, and these before an arrangement whose body has the text as its
  /// short name or abbreviation (`GGD Flevoland`).
  package func arrangements(matching text: String, on day: Day) throws -> Matches<
    FoundArrangement
  > {
    try read { db in
      let search = ArrangementSearch(db, on: day, known: limit)
      guard !Folding.fold(text).isEmpty else { return Matches(exact: [], nearest: []) }
      if let id = VersionID(text) {
        return Matches(exact: try search.version(id), nearest: [])
      }
      if text.hasPrefix("http") {
        return Matches(exact: try search.version(tooi: text), nearest: [])
      }
      for ended in [false, true] {
        var filter = ArrangementFilter()
        filter.words = [text]
        filter.ended = ended
        let found = try search.find(filter, inTitles: true)
        let folded = Folding.fold(text)
        let equal = found.filter {
          [$0.arrangement.title, $0.arrangement.citationTitle].contains {
            $0.map(Folding.fold) == folded
          }
        }
        if !found.isEmpty { return Matches(exact: equal.isEmpty ? found : equal, nearest: []) }
        let called = try search.calledByBody(text, ended: ended)
        if !called.isEmpty { return Matches(exact: called, nearest: []) }
      }
      let all = try search.find(ArrangementFilter())
      return Matches(
        exact: [],
        nearest: Likeness.nearestByWords(to: Folding.fold(text), among: all) {
          Folding.fold($0.arrangement.shortTitle)
        })
    }
  }
}

/// An arrangement with what a search by everyday words looks at.
package struct FindableArrangement: Sendable {
  /// The arrangement.
  package let found: FoundArrangement
  /// Its purpose, policy areas and legal bases.
  package let details: ArrangementDetails
  /// The body it founded, with its other name and abbreviation.
  package let body: Organisation?
  /// The municipalities that take part.
  package let municipalities: [Organisation]
}

extension Known {
  /// The arrangements that answer a filter on a day, with what a search by everyday words looks at; by title.
  /// Cost: one pass over them, over their participations and over the bodies.
  package func findableArrangements(
    _ filter: ArrangementFilter, on day: Day
  ) throws -> [FindableArrangement] {
    try read { db in
      let search = ArrangementSearch(db, on: day, known: limit)
      let found = try search.find(filter)
      let details = try search.details(of: Set(found.map(\.arrangement.id)))
      let bodies = try search.bodies()
      let municipalities = try search.municipalities()
      return found.map { item in
        FindableArrangement(
          found: item, details: details[item.arrangement.id] ?? ArrangementDetails(),
          body: item.arrangement.body.flatMap { bodies[$0.id] },
          municipalities: municipalities[item.arrangement.id] ?? [])
      }
    }
  }
}

/// Looks up arrangements in the register as it was known.
private struct ArrangementSearch {
  private let db: GRDB.Database
  private let date: Day
  private let known: DocumentID
  private var day: String { date.description }

  init(_ db: GRDB.Database, on day: Day, known: DocumentID) {
    self.db = db
    date = day
    self.known = known
  }

  func version(_ id: VersionID) throws -> [FoundArrangement] {
    try fetch("systemID = ?", [id.number.databaseValue]).suffix(1)
  }

  func version(tooi: String) throws -> [FoundArrangement] {
    try fetch("tooi = ?", [tooi.databaseValue]).suffix(1)
  }

  /// - Parameter bodies: the bodies of which one must have been founded by the arrangement, as a list in JSON.
  func find(
    _ filter: ArrangementFilter, inTitles: Bool = false, bodies: String? = nil
  ) throws -> [FoundArrangement] {
    let found = try matches(filter, inTitles: inTitles, bodies)
    guard !filter.ended, !found.isEmpty else { return found }
    let versions = try NationalReader(db, known: known).versions(
      inLinesOf: found.map(\.arrangement.id.number))
    return found.filter { versions.counts($0.arrangement.id, on: date) }
  }

  private func matches(
    _ filter: ArrangementFilter, inTitles: Bool, _ bodies: String?
  ) throws -> [FoundArrangement] {
    var conditions = [ExcerptReader.isKnown("arrangement")]
    var arguments: [DatabaseValue] = [known.number.databaseValue, known.number.databaseValue]
    if filter.ended {
      conditions.append("arrangement.inForceUntil <= ? AND arrangement.nextVersion IS NULL")
      arguments.append(day.databaseValue)
    } else {
      conditions.append(ExcerptReader.isInForce)
      arguments += [day.databaseValue, day.databaseValue]
    }
    if let form = filter.form {
      conditions.append("arrangement.form = ?")
      arguments.append(form.rawValue.databaseValue)
    }
    if let participant = filter.participant {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM participation WHERE participation.arrangement = arrangement.systemID
          AND participation.organisation = ? AND \(ExcerptReader.isKnown("participation"))
          AND (participation.joined IS NULL OR participation.joined <= ?))
        """)
      arguments += [
        participant.number.databaseValue, known.number.databaseValue, known.number.databaseValue,
        day.databaseValue,
      ]
    }
    if let bodies {
      conditions.append("arrangement.body IN (SELECT value FROM json_each(?))")
      arguments.append(bodies.databaseValue)
    }
    let columns = inTitles ? "{title citationTitle body}" : nil
    guard let match = matchExpression(filter, columns) else {
      return try fetch(
        conditions.joined(separator: " AND "), arguments, order: "arrangement.title, systemID")
    }
    conditions.append("arrangementText MATCH ?")
    arguments.append(match.databaseValue)
    return try fetch(
      conditions.joined(separator: " AND "), arguments, joiningText: true,
      order: "bm25(arrangementText, 10, 10, 8, 4, 1), arrangement.title, systemID")
  }

  /// The arrangements of which the body has a text as its name, short name or abbreviation, as names are
  /// compared in figures too. Cost: one pass over the organisations that have such a name.
  func calledByBody(_ text: String, ended: Bool) throws -> [FoundArrangement] {
    let name = ArrangementName.folded(text)
    let organisations = try db.makeStatement(
      sql: """
        SELECT systemID, name, subname, abbreviation FROM organisation
        WHERE \(ExcerptReader.isKnown("organisation"))
          AND systemID IN (SELECT body FROM arrangement)
        """)
    let bodies = Set(
      try organisations.decode([known.number, known.number]) { row -> BodyID? in
        let names: [String?] = [row["name"], row["subname"], row["abbreviation"]]
        return names.contains { $0.map(ArrangementName.folded) == name }
          ? BodyID(row["systemID"]) : nil
      })
    guard !bodies.isEmpty else { return [] }
    var filter = ArrangementFilter()
    filter.ended = ended
    return try find(filter, bodies: bodies.map(\.number).jsonList)
  }

  /// What the register tells of versions, as the last known document has it.
  func details(of versions: Set<VersionID>) throws -> [VersionID: ArrangementDetails] {
    var details: [VersionID: ArrangementDetails] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT systemID, details FROM arrangement WHERE firstSeen <= ? ORDER BY firstSeen",
      arguments: [known.number])
    while let row = try rows.next() {
      let version: VersionID = row["systemID"]
      guard versions.contains(version) else { continue }
      details[version] = try DetailsReader.arrangement(row["details"])
    }
    return details
  }

  /// The bodies that arrangements founded, as the last known document has them.
  func bodies() throws -> [BodyID: Organisation] {
    var bodies: [BodyID: Organisation] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrganisationColumns.selection.joined(separator: ", ")) FROM organisation
        WHERE firstSeen <= ? AND systemID IN (SELECT body FROM arrangement) ORDER BY firstSeen
        """, arguments: [known.number])
    {
      let body = OrganisationColumns.organisation(row)
      bodies[body.id] = body
    }
    return bodies
  }

  /// The municipalities that each version lists.
  func municipalities() throws -> [VersionID: [Organisation]] {
    var members: [VersionID: [Organisation]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT arrangement, organisation, name, tooi FROM participation
        WHERE \(ExcerptReader.isKnown("participation"))
          AND tooi LIKE '%/tooi/id/gemeente/%' ORDER BY arrangement, organisation
        """, arguments: [known.number, known.number])
    while let row = try rows.next() {
      var municipality = Organisation(ParticipationColumns.participant(row))
      municipality.kind = .municipality
      members[VersionID(row["arrangement"]), default: []].append(municipality)
    }
    return members
  }

  /// The words as an FTS5 query: each quoted, each the beginning of a word, all of them needed. They
  /// are cut where the index cuts them (`regio's` is two words); it folds capitals and accents itself.
  private func matchExpression(_ filter: ArrangementFilter, _ columns: String?) -> String? {
    func prefixes(_ texts: [String]) -> [String] {
      texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map { "\"\($0)\"*" }
    }
    let words = prefixes(filter.words).map { word in columns.map { $0 + " : " + word } ?? word }
    let theme = prefixes(filter.theme).map { "policyAreas : " + $0 }
    let all = words + theme
    return all.isEmpty ? nil : all.joined(separator: " AND ")
  }

  private func fetch(
    _ condition: String, _ arguments: [DatabaseValue], joiningText: Bool = false,
    order: String = "arrangement.firstSeen"
  ) throws -> [FoundArrangement] {
    let selection = ArrangementColumns.selection.map { "arrangement.\($0)" }.joined(
      separator: ", ")
    let join =
      joiningText ? "JOIN arrangementText ON arrangementText.rowid = arrangement.rowid" : ""
    let sql = """
      SELECT \(selection), (
        SELECT count(*) FROM participation
        WHERE participation.arrangement = arrangement.systemID
          AND \(ExcerptReader.isKnown("participation"))
          AND (participation.joined IS NULL OR participation.joined <= max(?, inForceFrom))
      ) AS participantCount
      FROM arrangement \(join) WHERE \(condition) AND arrangement.firstSeen <= ?
      ORDER BY \(order)
      """
    let head = [known.number.databaseValue, known.number.databaseValue, day.databaseValue]
    return try db.makeStatement(sql: sql).decode(
      StatementArguments(head + arguments + [known.number.databaseValue])
    ) {
      FoundArrangement(
        arrangement: ArrangementColumns.arrangement($0), participantCount: $0["participantCount"])
    }
  }
}
