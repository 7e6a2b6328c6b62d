/// A body of government or another organisation in the register (organisatie): who it is.
package struct Organisation: Hashable, Sendable {
  /// The register's number.
  package var id: BodyID
  /// The official name: `Gemeente Amersfoort`.
  package var name: String
  /// A name it is also known by (subnaam): `GGD Flevoland`.
  package var subname: String?
  /// The register's abbreviation (afkorting).
  package var abbreviation: String?
  /// What kind of organisation it is; `nil` where the register names no type, as for foreign bodies
  /// that are known only from the arrangements they take part in.
  package var kind: OrganisationKind?
  /// The TOOI identifier, if it has one.
  package var tooi: TOOI?
  /// The OWMS identifier (a URI), if it has one.
  package var owms: String?
  /// The code: from `Organisatiecode`, else from the TOOI identifier.
  package var code: OrganisationCode?
  /// The organisation it is a part of, when nested in the register.
  package var parent: BodyID?
  /// When the body exists. A `startDatum` tells when the legal entity began, not its name; an
  /// `eindDatum` is the first day on which it no longer exists and may lie in the future.
  package var existence: Period
  /// How many inhabitants the register counts (aantalInwoners), without saying on which date.
  package var inhabitants: Int?
  /// How many seats its council has (raad/totaalZetels).
  package var seats: Int?
  /// The province that its addresses are in; `nil` where they name none or more than one, and where it was not
  /// looked for.
  package var province: Province?

  /// An organisation of which only the number and the name are known, until the rest is set.
  package init(id: BodyID, name: String) {
    self.id = id
    self.name = name
    existence = Period()
  }
}

/// A kind of organisation, by the first of the register's types (types/type).
package enum OrganisationKind: Hashable, Sendable {
  /// Gemeente: a municipality.
  case municipality
  /// Provincie: a province.
  case province
  /// Waterschap: a water board.
  case waterBoard
  /// Regionaal samenwerkingsorgaan: the body an arrangement founded.
  case cooperationBody
  /// Ministerie: a ministry.
  case ministry
  /// Caribisch openbaar lichaam: Bonaire, Sint Eustatius or Saba.
  case caribbeanBody
  /// Another kind, by the register's text.
  case other(String)

  /// Recognises the register's text.
  package init(_ type: String) {
    self =
      switch type {
      case "Gemeente": .municipality
      case "Provincie": .province
      case "Waterschap": .waterBoard
      case "Regionaal samenwerkingsorgaan": .cooperationBody
      case "Ministerie": .ministry
      case "Caribisch openbaar lichaam": .caribbeanBody
      default: .other(type)
      }
  }

  /// The register's text.
  package var type: String {
    switch self {
    case .municipality: "Gemeente"
    case .province: "Provincie"
    case .waterBoard: "Waterschap"
    case .cooperationBody: "Regionaal samenwerkingsorgaan"
    case .ministry: "Ministerie"
    case .caribbeanBody: "Caribisch openbaar lichaam"
    case .other(let text): text
    }
  }
}

/// A mention of an organisation in another record: its number, and the name used there.
package struct OrganisationReference: Hashable, Sendable {
  /// The register's number.
  package var id: BodyID
  /// The name as written in the mention.
  package var name: String
  /// The TOOI identifier, if the mention gives one.
  package var tooi: TOOI?

  /// A mention of an organisation.
  package init(id: BodyID, name: String, tooi: TOOI? = nil) {
    self.id = id
    self.name = name
    self.tooi = tooi
  }
}

extension Organisation {
  /// What a mention tells about an organisation of which there is no record of its own.
  package init(_ reference: OrganisationReference) {
    self.init(id: reference.id, name: reference.name)
    tooi = reference.tooi
    code = reference.tooi.flatMap { OrganisationCode($0.code) }
    if code?.isMunicipality == true { kind = .municipality }
  }
}
