import Graph
import Pages
import Records

/// How far the territories of a council's arrangements coincide, to be rendered.
struct CouncilCongruenceAnswer: FieldedAnswer {
  let congruence: CouncilCongruence

  var documents: [CitedDocument] { congruence.documents }
  var standing: Standing {
    Standing(day: congruence.day, documents: documents, coverage: congruence.coverage)
  }

  private var arrangements: [CouncilCongruence.Compared] { congruence.arrangements }

  func page(in language: Language) -> Page {
    let sources = SourcesWording(documents: documents, language: language)
    var page = Page(language: language, title: congruence.title(standing, in: language))
    page.summary = [.paragraph(summary(in: language))]
    if let partners = partners(in: language) { page.summary.append(.paragraph(partners)) }
    page.summary += sources.limits(on: congruence.day)
    if !arrangements.isEmpty { page.sections.append(list(in: language)) }
    if arrangements.count > 1 { page.sections += [matrix(in: language), pairs(in: language)] }
    page.sections += sources.sections
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
    let table = Table(
      caption: title,
      columns: [
        .init(title: language("Nr.", "No."), isNumeric: true),
        .init(title: language("Regeling", "Arrangement")),
        .init(title: language("Vorm", "Form")),
        .init(title: language("Deelnemers", "Participants"), isNumeric: true),
        .init(title: language("Nummer", "Number"), isNumeric: true),
      ],
      rows: arrangements.map { compared in
        let arrangement = compared.arrangement
        return [
          [.text(String(compared.number))], [.text(arrangement.shortTitle)],
          [.text(arrangement.formName(in: language))],
          [.text(language.number(compared.participantCount))],
          [.text(arrangement.id.description)],
        ]
      })
    return Section(title: title, anchor: "regelingen", blocks: [.table(table)])
  }

  private func matrix(in language: Language) -> Section {
    let title = language(
      "Samenvallende deelnemers, in procenten", "Participants shared, in percent")
    let columns = [Table.Column(title: language("Nr.", "No."), isNumeric: true)]
    let table = Table(
      caption: title,
      columns: columns
        + arrangements.map { .init(title: String($0.number), isNumeric: true) },
      rows: arrangements.map { compared in
        [[.text(String(compared.number))]]
          + compared.indices.map { [.text(language.decimal($0 * 100, digits: 0))] }
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
    let table = Table(
      caption: title,
      columns: [
        .init(title: language("Regelingen", "Arrangements")),
        .init(title: language("In beide", "In both"), isNumeric: true),
        .init(title: language("In een van beide", "In either"), isNumeric: true),
        .init(title: "%", isNumeric: true),
      ],
      rows: ordered.map { pair in
        [
          [.text("\(pair.first.number) – \(pair.second.number)")],
          [.text(language.number(pair.shared))],
          [.text(language.number(pair.all))],
          [.text(language.decimal(pair.index * 100, digits: 0))],
        ]
      })
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
