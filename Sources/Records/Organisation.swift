/// A body of government or another organisation in the register (organisatie): who it is.
public struct Organisation: Hashable, Sendable {
  /// The register's number.
  public var id: SystemID
  /// The official name: `Gemeente Amersfoort`.
  public var name: String
  /// A name it is also known by (subnaam): `GGD Flevoland`.
  public var subname: String?
  /// The register's abbreviation (afkorting).
  public var abbreviation: String?
  /// What kind of organisation it is; `nil` where the register names no type, as for foreign bodies
  /// that are known only from the arrangements they take part in.
  public var kind: OrganisationKind?
  /// The TOOI identifier, if it has one.
  public var tooi: TOOI?
  /// The OWMS identifier (a URI), if it has one.
  public var owms: String?
  /// The code: from `Organisatiecode`, else from the TOOI identifier.
  public var code: OrganisationCode?
  /// The organisation it is a part of, when nested in the register.
  public var parent: SystemID?
  /// When the body exists. A `startDatum` tells when the legal entity began, not its name; an
  /// `eindDatum` is the first day on which it no longer exists and may lie in the future.
  public var existence: Period
  /// How many inhabitants the register counts (aantalInwoners), without saying on which date.
  public var inhabitants: Int?
  /// How many seats its council has (raad/totaalZetels).
  public var seats: Int?

  /// An organisation of which only the number and the name are known, until the rest is set.
  public init(id: SystemID, name: String) {
    self.id = id
    self.name = name
    existence = Period()
  }
}

/// A kind of organisation, by the first of the register's types (types/type).
public enum OrganisationKind: Hashable, Sendable {
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
  public init(_ type: String) {
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
  public var type: String {
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
public struct OrganisationReference: Hashable, Sendable, Codable {
  /// The register's number.
  public var id: SystemID
  /// The name as written in the mention.
  public var name: String
  /// The TOOI identifier, if the mention gives one.
  public var tooi: TOOI?

  /// A mention of an organisation.
  public init(id: SystemID, name: String, tooi: TOOI? = nil) {
    self.id = id
    self.name = name
    self.tooi = tooi
  }
}

extension Organisation {
  /// What a mention tells about an organisation of which there is no record of its own.
  public init(_ reference: OrganisationReference) {
    self.init(id: reference.id, name: reference.name)
    tooi = reference.tooi
    code = reference.tooi.flatMap { OrganisationCode($0.code) }
    if code?.isMunicipality == true { kind = .municipality }
  }
}
