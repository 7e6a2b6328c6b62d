import GRDB
import Records

/// Reads the figures, council views and numbers of inhabitants that belong to an excerpt.
///
/// What was read before is kept, so that asking for every council reads each line once.
final class MoneyReader {
  private let known: Int64
  private let mentionStatement, originStatement, figureStatement, viewStatement: Statement
  private let inhabitantStatement, transferStatement, iv3Statement: Statement
  private var origins: [Int64: FigureOrigin] = [:]
  private var figures: [SystemID: [LinkedFigure]] = [:]
  private var views: [SystemID: [CouncilView]] = [:]
  private var inhabitants: [SystemID: [Int: Int]] = [:]

  init(_ db: GRDB.Database, known: Int64) throws {
    self.known = known
    mentionStatement = try db.makeStatement(
      sql: "SELECT * FROM mention WHERE arrangementLine = ? ORDER BY id")
    originStatement = try db.makeStatement(sql: "SELECT * FROM origin WHERE id = ?")
    figureStatement = try db.makeStatement(
      sql: """
        SELECT document, line, figure.id, mention, documentKind, quantity, component, amount,
          isEstimate, origin, remark, columnName, cell
        FROM mention CROSS JOIN figure ON figure.mention = mention.id
        WHERE mention.arrangementLine = ? AND figure.document <= ?
        ORDER BY document, line, figure.id
        """)
    viewStatement = try db.makeStatement(
      sql: """
        SELECT mention.*, councilView.*, coalesce(municipalityCode, (
          SELECT code FROM organisation WHERE systemID = mention.council
          ORDER BY firstSeen DESC LIMIT 1)) AS councilCode
        FROM mention CROSS JOIN councilView ON councilView.mention = mention.id
        WHERE mention.arrangementLine = ? AND councilView.document <= ?
        ORDER BY councilView.document, councilView.line, councilView.id
        """)
    inhabitantStatement = try db.makeStatement(
      sql: """
        SELECT year, count FROM inhabitantCount
        WHERE (code = ? OR (code IS NULL AND foldedName = ?)) AND document <= ?
        ORDER BY document, line
        """)
    transferStatement = try db.makeStatement(
      sql: """
        SELECT statement.year, statement.documentKind, field.code AS field, category.code AS category,
          amount, iv3Figure.line AS line, statement.document AS document
        FROM iv3Statement AS statement
        CROSS JOIN iv3Code AS category ON category.code IN ('L4.3.3', 'L4.4.3', 'L4.5.3')
        CROSS JOIN iv3Figure
          ON iv3Figure.statement = statement.id AND iv3Figure.category = category.id
        CROSS JOIN iv3Code AS field ON field.id = iv3Figure.field
        WHERE statement.entity = ? AND field.code < 'A'
          AND statement.document = (\(Self.newestDocument("statement")))
        ORDER BY statement.year, statement.report, field.code, category.code
        """)
    iv3Statement = try db.makeStatement(
      sql: """
        SELECT statement.*, name, systemID, code, ground FROM mention
        CROSS JOIN iv3Statement AS statement ON statement.entity = mention.code
        WHERE mention.arrangementLine = ? AND mention.municipality IS NULL AND mention.year IS NULL
          AND mention.code IS NOT NULL
          AND statement.document = (\(Self.newestDocument("statement")))
        ORDER BY statement.year, statement.report
        """)
  }

  /// The newest known document that has a statement; takes the known document number.
  static func newestDocument(_ statement: String) -> String {
    """
    SELECT max(document) FROM iv3Statement AS other
    WHERE other.entity = \(statement).entity AND other.report = \(statement).report
      AND other.document <= ?
    """
  }

