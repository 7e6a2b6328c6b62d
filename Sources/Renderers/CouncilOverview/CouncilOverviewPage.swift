import Overviews
import Pages
import Records

/// The overview of one council, to be rendered.
struct CouncilOverviewAnswer: FieldedAnswer {
  let council: CouncilYear
  /// Whether the arrangements have pages of their own beside this one, which tell what is the same for each of
  /// their participants.
  var isBesideArrangements = false

  var overview: CouncilOverview { council.overview }
  var calendar: CouncilCalendar { council.calendar }
  var standing: Standing { overview.standing }

  /// How many questions a sheet of paper has.
  private static let questionsOnPaper = 3

  func page(in language: Language) -> Page {
    let months = council.months
    let rights = RightsSection(overview, language)
    return CouncilOverviewPage(
      overview: overview,
      highlights: CouncilHighlights(
        overview: overview, months: months,
        openingQuestions: Array(
          OpeningQuestions(council: OnboardingCouncil(council, language), language: language).all
            .prefix(Self.questionsOnPaper)), language: language),
      cards: CouncilCards(
        overview: overview, months: months, rights: rights,
        isBesideArrangements: isBesideArrangements, language: language),
      turn: TurnSection(
        calendar: calendar, months: months, tellsGrounds: !isBesideArrangements, language: language),
      views: CouncilViewsSection(council, language),
      rights: isBesideArrangements ? rights.besideArrangements : rights.section,
      foldsParts: isBesideArrangements, language: language
    ).page
  }
}

/// What a council member reads: the answers to the first questions, a card for each arrangement, then money, the
/// year, what to ask, what the council can do, partners, what is missing and the sources.
private struct CouncilOverviewPage {
  let overview: CouncilOverview
  let highlights: CouncilHighlights
  let cards: CouncilCards
  let turn: TurnSection
  let views: CouncilViewsSection
  let rights: Section
  /// Whether what is known of money and views of each arrangement is folded behind its name.
  let foldsParts: Bool
  let language: Language

  private var name: String { overview.municipality.name }
  private var day: String { language.date(overview.day) }
  private var moment: String { overview.standing.moment(in: language) }

  var page: Page {
    var page = Page(
      language: language, title: title(moment))
    page.titleOnSite = title(overview.standing.momentOfSite(in: language))
    page.summary = summary
    if overview.existence == .exists {
      let hasAny = !overview.arrangements.isEmpty
      if hasAny { page.sections.append(cards.section) }
      if let summary = inherited.summary {
        if hasAny {
          page.sections[page.sections.count - 1].blocks.append(.paragraph(summary))
        } else {
          page.summary.append(.paragraph(summary))
        }
      }
      page.sections += foldsParts ? money.map(folded) : money
      page.sections += foldsParts ? ownership.map(foldedBehindAnswer) : ownership
      if hasAny { page.sections.append(turn.section) }
      if hasAny || !overview.signals.isEmpty { page.sections.append(signals.section) }
      let other = ClassSection(overview: overview, language: language).sections + views.sections
      page.sections += foldsParts ? other.map(folded) : other
      if hasAny { page.sections.append(rights) }
      page.sections += [inherited.section].compactMap(\.self)
      if !overview.derived.isEmpty { page.sections.append(derived) }
      page.sections.append(aboutCouncil)
      if !overview.partners.isEmpty { page.sections.append(partners) }
      page.sections.append(missing)
    }
    return page
  }

  /// A section with what stands under each of its parts folded; what is folded already stays as it is.
  private func folded(_ section: Section) -> Section {
    var section = section
    for place in section.subsections.indices {
      let blocks = section.subsections[place].blocks
      if blocks.isEmpty { continue }
      if blocks.count == 1, case .details = blocks[0] { continue }
      section.subsections[place].blocks = [
        .details(summary: language("Bijzonderheden", "Details"), blocks)
      ]
    }
    return section
  }

