import GRDB
package import Records

/// What names a decision holds for: a name as it is compared, and whose figures use it.
struct LinkKey: Hashable {
  /// The folded name.
  let foldedName: String
  /// The municipality's code, else its folded name; empty for figures that name none.
  let council: String

  init(foldedName: String, council: String) {
    self.foldedName = foldedName
    self.council = council
  }

  init(foldedName: String, municipality: MunicipalityMention?, council: Organisation?) {
    self.foldedName = foldedName
    self.council =
      municipality?.code?.text ?? council?.code?.text
      ?? municipality.map { MunicipalityName.folded($0.name) } ?? ""
  }
}

extension LinkDecision {
  var key: LinkKey {
    LinkKey(
      foldedName: ArrangementName.folded(name),
      council: OrganisationCode(municipality: municipality)?.text
        ?? MunicipalityName.folded(municipality))
  }
}

extension LinkDecision {
  /// What the decision is about: two of the same name and municipality are about the same, however written.
  package var subject: String { key.foldedName + "\u{0}" + key.council }
}

/// The decisions that are recorded.
struct LinkDecisions {
  private let byKey: [LinkKey: LinkDecision]

  init(_ db: GRDB.Database) throws {
    var byKey: [LinkKey: LinkDecision] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM linkDecision") {
      let key = LinkKey(foldedName: row["foldedName"], council: row["council"])
      byKey[key] = LinkDecision(
        name: row["name"], municipality: row["council"], municipalityName: row["councilName"],
        systemID: row["systemID"])
    }
    self.byKey = byKey
  }

  /// What names of municipalities mean by decisions, which name no arrangement: by the folded name.
  static func municipalities(_ db: GRDB.Database) throws -> [String: BodyID] {
    var decided: [String: BodyID] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT council, systemID FROM linkDecision WHERE name = '' AND systemID IS NOT NULL"
    ) {
      decided[MunicipalityName.folded(row["council"])] = row["systemID"] as BodyID
    }
    return decided
  }

  subscript(key: LinkKey) -> LinkDecision? { byKey[key] }

  /// All of them, by municipality and name.
  var all: [LinkDecision] {
    byKey.sorted { ($0.key.council, $0.key.foldedName) < ($1.key.council, $1.key.foldedName) }
      .map(\.value)
  }

  static func keep(_ decision: LinkDecision, _ db: GRDB.Database) throws {
    let key = decision.key
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO linkDecision (foldedName, council, name, councilName, systemID)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        key.foldedName, key.council, decision.name, decision.municipalityName,
        decision.systemID?.number,
      ])
  }
  static func forget(_ decision: LinkDecision, _ db: GRDB.Database) throws {
    let key = decision.key
    try db.execute(
      sql: "DELETE FROM linkDecision WHERE foldedName = ? AND council = ?",
      arguments: [key.foldedName, key.council])
  }
}
