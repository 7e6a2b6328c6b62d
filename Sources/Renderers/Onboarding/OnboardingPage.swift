import Overviews
import Pages
import Records

/// What a new member of a council reads in the first week, eight to ten sheets on paper: what this is, what we do
/// together and what it costs, the year, what the council can do, what to ask, what was said, and what to do first.
struct OnboardingPage {
  let onboarding: Onboarding
  let language: Language

  private let council: OnboardingCouncil?

  init(onboarding: Onboarding, language: Language) {
    self.onboarding = onboarding
    self.language = language
    council = onboarding.council.map { OnboardingCouncil($0, language) }
  }

  var page: Page {
    var page = Page(language: language, title: title, summary: summary)
    let introduction = OnboardingIntroduction(language: language)
    page.sections = [introduction.section]
    if let council, !council.glances.isEmpty {
      let own = OnboardingOwn(council: council, language: language)
      page.sections += [own.arrangements, own.money]
    } else {
      page.sections.append(introduction.money)
    }
    page.sections += [
      OnboardingCycle(council: council, language: language).section,
      OnboardingInstruments(onboarding: onboarding, council: council, language: language).section,
      questions,
    ]
    if let council {
      page.sections.append(OnboardingViews(council: council, language: language).section)
    }
    let closing = OnboardingClosing(council: council, language: language)
    page.sections += [closing.hundredDays, closing.words, closing.more]
    return page
  }

  private var title: String {
    guard let name = council?.overview.municipality.shortName else {
      return language(
        "Voor nieuwe raadsleden: wat gemeenten samen doen",
        "For new council members: what municipalities do together")
    }
    return language(
      "Nieuw in de raad van \(name): wat wij samen doen",
      "New in the council of \(name): what we do together")
  }

  private var summary: [Block] {
    let why: Block = .paragraph(
      language(
        "Uw gemeente doet veel taken samen met andere gemeenten. U beslist daar niet alleen over, maar u heeft "
          + "er wel iets over te zeggen. Dit stuk leest u in een half uur. Daarna weet u wat uw raad kan doen, en "
          + "wanneer.",
        "Your municipality does many tasks together with others. You do not decide on them alone, but you do have "
          + "a say. This takes half an hour to read. Then you know what your council can do, and when."
      ))
    guard let council else { return [why] }
    let overview = council.overview
    guard !overview.arrangements.isEmpty else {
      return [
        .paragraph(
          overview.standing.unknownParticipation(of: overview.municipality.name, in: language)
            ?? language(
              "Er staat geen samenwerking vermeld waaraan \(overview.municipality.name) op deze dag meedoet.",
              "No arrangement is recorded in which \(overview.municipality.name) takes part on this day."
            )), why,
      ]
    }
    let highlights = CouncilHighlights(
      overview: overview, months: council.months, language: language)
    return [why, .highlights([highlights.payment, highlights.turn])]
  }

  private var questions: Section {
    Section(
      title: language("Tien vragen om mee te beginnen", "Ten questions to begin with"),
      anchor: SignalsSection.anchor,
      blocks: [
        .paragraph(
          council == nil
            ? language(
              "Stel ze aan uw wethouder of burgemeester, of aan de griffier.",
              "Put them to your alderman or mayor, or to the clerk.")
            : language(
              "Deze vragen volgen uit wat er van uw eigen gemeente bekend is. Een vraag is geen oordeel.",
              "These questions follow from what is known of your own municipality. A question is not a verdict."
            )),
        .numbered(
          OpeningQuestions(council: council, language: language).all.map(Phrase.text)),
      ])
  }
}
