import GRDB
import JSONText
import Records

/// Reads the figures, council views and numbers of inhabitants that belong to an excerpt.
///
/// What was read before is kept, so that asking for every council reads each line once.
final class MoneyReader {
  private let db: GRDB.Database
  private let known: KnownDocuments
  /// `nil` where no list names an arrangement.
  private let ofLines: LineReaders?
  private let inhabitantStatement, transferStatement: Statement?
  private var views: [LineID: [CouncilView]] = [:]
  private var notes: [LineID: [PartyNote]] = [:]
  private var viewsOfWide: [LineID: [OrganisationCode?: [CouncilView]]] = [:]
  private var notesOfWide: [LineID: [OrganisationCode: [PartyNote]]] = [:]
  private var inhabitants: [BodyID: [Int: Int]] = [:]
  private var listedNames: [BodyID: [String]]?

  /// What tells of the lines of arrangements.
  private struct LineReaders {
    let figures: FigureReader
    let staffCosts: StaffCostReader
    let views, notes: Statement

    init(_ db: GRDB.Database, _ known: KnownDocuments) throws {
      figures = try FigureReader(db, known)
      staffCosts = try StaffCostReader(db, known)
      views = try db.makeStatement(
        sql: """
          SELECT mention.*, councilView.*, title, url, \(MoneyReader.councilCode)
          FROM mention CROSS JOIN councilView ON councilView.mention = mention.id
          LEFT JOIN origin ON origin.id = councilView.origin
          WHERE mention.arrangementLine = ? AND councilView.document <= ?
          ORDER BY councilView.document, councilView.lineNumber, councilView.id
          """)
      notes = try db.makeStatement(
        sql: """
          SELECT mention.year AS year, partyNote.*, \(MoneyReader.councilCode)
          FROM mention CROSS JOIN partyNote ON partyNote.mention = mention.id
          WHERE mention.arrangementLine = ? AND partyNote.document <= ?
          ORDER BY partyNote.document, partyNote.lineNumber, partyNote.id
          """)
    }
  }

  init(_ db: GRDB.Database, _ known: KnownDocuments, _ holdings: Holdings) throws {
    self.db = db
    self.known = known
    ofLines = holdings.hasMentions ? try LineReaders(db, known) : nil
    inhabitantStatement =
      holdings.hasInhabitants
      ? try db.makeStatement(
        sql: """
          SELECT year, count FROM inhabitantCount
          WHERE (code = ? OR (code IS NULL AND foldedName IN (SELECT value FROM json_each(?))))
            AND document <= ?
          ORDER BY document, lineNumber
          """) : nil
    transferStatement =
      holdings.hasReports ? try Self.transferStatement(db) : nil
  }

  private static func transferStatement(_ db: GRDB.Database) throws -> Statement {
    try db.makeStatement(
      sql: """
        SELECT statement.year, statement.documentKind, field.code AS field, category.code AS category,
          amount, iv3Figure.lineNumber AS lineNumber, statement.document AS document
        FROM iv3Statement AS statement
        CROSS JOIN iv3Code AS category ON category.code IN ('L4.3.3', 'L4.4.3', 'L4.5.3')
        CROSS JOIN iv3Figure
          ON iv3Figure.statement = statement.id AND iv3Figure.category = category.id
        CROSS JOIN iv3Code AS field ON field.id = iv3Figure.field
        WHERE statement.entity = ? AND field.code < 'A'
          AND statement.document = (\(newestDocument("statement")))
        ORDER BY statement.year, statement.report, field.code, category.code
        """)
  }

  /// The code of the municipality that a mention is about.
  static let councilCode = """
    coalesce(municipalityCode, (
      SELECT code FROM organisation WHERE systemID = mention.council
      ORDER BY firstSeen DESC LIMIT 1)) AS councilCode
    """

  /// The newest known document that has a statement; takes the known document number.
  static func newestDocument(_ statement: String) -> String {
    """
    SELECT max(document) FROM iv3Statement AS other
    WHERE other.entity = \(statement).entity AND other.report = \(statement).report
      AND other.document <= ?
    """
  }

