import GRDB
public import Records

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

/// A decision on a name that figures use: which arrangement it means, or that it is none.
public struct LinkDecision: Hashable, Sendable {
  /// The name, as a document writes it.
  public var name: String
  /// The code of the municipality whose figures use it, else its name; empty for figures that name
  /// none.
  public var municipality: String
  /// The municipality's name, for the reader.
  public var municipalityName: String
  /// A version of the arrangement that is meant, or the first one; `nil` when it is none of the
  /// register's.
  public var systemID: SystemID?

  /// A decision.
  public init(
    name: String, municipality: String, municipalityName: String, systemID: SystemID?
  ) {
    self.name = name
    self.municipality = municipality
    self.municipalityName = municipalityName
    self.systemID = systemID
  }

  var key: LinkKey {
    LinkKey(
      foldedName: ArrangementName.folded(name),
      council: OrganisationCode(municipality: municipality)?.text
        ?? MunicipalityName.folded(municipality))
  }
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
        systemID: (row["systemID"] as Int64?).map { SystemID($0) })
    }
    self.byKey = byKey
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
}
