package import Graph
import Pages
package import Records

extension CommunityTracks {
  /// The communities over the years; `standing` is that of the last.
  package func answer(_ standing: Standing) -> Rendering {
    Rendering(CommunityTracksAnswer(tracks: self, standing: standing))
  }
}

/// Communities over years, to be rendered.
struct CommunityTracksAnswer: FieldedAnswer {
  /// A municipality in a year, and the number of its community.
  typealias Row = (year: CommunityTracks.Year, municipality: Organisation, community: Int)

  let tracks: CommunityTracks
  let standing: Standing

  /// A row for each municipality and year: by year, then by code.
  var rows: [Row] {
    tracks.years.flatMap { year in
      year.municipalities.values
        .sorted { ($0.code?.text ?? "", $0.id) < ($1.code?.text ?? "", $1.id) }
        .compactMap { municipality in
          year.communities[municipality.id].map { (year, municipality, $0) }
        }
    }
  }

  private static let fields = FieldList<Row>(
    [
      PanelFields.year { $0.year.day },
      OrganisationFields.municipalityCode.of { $0.municipality },
      OrganisationFields.name.of { $0.municipality },
      Field(
        "gemeenschap", .init("gemeenschap", "community"),
        .init(
          "nummer van de gemeenschap, hetzelfde zolang de leden genoeg dezelfde blijven",
          "number of the community, the same while enough of its members stay the same"),
        .integer { $0.community }),
    ] + PanelFields.coverage { $0.year.coverage },
    columns: "jaar,gemeentecode,naam,gemeenschap,vermeldInJaar,afgeleidInJaar")

  private static let year = FieldList<CommunityTracks.Year>([
    PanelFields.year { $0.day }, .day { $0.day },
    Field(
      "gemeenten", .init("gemeenten", "municipalities"),
      .init("aantal gemeenten", "number of municipalities"),
      .integer { $0.communities.count }),
    Field(
      "gemeenschappen", .init("gemeenschappen", "communities"),
      .init("aantal gemeenschappen", "number of communities"),
      .integer { $0.communityCount }),
    Field(
      "modulariteit", .init("modulariteit", "modularity"),
      .init(
        "hoe zeer randen binnen gemeenschappen vallen", "how far edges fall within communities"),
      .decimal { $0.modularity }),
    Field(
      "vergeleken",
      .init(
        "gemeenten die er het jaar ervoor ook waren",
        "municipalities that were there the year before too"),
      .integer { $0.comparedCount }),
    Field(
      "gebleven", .init("gebleven", "stayed"),
      .init(
        "hoeveel daarvan in dezelfde gemeenschap zijn",
        "how many of those are in the same community"),
      .integer { $0.stayedCount }),
    PanelFields.recorded { $0.coverage.recorded }, PanelFields.derived { $0.coverage.derived },
  ])

  static let shape = AnswerShape<CommunityTracksAnswer>.object(
    FieldList([
      Field(
        "jaren",
        .init("elk jaar, en hoeveel ervan bekend is", "each year, and how much of it is known"),
        .rows(year) { $0.tracks.years }),
      Field("rijen", .init("de rijen", "the rows"), .rows(fields) { $0.rows }),
    ]))

  var rowFields: FieldList<Row> { Self.fields }

  func page(in language: Language) -> Page {
    let title = language(
      "Gemeenten die bij elkaar horen, over de jaren",
      "Municipalities that belong together, over the years")
    var page = Page(language: language, title: title)
    page.summary = [
      .paragraph(
        language(
          "Een gemeenschap is een groep gemeenten die met elkaar meer regelingen deelt dan met andere. Ze houdt haar "
            + "nummer zolang genoeg leden dezelfde blijven. Het register begint laat: kijk bij elk verschil tussen jaren "
            + "eerst hoeveel deelnames zijn vermeld. Elke gemeente in elk jaar staat in --format csv.",
          "A community is a group of municipalities that share more arrangements with each other than with others. It keeps "
            + "its number while enough of its members stay the same. The register begins late: at each difference between "
            + "years look first how many participations are recorded. Every municipality in every year is in --format csv."
        ))
    ]
    let table = Self.year.table(
      title, tracks.years, in: language,
      [
        "peildatum", "gemeenten", "gemeenschappen", .field("modulariteit", digits: 4),
        .field("gebleven") { year in
          .text(
            year.comparedCount == 0
              ? nil : language.percent(Double(year.stayedCount) / Double(year.comparedCount)))
        }, "vermeld", "afgeleid",
      ])
    page.sections =
      [
        Section(
          title: language("Per jaar", "By year"), anchor: "jaren", blocks: [.table(table)])
      ]
    return page
  }
}
