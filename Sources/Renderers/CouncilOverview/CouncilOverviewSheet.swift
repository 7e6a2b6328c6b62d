import Overviews
import Pages
import Records

extension CouncilOverviewAnswer {
  /// One row for each arrangement.
  func sheet(in language: Language) -> Sheet {
    let views = ViewCells(year: calendar.year)
    return Sheet(
      columns: [
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: "systeemId", key: "systeemId"),
        .init(title: language("lijn", "line"), key: "lijn"),
        .init(title: language("vorm", "form"), key: "samenwerkingsvorm"),
        .init(title: language("afgeleide vorm", "derived form"), key: "afgeleideVorm"),
        .init(title: language("in werking sinds", "in force since"), key: "inwerkingtreding"),
        .init(title: language("eindigt op", "ends on"), key: "uitwerkingtreding"),
        .init(title: language("deelnemer sinds", "participant since"), key: "toetreding"),
        .init(title: language("onze bestuursorganen", "our bodies"), key: "bestuursorganen"),
        .init(title: language("verdeelsleutel", "share in the costs"), key: "verdeelsleutel"),
        .init(
          title: language("aantal deelnemers", "number of participants"), key: "aantalDeelnemers"),
        .init(title: language("deelnemers", "participants"), key: "deelnemers"),
        .init(title: language("beleidsterreinen", "policy areas"), key: "beleidsterreinen"),
        .init(
          title: language("wettelijke grondslagen", "legal bases"), key: "wettelijkeGrondslagen"),
        .init(title: language("besluiten", "decisions"), key: "besluiten"),
        .init(title: "website", key: "website"),
      ] + MoneyCells.columns(in: language) + views.columns(in: language) + [
        .init(
          title: language("gemeenten in de bijdrage", "municipalities in the contribution"),
          key: "gemeenten"),
        .init(title: language("herkomst", "origin"), key: "herkomst"),
      ],
      rows: council.listed.map { item in
        let participation = item.participation
        return row(participation, in: language)
          + MoneyCells(year: overview.money.year).cells(of: participation.money, in: language)
          + views.cells(of: item.dossier, in: language)
          + [
            .list(contributors(to: participation.money)),
            .term(
              participation.own.origin.name(in: language), code: participation.own.origin.rawValue),
          ]
      })
  }

  /// The municipalities whose contributions are in the amounts of a row: more than one where those of
  /// predecessors were added.
  private func contributors(to line: CouncilMoney.Line) -> [String] {
    var contributors: [MunicipalityMention] = []
    for total in line.contributions.totals
    where total.year == overview.money.year
      && (total.documentKind == .budget || total.documentKind == .accounts)
    {
      for mention in total.parts.compactMap(\.shown.figure.municipality)
      where !contributors.contains(where: mention.isSame) {
        contributors.append(mention)
      }
    }
    return contributors.map(\.name)
  }

  private func row(
    _ item: CouncilOverview.CouncilArrangement, in language: Language
  ) -> [Sheet.Cell] {
    let overview = item.overview
    let arrangement = overview.arrangement
    return [
      .text(arrangement.title), .text(arrangement.id.description),
      .text(overview.lineID.description),
      .term(arrangement.formName(in: language), code: arrangement.formCode),
      .text(overview.isDerivedHostMunicipality ? "centrumregeling" : nil),
      .date(arrangement.inForce.start), .date(arrangement.inForce.end), .date(item.own.joined),
      .list(item.own.bodies.map(\.name)), .share(item.own.share),
      .number(overview.participants.count),
      .list(overview.participants.map(\.organisation.name)),
      .list(overview.details.policyAreas.map(\.name)),
      .list(overview.details.legalBases.compactMap { $0.caption ?? $0.reference }),
      .list(overview.details.decisions), .text(overview.contact.websites.first?.url),
    ]
  }
}

extension Participation.Origin {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .recorded: language("vermeld", "recorded")
    case .derived: language("afgeleid", "derived")
    }
  }
}