  /// Adds what is known of the lines of an excerpt and of the municipalities in it.
  ///
  /// - Parameter own: The participant of whose part alone figures and views are read, and of which lines.
  func add(to excerpt: inout RegisterExcerpt, _ own: OwnPart? = nil) throws {
    let ownCode = own.flatMap { excerpt.organisations[$0.participant]?.code }
    if let ofLines {
      for line in Set(excerpt.arrangements.keys.map { excerpt.line(of: $0) }).sorted() {
        let versions = excerpt.versions(inLineOf: line.firstVersion).map(\.inForce)
        let isWide = own?.lines.contains(line) ?? false
        let found =
          if let own, isWide {
            try ofLines.figures.figures(of: line, by: own.participant)
          } else {
            try ofLines.figures.figures(of: line)
          }
        let certain = found.filter { Self.isCertain($0, versions) }
        if !certain.isEmpty { excerpt.figures[line] = certain }
        let costs = try ofLines.staffCosts.costs(of: line)
        if !costs.isEmpty { excerpt.staffCosts[line] = costs }
        if isWide {
          if let ownCode { try addOwn(line, ownCode, to: &excerpt) }
          continue
        }
        excerpt.views += try views(of: line)
        excerpt.notes += try notes(of: line)
      }
    }
    for organisation in excerpt.organisations.values where organisation.kind == .municipality {
      try addInhabitants(of: organisation, to: &excerpt)
    }
  }

  /// Adds the inhabitants of a municipality, year by year.
  func addInhabitants(of municipality: Organisation, to excerpt: inout RegisterExcerpt) throws {
    guard let code = municipality.code else { return }
    let counts = try inhabitants(of: municipality, code)
    if !counts.isEmpty { excerpt.inhabitants[code] = counts }
  }

  /// Whether a figure that is tied by a name alone is of a year in which the arrangement was in force.
  ///
  /// The name of CBS's code for an arrangement stands in no year, and is tied for all of them; in the years
  /// before and after the arrangement it may be that of another body.
  private static func isCertain(_ linked: LinkedFigure, _ versions: [Period]) -> Bool {
    guard linked.ground == .name, let span = YearSpan(linked.figure.year) else { return true }
    return versions.contains(where: span.overlaps)
  }

