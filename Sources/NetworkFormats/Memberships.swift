package import Pages
package import Records

/// Writes every participation of every version over all dates in one table, with a codebook.
package enum Memberships {
  /// The days on which documents spoke of a participation: the first, and the last that still did.
  package typealias Seen = (first: Day, last: Day)

  /// The files: `memberships.csv`, how much of each year is known (`years.csv`), `codebook.csv` and their description.
  ///
  /// One row per version and participation, by line, version and organisation. `seen` tells between
  /// which documents a participation was seen, where that is known; the register has no leaving date.
  /// `day` is the day on which the table was made; `whole` is the register of which the
  /// excerpt is a part, when versions of a line are left out of it. Cost: linear in the excerpt, besides sorting.
  package static func files(
    _ excerpt: RegisterExcerpt, in whole: RegisterExcerpt? = nil, on day: Day,
    subjects: [VersionID: String] = [:], language: Language = .dutch, command: String? = nil,
    seen: (Participation) -> Seen? = { _ in nil }
  ) -> [NetworkFile] {
    let table = table(excerpt, in: whole ?? excerpt, subjects, language, seen: seen)
    return DataPackage.files(
      name: "wgr-memberships",
      title: language(
        "Alle deelnames aan alle versies van regelingen",
        "Every participation in every version of arrangements"),
      day: day, standing: excerpt.standing(on: day).asked(by: command), language: language,
      tables: [
        table, YearCoverage.table((whole ?? excerpt).yearCoverages(upTo: day), in: language),
        .codebook(of: table, in: language),
      ])
  }

  private static func table(
    _ excerpt: RegisterExcerpt, in whole: RegisterExcerpt, _ subjects: [VersionID: String],
    _ language: Language,
    seen: (Participation) -> Seen?
  ) -> NetworkTable {
    let lines = Lines(excerpt, in: whole)
    let ordered = excerpt.participations
      .map { (line: lines.line(of: $0.arrangement), participation: $0) }
      .sorted { left, right in
        let (a, b) = (left.participation, right.participation)
        return (left.line, a.arrangement, a.organisation.id)
          < (right.line, b.arrangement, b.organisation.id)
      }
    let rows = ordered.map { line, participation in
      let reference = participation.organisation
      return Membership(
        line: line, participation: participation,
        version: excerpt.arrangements[participation.arrangement],
        organisation: excerpt.organisations[reference.id] ?? Organisation(reference),
        subject: subjects[participation.arrangement], seen: seen(participation))
    }
    return NetworkTable(
      fileName: "memberships.csv",
      title: language(
        "Een rij per deelname aan een versie van een regeling",
        "A row for each participation in a version of an arrangement"),
      fields: Membership.fields, rows: rows)
  }
}

/// A participation in a version, with what the register tells of both.
private struct Membership {
  let line: LineID
  let participation: Participation
  let version: Arrangement?
  let organisation: Organisation
  let subject: String?
  let seen: Memberships.Seen?

  static let fields: [Field<Membership>] = [
    Field(
      "lijn",
      .init(
        "systeemId van de eerste versie van de regeling",
        "systeemId of the arrangement's first version"), .text { $0.line.description }),
    Field(
      "versie", .init("systeemId van deze versie", "systeemId of this version"),
      .text { $0.participation.arrangement.description }),
    Field(
      "regeling",
      .init(
        "citeertitel, anders titel van de versie", "citation title of the version, else its title"),
      .text { $0.version?.shortTitle }),
    Field(
      "samenwerkingsvorm", .init("OL, BVO, GO, RZM of CC", "OL, BVO, GO, RZM or CC"),
      .text { $0.version?.form?.rawValue ?? $0.version?.unknownForm }),
    Field(
      "inwerkingtreding",
      .init(
        "eerste dag waarop de versie van kracht is", "first day on which the version is in force"),
      .day { $0.version?.inForce.start }),
    Field(
      "uitwerkingtreding",
      .init(
        "eerste dag waarop de versie niet meer van kracht is; leeg als er geen bekend is",
        "first day on which the version is no longer in force; empty when none is known"),
      .day { $0.version?.inForce.end }),
    Field(
      "organisatie", .init("systeemId van de deelnemer", "systeemId of the participant"),
      .text { $0.participation.organisation.id.description }),
    Field(
      "naam",
      .init("naam van de deelnemer in deze versie", "name of the participant in this version"),
      .text { $0.participation.organisation.name }),
    Field(
      "soort",
      .init(
        "gemeente, provincie, waterschap, …",
        "gemeente (municipality), provincie, waterschap (water board), …"),
      .text { $0.organisation.kind?.type.lowercased() }),
    Field(
      "code",
      .init("organisatiecode, bijvoorbeeld GM0307", "code of the organisation, such as GM0307"),
      .text { $0.organisation.code?.text }),
    Field(
      "tooi", .init("TOOI-URI van de deelnemer", "TOOI URI of the participant"),
      .text { $0.organisation.tooi?.uri }),
    Field(
      "toetreding",
      .init(
        "datum van toetreding, vaak in een eerdere versie",
        "date of joining, often in an earlier version"), .day { $0.participation.joined }),
    Field(
      "bestuursorganen",
      .init("bestuursorganen die deelnemen", "administrative bodies that take part"),
      .texts { $0.participation.bodies.map(\.name) }),
    Field(
      "verdeelsleutel",
      .init("aandeel in de kosten, in procenten", "share in the costs in percent"),
      .share { $0.participation.share }),
    Field(
      "eerst_gezien",
      .init(
        "datum van het eerste document dat de deelname vermeldt",
        "date of the first document that tells of the participation"), .day { $0.seen?.first }),
    Field(
      "laatst_gezien",
      .init(
        "datum van het laatste document dat de deelname vermeldt; geen datum van uittreding",
        "date of the last document that tells of the participation; not a date of leaving"),
      .day { $0.seen?.last }),
    Field("provincie", NetworkExport.province, .text { $0.organisation.province?.name }),
    Field("onderwerp", NetworkExport.subject, .text { $0.subject }),
  ]
}
