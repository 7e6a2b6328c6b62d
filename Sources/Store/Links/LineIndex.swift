import GRDB
import Records

/// The arrangements of the register by their lines, with every name that a line has had.
final class LineIndex {
  /// A line: the versions of one arrangement.
  struct Line {
    /// The number of the first version.
    let id: LineID
    /// Its versions, by number.
    var versions: [Arrangement] = []
    /// Titles, citation titles, and the names, subnames and abbreviations of its bodies, folded.
    var names: Set<String> = []
    /// The codes of its bodies.
    var codes: Set<String> = []

    /// The title of the version that is in force last.
    var title: String {
      versions.max { ($0.inForce.start?.number ?? 0) < ($1.inForce.start?.number ?? 0) }?
        .shortTitle ?? ""
    }

    /// Whether a version is in force on a day of the year; always, for an unknown year.
    func isInForce(in year: Int?) -> Bool {
      guard let span = year.flatMap(YearSpan.init) else { return true }
      return versions.contains { span.overlaps($0.inForce) }
    }
  }

  /// The lines by their own number.
  let lines: [LineID: Line]
  private let lineOfVersion: [VersionID: LineID]
  private let byName: [String: Set<LineID>]
  private let byCode: [String: Set<LineID>]
  private let inForce: [VersionID: Period]
  private let participationStatement: Statement
  private var participations: [BodyID: [(line: LineID, period: Period)]] = [:]
  private var linesOfOrganisations: [Moment: Set<LineID>] = [:]

  private struct Moment: Hashable {
    let organisation: BodyID
    let year: Int?
  }

  /// Cost: one pass over the arrangements, not over their details.
  init(_ db: GRDB.Database, upTo known: DocumentID = .max) throws {
    var versions: [VersionID: Arrangement] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(ArrangementColumns.selection.joined(separator: ", ")) FROM arrangement
        WHERE firstSeen <= ? ORDER BY firstSeen
        """, arguments: [known.number])
    {
      let version = ArrangementColumns.arrangement(row)
      versions[version.id] = version
    }
    let bodies = try Self.bodies(db)
    var register = RegisterExcerpt()
    register.arrangements = versions
    var lineOfVersion: [VersionID: LineID] = [:]
    var lines: [LineID: Line] = [:]
    for version in versions.values.sorted(by: { $0.id < $1.id }) {
      let id = register.line(of: version.id)
      lineOfVersion[version.id] = id
      var line = lines[id] ?? Line(id: id)
      line.versions.append(version)
      let body = version.body.flatMap { bodies[$0.id] }
      line.names.formUnion(
        [
          version.title, version.citationTitle, version.body?.name, body?.name, body?.subname,
          body?.abbreviation,
        ].compactMap { $0.map(ArrangementName.folded) }.filter { !$0.isEmpty })
      line.codes.formUnion(
        [body?.code?.text, body?.tooi?.code.uppercased(), version.body?.tooi?.code.uppercased()]
          .compactMap { $0 })
      lines[id] = line
    }
    self.lines = lines
    self.lineOfVersion = lineOfVersion
    inForce = versions.mapValues(\.inForce)
    byName = Self.index(lines.values, \.names)
    byCode = Self.index(lines.values, \.codes)
    participationStatement = try db.makeStatement(
      sql: "SELECT DISTINCT arrangement, joined FROM participation WHERE organisation = ?")
  }

  /// The line that a version or a line has this number; `nil` when the register has neither.
  func line(of id: VersionID) -> LineID? { lineOfVersion[id] }

  /// The lines that have a name.
  func lines(named foldedName: String) -> Set<LineID> { byName[foldedName] ?? [] }

  /// The lines whose body has a code.
  func lines(code: String) -> Set<LineID> { byCode[code] ?? [] }

  /// The lines in which an organisation takes part on a day of the year; ever, for an unknown year. Cost: linear in
  /// its participations, the first time.
  func lines(of organisation: BodyID, in year: Int?) throws -> Set<LineID> {
    let moment = Moment(organisation: organisation, year: year)
    if let known = linesOfOrganisations[moment] { return known }
    let span = year.flatMap(YearSpan.init)
    let found = Set(
      try participations(of: organisation).filter { span?.overlaps($0.period) ?? true }.map(\.line))
    linesOfOrganisations[moment] = found
    return found
  }

  private func participations(of organisation: BodyID) throws -> [(
    line: LineID, period: Period
  )] {
    if let known = participations[organisation] { return known }
    let found = try Row.fetchAll(participationStatement, arguments: [organisation.number])
      .compactMap { row -> (line: LineID, period: Period)? in
        let version: VersionID = row["arrangement"]
        guard let line = lineOfVersion[version], let inForce = inForce[version] else {
          return nil
        }
        let start = [inForce.start, row.day("joined")].compactMap { $0 }.max()
        return (line, Period(start: start, end: inForce.end))
      }
    participations[organisation] = found
    return found
  }

  private static func bodies(_ db: GRDB.Database) throws -> [BodyID: Organisation] {
    var bodies: [BodyID: Organisation] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrganisationColumns.selection.joined(separator: ", ")) FROM organisation
        WHERE systemID IN (SELECT body FROM arrangement) ORDER BY firstSeen
        """)
    {
      let body = OrganisationColumns.organisation(row)
      bodies[body.id] = body
    }
    return bodies
  }

  private static func index(
    _ lines: some Sequence<Line>, _ keys: (Line) -> Set<String>
  ) -> [String: Set<LineID>] {
    var index: [String: Set<LineID>] = [:]
    for line in lines { for key in keys(line) { index[key, default: []].insert(line.id) } }
    return index
  }
}
