import Law
import Overviews
import Pages
import Records

/// The questions that the facts of one council raise, the most pressing first.
struct CouncilQuestions {
  let council: OnboardingCouncil
  let language: Language

  private var overview: CouncilOverview { council.overview }
  private var glances: [ArrangementGlance] { council.glances }

  /// How many names are told at most.
  private static let namesShown = 3

  var questions: [OpeningQuestions.Question] {
    let months = council.months
    let found: [(OpeningQuestions.Topic, String?)] = [
      (.money, money), (.rise, rise), (.comparison, comparison), (.health, health),
      (.day, day(months)), (.lastDay, lastDay(months)), (.view, view), (.text, oldText),
      (.ownSeat, ownSeat), (.seat, seat), (.board, withoutBoard), (.bodies, unknownBody),
      (.matter, unknownMatter), (.partner, partner),
    ]
    return found.compactMap { topic, text in text.map { (topic, $0) } }
  }

  /// The everyday name, between quotation marks where it is an enumeration itself.
  private func name(_ glance: ArrangementGlance) -> String {
    let name = glance.name.name
    return name.contains(" en ") || name.contains(",") ? "‘\(name)’" : name
  }

  private func names(_ glances: [ArrangementGlance]) -> String {
    let shown = glances.prefix(Self.namesShown).map(name)
    let rest = glances.count - shown.count
    return language.enumeration(
      shown + (rest > 0 ? [language("nog \(rest) andere", "\(rest) others")] : []))
  }

  // MARK: Money

  private var money: String? {
    let unknown = glances.filter { $0.total == nil }
    guard !unknown.isEmpty else { return nil }
    return unknown.count == glances.count
      ? language(
        "Wat betalen wij aan elke samenwerking? Van geen van de \(glances.count) is het hier bekend.",
        "What do we pay to each arrangement? That is not known here for any of the \(glances.count)."
      )
      : language(
        "Wat betalen wij aan \(names(unknown))? Dat is hier niet bekend.",
        "What do we pay to \(names(unknown))? That is not known here.")
  }

  private var ofArrangements: [ArrangementQuestions] {
    glances.map {
      ArrangementQuestions(
        name: $0.name.name, entry: $0.item.money, total: $0.total, language: language)
    }
  }

  /// The largest rise of a contribution.
  private var rise: String? {
    ofArrangements.compactMap(\.rise).max { $0.size < $1.size }?.text
  }

  private var comparison: String? { ofArrangements.lazy.compactMap(\.comparison).first }

  private var health: String? { ofArrangements.lazy.compactMap(\.health).first }

  // MARK: The year

  private func day(_ months: CouncilTwelveMonths) -> String? {
    guard let next = months.ofCouncil.first, let date = next.item.date, let step = next.item.step
    else { return nil }
    let equal = months.ofCouncil.filter { $0.item.date == date && $0.item.step == step }
    if step == .draftBudget {
      let drafts =
        equal.count == 1
        ? language(
          "De ontwerpbegroting van \(next.arrangement.everydayName.name) moet",
          "The draft budget of \(next.arrangement.everydayName.name) must")
        : language(
          "De ontwerpbegrotingen van \(equal.count) samenwerkingen moeten",
          "The draft budgets of \(equal.count) arrangements must")
      return language(
        "\(drafts) uiterlijk \(language.date(date)) bij onze raad zijn. Wanneer bespreken wij dat, en wie bereidt "
          + "het voor?",
        "\(drafts) be with our council by \(language.date(date)). When do we discuss it, and who prepares it?"
      )
    }
    let what = language(step.name).lowercased()
    let who =
      equal.count == 1
      ? language(
        " van \(next.arrangement.everydayName.name)", " of \(next.arrangement.everydayName.name)")
      : language(" bij \(equal.count) samenwerkingen", " in \(equal.count) arrangements")
    return language(
      "Uiterlijk \(language.date(date)): \(what)\(who). Wanneer bespreekt onze raad dat, en wie bereidt het voor?",
      "By \(language.date(date)): \(what)\(who). When does our council discuss it, and who prepares it?"
    )
  }

  private func lastDay(_ months: CouncilTwelveMonths) -> String? {
    let lines = months.linesWithoutLastDay
    let open = glances.filter { lines.contains($0.item.overview.line) }
    guard !open.isEmpty else { return nil }
    return language(
      "Wat is de laatste dag voor een zienswijze bij \(names(open))? Vraag wanneer het bestuur de begroting krijgt.",
      "What is the last day for a view on the budget of \(names(open))? Ask when the board receives it."
    )
  }

