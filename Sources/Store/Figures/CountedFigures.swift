import GRDB
import Records

/// The contributions that count, kept in the file for whoever asks it in SQL.
///
/// Which of several statements counts is decided by ``ContributionChoice`` alone; here its choice is written down, so
/// that a view has only to add up. Like ties it has no known time: it is what all documents together say.
enum CountedFigures {
  /// Brings the table up to date with the figures and ties. Cost: nothing when there are none, else that of reading
  /// every contribution.
  static func refresh(_ db: GRDB.Database) throws {
    let kept = try Row.fetchAll(db, sql: "SELECT * FROM countedFigure ORDER BY figure").map {
      Counted(id: $0[0], otherStatements: $0[1], isUndecided: $0[2])
    }
    let now = try counted(db)
    guard now != kept else { return }
    try db.execute(sql: "DELETE FROM countedFigure")
    let insertion = try BoundStatement(db, "INSERT INTO countedFigure VALUES (?, ?, ?)")
    for figure in now {
      try insertion.run([
        StoredValue(figure.id), StoredValue(figure.otherStatements),
        StoredValue(figure.isUndecided),
      ])
    }
  }

  private struct Counted: Equatable {
    let id: FigureID
    let otherStatements: Int
    let isUndecided: Bool
  }

  /// A contribution with the number of its row.
  private struct Numbered: StatedContribution {
    let id: FigureID
    let figure: LinkedFigure

    var component: String? { figure.component }
    var amount: Euro { figure.amount }
    var origin: FigureOrigin { figure.origin }
  }

  /// Who contributes to an arrangement in one year and kind of statement.
  private struct Cell: Hashable {
    let municipality: BodyID
    let statement: BudgetStatement
  }

  private static func counted(_ db: GRDB.Database) throws -> [Counted] {
    let lines = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT arrangementLine FROM mention JOIN figure ON figure.mention = mention.id
        WHERE arrangementLine IS NOT NULL AND council IS NOT NULL AND quantity = ?
        """, arguments: [Quantity.contribution.rawValue])
    guard !lines.isEmpty else { return [] }
    let reader = try FigureReader(
      db, KnownDocuments(DocumentQuery.cited(upTo: .max, db), upTo: .max))
    var found: [Counted] = []
    for line in lines {
      var cells: [Cell: [Numbered]] = [:]
      for (id, linked) in try reader.listed(LineID(line))
      where linked.figure.quantity == .contribution {
        guard let municipality = linked.municipality else { continue }
        let cell = Cell(municipality: municipality, statement: BudgetStatement(linked.figure))
        cells[cell, default: []].append(Numbered(id: id, figure: linked))
      }
      found += cells.values.flatMap { ContributionChoice($0).parts }.map {
        Counted(id: $0.shown.id, otherStatements: $0.others.count, isUndecided: $0.isUndecided)
      }
    }
    return found.sorted { $0.id < $1.id }
  }
}
