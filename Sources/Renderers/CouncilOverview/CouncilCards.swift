import Overviews
import Pages
import Records

/// A card for each arrangement of a council, by subject and then by what the council pays: what people call it,
/// what it does, who sits there, what we pay, when it is our turn and what there is to ask. What the law calls it
/// lies folded behind.
struct CouncilCards {
  let overview: CouncilOverview
  let months: CouncilTwelveMonths
  let rights: RightsSection
  /// Whether each arrangement has a page of its own, which tells what is not of this council alone.
  let isBesideArrangements: Bool
  let language: Language

  var section: Section {
    Section(
      title: language("Wat doen wij samen?", "What do we do together?"), anchor: "regelingen",
      subsections: ArrangementGlance.all(of: overview, language).map(section))
  }

  private func section(_ card: ArrangementGlance) -> Section {
    Section(
      title: card.name.full, anchor: Self.anchor(card.item),
      subject: .arrangement(line: card.item.overview.line),
      label: card.group,
      blocks: [
        .paragraph(
          card.line
            ?? language(
              "Het register noemt geen onderwerp dat wij herkennen; de titel is: "
                + "\(card.item.overview.arrangement.title).",
              "The register has no subject that we recognise; the title is: "
                + "\(card.item.overview.arrangement.title).")),
        .facts(facts(card)),
        .details(
          summary: language("Vorm, deelnemers en gegevens", "Form, participants and details"),
          isBesideArrangements ? ownFacts(card) : formal(card)),
      ])
  }

  private func facts(_ card: ArrangementGlance) -> [Fact] {
    [
      Fact(language("Wij betalen", "We pay"), [card.payment]),
      Fact(language("Namens ons", "For us"), card.seat),
      Fact(language("Wij zijn aan zet", "Our turn"), turn(card.item)),
      Fact(language("Te vragen", "To ask"), questions(card.item)),
    ]
  }

  private func turn(_ item: CouncilOverview.CouncilArrangement) -> String {
    let line = item.overview.line
    if let next = months.next(in: line), let date = next.item.date, let step = next.item.step {
      let day = language.date(date)
      let name = language(step.name)
      let what = " (\(name.prefix(1).lowercased())\(name.dropFirst()))"
      return (next.item.status == .recorded ? day : language("uiterlijk \(day)", "by \(day)"))
        + what
    }
    if months.viewsWithoutLastDay.contains(where: { $0.item.line == line }) {
      return language(
        "dag niet bekend: vraag wanneer het bestuur vergadert",
        "day not known: ask when the board meets")
    }
    return item.overview.arrangement.form?.hasInstitution == true
      ? language("geen dag bekend in deze twaalf maanden", "no day known in these twelve months")
      : language(
        "geen vaste dag: geen eigen bestuur", "no fixed day: it has no board of its own")
  }

  private func questions(_ item: CouncilOverview.CouncilArrangement) -> [Phrase] {
    let count = SignalsSection.points(of: item.signals).count
    guard count > 0 else { return [] }
    return [
      [
        .section(
          label: language.count(count, .question), anchor: SignalsSection.anchor)
      ]
    ]
  }

  // MARK: What the law calls it

  private func formal(_ card: ArrangementGlance) -> [Block] {
    let wording = ArrangementWording(
      overview: card.item.overview, day: overview.day, language: language)
    let participants = language.count(card.item.overview.participants.count, .participant)
    return wording.purpose
      + [.paragraph(wording.formSentence), .facts(facts(ofCouncil: card) + wording.facts)] + [
        .details(summary: participants, [.list(wording.participantNames)])
      ]
  }

  /// What is of this council alone, and the page that has the rest.
  private func ownFacts(_ card: ArrangementGlance) -> [Block] {
    let overview = card.item.overview
    let participants = language.count(overview.participants.count, .participant)
    let form = overview.arrangement.formName(in: language)
    return [
      .facts(
        [Fact(language("Vorm", "Form"), "\(form), \(participants)")] + facts(ofCouncil: card)),
      .paragraph([
        .subject(
          label: language(
            "Doel, deelnemers, bevoegdheden en teksten", "Purpose, participants, powers and texts"),
          .arrangement(line: overview.line))
      ]),
    ]
  }

  private func facts(ofCouncil card: ArrangementGlance) -> [Fact] {
    let item = card.item
    let arrangement = item.overview.arrangement
    let title = Fact(
      language("Volledige titel", "Full title"),
      Folding.fold(arrangement.title) == Folding.fold(card.name.name) ? nil : arrangement.title)
    return [
      title,
      Fact(language("Ook bekend als", "Also known as"), card.name.alias),
      Fact(
        language("Deelnemer sinds", "Participant since"),
        overview.municipality.joinedWording(item.own.joined, in: language)
          ?? language("niet vermeld", "not recorded")),
      Fact(
        language("Namens de gemeente", "For the municipality"),
        item.own.bodies.names(in: language)),
      Fact(
        language("Onze stemmen in het bestuur", "Our votes on the board"),
        VotingWording(board: item.overview.board, language: language).own(overview.municipality)),
      Fact(
        language("Onze klasse en toezicht", "Our class and supervision"),
        ClassWording(language: language).own(
          item.overview.riskClass(of: overview.municipality, on: overview.day))),
      Fact(
        language("Verdeelsleutel", "Share in the costs"),
        item.own.share.map(language.percentage)),
      rights.fact(for: item.overview, isShort: isBesideArrangements),
    ]
  }

  /// The name of a card within the page.
  static func anchor(_ item: CouncilOverview.CouncilArrangement) -> String {
    "regeling-\(item.overview.arrangement.id)"
  }
}