  /// The newest own view on a draft budget, else the newest of another council.
  private var view: String? {
    let rounds = glances.flatMap { glance in
      glance.item.overview.views.filter { $0.view.document == .draftBudget }.map { (glance, $0) }
    }
    let given = rounds.filter { [.submitted, .answered].contains($0.1.view.status) }
    let own = given.filter { $0.1.isPast(overview.municipality) }
    if let (glance, round) = own.max(by: Self.isOlder), let year = round.view.year {
      let answer =
        round.view.answered.map {
          language(
            "Het bestuur antwoordde op \(language.date($0)). Wat is er daarna veranderd?",
            "The board answered on \(language.date($0)). What has changed since?")
        } ?? language("Wat antwoordde het bestuur?", "What did the board answer?")
      return language(
        "Onze raad gaf een zienswijze op de begroting \(year) van \(name(glance)). \(answer)",
        "Our council gave a view on the \(year) budget of \(name(glance)). \(answer)")
    }
    guard let (glance, round) = given.max(by: Self.isOlder), let year = round.view.year else {
      return nil
    }
    return language(
      "De raad van \(round.view.municipalityName) gaf een zienswijze op de begroting \(year) van \(name(glance)). "
        + "Vinden wij hetzelfde?",
      "The council of \(round.view.municipalityName) gave a view on the \(year) budget of \(name(glance)). Do we "
        + "agree?")
  }

  private static func isOlder(
    _ left: (ArrangementGlance, ViewRound),
    _ right: (ArrangementGlance, ViewRound)
  ) -> Bool {
    (left.1.view.year ?? .min) < (right.1.view.year ?? .min)
  }

  // MARK: Form and people

  private var oldText: String? {
    let old = glances.filter { glance in
      glance.item.signals.contains {
        $0.kind.code == "niet-vernieuwd-sinds-wgr-2022" && $0.isQuestion
      }
    }
    guard !old.isEmpty else { return nil }
    return language(
      "De tekst van \(names(old)) is van vóór de wet van 1 juli 2022. Staat erin hoe je eruit stapt en hoe wordt "
        + "geëvalueerd (Wgr art. 9 lid 1 en art. 11a)?",
      "The text of \(names(old)) dates from before the law of 1 July 2022. Does it say how to leave and how it is "
        + "evaluated (Wgr art. 9(1) and 11a)?")
  }

  private var ownSeat: String? {
    let own = glances.filter {
      $0.item.own.bodies.contains(.council) && $0.item.overview.hasBoard
    }
    guard !own.isEmpty else { return nil }
    return language(
      "De raad doet zelf mee aan \(names(own)). Wie van ons zit daar in het bestuur?",
      "The council itself takes part in \(names(own)). Which of us sits on the board there?")
  }

  private var seat: String? {
    let chosen = council.largest.filter { $0.item.overview.kind == .executives }
    guard let first = chosen.first else { return nil }
    return language(
      "Bij \(chosen.count) van onze samenwerkingen kiest het college wie in het bestuur zit. Wie is dat bij "
        + "\(name(first)), en wanneer vertelt die ons wat er speelt?",
      "In \(chosen.count) of our arrangements the executive chooses who sits on the board. Who is that for "
        + "\(name(first)), and when are we told what is going on?")
  }

  private var withoutBoard: String? {
    let light = glances.filter {
      $0.item.overview.arrangement.form?.hasInstitution == false
    }
    guard !light.isEmpty else { return nil }
    return language(
      "\(names(light)): daar is geen eigen bestuur. Hoe houdt het college ons op de hoogte (Gemeentewet art. 155)?",
      "\(names(light)): there is no board of its own. How does the executive keep us informed (Gemeentewet art. "
        + "155)?")
  }

  private var unknownBody: String? {
    let unknown = glances.filter(\.item.own.bodies.isEmpty)
    guard !unknown.isEmpty else { return nil }
    return language(
      "Wie doet er namens ons mee aan \(names(unknown)): de raad, het college of de burgemeester? Het register "
        + "zegt het niet.",
      "Who takes part in \(names(unknown)) for us: the council, the executive or the mayor? The register does not "
        + "say.")
  }

  private var unknownMatter: String? {
    let unknown = glances.filter { $0.subject == nil }
    guard !unknown.isEmpty else { return nil }
    return language(
      "Wat doet \(names(unknown)) precies?", "What exactly does \(names(unknown)) do?")
  }

  private var partner: String? {
    guard
      let partner = overview.partners.first(where: { $0.organisation.kind == .municipality })
    else { return nil }
    let organisation = partner.organisation.shortName
    let count = partner.shared.count
    let part =
      count == glances.count
      ? language("al onze samenwerkingen", "all our arrangements")
      : language(
        "\(count) van onze \(glances.count) samenwerkingen",
        "\(count) of our \(glances.count) arrangements")
    return language(
      "\(organisation) doet mee aan \(part). Kunnen wij samen met die raad optrekken?",
      "\(organisation) takes part in \(part). Could we act together with that council?")
  }
}
