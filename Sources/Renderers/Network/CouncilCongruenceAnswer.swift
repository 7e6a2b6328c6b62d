import Graph
import Pages
import Records

/// How far the territories of a council's arrangements coincide, to be rendered.
struct CouncilCongruenceAnswer: FieldedAnswer {
  let congruence: CouncilCongruence

  var standing: Standing { congruence.standing }

  private var arrangements: [CouncilCongruence.Compared] { congruence.arrangements }

  func page(in language: Language) -> Page {
    var page = Page(language: language, title: congruence.title(standing, in: language))
    page.summary = [.paragraph(summary(in: language))]
    if let partners = partners(in: language) { page.summary.append(.paragraph(partners)) }
    page.summary += SourcesWording(standing, language).limits
    if !arrangements.isEmpty { page.sections.append(list(in: language)) }
    if arrangements.count > 1 { page.sections += [matrix(in: language), pairs(in: language)] }
    return page
  }

  private func summary(in language: Language) -> String {
    let name = congruence.organisation.name(on: congruence.day, in: language)
    let count = language.count(arrangements.count, .arrangement)
    guard let mean = congruence.mean else {
      return language(
        "\(name) doet mee aan \(count); er is niets om te vergelijken.",
        "\(name) takes part in \(count); there is nothing to compare.")
    }
    let identical = congruence.pairs.count { $0.index == 1 }
    return language(
      "\(name) doet mee aan \(count). Twee daarvan delen gemiddeld \(language.percent(mean)) van hun "
        + "deelnemers; van de \(congruence.pairs.count) tweetallen hebben er \(identical) precies "
        + "dezelfde deelnemers.",
      "\(name) takes part in \(count). Two of them share on average \(language.percent(mean)) of their "
        + "participants; of the \(congruence.pairs.count) pairs \(identical) have exactly the same "
        + "participants.")
  }

  /// How often the partners are the same; `nil` without partners.
  private func partners(in language: Language) -> String? {
    let partners = congruence.partners
    return partners.congruence.map { share in
      let count = language.count(partners.partnerCount, .municipality)
      let scales = language.number(partners.scaleCount)
      return language(
        "Partners: \(count). Een partner doet gemiddeld mee aan \(language.percent(share)) van de regelingen met andere "
          + "gemeenten (congruentie). Aantal verschillende groepen gemeenten: \(scales).",
        "Partners: \(count). A partner takes part in \(language.percent(share)) of the arrangements with other "
          + "municipalities on average (congruence). Number of different groups of municipalities: \(scales)."
      )
    }
  }

  private func list(in language: Language) -> Section {
    let title = language("De regelingen", "The arrangements")
    let table = Self.arrangement.table(
      title, arrangements, in: language,
      [
        Self.number(language), "titel", "samenwerkingsvorm", "aantalDeelnemers",
        .field("systeemId", isNumeric: true),
      ])
    return Section(title: title, anchor: "regelingen", blocks: [.table(table)])
  }

  /// The number by which the tables that follow name an arrangement.
  private static func number(_ language: Language) -> PageColumn<CouncilCongruence.Compared> {
    .own(language("Nr.", "No."), isNumeric: true) { .text(String($0.number)) }
  }

  private func matrix(in language: Language) -> Section {
    let title = language(
      "Samenvallende deelnemers, in procenten", "Participants shared, in percent")
    let table = Table(
      title, arrangements,
      [Self.number(language)]
        + arrangements.enumerated().map { place, other in
          .own(String(other.number), isNumeric: true) {
            .text(language.decimal($0.indices[place] * 100, digits: 0))
          }
        })
    return Section(
      title: title, anchor: "matrix",
      blocks: [
        .paragraph(
          language(
            "Deelnemers in beide regelingen, gedeeld door die in een van beide.",
            "Participants in both arrangements, divided by those in either.")),
        .table(table),
      ])
  }

  private func pairs(in language: Language) -> Section {
    let title = language("De tweetallen", "The pairs")
    let ordered = congruence.pairs.enumerated().sorted {
      ($1.element.index, $0.offset) < ($0.element.index, $1.offset)
    }.map(\.element)
    let table = rowFields.table(
      title, ordered, in: language,
      [
        .own(language("Regelingen", "Arrangements")) {
          .text("\($0.first.number) – \($0.second.number)")
        }, "gedeeld", "samen", .field("index") { .text(language.percent($0.index)) },
      ])
    return Section(
      title: title, anchor: "tweetallen",
      blocks: [
        .details(
          summary: language(
            "Alle \(ordered.count), de meest samenvallende eerst",
            "All \(ordered.count), the most coincident first"), [.table(table)])
      ])
  }
}

extension CouncilCongruence {
  /// What it is about, in one line.
  func title(_ standing: Standing, in language: Language) -> String {
    let moment = standing.moment(in: language)
    return language(
      "\(organisation.name): hoe de regelingen samenvallen \(moment)",
      "\(organisation.name): how the arrangements coincide \(moment)")
  }
}
