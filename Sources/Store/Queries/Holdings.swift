import GRDB

/// Which kinds of facts beside the register's own export were read at all: what is of none of them is not looked for.
struct Holdings {
  /// Whether a list names an arrangement, as every figure, view, note and seat on a board does.
  let hasMentions: Bool
  /// Whether a list counts inhabitants.
  let hasInhabitants: Bool
  /// Whether a report to CBS was read.
  let hasReports: Bool
  /// Whether a council's rules for classes were read.
  let hasClassRules: Bool

  /// Cost: a look at the first row of four tables.
  init(_ db: GRDB.Database) throws {
    let found = try db.makeStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM mention), EXISTS (SELECT 1 FROM inhabitantCount),
          EXISTS (SELECT 1 FROM iv3Statement), EXISTS (SELECT 1 FROM classRule)
        """
    ).decodeFirst([]) { row in (0..<4).map { place -> Bool in row[place] } }
    let there = found ?? Array(repeating: true, count: 4)
    (hasMentions, hasInhabitants) = (there[0], there[1])
    (hasReports, hasClassRules) = (there[2], there[3])
  }
}
