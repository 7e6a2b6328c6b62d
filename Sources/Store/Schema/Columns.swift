import GRDB
import Records

/// How records lie in columns: the same columns, in the same order, for writing and for reading.
enum OrganisationColumns {
  static let key = ["systemID"]
  static let content = [
    "topKind", "name", "foldedName", "subname", "abbreviation", "kind", "tooi", "owms", "code",
    "parent", "existsFrom", "existsUntil", "inhabitants", "seats", "details",
  ]

  static func values(_ organisation: Organisation, topKind: String, details: String)
    -> [StoredValue]
  {
    [
      StoredValue(topKind),
      StoredValue(organisation.name),
      StoredValue(
        organisation.kind == .municipality ? MunicipalityName.folded(organisation.name) : nil),
      StoredValue(organisation.subname),
      StoredValue(organisation.abbreviation),
      StoredValue(organisation.kind?.type),
      StoredValue(organisation.tooi?.uri),
      StoredValue(organisation.owms),
      StoredValue(organisation.code?.text),
      StoredValue(organisation.parent),
      StoredValue(organisation.existence.start),
      StoredValue(organisation.existence.end),
      StoredValue(organisation.inhabitants),
      StoredValue(organisation.seats),
      StoredValue(details),
    ]
  }

  /// The columns that ``organisation(_:)`` reads.
  static let selection =
    (["systemID", "firstSeen", "lineNumber"]
      + content.filter { !["topKind", "foldedName", "details"].contains($0) })

  static func organisation(_ row: Row) -> Organisation {
    var organisation = Organisation(id: BodyID(row["systemID"]), name: row["name"])
    organisation.subname = row["subname"]
    organisation.abbreviation = row["abbreviation"]
    organisation.kind = (row["kind"] as String?).map { OrganisationKind($0) }
    organisation.tooi = (row["tooi"] as String?).map { TOOI($0) }
    organisation.owms = row["owms"]
    organisation.code = (row["code"] as String?).flatMap { OrganisationCode($0) }
    organisation.parent = row["parent"]
    organisation.existence = Period(
      start: row.day("existsFrom"), end: row.day("existsUntil"))
    organisation.inhabitants = row["inhabitants"]
    organisation.seats = row["seats"]
    return organisation
  }
}

/// The columns of a version of an arrangement.
enum ArrangementColumns {
  static let key = ["systemID"]
  static let content = [
    "isCrossBorder", "title", "citationTitle", "form", "inForceFrom", "inForceUntil",
    "previousVersion", "nextVersion", "body", "bodyName", "bodyTOOI", "keeper", "keeperName",
    "keeperTOOI", "verified", "tooi", "details",
  ]

  static func values(_ arrangement: Arrangement, details: String) -> [StoredValue] {
    [
      StoredValue(arrangement.isCrossBorder),
      StoredValue(arrangement.title),
      StoredValue(arrangement.citationTitle),
      StoredValue(arrangement.form?.rawValue ?? arrangement.unknownForm),
      StoredValue(arrangement.inForce.start),
      StoredValue(arrangement.inForce.end),
      StoredValue(arrangement.previous),
      StoredValue(arrangement.next),
      StoredValue(arrangement.body?.id),
      StoredValue(arrangement.body?.name),
      StoredValue(arrangement.body?.tooi?.uri),
      StoredValue(arrangement.keeper?.id),
      StoredValue(arrangement.keeper?.name),
      StoredValue(arrangement.keeper?.tooi?.uri),
      StoredValue(arrangement.verified),
      StoredValue(arrangement.tooi?.uri),
      StoredValue(details),
    ]
  }

  /// The columns that ``arrangement(_:)`` reads.
  static let selection =
    ["systemID", "firstSeen", "lineNumber"] + content.filter { $0 != "details" }

  static func arrangement(_ row: Row) -> Arrangement {
    var arrangement = Arrangement(
      id: VersionID(row["systemID"]), title: row["title"],
      inForce: Period(start: row.day("inForceFrom"), end: row.day("inForceUntil")))
    arrangement.citationTitle = row["citationTitle"]
    let form: String? = row["form"]
    arrangement.form = form.flatMap { CooperationForm(rawValue: $0) }
    arrangement.unknownForm = arrangement.form == nil ? form : nil
    arrangement.previous = row["previousVersion"]
    arrangement.next = row["nextVersion"]
    arrangement.body = row.reference("body")
    arrangement.keeper = row.reference("keeper")
    arrangement.verified = row.day("verified")
    arrangement.isCrossBorder = row["isCrossBorder"]
    arrangement.tooi = (row["tooi"] as String?).map { TOOI($0) }
    return arrangement
  }
}

/// The columns of a participation.
enum ParticipationColumns {
  static let key = ["arrangement", "organisation"]
  static let content = ["isCrossBorder", "name", "tooi", "joined", "bodies", "share"]

  static func key(_ participation: Participation) -> [StoredValue] {
    [
      StoredValue(participation.arrangement),
      StoredValue(participation.organisation.id),
    ]
  }

  static func values(_ participation: Participation, isCrossBorder: Bool) -> [StoredValue] {
    [
      StoredValue(isCrossBorder),
      StoredValue(participation.organisation.name),
      StoredValue(participation.organisation.tooi?.uri),
      StoredValue(participation.joined),
      StoredValue(
        participation.bodies.isEmpty
          ? nil : participation.bodies.map(\.name).joined(separator: "\n")),
      StoredValue(participation.share?.description),
    ]
  }

  static func participation(_ row: Row) -> Participation {
    Participation(
      arrangement: VersionID(row["arrangement"]),
      organisation: participant(row),
      joined: row.day("joined"),
      bodies: ((row["bodies"] as String?) ?? "").parts(between: "\n").map {
        AdministrativeBody(String($0))
      },
      share: (row["share"] as String?).flatMap { Percentage($0) })
  }

  /// Who takes part.
  static func participant(_ row: Row) -> OrganisationReference {
    OrganisationReference(
      id: row["organisation"], name: row["name"], tooi: (row["tooi"] as String?).map { TOOI($0) })
  }
}

extension Row {
  func day(_ column: String) -> Day? {
    (self[column] as String?).flatMap { Day(iso: $0) }
  }

  func reference(_ column: String) -> OrganisationReference? {
    guard let id: Int64 = self[column] else { return nil }
    return OrganisationReference(
      id: BodyID(id), name: self[column + "Name"] ?? "",
      tooi: (self[column + "TOOI"] as String?).map { TOOI($0) })
  }
}
