import GRDB
package import Records

/// What a search for one thing found.
package struct Matches<Item: Sendable>: Sendable {
  /// Those that match: one is an answer, several are a question back.
  package let exact: [Item]
  /// When nothing matches: those whose names come nearest, the nearest first.
  package let nearest: [Item]
}

extension Known {
  /// The municipalities that a text means: a name with or without `Gemeente`, accents, capitals and
  /// punctuation, a code (`GM0307`, `0307`) or a TOOI URI.
  ///
  /// A name also matches the names that differ from it only by what stands in brackets behind them
  /// (`Bergen` is `Bergen (L)` and `Bergen (NH)`), the name a municipality had in an earlier
  /// document, and those by which tables name it (``MunicipalityNames``); the answer is its last record. Of several, those that exist on the day are meant,
  /// if there are any. Sorted by name. Cost: a look-up in an index; when nothing matches, one pass
  /// over all municipalities.
  package func municipalities(matching text: String, on day: Day) throws -> Matches<Organisation> {
    try read { db in
      let search = MunicipalitySearch(db, known: limit)
      var found = try search.find(text)
      if found.isEmpty, standing(on: day).missing.contains(.municipalities) {
        found = try search.mentioned(text)
      }
      if !found.isEmpty {
        let living = found.filter { $0.existence.contains(day) }
        return Matches(exact: living.isEmpty ? found : living, nearest: [])
      }
      let all = try search.all()
      let folded = MunicipalityName.folded(text)
      let otherNames = MunicipalityNames(all).municipalities(named: text)
      if !otherNames.isEmpty {
        let living = otherNames.filter { $0.existence.contains(day) }
        return Matches(exact: living.isEmpty ? otherNames : living, nearest: [])
      }
      return Matches(
        exact: [],
        nearest: Likeness.nearest(to: folded, among: all) { MunicipalityName.folded($0.name) })
    }
  }

  /// Every municipality that the register ever had, by name.
  package func municipalities() throws -> [Organisation] {
    try read { try MunicipalitySearch($0, known: limit).all() }
  }

  /// Every municipality that exists on the day, by name.
  package func municipalities(on day: Day) throws -> [Organisation] {
    try read { try MunicipalitySearch($0, known: limit).all().existing(on: day) }
  }

  /// Those of them that have or had a code which another has or had too, by name: among them are all that share one. Cost: a
  /// pass over an index.
  package func municipalitiesOfCodesMetTwice(on day: Day) throws -> [Organisation] {
    try read { try MunicipalitySearch($0, known: limit).ofCodesMetTwice().existing(on: day) }
  }
}

extension [Organisation] {
  /// Those that exist on a day and have the code of a municipality.
  fileprivate func existing(on day: Day) -> [Organisation] {
    filter { $0.existence.contains(day) && $0.code?.isMunicipality == true }
  }
}

/// Looks up municipalities in the register as it was known.
private struct MunicipalitySearch {
  private let db: GRDB.Database
  private let known: DocumentID

  init(_ db: GRDB.Database, known: DocumentID) {
    self.db = db
    self.known = known
  }

  func find(_ text: String) throws -> [Organisation] {
    let text = text.filter { !$0.isNewline }
    if text.holds("/tooi/"), let slash = text.range(of: "/tooi/id/gemeente/") {
      return try byCode(OrganisationCode(municipality: text[slash.upperBound...]))
    }
    if let code = OrganisationCode(municipality: text) { return try byCode(code) }
    let name = MunicipalityName.folded(text)
    guard !name.isEmpty else { return [] }
    let found = try rows("foldedName >= ? AND foldedName < ?", [name, name + "\u{10FFFF}"])
      .filter {
        MunicipalityName.folded($0.name) == name
          || MunicipalityName.withoutQualifier($0.name) == name
      }
    return try latest(of: found.map(\.id))
  }

  /// The municipalities without a record of their own that arrangements mention by a name or a code.
  func mentioned(_ text: String) throws -> [Organisation] {
    let code = OrganisationCode(municipality: text)
    let name = MunicipalityName.folded(text)
    var found: [BodyID: Organisation] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM participation WHERE firstSeen <= ? AND tooi LIKE '%/tooi/id/gemeente/%'
          AND organisation NOT IN (SELECT systemID FROM organisation)
        ORDER BY organisation, firstSeen
        """, arguments: [known.number])
    while let row = try rows.next() {
      let municipality = Organisation(ParticipationColumns.participation(row).organisation)
      if municipality.code.map({ $0 == code || $0.text == text.uppercased() }) ?? false
        || municipality.tooi?.uri == text || MunicipalityName.folded(municipality.name) == name
      {
        found[municipality.id] = municipality
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  func all() throws -> [Organisation] {
    try byName("SELECT systemID FROM organisation WHERE kind = 'Gemeente' AND firstSeen <= ?1")
  }

  /// Those that have or had a code which another has or had too.
  func ofCodesMetTwice() throws -> [Organisation] {
    try byName(
      """
      SELECT systemID FROM organisation WHERE kind = 'Gemeente' AND firstSeen <= ?1 AND code IN (
        SELECT code FROM organisation WHERE kind = 'Gemeente' AND firstSeen <= ?1
        GROUP BY code HAVING count(DISTINCT systemID) > 1)
      """)
  }

  /// The last record of each whose number a query gives, by name.
  private func byName(_ sql: String) throws -> [Organisation] {
    let ids = try Int64.fetchAll(db, sql: sql, arguments: [known.number])
    return try latest(of: ids.map { BodyID($0) }).sorted {
      (MunicipalityName.folded($0.name), $0.id) < (MunicipalityName.folded($1.name), $1.id)
    }
  }

  private func byCode(_ code: OrganisationCode?) throws -> [Organisation] {
    guard let code else { return [] }
    return try latest(of: rows("code = ?", [code.text]).map(\.id))
  }

  /// The records of municipalities that meet a condition, also those that have changed since.
  private func rows(_ condition: String, _ arguments: [String]) throws -> [Organisation] {
    try db.makeStatement(
      sql: """
        SELECT * FROM organisation WHERE kind = 'Gemeente' AND \(condition) AND firstSeen <= ?
        ORDER BY foldedName, systemID
        """
    ).decode(StatementArguments(arguments) + [known.number], OrganisationColumns.organisation)
  }

  /// The last record of each of these, once, in the order given.
  private func latest(of ids: [BodyID]) throws -> [Organisation] {
    var seen: Set<BodyID> = []
    let statement = try db.makeStatement(
      sql: """
        SELECT * FROM organisation WHERE systemID = ? AND firstSeen <= ?
        ORDER BY firstSeen DESC LIMIT 1
        """)
    return try ids.filter { seen.insert($0).inserted }.compactMap {
      try statement.decodeFirst([$0.number, known.number], OrganisationColumns.organisation)
    }
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    firstRange(of: part)
  }
}
