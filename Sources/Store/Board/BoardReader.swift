import GRDB
import Records

/// Reads what documents tell of the boards of arrangements, of leaving these and of their classes.
///
/// What was read before is kept, so that asking for every council reads each line once.
final class BoardReader {
  private let known: KnownDocuments
  /// `nil` where no document tells of any board.
  private let statements: Statements?
  private var read: [LineID: BoardFacts] = [:]

  private struct Statements {
    let seats, rules, exits, risks: Statement
  }

  init(_ db: GRDB.Database, _ known: KnownDocuments, _ holdings: Holdings) throws {
    self.known = known
    let isEmpty =
      try !holdings.hasMentions
      || Schema.boardTables.allSatisfy {
        try Int.fetchOne(db, sql: "SELECT 1 FROM \($0) LIMIT 1") == nil
      }
    statements =
      isEmpty
      ? nil
      : Statements(
        seats: try Self.statement(BoardSeat.storage, db),
        rules: try Self.statement(VoteRule.storage, db),
        exits: try Self.statement(ExitClause.storage, db),
        risks: try Self.statement(RiskClass.storage, db))
  }

  private static func statement<Content>(
    _ storage: BoardStorage<Content>, _ db: GRDB.Database
  ) throws -> Statement {
    let table = storage.table
    return try db.makeStatement(
      sql: """
        SELECT \(table).*, title, url, date, origin.year AS originYear,
          mention.municipality AS municipality, municipalityCode, mention.year AS mentionYear,
          \(MoneyReader.councilCode)
        FROM mention CROSS JOIN \(table) ON \(table).mention = mention.id
        LEFT JOIN origin ON origin.id = \(table).origin
        WHERE mention.arrangementLine = ? AND \(table).document <= ?
        ORDER BY \(table).document, \(table).lineNumber, \(table).id
        """)
  }

  /// Adds what is known of the lines of an excerpt. Cost: four look-ups for each line; none when no document tells
  /// of any board.
  func add(to excerpt: inout RegisterExcerpt) throws {
    guard let statements else { return }
    for line in Set(excerpt.arrangements.keys.map { excerpt.line(of: $0) }).sorted() {
      let facts = try facts(of: line, statements)
      if !facts.isEmpty { excerpt.boards[line] = facts }
    }
  }

  /// The lines of which documents tell seats or votes.
  func linesWithSeats(_ db: GRDB.Database) throws -> Set<LineID> {
    guard statements != nil else { return [] }
    return Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT arrangementLine FROM mention
          JOIN \(BoardSeat.storage.table) AS seat ON seat.mention = mention.id
          WHERE arrangementLine IS NOT NULL AND seat.document <= ?
          """, arguments: [known.limit.number]
      ).map { LineID($0) })
  }

  private func facts(of line: LineID, _ statements: Statements) throws -> BoardFacts {
    if let known = read[line] { return known }
    var facts = BoardFacts()
    facts.seats = try linked(statements.seats, BoardSeat.storage, line)
    facts.rules = try linked(statements.rules, VoteRule.storage, line)
    facts.exits = try linked(statements.exits, ExitClause.storage, line)
    facts.risks = try linked(statements.risks, RiskClass.storage, line)
    read[line] = facts
    return facts
  }

  private func linked<Content>(
    _ statement: Statement, _ storage: BoardStorage<Content>, _ line: LineID
  ) throws -> [LinkedFact<Content>] {
    try statement.decode([line.number, known.limit.number]) { row -> LinkedFact<Content>? in
      guard let content = storage.content(row), let source = known.place(of: row) else {
        return nil
      }
      return LinkedFact(
        content,
        origin: FigureOrigin(
          title: row["title"], url: row["url"], date: row.day("date"), year: row["originYear"]),
        remark: row["remark"],
        source: source)
    }
  }
}
