/// One version of a joint arrangement (gemeenschappelijke regeling): who, what form, since when.
package struct Arrangement: Hashable, Sendable {
  /// The number of this version.
  package var id: VersionID
  /// The full title (titel).
  package var title: String
  /// The title to cite it by (citeertitel).
  package var citationTitle: String?
  /// The form, when it is one the law knows.
  package var form: CooperationForm?
  /// The form as the register writes it, when it is none of those.
  package var unknownForm: String?
  /// When this version is in force: from `datumInwerkingtreding` until `datumUitwerkingtreding`.
  package var inForce: Period
  /// The version it follows.
  package var previous: VersionID?
  /// The version that follows it.
  package var next: VersionID?
  /// The body it founded (regionaalSamenwerkingsorgaan).
  package var body: OrganisationReference?
  /// Who keeps the record (bronhouder).
  package var keeper: OrganisationReference?
  /// When the keeper last confirmed the record (datumTerVerificatie).
  package var verified: Day?
  /// Whether it is one of the register's cross-border arrangements.
  package var isCrossBorder = false
  /// The TOOI identifier, which regelingen have only where they share a record with their body.
  package var tooi: TOOI?

  /// A version of which only the number, the title and the start are known, until the rest is set.
  package init(id: VersionID, title: String, inForce: Period) {
    self.id = id
    self.title = title
    self.inForce = inForce
  }

  /// The name to show: the title to cite it by, else the full title.
  package var shortTitle: String { citationTitle ?? title }

  /// Whether this version starts before another of its line, the number deciding between equal days.
  package func startsBefore(_ other: Arrangement) -> Bool {
    (inForce.start?.number ?? .min, id) < (other.inForce.start?.number ?? .min, other.id)
  }
}

extension Sequence<Arrangement> {
  /// Of the versions of one line the one that counts on a day: of those in force the one that started
  /// last; `nil` where none is in force.
  package func inForce(on day: Day) -> Arrangement? {
    filter { $0.inForce.contains(day) }.max { $0.startsBefore($1) }
  }
}

/// What the register tells about a version of an arrangement besides who, what and when.
package struct ArrangementDetails: Hashable, Sendable {
  /// How it gets its powers (bevoegdheidsverkrijging): `Delegatie`, `Mandaat`, `Attributie`.
  package var acquisitions: [String] = []
  /// The purpose (doel).
  package var purpose: String?
  /// The powers and the articles that give them.
  package var powers: [Power] = []
  /// The laws it rests on.
  package var legalBases: [LegalBasis] = []
  /// Links to the founding decisions and texts (instellingsbesluiten).
  package var decisions: [String] = []
  /// The policy areas.
  package var policyAreas: [PolicyArea] = []
  /// The abbreviation (afkorting).
  package var abbreviation: String?
  /// Who keeps the archive (archiefzorgdrager).
  package var archivist: OrganisationReference?
  /// Where to write and visit.
  package var addresses: [Address] = []
  /// How to reach it.
  package var contact = Contact()
  /// When the record was last changed (datumMutatie).
  package var mutated: Day?

  /// No details at all.
  package init() {}
}

/// A power of an arrangement (bevoegdheid).
package struct Power: Hashable, Sendable {
  /// The heading of the article (kopArtikel): `Artikel 5`.
  package var article: String?
  /// What the article says (inhoudArtikel).
  package var content: String?

  /// A power.
  package init(article: String?, content: String?) {
    self.article = article
    self.content = content
  }
}
