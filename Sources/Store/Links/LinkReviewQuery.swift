import GRDB
package import Records

extension Known {
  /// How the names in figures are tied to the register, and what is left to decide, with proposals.
  ///
  /// Cost: one pass over the figures and the arrangements; for each name that is not tied, a comparison
  /// with the names of the arrangements of its municipality; where these are more than anyone has, with a hundred
  /// that share the rarest letters with it.
  package func linkReview() throws -> LinkReview {
    try read { db in
      var reviewer = try LinkReviewer(db, upTo: limit)
      return try reviewer.review()
    }
  }
}

/// Makes the review of all names.
private struct LinkReviewer {
  private struct Group {
    var name: LinkedName
    let foldedName: String
    let line: LineID?
    let ground: LinkGround?
    let council: BodyID?
  }

  /// A name of one municipality can be tied differently from year to year.
  private struct GroupKey: Hashable {
    let key: LinkKey
    let line: LineID?
    let ground: LinkGround?
  }

  private let index: LineIndex
  private let rows: [Row]
  private let contributions: [MentionID: Int64]
  private let councils: CouncilIndex
  private var likeness = NameLikeness()
  private var partsOfLines: [LineID: [NameLikeness.Parts]] = [:]
  private var rareParts: NameLikeness.Index<LineID>?
  private var sharing: [UsersKey: [LineID: Int]] = [:]

  /// With how many arrangements a name is compared one by one: more than the register has.
  private static let mostCompared = 5_000
  /// With how many of one council: more than any has.
  private static let mostOfCouncil = 500
  /// How many are picked where there are more: those that share the rarest letters with the name.
  private static let mostPicked = 100

  /// Who uses a name, and in which years.
  private struct UsersKey: Hashable {
    let foldedName: String
    let years: [Int?]
  }

  init(_ db: GRDB.Database, upTo known: DocumentID) throws {
    index = try LineIndex(db, upTo: known)
    councils = try CouncilIndex(db, upTo: known)
    let boards = Schema.boardTables.map { table in
      "(SELECT count(*) FROM \(table) WHERE \(table).mention = mention.id AND document <= :known)"
    }.joined(separator: " + ")
    rows = try Row.fetchAll(
      db,
      sql: """
        SELECT mention.*,
          (SELECT count(*) FROM figure
            WHERE figure.mention = mention.id AND document <= :known) AS figures,
          (SELECT count(*) FROM councilView
            WHERE councilView.mention = mention.id AND document <= :known) AS views,
          \(boards) AS boards,
          CASE WHEN mention.municipality IS NULL AND mention.year IS NULL THEN
            (SELECT count(*) FROM iv3Statement
              WHERE entity = mention.code AND document <= :known) ELSE 0 END AS statements
        FROM mention ORDER BY mention.id
        """, arguments: ["known": known.number])
    contributions = try Self.contributions(db, upTo: known)
  }

  /// What the contributions under each mention come to, without their sign; one that stands in several lists
  /// counts once, see ``ContributionChoice``.
  private static func contributions(
    _ db: GRDB.Database, upTo known: DocumentID
  ) throws -> [MentionID: Int64] {
    let rows = try db.makeStatement(
      sql: """
        SELECT mention, documentKind, component, amount, origin.date, origin.year
        FROM figure LEFT JOIN origin ON origin.id = figure.origin
        WHERE quantity = ? AND document <= ?
        ORDER BY mention, documentKind, document, lineNumber, figure.id
        """
    ).decode([Quantity.contribution.rawValue, known.number], MentionedContribution.init)
    return rows.grouped { $0.mention }.reduce(into: [:]) { sums, entry in
      sums[entry.key] = Dictionary(grouping: entry.elements, by: \.documentKind).values
        .flatMap { ContributionChoice($0).parts.map { $0.shown.amount.amount } }
        .reduce(Int64(0)) { $0.adding(atMost: Int64(clamping: $1.magnitude)) }
    }
  }

