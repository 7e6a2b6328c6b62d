import GRDB
import Records

/// Writes the figures of an Iv3 table, run by run.
final class Iv3Writer {
  /// How many rows a statement adds: a statement costs as much as a few rows.
  private static let rowsAtOnce = 32

  /// What gathers the figures, perhaps on another thread; what it counted is read when all were taken.
  let packing: Iv3Packing
  private let db: GRDB.Database
  private let document: DocumentID
  private let firstStatement: Int64
  private let insertion, manyInsertion: BoundStatement
  private var numbers: [Int64] = []
  private var repeated = 0

  init(_ db: GRDB.Database, document: DocumentID) throws {
    self.db = db
    self.document = document
    firstStatement =
      try Int64.fetchOne(
        db, sql: "SELECT ifnull(max(id), 0) + 1 FROM iv3Statement") ?? 1
    insertion = try Self.insertion(ofRows: 1, db)
    manyInsertion = try Self.insertion(ofRows: Self.rowsAtOnce, db)
    var codes = CodeNumbers()
    var lastCode: UInt64 = 0
    for row in try Row.fetchAll(db, sql: "SELECT id, code FROM iv3Code") {
      let id: Int64 = row[0]
      guard let number = UInt16(exactly: id) else { throw DamagedCell(cause: "column iv3Code.id") }
      lastCode = max(lastCode, UInt64(number))
      if let code = ShortCode(row[1] as String) { codes.set(UInt64(number), for: code) }
    }
    packing = Iv3Packing(codes, lastCode: lastCode)
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

  /// Keeps what the statements of a table add up to, all of whose figures were taken.
  func state(_ totals: [Iv3Total]) throws {
    try writeRest()
    let update = try BoundStatement(
      db,
      """
      UPDATE iv3Statement SET expenditure = ?, revenue = ?, bookedSurplus = ?, bookedDeficit = ?,
        equityAtStart = ?, equityAtEnd = ?, balanceAtStart = ?, balanceAtEnd = ? WHERE id = ?
      """)
    for total in totals {
      let key = Iv3StatementKey(entity: total.entity, report: total.report)
      guard let place = packing.place(of: key) else { continue }
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
    try writeRest()
    let update = try BoundStatement(db, "UPDATE iv3Statement SET figures = ? WHERE id = ?")
    var stored = 0
    var unchanged = 0
    var named: Set<ShortCode> = []
    for (place, statement) in packing.statements.enumerated() {
      let figures = repeated > 0 ? try figureCount(of: id(place)) : statement.figures
      try update.run([StoredValue(figures), StoredValue(id(place))])
      if try Iv3Repetition.remove(id(place), db) {
        unchanged += figures
      } else {
        stored += figures
      }
      let entity = statement.key.entity
      if named.insert(entity).inserted, entity.isArrangement {
        try mentions.add(code: entity.description, name: nil)
      }
    }
    return (stored, unchanged, repeated)
  }

  /// How many figures of a statement are stored, for when cells occurred more than once.
  private func figureCount(of statement: StatementID) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM iv3Figure WHERE statement = ?"),
      arguments: [statement.number]) ?? 0
  }

  /// Writes the runs that are full.
  func writePacked() throws {
    for run in packing.takeRuns() { try write(run) }
  }

  /// Writes what was taken and is not written yet.
  private func writeRest() throws {
    packing.endRun()
    try writePacked()
  }

  private func write(_ run: Iv3Run) throws {
    try begin(run)
    var rest = run.cells[...]
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
  }

  /// Writes the codes and statements that begin in a run.
  private func begin(_ run: Iv3Run) throws {
    for code in run.codes {
      try db.execute(
        literal: "INSERT INTO iv3Code (id, code) VALUES (\(code.number), \(code.code.description))")
    }
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO iv3Statement (id, entity, report, year, documentKind, document, lineNumber)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for beginning in run.beginnings {
      let figure = beginning.figure
      try insertion.execute(arguments: [
        id(beginning.place).number, figure.entity.description, figure.report.description,
        figure.year, figure.documentKind.rawValue, document.number, figure.lineNumber,
      ])
    }
  }

  private func id(_ place: Int) -> StatementID { StatementID(firstStatement + Int64(place)) }
}

extension ShortCode {
  /// Whether it is the code that CBS gives an arrangement: `GR` and digits.
  var isArrangement: Bool { bits >> 48 == 0x4752 }
}
