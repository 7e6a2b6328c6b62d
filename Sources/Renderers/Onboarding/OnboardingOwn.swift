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
    typealias Paid = (glance: ArrangementGlance, total: ContributionSeries.Total)
    let known: [Paid] = paid.compactMap { glance in glance.total.map { (glance, $0) } }
    func row(_ paid: Paid) -> ContributionTable {
      ContributionTable(
        entry: paid.glance.item.money, municipality: overview.municipality, language: language)
    }
    return Table(
      language("In euro’s, voor zover bekend", "In euros, as far as known"), known,
      [
        .own(language("Samenwerking", "Arrangement")) { .text($0.glance.name.name) },
        .own(language("Volgens", "According to")) {
          .text($0.total.documentKind.name(of: $0.total.year, in: language))
        },
        .own(language("Wij betalen", "We pay"), isNumeric: true) { language.cell($0.total.sum) },
        .own(language("Per inwoner", "Per inhabitant"), isNumeric: true) {
          .text(row($0).perInhabitant($0.total))
        },
        .own(language("Tegenover een jaar eerder", "Compared with a year earlier"), isNumeric: true)
        {
          .text(row($0).change($0.total))
        },
      ])
  }
}
