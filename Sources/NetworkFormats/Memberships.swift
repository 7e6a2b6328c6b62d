package import Pages
package import Records

/// Writes every participation of every version over all dates in one table, with a codebook.
package enum Memberships {
  /// The days on which documents spoke of a participation: the first, and the last that still did.
  package typealias Seen = (first: Day, last: Day)

  /// The files: `memberships.csv`, `codebook.csv` and their description.
  ///
  /// One row per version and participation, by line, version and organisation. `seen` tells between
  /// which documents a participation was seen, where that is known; the register has no leaving date.
  /// `day` is the day on which the table was made; `whole` is the register of which the
  /// excerpt is a part, when versions of a line are left out of it. Cost: linear in the excerpt, besides sorting.
  package static func files(
    _ excerpt: RegisterExcerpt, in whole: RegisterExcerpt? = nil, on day: Day,
    language: Language = .dutch, seen: (Participation) -> Seen? = { _ in nil }
  ) -> [NetworkFile] {
    let table = table(excerpt, in: whole ?? excerpt, language, seen: seen)
    let codebook = NetworkTable(
      fileName: "codebook.csv",
      title: language(
        "Een rij per kolom van memberships.csv", "A row for each column of memberships.csv"),
      columns: [
        .init(
          name: "kolom", type: "string", meaning: .init("naam van de kolom", "name of the column")),
        .init(
          name: "type", type: "string", meaning: .init("type van de waarden", "type of the values")),
        .init(
          name: "betekenis", type: "string",
          meaning: .init("wat een waarde vertelt", "what a value tells")),
      ],
      rows: table.columns.map { [$0.name, $0.type, language($0.meaning)] })
    return DataPackage.files(
      name: "wgr-memberships",
      title: language(
        "Alle deelnames aan alle versies van regelingen",
        "Every participation in every version of arrangements"),
      day: day, basis: PackageBasis((whole ?? excerpt).documents),
      standing: Standing(day: day, documents: excerpt.documents), language: language,
      tables: [table, codebook])
  }

  private static let columns: [NetworkTable.Column] = [
    .init(
      name: "lijn", type: "string",
      meaning: .init(
        "systeemId van de eerste versie van de regeling",
        "systeemId of the arrangement's first version")),
    .init(
      name: "versie", type: "string",
      meaning: .init("systeemId van deze versie", "systeemId of this version")),
    .init(
      name: "regeling", type: "string",
      meaning: .init(
        "citeertitel, anders titel van de versie", "citation title of the version, else its title")),
    .init(
      name: "samenwerkingsvorm", type: "string",
      meaning: .init("OL, BVO, GO, RZM of CC", "OL, BVO, GO, RZM or CC")),
    .init(
      name: "inwerkingtreding", type: "date",
      meaning: .init(
        "eerste dag waarop de versie van kracht is", "first day on which the version is in force")),
    .init(
      name: "uitwerkingtreding", type: "date",
      meaning: .init(
        "eerste dag waarop de versie niet meer van kracht is; leeg als er geen bekend is",
        "first day on which the version is no longer in force; empty when none is known")),
    .init(
      name: "organisatie", type: "string",
      meaning: .init("systeemId van de deelnemer", "systeemId of the participant")),
    .init(
      name: "naam", type: "string",
      meaning: .init(
        "naam van de deelnemer in deze versie", "name of the participant in this version")),
    .init(
      name: "soort", type: "string",
      meaning: .init(
        "gemeente, provincie, waterschap, …",
        "gemeente (municipality), provincie, waterschap (water board), …")),
    .init(
      name: "code", type: "string",
      meaning: .init(
        "organisatiecode, bijvoorbeeld GM0307", "code of the organisation, such as GM0307")),
    .init(
      name: "tooi", type: "string",
      meaning: .init("TOOI-URI van de deelnemer", "TOOI URI of the participant")),
    .init(
      name: "toetreding", type: "date",
      meaning: .init(
        "datum van toetreding, vaak in een eerdere versie",
        "date of joining, often in an earlier version")),
    .init(
      name: "bestuursorganen", type: "string",
      meaning: .init("bestuursorganen die deelnemen", "administrative bodies that take part")),
    .init(
      name: "verdeelsleutel", type: "number",
      meaning: .init("aandeel in de kosten, in procenten", "share in the costs in percent")),
    .init(
      name: "eerst_gezien", type: "date",
      meaning: .init(
        "datum van het eerste document dat de deelname vermeldt",
        "date of the first document that tells of the participation")),
    .init(
      name: "laatst_gezien", type: "date",
      meaning: .init(
        "datum van het laatste document dat de deelname vermeldt; geen datum van uittreding",
        "date of the last document that tells of the participation; not a date of leaving")),
  ]

  private static func table(
    _ excerpt: RegisterExcerpt, in whole: RegisterExcerpt, _ language: Language,
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
    return NetworkTable(
      fileName: "memberships.csv",
      title: language(
        "Een rij per deelname aan een versie van een regeling",
        "A row for each participation in a version of an arrangement"),
      columns: columns,
      rows: ordered.map { line, participation in
        let reference = participation.organisation
        let version = excerpt.arrangements[participation.arrangement]
        let organisation = excerpt.organisations[reference.id] ?? Organisation(reference)
        let seen = seen(participation)
        let bodies = participation.bodies.map(\.name).joined(separator: "; ")
        return [
          line.description, participation.arrangement.description, version?.shortTitle,
          version?.form?.rawValue ?? version?.unknownForm, version?.inForce.start?.description,
          version?.inForce.end?.description, reference.id.description, reference.name,
          organisation.kind?.type.lowercased(), organisation.code?.text, organisation.tooi?.uri,
          participation.joined?.description, bodies, participation.share?.description,
          seen?.first.description, seen?.last.description,
        ]
      })
  }
}
