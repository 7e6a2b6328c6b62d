public import Records

/// Writes every participation of every version over all dates in one table, with a codebook.
public enum Memberships {
  /// The days on which documents spoke of a participation: the first, and the last that still did.
  public typealias Seen = (first: Day, last: Day)

  /// The files: `memberships.csv`, `codebook.csv` and their description.
  ///
  /// One row per version and participation, by line, version and organisation. `seen` tells between
  /// which documents a participation was seen, where that is known; the register has no leaving date.
  /// `day` is the day on which the table was made. Cost: linear in the excerpt, besides sorting.
  public static func files(
    _ excerpt: RegisterExcerpt, on day: Day, seen: (Participation) -> Seen? = { _ in nil }
  ) -> [NetworkFile] {
    let table = table(excerpt, seen: seen)
    let codebook = NetworkTable(
      fileName: "codebook.csv", title: "Een rij per kolom van memberships.csv",
      columns: [
        .init(name: "kolom", type: "string", meaning: "naam van de kolom"),
        .init(name: "type", type: "string", meaning: "type van de waarden"),
        .init(name: "betekenis", type: "string", meaning: "wat een waarde vertelt"),
      ],
      rows: table.columns.map { [$0.name, $0.type, $0.meaning] })
    return DataPackage.files(
      name: "wgr-memberships", title: "Alle deelnames aan alle versies van regelingen", day: day,
      tables: [table, codebook])
  }

  private static let columns: [NetworkTable.Column] = [
    .init(name: "lijn", type: "string", meaning: "systeemId van de eerste versie van de regeling"),
    .init(name: "versie", type: "string", meaning: "systeemId van deze versie"),
    .init(name: "regeling", type: "string", meaning: "citeertitel, anders titel van de versie"),
    .init(name: "samenwerkingsvorm", type: "string", meaning: "OL, BVO, GO, RZM of CC"),
    .init(
      name: "inwerkingtreding", type: "date", meaning: "eerste dag waarop de versie van kracht is"),
    .init(
      name: "uitwerkingtreding", type: "date",
      meaning: "eerste dag waarop de versie niet meer van kracht is; leeg als er geen bekend is"),
    .init(name: "organisatie", type: "string", meaning: "systeemId van de deelnemer"),
    .init(name: "naam", type: "string", meaning: "naam van de deelnemer in deze versie"),
    .init(name: "soort", type: "string", meaning: "gemeente, provincie, waterschap, …"),
    .init(name: "code", type: "string", meaning: "organisatiecode, bijvoorbeeld GM0307"),
    .init(name: "tooi", type: "string", meaning: "TOOI-URI van de deelnemer"),
    .init(
      name: "toetreding", type: "date",
      meaning: "datum van toetreding, vaak in een eerdere versie"),
    .init(name: "bestuursorganen", type: "string", meaning: "bestuursorganen die deelnemen"),
    .init(name: "verdeelsleutel", type: "number", meaning: "aandeel in de kosten, in procenten"),
    .init(
      name: "eerst_gezien", type: "date",
      meaning: "datum van het eerste document dat de deelname vermeldt"),
    .init(
      name: "laatst_gezien", type: "date",
      meaning: "datum van het laatste document dat de deelname vermeldt; geen datum van uittreding"),
  ]

  private static func table(
    _ excerpt: RegisterExcerpt, seen: (Participation) -> Seen?
  ) -> NetworkTable {
    let lines = Lines(excerpt)
    let ordered = excerpt.participations
      .map { (line: lines.line(of: $0.arrangement), participation: $0) }
      .sorted { left, right in
        let (a, b) = (left.participation, right.participation)
        return (left.line, a.arrangement, a.organisation.id)
          < (right.line, b.arrangement, b.organisation.id)
      }
    return NetworkTable(
      fileName: "memberships.csv", title: "Een rij per deelname aan een versie van een regeling",
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