  /// What municipalities contribute for a budget year, in the whole country, by line.
  func contributions(of year: Int, _ db: GRDB.Database) throws -> [LineID: [LinkedFigure]] {
    let lines = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT arrangementLine FROM mention
        WHERE year = ? AND arrangementLine IS NOT NULL AND municipality IS NOT NULL
        """, arguments: [year])
    return try lines.reduce(into: [:]) { found, line in
      let line = LineID(line)
      found[line] = try ofLines?.figures.figures(of: line)
        .filter { $0.figure.quantity == .contribution && $0.figure.year == year }
    }
  }

  /// The budget years for which ``contributions(of:_:)`` may have any.
  func yearsOfContributions(_ db: GRDB.Database) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT year FROM mention
        WHERE year IS NOT NULL AND arrangementLine IS NOT NULL AND municipality IS NOT NULL ORDER BY year
        """)
  }

  /// What a municipality reports to CBS as paid to arrangements.
  func transfers(of municipality: Organisation) throws -> [TransferTotal] {
    guard let transferStatement, let code = municipality.code else { return [] }
    var totals: [TransferTotal] = []
    let rows = try Row.fetchCursor(transferStatement, arguments: [code.text, known.limit.number])
    while let row = try rows.next() {
      guard let kind = DocumentKind(rawValue: row["documentKind"]),
        let source = known.place(of: row)
      else { continue }
      let year: Int = row["year"]
      let field: String = row["field"]
      let isNew = totals.last.map {
        $0.year != year || $0.documentKind != kind || $0.field != field
      }
      if isNew ?? true {
        totals.append(
          TransferTotal(
            municipality: code, year: year, documentKind: kind, field: field, income: nil,
            capital: nil, source: source))
      }
      let amount = Euro(row["amount"])
      let last = totals.count - 1
      totals[last].source.lineNumber = min(totals[last].source.lineNumber, source.lineNumber)
      if row["category"] == "L4.3.3" {
        totals[last].income = amount
      } else {
        totals[last].capital = totals[last].capital.map { $0.adding(amount) } ?? amount
      }
    }
    return totals
  }

  /// Adds the views and notes of one municipality alone on a line.
  private func addOwn(
    _ line: LineID, _ code: OrganisationCode, to excerpt: inout RegisterExcerpt
  ) throws {
    let views =
      try viewsOfWide[line] ?? Dictionary(grouping: views(of: line), by: \.municipality)
    viewsOfWide[line] = views
    excerpt.views += views[code] ?? []
    let notes = try notesOfWide[line] ?? Dictionary(grouping: notes(of: line), by: \.municipality)
    notesOfWide[line] = notes
    excerpt.notes += notes[code] ?? []
  }

  private func views(of line: LineID) throws -> [CouncilView] {
    if let known = views[line] { return known }
    let found =
      try ofLines?.views.decode([line.number, known.limit.number]) { view($0, line) } ?? []
    views[line] = found
    return found
  }

  private func notes(of line: LineID) throws -> [PartyNote] {
    if let known = notes[line] { return known }
    guard let ofLines else { return [] }
    let found = try ofLines.notes.decode([line.number, known.limit.number]) { row -> PartyNote? in
      guard let code = row["councilCode"] as String?, let municipality = OrganisationCode(code),
        let year = row["year"] as Int?, let kind = DocumentKind(rawValue: row["documentKind"]),
        let subject = PartyNote.Subject(rawValue: row["subject"]),
        let source = known.place(of: row)
      else { return nil }
      return PartyNote(
        line: line, municipality: municipality, year: year, documentKind: kind, subject: subject,
        text: row["content"], source: source)
    }
    notes[line] = found
    return found
  }

  private func view(_ row: Row, _ line: LineID) -> CouncilView? {
    guard let stage = CouncilView.TabledDocument(rawValue: row["stage"]) else { return nil }
    let municipality = MentionTable.municipality(row)
    var view = CouncilView(
      arrangementName: row["name"], municipalityName: municipality?.name ?? "", document: stage)
    view.line = line
    view.municipality = (row["councilCode"] as String?).flatMap { OrganisationCode($0) }
    view.year = row["year"]
    view.sent = row.day("sent")
    view.received = row.day("received")
    view.decided = row.day("decided")
    view.viewSent = row.day("viewSent")
    view.boardMeeting = row.day("boardMeeting")
    view.answered = row.day("answered")
    view.decision = row["decision"]
    view.status = CouncilView.status(
      decision: view.decision, received: view.received, viewSent: view.viewSent,
      answered: view.answered)
    view.remark = row["remark"]
    view.origin = (row["url"] as String?).map { WebLink(url: $0, label: row["title"]) }
    view.source = known.place(of: row)
    return view
  }

  /// The names in lists of inhabitants that are none of the register's and mean a municipality all the same.
  private func otherListedNames() throws -> [BodyID: [String]] {
    if let listedNames { return listedNames }
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT foldedName FROM inhabitantCount
        WHERE code IS NULL AND document <= ?
          AND foldedName NOT IN (SELECT foldedName FROM organisation WHERE kind = 'Gemeente')
        ORDER BY foldedName
        """, arguments: [known.limit.number])
    let councils = names.isEmpty ? nil : try CouncilIndex(db, upTo: known.limit)
    let found = Dictionary(
      grouping: names.compactMap { name in
        councils?.municipality(MunicipalityMention(name: name), year: nil).map { ($0.id, name) }
      }
    ) { $0.0 }.mapValues { $0.map(\.1) }
    listedNames = found
    return found
  }

  private func inhabitants(
    of municipality: Organisation, _ code: OrganisationCode
  ) throws -> [Int: Int] {
    guard let inhabitantStatement else { return [:] }
    if let known = inhabitants[municipality.id] { return known }
    var counts: [Int: Int] = [:]
    var names = [MunicipalityName.folded(municipality.name)]
    names += try otherListedNames()[municipality.id] ?? []
    var list = JSONText()
    list.array(names) { $0.value($1) }
    let rows = try Row.fetchCursor(
      inhabitantStatement, arguments: [code.text, list.text, known.limit.number])
    while let row = try rows.next() { counts[row["year"]] = row["count"] }
    inhabitants[municipality.id] = counts
    return counts
  }
}
