import Pages
import Records

/// How names in figures are tied to the register, to be rendered.
struct LinkReviewAnswer: FieldedAnswer {
  let review: LinkReview
  let standing: Standing
  let documents: [CitedDocument]

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language(
        "Namen in cijfers en de regelingen die ermee zijn bedoeld",
        "Names in figures and the arrangements they mean"))
    page.summary = [.facts(LinkWording(language: language).coverage(review.coverage))]
    page.sections = review.strangers.isEmpty ? [] : [strangers(in: language)]
    page.sections.append(untied(in: language))
    if !review.tied.isEmpty { page.sections.append(tied(in: language)) }
    return page
  }

  private func strangers(in language: Language) -> Section {
    let table = Table(
      caption: language(
        "Gemeenten die het register niet kent", "Municipalities not in the register"),
      columns: [
        .init(title: language("Naam in de stukken", "Name in documents")),
        .init(title: language("Cijfers", "Figures"), isNumeric: true),
        .init(title: language("Bedoeld kan zijn", "May be meant")),
      ],
      rows: review.strangers.map { stranger in
        let nearest = stranger.nearest.map { "\($0.name) (\($0.code?.text ?? $0.id.description))" }
        return [
          .text(stranger.name), .text(language.number(stranger.factCount)),
          .text(nearest.isEmpty ? nil : nearest.joined(separator: ", ")),
        ]
      })
    return Section(
      title: language("Onbekende gemeenten", "Unknown municipalities"),
      anchor: "onbekende-gemeenten",
      blocks: [
        .paragraph([
          .text(
            language(
              "Geen antwoord toont deze cijfers tot u zegt welke gemeente is bedoeld, met ",
              "No answer shows these figures until you say which municipality is meant, with ")),
          .code("wgr link accept \(language("NAAM GEMEENTECODE", "NAME CODE"))"), .text("."),
        ]), .table(table),
      ])
  }

  private func untied(in language: Language) -> Section {
    let wording = LinkWording(language: language)
    guard !review.untied.isEmpty else {
      return Section(
        title: language("Niet gekoppeld", "Not linked"), anchor: "niet-gekoppeld",
        blocks: [.paragraph(language("Alle namen zijn gekoppeld.", "Every name is linked."))])
    }
    let howTo: Phrase = [
      .text(language("Leg een keuze vast met ", "Record a choice with ")),
      .code("wgr link accept \(language("KENMERK NUMMER", "KEY NUMBER"))"),
      .text(language(" of ", " or ")), .code("wgr link reject \(language("KENMERK", "KEY"))"),
      .text(
        language(
          "; NUMMER is dat van een voorstel of van de regeling.",
          "; NUMBER is that of a proposal or of the arrangement.")),
    ]
    return Section(
      title: language("Niet gekoppeld", "Not linked"), anchor: "niet-gekoppeld",
      blocks: [.paragraph(howTo)],
      subsections: review.untied.map { untied in
        Section(
          title: wording.title(untied.name), anchor: "naam-\(untied.name.id)",
          blocks: [
            .facts([
              Fact(language("Kenmerk", "Key"), untied.name.id),
              Fact(language("Gebruikt in", "Used in"), wording.use(untied.name)),
            ]),
            untied.proposals.isEmpty
              ? .paragraph(language("Geen voorstel.", "No proposal."))
              : .table(wording.table(untied.proposals)),
          ])
      })
  }

  private func tied(in language: Language) -> Section {
    let wording = LinkWording(language: language)
    let table = Table(
      caption: language("Gekoppelde namen", "Linked names"),
      columns: [
        .init(title: language("Naam", "Name")),
        .init(title: language("Gemeente", "Municipality")),
        .init(title: language("Jaren", "Years")),
        .init(title: language("Regeling", "Arrangement")),
        .init(title: language("Nummer", "Number"), isNumeric: true),
        .init(title: language("Grond", "Ground")),
        .init(title: language("Kenmerk", "Key")),
      ],
      rows: review.tied.map { tied in
        [
          .text(tied.name.name), .text(tied.name.municipalityName),
          .text(wording.years(tied.name.years)),
          .text(tied.title ?? language("geen", "none")), .text(tied.line?.description),
          .text(wording.ground(tied.ground)), .text(tied.name.id),
        ]
      })
    return Section(
      title: language("Gekoppeld", "Linked"), anchor: "gekoppeld",
      blocks: [.details(summary: table.caption, [.table(table)])])
  }
}
