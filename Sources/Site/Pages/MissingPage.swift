import Overviews
import Pages
import Records
import Renderers

/// What the register and the other documents do not tell, over all arrangements in force.
struct MissingPage {
  private let model: SiteModel
  private let inForce: [ArrangementOverview]

  private var language: Language { model.language }

  init(model: SiteModel) {
    self.model = model
    inForce = model.arrangements.map(\.overview)
      .filter { $0.isInForce }
  }

  var page: Page {
    let count = language.count(inForce.count, .arrangement)
    let fields = fields
    return Page(
      language: language,
      title: language("Wat ontbreekt", "What is missing"),
      summary: [
        .paragraph(
          language(
            "Er zijn \(count) van kracht, \(model.standing.moment(in: language)). Bij veel daarvan staat niet alles "
              + "in het register. Wat niet is vastgelegd, is niet vast te stellen: het kan er wel zijn.",
            "\(count) are in force, \(model.standing.moment(in: language)). For many of them the register does not "
              + "hold everything. What is not recorded cannot be established: it may well exist.")),
        .paragraph(
          language(
            "De organisaties vullen het register zelf. Staat er bij uw regeling iets niet of verkeerd, "
              + "vraag het dan aan wie de regeling bijhoudt.",
            "The organisations fill the register themselves. If something is missing or wrong for your "
              + "arrangement, ask whoever keeps its record.")),
      ],
      sections: [summary(fields)] + fields.filter { !$0.missing.isEmpty }.map(section))
  }

  /// Something that should be known of an arrangement, and of which arrangements it is not.
  private struct Field {
    let name: String
    let anchor: String
    let missing: [ArrangementOverview]
  }

  private var fields: [Field] {
    func field(
      _ dutch: String, _ english: String, _ anchor: String,
      isMissing: (ArrangementOverview) -> Bool
    ) -> Field {
      Field(
        name: language(dutch, english), anchor: anchor, missing: inForce.filter(isMissing))
    }
    return [
      field("Wat gemeenten betalen", "What municipalities pay", "bijdragen") {
        $0.money.allContributions.isEmpty
      },
      field("Begroting, schuld of resultaat", "Budget, debt or result", "stand") {
        $0.money.statements(preferring: nil).isEmpty
      },
      field("Het doel", "The purpose", "doel") { $0.details.purpose == nil },
      field("Een link naar de tekst of het besluit", "A link to the text", "tekst") {
        $0.details.decisions.isEmpty
      },
      field("De bevoegdheden", "The powers", "bevoegdheden") { $0.details.powers.isEmpty },
      field("De wettelijke grondslag", "The legal basis", "grondslag") {
        $0.details.legalBases.isEmpty
      },
      field("Het beleidsterrein", "The policy area", "beleidsterrein") {
        $0.details.policyAreas.isEmpty
      },
      field(
        "Welk bestuursorgaan van elke deelnemer meedoet",
        "Which body of each participant takes part",
        "bestuursorganen"
      ) { overview in
        overview.participants.contains { $0.participation.bodies.isEmpty }
      },
      field("Wie de gegevens bijhoudt", "Who keeps the record", "bronhouder") {
        $0.arrangement.keeper == nil
      },
    ]
  }

  private func summary(_ fields: [Field]) -> Section {
    let total = inForce.count
    return Section(
      title: language("In het kort", "In short"), anchor: "in-het-kort",
      blocks: [
        .table(
          Table(
            caption: language(
              "Bij hoeveel regelingen iets niet is vastgelegd",
              "For how many arrangements something is not recorded"),
            columns: [
              .init(title: language("Gegeven", "Item")),
              .init(title: language("Ontbreekt bij", "Missing for"), isNumeric: true),
              .init(title: language("Van", "Of"), isNumeric: true),
            ],
            rows: fields.map { field in
              [
                field.missing.isEmpty
                  ? .text(field.name) : [.section(label: field.name, anchor: field.anchor)],
                .text(language.number(field.missing.count)), .text(language.number(total)),
              ]
            }))
      ])
  }

  private func section(_ field: Field) -> Section {
    let count = language.count(field.missing.count, .arrangement)
    return Section(
      title: field.name, anchor: field.anchor,
      blocks: [
        .details(
          summary: language("Niet vastgelegd bij \(count)", "Not recorded for \(count)"),
          [
            .list(
              field.missing.map { overview in
                [
                  .subject(
                    label: overview.arrangement.shortTitle, .arrangement(line: overview.line))
                ]
              })
          ])
      ])
  }
}
