import GRDB
public import Records

/// A figure of a raw Iv3 table, as it is stored.
public struct Iv3Figure: Sendable {
  /// The body: `GM0307`, `GR0316`.
  public var entity: ShortCode
  /// The statement (Verslagsoort): `2024X005`.
  public var report: ShortCode
  /// The budget year of the statement.
  public var year: Int
  /// What kind of statement it is.
  public var documentKind: FigureDocumentKind
  /// The taakveld or balance item.
  public var field: ShortCode
  /// The category.
  public var category: ShortCode
  /// The amount.
  public var amount: Euro
  /// The line on which it stands, from 1.
  public var line: Int

  /// A figure of an Iv3 table.
  @inlinable
  public init(
    entity: ShortCode, report: ShortCode, year: Int, documentKind: FigureDocumentKind,
    field: ShortCode, category: ShortCode, amount: Euro, line: Int
  ) {
    self.entity = entity
    self.report = report
    self.year = year
    self.documentKind = documentKind
    self.field = field
    self.category = category
    self.amount = amount
    self.line = line
  }
}

/// What one statement of one body adds up to; see BBV art. 42 and CBS's Iv3 model.
public struct Iv3Total: Sendable {
  /// The body.
  public var entity: ShortCode
  /// The statement.
  public var report: ShortCode
  /// Expenditure with the mutations of reserves, without the booked result.
  public var expenditure: Euro?
  /// Revenue with the mutations of reserves, without the booked result.
  public var revenue: Euro?
  /// What is booked on taakveld 0.11 as expenditure.
  public var bookedSurplus: Euro?
  /// What is booked on taakveld 0.11 as revenue.
  public var bookedDeficit: Euro?
  /// Equity on 1 January.
  public var equityAtStart: Euro?
  /// Equity on 31 December.
  public var equityAtEnd: Euro?
  /// All liabilities on 1 January, equity included.
  public var balanceAtStart: Euro?
  /// All liabilities on 31 December, equity included.
  public var balanceAtEnd: Euro?

  /// A statement of which no total is known, until they are set.
  public init(entity: ShortCode, report: ShortCode) {
    self.entity = entity
    self.report = report
  }
}

/// Writes the figures of an Iv3 table, in runs that are sorted on the key of their table: then SQLite
/// appends instead of searching, which is most of the time.
final class Iv3Writer {
  private struct StatementKey: Hashable {
    let entity, report: ShortCode
  }

  /// A figure with its key packed, so that runs sort as numbers.
  private struct Cell {
    let key: UInt64
    let amount: Int64
    let line: Int64
  }

  private static let runLength = 1 << 18

  private let db: GRDB.Database
  private let document: Int64
  private let firstStatement: Int64
  private let insertion: BoundStatement
  private var statements: [StatementKey: Int] = [:]
  private var codes: [ShortCode: UInt64] = [:]
  private var keys: [StatementKey] = []
  private var figureCounts: [Int] = []
  private var run: [Cell] = []
  private var lastStatement: (key: StatementKey, place: Int)?
  private var repeated = 0

  init(_ db: GRDB.Database, document: Int64) throws {
    self.db = db
    self.document = document
    firstStatement =
      try Int64.fetchOne(
        db, sql: "SELECT ifnull(max(id), 0) + 1 FROM iv3Statement") ?? 1
    insertion = try BoundStatement(
      db,
      """
      INSERT OR IGNORE INTO iv3Figure (statement, category, field, amount, line)
      VALUES (?, ?, ?, ?, ?)
      """)
    for row in try Row.fetchAll(db, sql: "SELECT id, code FROM iv3Code") {
      let id: Int64 = row[0]
      if let code = ShortCode(row[1] as String) { codes[code] = UInt64(id) }
    }
    run.reserveCapacity(Self.runLength)
  }

  func add(_ figure: Iv3Figure) throws {
    let place = try statementPlace(of: figure)
    figureCounts[place] += 1
    let key =
      UInt64(place) << 32 | (try number(of: figure.category)) << 16
      | (try number(of: figure.field))
    run.append(Cell(key: key, amount: figure.amount.amount, line: Int64(figure.line)))
    if run.count == Self.runLength { try write() }
  }

  /// Keeps what the statements add up to.
  func state(_ totals: [Iv3Total]) throws {
    let update = try BoundStatement(
      db,
      """
      UPDATE iv3Statement SET expenditure = ?, revenue = ?, bookedSurplus = ?, bookedDeficit = ?,
        equityAtStart = ?, equityAtEnd = ?, balanceAtStart = ?, balanceAtEnd = ? WHERE id = ?
      """)
    for total in totals {
      let key = StatementKey(entity: total.entity, report: total.report)
      guard let place = statements[key] else { continue }
      let sums = [
        total.expenditure, total.revenue, total.bookedSurplus, total.bookedDeficit,
        total.equityAtStart, total.equityAtEnd, total.balanceAtStart, total.balanceAtEnd,
      ]
      try update.run(
        sums.map { sum in sum.map { .integer($0.amount) } ?? .null }, [.integer(id(place))])
    }
  }

