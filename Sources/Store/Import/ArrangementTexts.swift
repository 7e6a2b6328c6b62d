import GRDB
import Records

/// Keeps the full-text index of arrangements beside their rows.
///
/// Title, citation title, body, policy areas and purpose; not the powers, whose articles name every
/// subject that an arrangement does not work on either.
final class ArrangementTexts {
  /// The details of the arrangement being stored, beside the text they are stored as: rows of other
  /// documents that are split by it have details of their own.
  var current: (text: String, details: ArrangementDetails)?

  private let insertion, removal: BoundStatement
  private static let title = place(of: "title")
  private static let citationTitle = place(of: "citationTitle")
  private static let bodyName = place(of: "bodyName")
  private static let detailsText = place(of: "details")

  init(_ db: GRDB.Database) throws {
    insertion = try BoundStatement(
      db,
      """
      INSERT INTO arrangementText (rowid, title, citationTitle, body, policyAreas, purpose)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    // The index keeps no text of its own, so that what is taken out must be told to it.
    removal = try BoundStatement(
      db,
      """
      INSERT INTO arrangementText
        (arrangementText, rowid, title, citationTitle, body, policyAreas, purpose)
      VALUES ('delete', ?, ?, ?, ?, ?, ?)
      """)
  }

  /// Indexes a row of the arrangement table.
  func add(rowID: Int64, content: [StoredValue]) throws {
    try insertion.run(texts(rowID, content))
  }

  /// Takes a row of the arrangement table out of the index.
  func remove(rowID: Int64, content: [StoredValue]) throws {
    try removal.run(texts(rowID, content))
  }

  private func texts(_ rowID: Int64, _ content: [StoredValue]) throws -> [StoredValue] {
    let details = try details(content)
    return [
      StoredValue(rowID), content[Self.title], content[Self.citationTitle], content[Self.bodyName],
      StoredValue(details?.policyAreas.map(\.name).joined(separator: "; ")),
      StoredValue(details?.purpose),
    ]
  }

  private func details(_ content: [StoredValue]) throws -> ArrangementDetails? {
    guard case .text(let text) = content[Self.detailsText] else { return nil }
    if let current, current.text == text { return current.details }
    return try DetailsReader.arrangement(text)
  }

  private static func place(of column: String) -> Int {
    ArrangementColumns.content.firstIndex(of: column) ?? 0
  }
}