  /// Adds what is known of the lines of an excerpt and of the municipalities in it.
  func add(to excerpt: inout RegisterExcerpt) throws {
    var lines: Set<SystemID> = []
    for version in excerpt.arrangements.keys {
      lines.insert(excerpt.line(of: version).first?.id ?? version)
    }
    // A figure is large: none is copied more often than it must be.
    let found = try lines.sorted().map { line in
      let versions = excerpt.line(of: line).map(\.inForce)
      let own = try figures(of: line)
      return own.allSatisfy { Self.isCertain($0, versions) }
        ? own : own.filter { Self.isCertain($0, versions) }
    }
    excerpt.figures.reserveCapacity(found.reduce(0) { $0 + $1.count })
    for own in found { excerpt.figures += own }
    for line in lines.sorted() {
      excerpt.views += try views(of: line)
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

  /// What municipalities contribute for a budget year, in the whole country.
  func contributions(of year: Int, _ db: GRDB.Database) throws -> [LinkedFigure] {
    let lines = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT arrangementLine FROM mention
        WHERE year = ? AND arrangementLine IS NOT NULL AND municipality IS NOT NULL
        ORDER BY arrangementLine
        """, arguments: [year])
    return try lines.flatMap { try figures(of: SystemID($0)) }
      .filter { $0.figure.quantity == .contribution && $0.figure.year == year }
  }

  /// What a municipality reports to CBS as paid to arrangements.
  func transfers(of municipality: Organisation) throws -> [TransferTotal] {
    guard let code = municipality.code else { return [] }
    var totals: [TransferTotal] = []
    for row in try Row.fetchAll(transferStatement, arguments: [code.text, known]) {
      guard let kind = FigureDocumentKind(rawValue: row["documentKind"]) else { continue }
      let year: Int = row["year"]
      let field: String = row["field"]
      let line: Int = row["line"]
      let isNew = totals.last.map {
        $0.year != year || $0.documentKind != kind || $0.field != field
      }
      if isNew ?? true {
        totals.append(
          TransferTotal(
            municipality: code, year: year, documentKind: kind, field: field, income: nil,
            capital: nil,
            source: SourceReference(document: row["document"], line: line)))
      }
      let amount = Euro(row["amount"])
      let last = totals.count - 1
      totals[last].source.line = min(totals[last].source.line, line)
      if row["category"] == "L4.3.3" {
        totals[last].income = amount
      } else {
        totals[last].capital = totals[last].capital.map { $0.adding(amount) } ?? amount
      }
    }
    return totals
  }

  private func figures(of line: SystemID) throws -> [LinkedFigure] {
    if let known = figures[line] { return known }
    var found = try listFigures(of: line)
    found += try Row.fetchAll(iv3Statement, arguments: [line.number, known])
      .flatMap { Iv3Figures.figures($0, line) }
    figures[line] = found
    return found
  }

  /// What the figures of one mention have in common.
  private struct Mentioned {
    let arrangement: ArrangementMention
    let municipality: MunicipalityMention?
    let council: SystemID?
    let year: Int
    let ground: LinkedFigure.Ground

    init?(_ row: Row) {
      guard let year: Int = row["year"],
        let ground = (row["ground"] as String?).flatMap({ LinkGround(rawValue: $0)?.ofFigure })
      else { return nil }
      arrangement = MentionTable.arrangement(row)
      municipality = MentionTable.municipality(row)
      council = (row["council"] as Int64?).map { SystemID($0) }
      self.year = year
      self.ground = ground
    }
  }

  /// The figures of lists; columns are taken by place, for there can be tens of thousands.
  private func listFigures(of line: SystemID) throws -> [LinkedFigure] {
    var mentions: [Int64: Mentioned] = [:]
    for row in try Row.fetchAll(mentionStatement, arguments: [line.number]) {
      mentions[row["id"]] = Mentioned(row)
    }
    guard !mentions.isEmpty else { return [] }
    var found: [LinkedFigure] = []
    let rows = try Row.fetchCursor(figureStatement, arguments: [line.number, known])
    while let row = try rows.next() {
      guard let mention = mentions[row[3]], let kind = FigureDocumentKind(rawValue: row[4]),
        let quantity = Quantity(rawValue: row[5])
      else { continue }
      found.append(
        LinkedFigure(
          figure: BudgetFigure(
            arrangement: mention.arrangement, municipality: mention.municipality,
            year: mention.year, documentKind: kind, quantity: quantity, component: row[6],
            amount: Euro(row[7]), isEstimate: row[8],
            place: FigurePlace(line: row[1], column: row[11], text: row[12]),
            origin: try origin(row[9]), remark: row[10]),
          line: line, municipality: mention.council, document: row[0], ground: mention.ground))
    }
    return found
  }

  private func origin(_ id: Int64?) throws -> FigureOrigin {
    guard let id else { return FigureOrigin() }
    if let known = origins[id] { return known }
    let origin =
      try Row.fetchOne(originStatement, arguments: [id]).map(OriginTable.origin) ?? FigureOrigin()
    origins[id] = origin
    return origin
  }

  private func views(of line: SystemID) throws -> [CouncilView] {
    if let known = views[line] { return known }
    let found = try Row.fetchAll(viewStatement, arguments: [line.number, known])
      .compactMap { try view($0, line) }
    views[line] = found
    return found
  }

  private func view(_ row: Row, _ line: SystemID) throws -> CouncilView? {
    guard let stage = CouncilView.DocumentKind(rawValue: row["stage"]) else { return nil }
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
    let origin = try origin(row["origin"])
    view.origin = origin.url.map { WebLink(url: $0, label: origin.title) }
    view.source = SourceReference(document: row["document"], line: row["line"])
    return view
  }

  private func inhabitants(
    of municipality: Organisation, _ code: OrganisationCode
  ) throws -> [Int: Int] {
    if let known = inhabitants[municipality.id] { return known }
    var counts: [Int: Int] = [:]
    let name = MunicipalityName.folded(municipality.name)
    for row in try Row.fetchAll(inhabitantStatement, arguments: [code.text, name, known]) {
      counts[row["year"]] = row["count"]
    }
    inhabitants[municipality.id] = counts
    return counts
  }
}

/// The totals of an Iv3 statement as figures of an arrangement.
enum Iv3Figures {
  static func figures(_ row: Row, _ line: SystemID) -> [LinkedFigure] {
    guard let kind = FigureDocumentKind(rawValue: row["documentKind"]),
      let ground = LinkGround(rawValue: row["ground"])?.ofFigure
    else { return [] }
    let revenue = (row["revenue"] as Int64?).map { Euro($0) }
    let expenditure = (row["expenditure"] as Int64?).map { Euro($0) }
    let result = revenue.flatMap { revenue in expenditure.flatMap { revenue.subtracting($0) } }
    let amounts: [(Quantity, Euro?)] = [
      (.equityAtStart, (row["equityAtStart"] as Int64?).map { Euro($0) }),
      (.equityAtEnd, (row["equityAtEnd"] as Int64?).map { Euro($0) }),
      (.result, result), (.expenditure, expenditure), (.revenue, revenue),
    ]
    let report: String = row["report"]
    return amounts.compactMap { quantity, amount in
      guard let amount else { return nil }
      return LinkedFigure(
        figure: BudgetFigure(
          arrangement: MentionTable.arrangement(row), municipality: nil, year: row["year"],
          documentKind: kind, quantity: quantity, amount: amount,
          place: FigurePlace(line: row["line"], column: report, text: amount.description)),
        line: line, municipality: nil, document: row["document"], ground: ground)
    }
  }
}