  /// Ends the table: how many figures are new, how many say what was known, and how many repeat a cell
  /// of the table itself.
  func finish(_ mentions: MentionTable) throws -> (stored: Int, unchanged: Int, repeated: Int) {
    try write()
    let update = try BoundStatement(db, "UPDATE iv3Statement SET figures = ? WHERE id = ?")
    var stored = 0
    var unchanged = 0
    var named: Set<ShortCode> = []
    for (place, key) in keys.enumerated() {
      try update.run([StoredValue(figureCounts[place]), .integer(id(place))])
      if try Iv3Repetition.remove(id(place), db) {
        unchanged += figureCounts[place]
      } else {
        stored += figureCounts[place]
      }
      if named.insert(key.entity).inserted, key.entity.isArrangement {
        try mentions.add(code: key.entity.description, name: nil)
      }
    }
    return (stored, unchanged, repeated)
  }

  private func write() throws {
    run.sort { ($0.key, $0.line) < ($1.key, $1.line) }
    for cell in run {
      let isNew = try insertion.insert(
        (
          firstStatement + Int64(cell.key >> 32), Int64(cell.key >> 16 & 0xFFFF),
          Int64(cell.key & 0xFFFF), cell.amount, cell.line
        ))
      if !isNew {
        repeated += 1
        figureCounts[Int(cell.key >> 32)] -= 1
      }
    }
    run.removeAll(keepingCapacity: true)
  }

  private func id(_ place: Int) -> Int64 { firstStatement + Int64(place) }

  private func statementPlace(of figure: Iv3Figure) throws -> Int {
    let key = StatementKey(entity: figure.entity, report: figure.report)
    if let lastStatement, lastStatement.key == key { return lastStatement.place }
    if let place = statements[key] {
      lastStatement = (key, place)
      return place
    }
    let place = keys.count
    try db.execute(
      sql: """
        INSERT INTO iv3Statement (id, entity, report, year, documentKind, document, line)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id(place), figure.entity.description, figure.report.description, figure.year,
        figure.documentKind.rawValue, document, figure.line,
      ])
    keys.append(key)
    figureCounts.append(0)
    statements[key] = place
    lastStatement = (key, place)
    return place
  }

  private func number(of code: ShortCode) throws -> UInt64 {
    if let number = codes[code] { return number }
    guard codes.count < 0xFFFF else {
      throw DatabaseError(message: "more codes than any table of CBS has")
    }
    try db.execute(
      sql: "INSERT INTO iv3Code (code) VALUES (?)", arguments: [code.description])
    let number = UInt64(truncatingIfNeeded: db.lastInsertedRowID)
    codes[code] = number
    return number
  }
}

extension ShortCode {
  /// Whether it is the code that CBS gives an arrangement: `GR` and digits.
  var isArrangement: Bool { bits >> 48 == 0x4752 }
}

/// A statement that says what the nearest earlier document said of it.
enum Iv3Repetition {
  /// Removes a statement that repeats the nearest earlier one, or the nearest later one that repeats
  /// it. True when the statement itself was removed.
  static func remove(_ statement: Int64, _ db: GRDB.Database) throws -> Bool {
    if let earlier = try neighbour(of: statement, "<", "DESC", db),
      try isSame(statement, earlier, db)
    {
      try delete(statement, db)
      return true
    }
    if let later = try neighbour(of: statement, ">", "ASC", db), try isSame(statement, later, db) {
      try delete(later, db)
    }
    return false
  }

  private static func neighbour(
    of statement: Int64, _ comparison: String, _ order: String, _ db: GRDB.Database
  ) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT other.id FROM iv3Statement JOIN iv3Statement AS other
          ON other.entity = iv3Statement.entity AND other.report = iv3Statement.report
            AND other.document \(comparison) iv3Statement.document
        WHERE iv3Statement.id = ? ORDER BY other.document \(order) LIMIT 1
        """, arguments: [statement])
  }

  private static func isSame(_ left: Int64, _ right: Int64, _ db: GRDB.Database) throws -> Bool {
    let counts = try Int.fetchAll(
      db, sql: "SELECT figures FROM iv3Statement WHERE id IN (?, ?)", arguments: [left, right])
    guard Set(counts).count == 1 else { return false }
    let different = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT category, field, amount FROM iv3Figure WHERE statement = ?
          EXCEPT SELECT category, field, amount FROM iv3Figure WHERE statement = ?)
        """, arguments: [left, right])
    return different == false
  }

  private static func delete(_ statement: Int64, _ db: GRDB.Database) throws {
    try db.execute(sql: "DELETE FROM iv3Figure WHERE statement = ?", arguments: [statement])
    try db.execute(sql: "DELETE FROM iv3Statement WHERE id = ?", arguments: [statement])
  }
}