  /// A section with what stands behind its first paragraph folded.
  private func foldedBehindAnswer(_ section: Section) -> Section {
    var section = section
    section.blocks =
      Array(section.blocks.prefix(1)) + [
        .details(
          summary: language("Waarop dit rust", "What this rests on"),
          Array(section.blocks.dropFirst()))
      ]
    return section
  }

  /// The arrangements that only later versions tell of, counted in nothing else.
  private var derived: Section {
    Section(
      title: language("Afgeleid: niet vermeld op \(day)", "Derived: not recorded on \(day)"),
      anchor: "afgeleid",
      blocks: [
        .paragraph(
          language(
            "Het register begint later dan deze dag. De eerste versie die het van deze regelingen heeft, geeft "
              + "een datum van toetreding van voor \(day). Zij tellen in dit overzicht niet mee.",
            "The register begins later than this day. The first version that it has of these arrangements "
              + "gives a date of joining before \(day). They count in nothing of this overview.")),
        .table(
          Table(
            language("Afgeleide deelnames", "Derived participations"), overview.derived,
            [
              .own(language("Regeling", "Arrangement")) {
                [
                  .subject(
                    label: $0.overview.everydayName.name,
                    .arrangement(line: $0.overview.line))
                ]
              },
              .own(language("Vorm", "Form")) {
                .text($0.overview.arrangement.formName(in: language))
              },
              .own(language("Deelnemer sinds", "Participant since")) {
                .text($0.own.joined.map(language.date))
              },
              .own(language("Eerste versie geldt vanaf", "First version in force from")) {
                .text($0.overview.arrangement.inForce.start.map(language.date))
              },
            ])),
      ])
  }

  private func title(_ moment: String) -> String {
    guard !overview.arrangements.isEmpty else {
      return language(
        "\(name): gemeenschappelijke regelingen \(moment)", "\(name): joint arrangements \(moment)")
    }
    let short = overview.municipality.shortName
    return language("\(short) werkt samen", "\(short) works together")
  }

  // MARK: Summary

  private var summary: [Block] {
    let website = answer(isOnSite: true)
    var blocks: [Block] =
      [.paragraph([.instruction([.text(answer(isOnSite: false))], website: [.text(website)])])]
      + otherMunicipalities
    guard overview.existence == .exists else { return blocks + [.facts(municipalityFacts)] }
    if !overview.arrangements.isEmpty { blocks.append(.highlights(highlights.answers)) }
    return blocks
  }

  /// What the council is: its size, and by which of its bodies it takes part.
  private var aboutCouncil: Section {
    Section(
      title: language("Over de gemeente", "About the municipality"), anchor: "gemeente",
      blocks: [.facts(municipalityFacts)]
        + (overview.arrangements.isEmpty
          ? []
          : [.paragraph(language("Vormen: \(forms).", "Forms: \(forms).")), .paragraph(ownBodies)]))
  }

  /// Into which municipality it went when it has ended, from which it comes when it has not begun.
  private var otherMunicipalities: [Block] {
    let mergers = MergerWording(lineage: overview.lineage, language: language)
    switch overview.existence {
    case .ended(let end):
      guard let sentence = mergers.successors else { return [] }
      return [.paragraph(sentence), .paragraph(mergers.offer(endedOn: end))]
    case .notYet:
      guard let sentence = mergers.predecessors else { return [] }
      return [.paragraph(sentence)] + (mergers.offerOfPredecessors.map { [.paragraph($0)] } ?? [])
    case .exists:
      return []
    }
  }

