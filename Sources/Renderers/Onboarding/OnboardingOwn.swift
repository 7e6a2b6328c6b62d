import Overviews
import Pages
import Records

/// What a council does together and what it pays, short enough for somebody new.
struct OnboardingOwn {
  let council: OnboardingCouncil
  let language: Language

  private var overview: CouncilOverview { council.overview }

  private var glances: [ArrangementGlance] { council.glances }

  /// The arrangements by subject, a line each.
  var arrangements: Section {
    let groups = SignalsSection.grouped(glances) { [$0.group] }
    let count = language.count(overview.arrangements.count, .arrangement)
    let partners = language.count(overview.partners.count, .otherOrganisation)
    return Section(
      title: language("Onze samenwerkingen", "Our arrangements"), anchor: "regelingen",
      blocks: [
        .paragraph(
          language(
            "Wij doen mee aan \(count), met \(partners). Dit zijn ze, per onderwerp.",
            "We take part in \(count), with \(partners). Here they are, by subject.")),
        .facts(
          groups.map { glances in Fact(glances.first?.group ?? "", glances.map(line)) }),
      ])
  }

  private func line(_ glance: ArrangementGlance) -> Phrase {
    [
      .subject(
        label: glance.name.full, .arrangement(line: glance.item.overview.line)),
      .text(
        ". "
          + (glance.line
            ?? language(
              "Het register zegt niet waarover dit gaat: vraag het.",
              "The register does not say what this is about: ask about it."))),
    ]
  }

  /// What is paid, what is not known, and who knows it.
  var money: Section {
    let paid = glances.filter { $0.total != nil }
    let unknown = glances.filter { $0.total == nil }.map(\.name.name)
    var blocks: [Block] = []
    if !paid.isEmpty { blocks.append(.table(table(paid))) }
    if paid.isEmpty {
      blocks.append(
        .paragraph(
          language(
            "Van geen enkele samenwerking is bekend wat wij betalen. \(remedy)",
            "It is not known what we pay to any of them. \(remedy)")))
    } else if !unknown.isEmpty {
      let names = language.enumeration(unknown)
      blocks.append(
        .paragraph(
          language(
            "Nog niet bekend: \(names). \(remedy)", "Not known yet: \(names). \(remedy)")))
    }
    return Section(
      title: language("Wat betalen wij?", "What do we pay?"), anchor: CouncilMoneySection.anchor,
      blocks: blocks)
  }

  private var remedy: String {
    language(
      "Vraag het college. In de begroting van de gemeente staat elk bedrag, in de paragraaf verbonden partijen "
        + "(BBV art. 15).",
      "Ask the executive. The municipality’s budget gives each amount, in the section on affiliated parties "
        + "(BBV art. 15).")
  }

  private func table(_ paid: [ArrangementGlance]) -> Table {
    Table(
      caption: language("In euro’s, voor zover bekend", "In euros, as far as known"),
      columns: [
        .init(title: language("Samenwerking", "Arrangement")),
        .init(title: language("Volgens", "According to")),
        .init(title: language("Wij betalen", "We pay"), isNumeric: true),
        .init(title: language("Per inwoner", "Per inhabitant"), isNumeric: true),
        .init(
          title: language("Tegenover een jaar eerder", "Compared with a year earlier"),
          isNumeric: true),
      ],
      rows: paid.compactMap { glance in
        guard let total = glance.total else { return nil }
        let row = ContributionTable(
          entry: glance.item.money, municipality: overview.municipality, language: language)
        return [
          [.text(glance.name.name)], [.text(total.documentKind.name(of: total.year, in: language))],
          language.cell(total.sum), .text(row.perInhabitant(total)), .text(row.change(total)),
        ]
      })
  }
}
