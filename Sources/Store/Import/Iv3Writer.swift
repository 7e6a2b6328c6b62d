import GRDB
import Records

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
    let lineNumber: Int64
  }

  private static let runLength = 1 << 20
  /// How many rows a statement adds: a statement costs as much as a few rows.
  private static let rowsAtOnce = 32

  private let db: GRDB.Database
  private let document: DocumentID
  private let firstStatement: Int64
  private let insertion, manyInsertion: BoundStatement
  private var statements: [StatementKey: Int] = [:]
  private var codes = CodeNumbers()
  private var keys: [StatementKey] = []
  private var figureCounts: [Int] = []
  private var run: [Cell] = []
  private var numbers: [Int64] = []
  private var lastStatement: (key: StatementKey, place: Int)?
  private var repeated = 0

  init(_ db: GRDB.Database, document: DocumentID) throws {
    self.db = db
    self.document = document
    firstStatement =
      try Int64.fetchOne(
        db, sql: "SELECT ifnull(max(id), 0) + 1 FROM iv3Statement") ?? 1
    insertion = try Self.insertion(ofRows: 1, db)
    manyInsertion = try Self.insertion(ofRows: Self.rowsAtOnce, db)
    for row in try Row.fetchAll(db, sql: "SELECT id, code FROM iv3Code") {
      let id: Int64 = row[0]
      guard let number = UInt16(exactly: id) else { throw DamagedCell(cause: "column iv3Code.id") }
      if let code = ShortCode(row[1] as String) { codes.set(UInt64(number), for: code) }
    }
    run.reserveCapacity(Self.runLength)
  }

  private static func insertion(ofRows count: Int, _ db: GRDB.Database) throws -> BoundStatement {
    let row = "(?, ?, ?, ?, ?)"
    return try BoundStatement(
      db,
      """
      INSERT OR IGNORE INTO iv3Figure (statement, category, field, amount, lineNumber)
      VALUES \(repeatElement(row, count: count).joined(separator: ", "))
      """)
  }

  func add(_ figure: Iv3Figure) throws {
    let place = try statementPlace(of: figure)
    figureCounts[place] += 1
    let key =
      UInt64(place) << 32 | (try number(of: figure.category)) << 16
      | (try number(of: figure.field))
    run.append(Cell(key: key, amount: figure.amount.amount, lineNumber: Int64(figure.lineNumber)))
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
        sums.map { sum in sum.map { .integer($0.amount) } ?? .null }, [StoredValue(id(place))])
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
    if repeated > 0 { try recount() }
    for (place, key) in keys.enumerated() {
      try update.run([StoredValue(figureCounts[place]), StoredValue(id(place))])
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

  /// Counts the figures of the statements anew, when cells occurred more than once.
  private func recount() throws {
    for place in keys.indices {
      figureCounts[place] =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM iv3Figure WHERE statement = ?",
          arguments: [id(place).number])
        ?? 0
    }
  }

  private func write() throws {
    run.sort { ($0.key, $0.lineNumber) < ($1.key, $1.lineNumber) }
    var rest = run[...]
    while !rest.isEmpty {
      let many = rest.count >= Self.rowsAtOnce
      let rows = rest.prefix(many ? Self.rowsAtOnce : 1)
      numbers.removeAll(keepingCapacity: true)
      for cell in rows {
        numbers.append(firstStatement + Int64(cell.key >> 32))
        numbers.append(Int64(cell.key >> 16 & 0xFFFF))
        numbers.append(Int64(cell.key & 0xFFFF))
        numbers.append(cell.amount)
        numbers.append(cell.lineNumber)
      }
      repeated += rows.count - (try (many ? manyInsertion : insertion).insert(numbers))
      rest = rest.dropFirst(rows.count)
    }
    run.removeAll(keepingCapacity: true)
  }

  private func id(_ place: Int) -> StatementID { StatementID(firstStatement + Int64(place)) }

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
        INSERT INTO iv3Statement (id, entity, report, year, documentKind, document, lineNumber)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id(place).number, figure.entity.description, figure.report.description, figure.year,
        figure.documentKind.rawValue, document.number, figure.lineNumber,
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
    codes.set(number, for: code)
    return number
  }
}

extension ShortCode {
  /// Whether it is the code that CBS gives an arrangement: `GR` and digits.
  var isArrangement: Bool { bits >> 48 == 0x4752 }
}
