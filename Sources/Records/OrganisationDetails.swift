/// What the register tells about an organisation besides who it is.
///
/// Only what a council or a researcher can use: see the register layout in `Documents` for every
/// element that is left out, with the reason.
public struct OrganisationDetails: Hashable, Sendable, Codable {
  /// The register's types after the first.
  public var furtherTypes: [String] = []
  /// A finer type (subtype).
  public var subtype: String?
  /// The legal form (rechtsvorm).
  public var legalForm: String?
  /// The arrangement that founded it (hoortBijGemeenschappelijkeRegeling): a version, often no longer
  /// the current one.
  public var foundedBy: SystemID?
  /// Identifiers by scheme, in the register's order: `OIN`, `KVK-nummer`, `RSIN`, …
  public var identifiers: [Identifier] = []
  /// Where to write and visit.
  public var addresses: [Address] = []
  /// How to reach it.
  public var contact = Contact()
  /// The parties in the council with their seats.
  public var parties: [CouncilParty] = []
  /// The area in square kilometres as the register writes it (`279,27`).
  public var area: String?
  /// Inhabitants per square kilometre as the register writes it.
  public var density: String?
  /// The places in its territory (bevatPlaatsen), one text.
  public var places: String?
  /// The laws it rests on.
  public var legalBases: [LegalBasis] = []
  /// The policy areas it works in.
  public var policyAreas: [PolicyArea] = []
  /// When the keeper last confirmed the record (datumTerVerificatie).
  public var verified: Day?
  /// When the record was last changed (datumMutatie).
  public var mutated: Day?

  /// No details at all.
  public init() {}
}

/// An identifier in a scheme of its own.
public struct Identifier: Hashable, Sendable, Codable {
  /// The scheme's name in the register: `KVK-nummer`, `RSIN`, `OIN`, …
  public var scheme: String
  /// The identifier, untouched.
  public var value: String

  /// An identifier in a scheme.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// A party in a council and its number of seats.
public struct CouncilParty: Hashable, Sendable, Codable {
  /// The party's name.
  public var name: String
  /// Its seats, if told.
  public var seats: Int?

  /// A party with its seats.
  public init(name: String, seats: Int?) {
    self.name = name
    self.seats = seats
  }
}

/// An address of a body.
public struct Address: Hashable, Sendable, Codable {
  /// What it is for (adresType): `Bezoekadres`, `Postadres`, …
  public var purpose: String?
  /// Street and number, or post-office box, as one line.
  public var line: String?
  /// The postal code.
  public var postalCode: String?
  /// The town.
  public var town: String?
  /// The country, when told.
  public var country: String?

  /// An empty address.
  public init() {}
}

/// The ways to reach a body that are not a person's: general telephone numbers and mailboxes, web
/// sites and forms.
public struct Contact: Hashable, Sendable, Codable {
  /// General telephone numbers.
  public var telephones: [String] = []
  /// General mailboxes.
  public var emails: [String] = []
  /// Web sites, with the register's label where it has one.
  public var websites: [WebLink] = []
  /// Contact forms.
  public var forms: [WebLink] = []

  /// No contact at all.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool {
    telephones.isEmpty && emails.isEmpty && websites.isEmpty && forms.isEmpty
  }
}

/// An address on the web and what it is called.
public struct WebLink: Hashable, Sendable, Codable {
  /// The address as written in the register.
  public var url: String
  /// The register's label.
  public var label: String?

  /// A link.
  public init(url: String, label: String? = nil) {
    self.url = url
    self.label = label
  }
}

/// A law or rule that a record rests on (wettelijkeGrondslag).
public struct LegalBasis: Hashable, Sendable, Codable {
  /// The law's name (opschrift).
  public var caption: String?
  /// Where to read it (referentie), mostly a URI.
  public var reference: String?

  /// A legal basis.
  public init(caption: String?, reference: String?) {
    self.caption = caption
    self.reference = reference
  }
}

/// A policy area (beleidsterrein) of the TOOI thesaurus.
public struct PolicyArea: Hashable, Sendable, Codable {
  /// The name, main area and part separated by ` | `: `verkeer | openbaar vervoer`.
  public var name: String
  /// The thesaurus URI.
  public var uri: String?

  /// A policy area.
  public init(name: String, uri: String? = nil) {
    self.name = name
    self.uri = uri
  }
}
