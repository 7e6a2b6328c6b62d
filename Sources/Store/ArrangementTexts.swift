internal import GRDB
internal import Records

/// Keeps the full-text index of arrangements beside their rows.
///
/// Title, citation title, body, policy areas and purpose; not the powers, whose articles name every
/// subject that an arrangement does not work on either.
final class ArrangementTexts {
  /// The details of the arrangement being stored, when they are at hand.
  var details: ArrangementDetails?

  private let insertion: Statement
  private static let title = place(of: "title")
  private static let citationTitle = place(of: "citationTitle")
  private static let bodyName = place(of: "bodyName")
  private static let detailsText = place(of: "details")

  init(_ db: GRDB.Database) throws {
    insertion = try db.makeStatement(
      sql: """
        INSERT INTO arrangementText (rowid, title, citationTitle, body, policyAreas, purpose)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
  }

  /// Indexes a row of the arrangement table.
  func add(rowID: Int64, content: [DatabaseValue]) throws {
    let details =
      try self.details
      ?? String.fromDatabaseValue(content[Self.detailsText]).map {
        try DetailsReader.arrangement($0)
      }
    insertion.setUncheckedArguments(
      StatementArguments([
        rowID.databaseValue, content[Self.title], content[Self.citationTitle],
        content[Self.bodyName],
        (details?.policyAreas.map(\.name).joined(separator: "; ")).databaseValue,
        (details?.purpose).databaseValue,
      ]))
    try insertion.execute()
  }

  private static func place(of column: String) -> Int {
    ArrangementColumns.content.firstIndex(of: column) ?? 0
  }
}
