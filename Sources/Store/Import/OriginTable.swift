import GRDB
import Records

/// The table of documents that figures were taken from.
final class OriginTable {
  private let db: GRDB.Database
  private var known: [FigureOrigin: OriginID] = [:]

  init(_ db: GRDB.Database) {
    self.db = db
  }

  /// The number of an origin, which is added when it is new; `nil` for one of which nothing is known.
  func id(_ origin: FigureOrigin) throws -> OriginID? {
    guard origin != FigureOrigin() else { return nil }
    if let id = known[origin] { return id }
    let values: StatementArguments = [
      origin.title, origin.url, origin.date?.description, origin.year,
    ]
    let search = try db.cachedStatement(
      sql: "SELECT id FROM origin WHERE title IS ? AND url IS ? AND date IS ? AND year IS ?")
    var id = try Int64.fetchOne(search, arguments: values).map { OriginID($0) }
    if id == nil {
      try db.cachedStatement(sql: "INSERT INTO origin (title, url, date, year) VALUES (?, ?, ?, ?)")
        .execute(arguments: values)
      id = OriginID(db.lastInsertedRowID)
    }
    known[origin] = id
    return id
  }
}
