/// One version of a joint arrangement (gemeenschappelijke regeling): who, what form, since when.
public struct Arrangement: Hashable, Sendable {
  /// The number of this version.
  public var id: SystemID
  /// The full title (titel).
  public var title: String
  /// The title to cite it by (citeertitel).
  public var citationTitle: String?
  /// The form, when it is one the law knows.
  public var form: CooperationForm?
  /// The form as the register writes it, when it is none of those.
  public var unknownForm: String?
  /// When this version is in force: from `datumInwerkingtreding` until `datumUitwerkingtreding`.
  public var inForce: Period
  /// The version it follows.
  public var previous: SystemID?
  /// The version that follows it.
  public var next: SystemID?
  /// The body it founded (regionaalSamenwerkingsorgaan).
  public var body: OrganisationReference?
  /// Who keeps the record (bronhouder).
  public var keeper: OrganisationReference?
  /// When the keeper last confirmed the record (datumTerVerificatie).
  public var verified: Day?
  /// Whether it is one of the register's cross-border arrangements.
  public var isCrossBorder = false
  /// The TOOI identifier, which regelingen have only where they share a record with their body.
  public var tooi: TOOI?

  /// A version of which only the number, the title and the start are known, until the rest is set.
  public init(id: SystemID, title: String, inForce: Period) {
    self.id = id
    self.title = title
    self.inForce = inForce
  }

  /// The name to show: the title to cite it by, else the full title.
  public var shortTitle: String { citationTitle ?? title }

  /// Whether this version starts before another of its line, the number deciding between equal days.
  func startsBefore(_ other: Arrangement) -> Bool {
    (inForce.start?.number ?? .min, id) < (other.inForce.start?.number ?? .min, other.id)
  }
}

extension Sequence<Arrangement> {
  /// Of the versions of one line the one that counts on a day: of those in force the one that started
  /// last; `nil` where none is in force.
  public func inForce(on day: Day) -> Arrangement? {
    filter { $0.inForce.contains(day) }.max { $0.startsBefore($1) }
  }
}

/// What the register tells about a version of an arrangement besides who, what and when.
public struct ArrangementDetails: Hashable, Sendable, Codable {
  /// How it gets its powers (bevoegdheidsverkrijging): `Delegatie`, `Mandaat`, `Attributie`.
  public var acquisitions: [String] = []
  /// The purpose (doel).
  public var purpose: String?
  /// The powers and the articles that give them.
  public var powers: [Power] = []
  /// The laws it rests on.
  public var legalBases: [LegalBasis] = []
  /// Links to the founding decisions and texts (instellingsbesluiten).
  public var decisions: [String] = []
  /// The policy areas.
  public var policyAreas: [PolicyArea] = []
  /// The abbreviation (afkorting).
  public var abbreviation: String?
  /// Who keeps the archive (archiefzorgdrager).
  public var archivist: OrganisationReference?
  /// Where to write and visit.
  public var addresses: [Address] = []
  /// How to reach it.
  public var contact = Contact()
  /// When the record was last changed (datumMutatie).
  public var mutated: Day?

  /// No details at all.
  public init() {}
}

/// A power of an arrangement (bevoegdheid).
public struct Power: Hashable, Sendable, Codable {
  /// The heading of the article (kopArtikel): `Artikel 5`.
  public var article: String?
  /// What the article says (inhoudArtikel).
  public var content: String?

  /// A power.
  public init(article: String?, content: String?) {
    self.article = article
    self.content = content
  }
}