  /// The first sentence. A website says under it by which register it is, so that it need not.
  private func answer(isOnSite: Bool) -> String {
    let moment = isOnSite ? overview.standing.momentOfSite(in: language) : moment
    return switch overview.existence {
    case .ended(let end):
      language(
        "\(name) bestaat niet meer sinds \(language.date(end)). Op \(day) doet zij daarom aan geen "
          + "enkele gemeenschappelijke regeling mee.",
        "\(name) has not existed since \(language.date(end)). On \(day) it therefore takes part in "
          + "no joint arrangement.")
    case .notYet(let start):
      language(
        "\(name) bestaat nog niet op \(day): zij begint op \(language.date(start)). Daarom staan er "
          + "geen gemeenschappelijke regelingen in dit overzicht.",
        "\(name) does not exist yet on \(day): it begins on \(language.date(start)). Therefore this "
          + "overview has no joint arrangements.")
    case .exists where overview.arrangements.isEmpty:
      overview.standing.unknownParticipation(of: name, in: language)
        ?? language(
          "Er staat \(moment) geen gemeenschappelijke regeling vermeld waaraan \(name) meedoet.",
          "No joint arrangement in which \(name) takes part is recorded \(moment).")
    case .exists where isOnSite:
      language(
        "\(name) doet mee aan \(cooperationCount), met \(partnerCount).",
        "\(name) takes part in \(arrangementCount), together with \(partnerCount).")
    case .exists:
      language(
        "\(name) doet \(moment) mee aan \(arrangementCount), samen met \(partnerCount).",
        "\(moment.capitalisedFirst) \(name) takes part in \(arrangementCount), together with \(partnerCount)."
      )
    }
  }

  private var arrangementCount: String {
    language.count(overview.arrangements.count, .arrangement)
  }

  /// The same in the word that people use.
  private var cooperationCount: String {
    language.count(overview.arrangements.count, .cooperation)
  }

  private var partnerCount: String {
    language.count(overview.partners.count, .otherOrganisation)
  }

  private var forms: String {
    let known = overview.countPerForm
    let unknown = overview.arrangements.count - known.map(\.count).reduce(0, +)
    return language.enumeration(
      known.map { language.count($0.count, $0.form.noun) }
        + (unknown == 0
          ? []
          : [language("\(unknown) met een andere vorm", "\(unknown) in another form")]))
  }

  /// Which of the municipality's bodies take part, in how many arrangements.
  private var ownBodies: String {
    let bodies = overview.ownBodies
    var sentences = [
      bodies.council == 0
        ? language(
          "De raad zelf staat bij geen van deze regelingen als deelnemer vermeld.",
          "The council itself is not recorded as a participant in any of these.")
        : language(
          "De raad zelf doet mee aan \(bodies.council) van de \(bodies.total).",
          "The council itself takes part in \(bodies.council) of the \(bodies.total).")
    ]
    if bodies.executive > 0 {
      sentences.append(
        language(
          "Bij \(bodies.executive) is het alleen het college of de burgemeester.",
          "In \(bodies.executive) only the executive or the mayor takes part."))
    }
    if bodies.other > 0 {
      sentences.append(
        language(
          "Bij \(bodies.other) is het een ander orgaan.",
          "In \(bodies.other) another body takes part."))
    }
    if bodies.unknown > 0 {
      sentences.append(
        language(
          "Bij \(bodies.unknown) vermeldt het register niet welk bestuursorgaan meedoet.",
          "For \(bodies.unknown) the register does not say which body takes part."))
    }
    return sentences.joined(separator: " ")
  }

  private var municipalityFacts: [Fact] {
    let municipality = overview.municipality
    let code = Fact(language("Gemeentecode", "Municipality code"), municipality.code?.text)
    guard overview.existence == .exists else { return [code] }
    return [
      code,
      Fact(
        language("Inwoners", "Inhabitants"),
        municipality.inhabitants.map { count in
          overview.isOfPast
            ? language(
              "\(language.number(count)) (1 januari \(overview.day.year))",
              "\(language.number(count)) (1 January \(overview.day.year))") : language.number(count)
        }),
      Fact(
        language("Zetels in de raad", "Seats in the council"),
        municipality.seats.map(language.number)),
    ]
  }

