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
    let facts = MissingFact.all(of: inForce)
    return Page(
      language: language,
      title: language("Wat ontbreekt", "What is missing"),
      summary: [
        .paragraph(
          language(
            "Er zijn \(count) van kracht, \(model.standing.moment(in: language)). Bij veel daarvan staat niet alles "
              + "in het register. Wat niet is vastgelegd, is niet vast te stellen: het kan er wel zijn.",
            "\(count) are in force, \(model.standing.moment(in: language)). For many of them the register does not have everything. What is not recorded cannot be established: it may well exist."
          )),
        .paragraph(
          language(
            "De organisaties vullen het register zelf. Staat er bij uw regeling iets niet of verkeerd, "
              + "vraag het dan aan wie de regeling bijhoudt.",
            "The organisations fill in the register themselves. If something is missing or wrong for your "
              + "arrangement, ask whoever keeps its record.")),
      ],
      sections: [summary(facts)] + boundaries
        + facts.filter { !$0.arrangements.isEmpty }.map(section))
  }

  /// How to get maps, where no boundaries were read.
  private var boundaries: [Section] {
    guard !model.standing.documents.contains(where: { $0.kind == .boundaries }) else { return [] }
    return [
      Section(
        title: language("Kaarten", "Maps"), anchor: "kaarten",
        blocks: [
          .paragraph(
            language(
              "Er staan geen kaarten op deze site, want er zijn geen grenzen van gemeenten ingelezen. Nodig: de "
                + "indeling in gemeenten van CBS en Kadaster als GeoJSON (gemeente_gegeneraliseerd, bij PDOK).",
              "There are no maps on this site, for no boundaries of municipalities were read. Needed: the "
                + "division into municipalities of CBS and Kadaster as GeoJSON (gemeente_gegeneraliseerd, at PDOK)."
            ))
        ])
    ]
  }

  private func summary(_ facts: [MissingFact]) -> Section {
    let total = inForce.count
    return Section(
      title: language("In het kort", "In short"), anchor: "in-het-kort",
      blocks: [
        .table(
          Table(
            language(
              "Bij hoeveel regelingen iets niet is vastgelegd",
              "For how many arrangements something is not recorded"), facts,
            [
              .own(language("Gegeven", "Item")) { fact in
                let name = language(fact.name)
                return fact.arrangements.isEmpty
                  ? .text(name) : [.section(label: name, anchor: fact.code)]
              },
              .own(language("Ontbreekt bij", "Missing for"), isNumeric: true) {
                .text(language.number($0.arrangements.count))
              },
              .own(language("Van", "Of"), isNumeric: true) { _ in .text(language.number(total)) },
            ]))
      ])
  }

  private func section(_ fact: MissingFact) -> Section {
    let count = language.count(fact.arrangements.count, .arrangement)
    return Section(
      title: language(fact.name), anchor: fact.code,
      blocks: [
        .details(
          summary: language("Niet vastgelegd bij \(count)", "Not recorded for \(count)"),
          [
            .list(
              fact.arrangements.alphabetical(\.everydayName.name, then: \.line).map {
                [.subject(label: $0.everydayName.name, .arrangement(line: $0.line))]
              })
          ])
      ])
  }
}