  mutating func review() throws -> LinkReview {
    var coverage = LinkCoverage()
    var groups: [GroupKey: Group] = [:]
    var strangers: [String: StrangeMunicipality] = [:]
    let spelled = councils.spelled
    for row in rows {
      let municipality = MentionTable.municipality(row)
      let council = municipality.flatMap { councils.municipality($0, year: row["year"]) }
      if let municipality, council == nil, !councils.isEmpty {
        let name = municipality.name.isEmpty ? municipality.code?.text ?? "" : municipality.name
        let count = (row["figures"] as Int) + (row["views"] as Int) + (row["boards"] as Int)
        strangers[
          name,
          default: StrangeMunicipality(
            name: name, factCount: 0, nearest: CouncilIndex.nearest(to: name, among: spelled))
        ].factCount += count
      }
      let key = LinkKey(
        foldedName: row["foldedName"], municipality: municipality, council: council)
      let line: LineID? = row["arrangementLine"]
      let ground = (row["ground"] as String?).flatMap { LinkGround(rawValue: $0) }
      let groupKey = GroupKey(key: key, line: line, ground: ground)
      var group =
        groups[groupKey]
        ?? Group(
          name: LinkedName(
            id: key.id, name: Self.shownName(row), municipality: key.council,
            municipalityName: council?.name ?? municipality?.name ?? ""),
          foldedName: ArrangementName.folded(row["name"]), line: line, ground: ground,
          council: council?.id)
      count(row, isTied: line != nil, in: &coverage, &group.name)
      groups[groupKey] = group
    }
    let shown = groups.values.filter {
      $0.name.figureCount + $0.name.viewCount + $0.name.boardCount + $0.name.statementCount > 0
    }
    let untied = shown.filter { $0.ground == nil }
    let users = Dictionary(grouping: untied) { $0.foldedName }
    let usersOfNames = users.mapValues { Set($0.compactMap(\.council)) }
    var untiedNames: [UntiedName] = []
    for group in untied.sorted(by: Self.hasMoreMoney) {
      let found = try proposals(for: group, users: usersOfNames[group.foldedName] ?? [])
      untiedNames.append(UntiedName(name: group.name, proposals: found))
    }
    return LinkReview(
      coverage: coverage,
      untied: untiedNames,
      tied: shown.filter { $0.ground != nil }.sorted(by: Self.standsBefore).map { group in
        TiedName(
          name: group.name, line: group.line, title: group.line.flatMap { index.lines[$0]?.title },
          ground: group.ground?.ofFigure)
      }, strangers: strangers.values.filter { $0.factCount > 0 }.sorted { $0.name < $1.name })
  }

  private func count(
    _ row: Row, isTied: Bool, in coverage: inout LinkCoverage, _ name: inout LinkedName
  ) {
    let figures: Int = row["figures"]
    let views: Int = row["views"]
    let boards: Int = row["boards"]
    let statements: Int = row["statements"]
    let contributions = contributions[row["id"]]
    coverage.figures.add(Int64(figures), isTied)
    coverage.views.add(Int64(views), isTied)
    coverage.boards.add(Int64(boards), isTied)
    coverage.statements.add(Int64(statements), isTied)
    coverage.contributions.add(contributions ?? 0, isTied)
    name.figureCount += figures
    name.viewCount += views
    name.boardCount += boards
    name.statementCount += statements
    if let contributions {
      name.contributions = (name.contributions ?? .zero).adding(Euro(contributions))
    }
    name.code = row["code"]
    if let code = name.code, Folding.fold(code) == row["foldedName"] { name.decisionName = code }
    if let year: Int = row["year"], !name.years.contains(year) {
      name.years = (name.years + [year]).sorted()
    }
  }