  // MARK: Predecessors, partners, gaps

  private var inherited: InheritedSection {
    InheritedSection(overview: overview, language: language)
  }

  private static let partnersShown = 15

  private var partners: Section {
    let shown = overview.partners.prefix(Self.partnersShown)
    let table = Table(
      language(
        "Organisaties met de meeste gedeelde regelingen",
        "Organisations with the most shared arrangements"), shown,
      [
        .own(language("Organisatie", "Organisation")) {
          $0.organisation.phrase(on: overview.day, in: language)
        },
        .own(language("Soort", "Kind")) { .text($0.organisation.kind?.name(in: language)) },
        .own(language("Gedeelde regelingen", "Shared arrangements"), isNumeric: true) {
          .text(language.number($0.shared.count))
        },
      ])
    var blocks: [Block] = [
      .details(
        summary: table.caption,
        Block.map(PartnerMap(overview: overview, language: language).picture) + [.table(table)])
    ]
    let rest = overview.partners.count - shown.count
    if rest > 0 {
      let others = language.count(rest, .otherOrganisation)
      blocks.append(
        .paragraph(
          language(
            "Daarnaast \(others), elk met evenveel of minder gedeelde regelingen.",
            "In addition, \(others), each with the same number of shared arrangements or fewer.")))
    }
    return Section(
      title: language("Met wie", "With whom"), anchor: "partners", blocks: blocks)
  }

  private var signals: SignalsSection {
    let all = overview.arrangements.map(\.overview) + overview.inherited.map(\.overview)
    return SignalsSection(
      signals: overview.signals, language: language,
      names: Dictionary(
        all.map { ($0.arrangement.id, $0.everydayName.name) },
        uniquingKeysWith: { first, _ in first }
      ), foldsRest: foldsParts)
  }

  private var money: [Section] {
    CouncilMoneySection(
      money: overview.money, predecessors: overview.lineage.predecessors, day: overview.day,
      language: language
    ).sections
  }

  /// The computed share in what its bodies owe, own and spend on staff, and the arrangements behind its own, where
  /// something is known of them.
  private var ownership: [Section] {
    let share = OwnerShareSection(overview: overview, language: language)
    let tier = SecondTierSection(overview: overview, language: language)
    return (share.isEmpty ? [] : [share.section]) + (tier.isEmpty ? [] : [tier.section])
  }

  private var missing: Section {
    let gaps: [Gap?] = [
      overview.money.isEmpty ? .figures(untied: overview.money.untiedNames) : nil,
      turn.lacksMeetings ? .meetings : nil,
      views.coversYear ? nil : .views(year: views.isEmpty ? nil : views.year),
    ]
    return Gap.section(gaps.compactMap(\.self), and: unfilled, in: language)
  }

  /// The fields the register leaves empty for some of the arrangements.
  private var unfilled: [Phrase] {
    let arrangements = overview.arrangements
    let fields: [(name: String, empty: Int)] = [
      (
        language("het doel", "the purpose"),
        arrangements.count { $0.overview.details.purpose == nil }
      ),
      (
        language("een link naar de tekst of het besluit", "a link to the text or the decision"),
        arrangements.count { $0.overview.details.decisions.isEmpty }
      ),
      (
        language("de verdeelsleutel", "the share in the costs"),
        arrangements.count { $0.own.share == nil }
      ),
    ]
    return fields.filter { $0.empty > 0 }.map { field in
      let total = arrangements.count
      return field.empty == total
        ? .text(
          language(
            "Het register vermeldt \(field.name) bij geen van de regelingen.",
            "The register has \(field.name) for none of the arrangements."))
        : .text(
          language(
            "Het register vermeldt \(field.name) niet bij \(field.empty) van de \(total) "
              + "regelingen.",
            "The register lacks \(field.name) for \(field.empty) of the \(total) arrangements."))
    }
  }
}
