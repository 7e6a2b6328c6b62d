import Overviews
import Pages
import Records
import Subjects

/// A card for each arrangement of a council, by subject and then by what the council pays: what people call it,
/// what it does, who sits there, what we pay, when it is our turn and what there is to ask. What the law calls it
/// lies folded behind.
struct CouncilCards {
  let overview: CouncilOverview
  let months: CouncilTwelveMonths
  let rights: RightsSection
  let language: Language

  /// An arrangement with what its card is sorted by.
  private struct Card {
    let item: CouncilOverview.CouncilArrangement
    let subject: Subject?
    let name: EverydayName
    let total: ContributionSeries.Total?

    init(_ item: CouncilOverview.CouncilArrangement, year: Int?) {
      self.item = item
      let subject = item.overview.subject
      self.subject = subject
      name = item.overview.everydayName(subject)
      let totals = item.money.contributions.totals.filter { $0.year == year && $0.sum != nil }
      total =
        totals.first { $0.documentKind == .budget } ?? totals.first
        ?? item.money.contributions.totals.last { $0.sum != nil }
    }

    /// The place of its group, the groups that are not known last; then the largest amount.
    var order: (Int, Int64, String) {
      (subject?.group.place ?? .max, ~(total?.sum?.amount ?? 0), Folding.fold(name.name))
    }
  }

  var section: Section {
    let cards = overview.arrangements.map { Card($0, year: overview.money.year) }
      .sorted { $0.order < $1.order }
    return Section(
      title: language("Wat doen wij samen?", "What do we do together?"), anchor: "regelingen",
      subsections: cards.map(section))
  }

  private func section(_ card: Card) -> Section {
    let subject = card.subject
    return Section(
      title: card.name.full, anchor: Self.anchor(card.item),
      subject: .arrangement(line: card.item.overview.line),
      label: subject.map { language($0.group.name) }
        ?? language("Onderwerp onbekend", "Subject unknown"),
      blocks: [
        .paragraph(
          subject.map { language($0.line) }
            ?? language(
              "Het register noemt geen onderwerp dat wij herkennen; de titel is: "
                + "\(card.item.overview.arrangement.title).",
              "The register has no subject that we recognise; the title is: "
                + "\(card.item.overview.arrangement.title).")),
        .facts(facts(card)),
        .details(
          summary: language("Vorm, deelnemers en gegevens", "Form, participants and details"),
          formal(card)),
      ])
  }

  private func facts(_ card: Card) -> [Fact] {
    [
      Fact(language("Wij betalen", "We pay"), [payment(card)]),
      Fact(language("Namens ons", "For us"), seat(card)),
      Fact(language("Wij zijn aan zet", "Our turn"), turn(card.item)),
      Fact(language("Te vragen", "To ask"), questions(card.item)),
    ]
  }

  private func payment(_ card: Card) -> Phrase {
    guard let total = card.total, let amount = total.sum else {
      return .text(language("nog niet bekend", "not known yet"))
    }
    let statement = total.documentKind.name(of: total.year, in: language)
    let each = card.item.money.perInhabitant(total).map {
      language(
        ", \(language.euros(cents: $0.cents)) per inwoner",
        ", \(language.euros(cents: $0.cents)) per inhabitant")
    }
    let part = card.item.money.contributions.missingParts(of: total).isEmpty
    return [
      language.amount(amount),
      .text(
        " (\(statement)\(each ?? ""))"
          + (part
            ? ""
            : language("; misschien niet alles", "; perhaps not the whole"))),
    ]
  }

  /// Who sits on the board for the municipality, by the body that takes part and the law; the way the
  /// arrangement itself fills that in is not in the register. Of a safety region the mayors are the board
  /// (Wet veiligheidsregio's art. 11 lid 1), whoever takes part.
  private func seat(_ card: Card) -> String {
    let item = card.item
    let bodies = item.own.bodies
    if card.subject?.key == Subject.safetyRegion {
      return language(
        "de burgemeester (Wet veiligheidsregio’s art. 11)",
        "the mayor (Wet veiligheidsregio’s art. 11)")
    }
    guard !bodies.isEmpty else {
      return language(
        "het register zegt niet welk bestuursorgaan meedoet",
        "the register does not say which body takes part")
    }
    let names = bodies.names(in: language)
    guard item.overview.arrangement.form?.hasInstitution == true, !item.overview.isForeignLaw
    else { return language("doet mee: \(names)", "takes part: \(names)") }
    let appointed =
      switch item.overview.kind {
      case .councils:
        language("een raadslid, door de raad gekozen", "a council member, chosen by the council")
      case .mixedWithCouncils where bodies.contains(.council):
        language(
          "een raadslid of wethouder, door de raad gekozen",
          "a council member or alderman, chosen by the council")
      case .executives:
        language(
          "een wethouder of de burgemeester, door het college gekozen",
          "an alderman or the mayor, chosen by the executive")
      case .mayors: language("de burgemeester", "the mayor")
      default: language("doet mee: \(names)", "takes part: \(names)")
      }
    return appointed
  }

  private func turn(_ item: CouncilOverview.CouncilArrangement) -> String {
    let line = item.overview.line
    if let next = months.next(in: line), let date = next.item.date, let step = next.item.step {
      let day = language.date(date)
      let name = language(step.name)
      return next.item.status == .recorded
        ? "\(day): \(name)" : language("uiterlijk \(day): \(name)", "by \(day): \(name)")
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

  private func formal(_ card: Card) -> [Block] {
    let item = card.item
    let arrangement = item.overview.arrangement
    let wording = ArrangementWording(
      overview: item.overview, day: overview.day, language: language)
    let title = Fact(
      language("Volledige titel", "Full title"),
      Folding.fold(arrangement.title) == Folding.fold(card.name.name) ? nil : arrangement.title)
    let own = [
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
        language("Verdeelsleutel", "Share in the costs"),
        item.own.share.map(language.percentage)),
      rights.fact(for: item.overview),
    ]
    let participants = language.count(item.overview.participants.count, .participant)
    return wording.purpose + [.paragraph(wording.formSentence), .facts(own + wording.facts)] + [
      .details(summary: participants, [.list(wording.participantNames)])
    ]
  }

  /// The name of a card within the page.
  static func anchor(_ item: CouncilOverview.CouncilArrangement) -> String {
    "regeling-\(item.overview.arrangement.id)"
  }
}