  private mutating func proposals(
    for group: Group, users: Set<BodyID>
  ) throws -> [LinkProposal] {
    let years: [Int?] = group.name.years.isEmpty ? [nil] : group.name.years
    var candidates: Set<LineID>
    if let council = group.council {
      candidates = try index.lines(of: council, in: nil)
    } else if group.name.municipality.isEmpty {
      candidates = Set(index.lines.keys)
    } else {
      return []
    }
    let key = UsersKey(foldedName: group.foldedName, years: years)
    let name = likeness.parts(of: group.foldedName)
    if candidates.count > (group.council == nil ? Self.mostCompared : Self.mostOfCouncil) {
      candidates = linesByParts().sharing(
        name, atMost: Self.mostPicked, where: candidates.contains)
    }
    var found: [LinkProposal] = []
    for id in candidates {
      guard let line = index.lines[id] else { continue }
      let percent = parts(of: line).map { NameLikeness.percent(name, $0) }.max() ?? 0
      guard percent >= 20 else { continue }
      found.append(
        LinkProposal(
          line: id, title: line.title, sharedParticipants: try shareCount(of: id, users, key),
          municipalities: users.count, likeness: percent))
    }
    return Array(found.sorted(by: Self.isLikelier).prefix(5))
  }

  private mutating func linesByParts() -> NameLikeness.Index<LineID> {
    if let rareParts { return rareParts }
    var made = NameLikeness.Index<LineID>()
    for line in index.lines.values.sorted(by: { $0.id < $1.id }) {
      for name in parts(of: line) { made.add(line.id, name) }
    }
    rareParts = made
    return made
  }

  private mutating func parts(of line: LineIndex.Line) -> [NameLikeness.Parts] {
    if let known = partsOfLines[line.id] { return known }
    let parts = line.names.map { likeness.parts(of: $0) }
    partsOfLines[line.id] = parts
    return parts
  }

  /// How many of the users take part in a line in the years of the key, which is the same for each of them.
  private mutating func shareCount(
    of line: LineID, _ users: Set<BodyID>, _ key: UsersKey
  ) throws -> Int {
    if let known = sharing[key]?[line] { return known }
    let count = try users.count { user in
      try key.years.contains { try index.lines(of: user, in: $0).contains(line) }
    }
    sharing[key, default: [:]][line] = count
    return count
  }

  /// More of the users take part and the names are more alike; the number settles what is equal.
  private static func isLikelier(_ left: LinkProposal, _ right: LinkProposal) -> Bool {
    let leftScore = left.likeness * max(left.municipalities, 1) + left.sharedParticipants * 50
    let rightScore = right.likeness * max(right.municipalities, 1) + right.sharedParticipants * 50
    return (rightScore, left.line) < (leftScore, right.line)
  }

  private static func hasMoreMoney(_ left: Group, _ right: Group) -> Bool {
    let leftAmount = left.name.contributions?.amount ?? 0
    let rightAmount = right.name.contributions?.amount ?? 0
    return leftAmount != rightAmount ? leftAmount > rightAmount : standsBefore(left, right)
  }

  private static func standsBefore(_ left: Group, _ right: Group) -> Bool {
    (left.name.municipality, left.name.name, left.line?.number ?? 0)
      < (right.name.municipality, right.name.name, right.line?.number ?? 0)
  }

  private static func shownName(_ row: Row) -> String {
    let name: String = row["name"]
    return name.isEmpty ? row["code"] ?? (row["systemID"] as Int64?).map(String.init) ?? "" : name
  }
}

/// A contribution under a mention.
private struct MentionedContribution: StatedContribution {
  let mention: MentionID
  let documentKind: DocumentKind
  let component: String?
  let amount: Euro
  let origin: FigureOrigin

  init?(_ row: Row) {
    guard let kind = DocumentKind(rawValue: row["documentKind"]) else { return nil }
    mention = row["mention"]
    documentKind = kind
    component = row["component"]
    amount = Euro(row["amount"])
    origin = FigureOrigin(
      date: (row["date"] as String?).flatMap { Day(iso: $0) }, year: row["year"])
  }
}

extension LinkCoverage.Part {
  fileprivate mutating func add(_ amount: Int64, _ isTied: Bool) {
    all = all.adding(atMost: amount)
    if isTied { tied = tied.adding(atMost: amount) }
  }
}

extension Int64 {
  /// The sum of two numbers that are not negative, or the largest number where that does not fit.
  fileprivate func adding(atMost other: Int64) -> Int64 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}

extension LinkKey {
  /// Eight hexadecimal digits of the key (FNV-1a), by which people can name it.
  var id: String {
    var hash: UInt32 = 2_166_136_261
    for byte in (foldedName + "\u{0}" + council).utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
