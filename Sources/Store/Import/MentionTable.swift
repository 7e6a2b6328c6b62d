import GRDB
import Records

/// The table of how documents name arrangements.
final class MentionTable {
  private struct Key: Hashable {
    let arrangement: ArrangementMention
    let municipality: MunicipalityMention?
    let year: Int?
  }

  private let db: GRDB.Database
  private var known: [Key: MentionID] = [:]

  init(_ db: GRDB.Database) {
    self.db = db
  }

  /// The number of a mention, which is added when it is new.
  func id(
    _ arrangement: ArrangementMention, _ municipality: MunicipalityMention?, year: Int?
  ) throws -> MentionID {
    let key = Key(arrangement: arrangement, municipality: municipality, year: year)
    if let id = known[key] { return id }
    let folded = Self.foldedName(arrangement)
    let values: [(any DatabaseValueConvertible)?] = [
      folded, arrangement.name, arrangement.systemID?.number, arrangement.code?.text,
      municipality?.name, municipality?.code?.text, year,
    ]
    let search = try db.cachedStatement(
      sql: """
        SELECT id FROM mention WHERE foldedName = ? AND name = ? AND systemID IS ? AND code IS ?
          AND municipality IS ? AND municipalityCode IS ? AND year IS ?
        """)
    let found = try Int64.fetchOne(search, arguments: StatementArguments(values))
      .map { MentionID($0) }
    if let found {
      known[key] = found
      return found
    }
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO mention
          (foldedName, name, systemID, code, municipality, municipalityCode, year)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try insertion.execute(arguments: StatementArguments(values))
    let id = MentionID(db.lastInsertedRowID)
    known[key] = id
    return id
  }

  /// Makes a code of CBS known as something to tie to the register, with the name that CBS gives it, if
  /// it is told.
  func add(code: String, name: String?) throws {
    let found = try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM mention WHERE code = ? AND municipality IS NULL AND year IS NULL LIMIT 1
        """, arguments: [code])
    guard let found else {
      try db.execute(
        sql: "INSERT INTO mention (foldedName, name, code) VALUES (?, ?, ?)",
        arguments: [Folding.fold(code), name ?? "", code])
      return
    }
    guard let name else { return }
    try db.execute(sql: "UPDATE mention SET name = ? WHERE id = ?", arguments: [name, found])
  }

  /// The name by which mentions are compared and decided on; a code or number where there is no name.
  static func foldedName(_ mention: ArrangementMention) -> String {
    guard mention.name.isEmpty else { return ArrangementName.folded(mention.name) }
    return Folding.fold(mention.code?.text ?? mention.systemID?.description ?? "")
  }

  /// The mention that a row of the table holds.
  static func arrangement(_ row: Row) -> ArrangementMention {
    arrangement(name: row["name"], systemID: row["systemID"], code: row["code"])
  }

  /// The mention that values of the table hold.
  static func arrangement(name: String, systemID: Int64?, code: String?) -> ArrangementMention {
    ArrangementMention(
      name: name, systemID: systemID.map { VersionID($0) },
      code: code.flatMap { OrganisationCode($0) })
  }

  /// The municipality that a row of the table names.
  static func municipality(_ row: Row) -> MunicipalityMention? {
    municipality(name: row["municipality"], code: row["municipalityCode"])
  }

  /// The municipality that values of the table name.
  static func municipality(name: String?, code: String?) -> MunicipalityMention? {
    name.map { MunicipalityMention(name: $0, code: code.flatMap { OrganisationCode($0) }) }
  }
}
