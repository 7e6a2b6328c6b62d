/// What the register tells about an organisation besides who it is.
///
/// Only what a council or a researcher can use: see the register layout in `Documents` for every
/// element that is left out, with the reason.
package struct OrganisationDetails: Hashable, Sendable {
  /// The register's types after the first.
  package var furtherTypes: [String] = []
  /// A finer type (subtype).
  package var subtype: String?
  /// The legal form (rechtsvorm).
  package var legalForm: String?
  /// The arrangement that founded it (hoortBijGemeenschappelijkeRegeling): a version, often no longer
  /// the current one.
  package var foundedBy: VersionID?
  /// Identifiers by scheme, in the register's order: `OIN`, `KVK-nummer`, `RSIN`, …
  package var identifiers: [Identifier] = []
  /// Where to write and visit.
  package var addresses: [Address] = []
  /// How to reach it.
  package var contact = Contact()
  /// The parties in the council with their seats.
  package var parties: [CouncilParty] = []
  /// The area in square kilometres as the register writes it (`279,27`).
  package var area: String?
  /// Inhabitants per square kilometre as the register writes it.
  package var density: String?
  /// The places in its territory (bevatPlaatsen), one text.
  package var places: String?
  /// The laws it rests on.
  package var legalBases: [LegalBasis] = []
  /// The policy areas it works in.
  package var policyAreas: [PolicyArea] = []
  /// When the keeper last confirmed the record (datumTerVerificatie).
  package var verified: Day?
  /// When the record was last changed (datumMutatie).
  package var mutated: Day?

  /// No details at all.
  package init() {}
}

/// An identifier in a scheme of its own.
package struct Identifier: Hashable, Sendable {
  /// The scheme's name in the register: `KVK-nummer`, `RSIN`, `OIN`, …
  package var scheme: String
  /// The identifier, untouched.
  package var value: String

  /// An identifier in a scheme.
  package init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// A party in a council and its number of seats.
package struct CouncilParty: Hashable, Sendable {
  /// The party's name.
  package var name: String
  /// Its seats, if told.
  package var seats: Int?

  /// A party with its seats.
  package init(name: String, seats: Int?) {
    self.name = name
    self.seats = seats
  }
}

/// An address of a body.
package struct Address: Hashable, Sendable {
  /// What it is for (adresType): `Bezoekadres`, `Postadres`, …
  package var purpose: String?
  /// Street and number, or post-office box, as one line.
  package var line: String?
  /// The postal code.
  package var postalCode: String?
  /// The town.
  package var town: String?
  /// The country, when told.
  package var country: String?
  /// The province as the register has it: a TOOI URI or a name, see ``Province``.
  package var province: String?

  /// An empty address.
  package init() {}
}

/// The ways to reach a body that are not a person's: general telephone numbers and mailboxes, web
/// sites and forms.
package struct Contact: Hashable, Sendable {
  /// General telephone numbers.
  package var telephones: [String] = []
  /// General mailboxes.
  package var emails: [String] = []
  /// Web sites, with the register's label where it has one.
  package var websites: [WebLink] = []
  /// Contact forms.
  package var forms: [WebLink] = []

  /// No contact at all.
  package init() {}

  /// Whether nothing is known.
  package var isEmpty: Bool {
    telephones.isEmpty && emails.isEmpty && websites.isEmpty && forms.isEmpty
  }
}

/// An address on the web and what it is called.
package struct WebLink: Hashable, Sendable {
  /// The address as written in the register.
  package var url: String
  /// The register's label.
  package var label: String?

  /// A link.
  package init(url: String, label: String? = nil) {
    self.url = url
    self.label = label
  }
}

/// A law or rule that a record rests on (wettelijkeGrondslag).
package struct LegalBasis: Hashable, Sendable {
  /// The law's name (opschrift).
  package var caption: String?
  /// Where to read it (referentie), mostly a URI.
  package var reference: String?

  /// A legal basis.
  package init(caption: String?, reference: String?) {
    self.caption = caption
    self.reference = reference
  }
}

/// A policy area (beleidsterrein) of the TOOI thesaurus.
package struct PolicyArea: Hashable, Sendable {
  /// The name, main area and part separated by ` | `: `verkeer | openbaar vervoer`.
  package var name: String
  /// The thesaurus URI.
  package var uri: String?

  /// A policy area.
  package init(name: String, uri: String? = nil) {
    self.name = name
    self.uri = uri
  }
}
