import Pages
import Records

/// How names in figures are tied to the register, to be rendered.
struct LinkReviewAnswer: FieldedAnswer {
  let review: LinkReview
  let standing: Standing
  /// It is about names, in whatever documents they stand.
  var listsDocuments: Bool { false }

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
    let table = LinkFields.stranger.table(
      language("Gemeenten die het register niet kent", "Municipalities not in the register"),
      review.strangers, in: language,
      [
        "naam", "aantalCijfers",
        .field("voorstellen") { stranger in
          let nearest = stranger.nearest.map {
            "\($0.name) (\($0.code?.text ?? $0.id.description))"
          }
          return .text(nearest.isEmpty ? nil : nearest.joined(separator: ", "))
        },
      ])
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
              : .table(table(untied, in: language)),
          ])
      })
  }

  /// What a name may mean, numbered, and why.
  private func table(_ untied: UntiedName, in language: Language) -> Table {
    rowFields.table(
      language("Voorstellen", "Proposals"), Row.proposals(untied), in: language,
      [
        "voorstel", "regeling", .field("lijn", isNumeric: true), "gelijkenis",
        .field("gedeeldeDeelnemers", isNumeric: false) { row in
          guard let proposal = row.proposal?.proposal, proposal.municipalities > 0 else {
            return []
          }
          let (shared, all) = (proposal.sharedParticipants, proposal.municipalities)
          return .text(
            language(
              "\(shared) van \(all) gemeenten doen mee",
              "\(shared) of \(all) municipalities take part"
            ))
        },
      ])
  }

  private func tied(in language: Language) -> Section {
    let wording = LinkWording(language: language)
    let table = rowFields.table(
      language("Gekoppelde namen", "Linked names"),
      review.tied.map { Row(name: $0.name, tied: $0) }, in: language,
      [
        "naam", "gemeente", .field("boekjaren") { .text(wording.years($0.name.years)) },
        .field("regeling") { .text($0.tied?.title ?? language("geen", "none")) },
        .field("lijn", isNumeric: true), "grond", "kenmerk",
      ])
    return Section(
      title: language("Gekoppeld", "Linked"), anchor: "gekoppeld",
      blocks: [.details(summary: table.caption, [.table(table)])])
  }
}
