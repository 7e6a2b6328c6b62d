import GRDB
import Records

/// Reads what arrangements reported to CBS as salaries and social charges.
final class StaffCostReader {
  private let known: KnownDocuments
  private let statement: Statement
  private var read: [LineID: [StaffCost]] = [:]

  init(_ db: GRDB.Database, _ known: KnownDocuments) throws {
    self.known = known
    statement = try db.makeStatement(
      sql: """
        SELECT statement.year, statement.documentKind, statement.document AS document, amount,
          iv3Figure.lineNumber AS lineNumber
        FROM mention
        CROSS JOIN iv3Statement AS statement ON statement.entity = mention.code
        CROSS JOIN iv3Code AS category ON category.code = 'L1.1'
        CROSS JOIN iv3Figure
          ON iv3Figure.statement = statement.id AND iv3Figure.category = category.id
        WHERE mention.arrangementLine = ? AND mention.municipality IS NULL AND mention.year IS NULL
          AND mention.code IS NOT NULL
          AND statement.document = (\(MoneyReader.newestDocument("statement")))
        ORDER BY statement.year, statement.report, iv3Figure.field
        """)
  }

  /// The staff cost of a line, by year and kind of statement; one whose sum does not fit is left out.
  func costs(of line: LineID) throws -> [StaffCost] {
    if let costs = read[line] { return costs }
    var sums: [BudgetStatement: (sum: EuroSum, source: SourceReference)] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [line.number, known.limit.number])
    while let row = try rows.next() {
      guard let kind = DocumentKind(rawValue: row["documentKind"]),
        let place = known.place(of: row)
      else { continue }
      var found = sums[BudgetStatement(row["year"], kind)] ?? (EuroSum(), place)
      found.sum.add(Euro(row["amount"] as Int64))
      found.source.lineNumber = min(found.source.lineNumber, place.lineNumber)
      sums[BudgetStatement(row["year"], kind)] = found
    }
    let costs = sums.sorted { $0.key < $1.key }.compactMap { statement, found in
      found.sum.amount.map {
        StaffCost(
          year: statement.year, documentKind: statement.documentKind, amount: $0,
          source: found.source)
      }
    }
    read[line] = costs
    return costs
  }
}
