import Overviews
import Pages
import Records

/// The year on one sheet: what the law asks when, and the days of the council itself.
struct OnboardingCycle {
  /// `nil` for any council.
  let council: OnboardingCouncil?
  let language: Language

  var section: Section {
    Section(
      title: language("Het jaar op één blad", "The year on one sheet"), anchor: TurnSection.anchor,
      beginsSheet: true,
      blocks: [
        .paragraph(
          language(
            "Elk jaar gaat het zo, bij een samenwerking met een eigen bestuur. De wet noemt de dagen.",
            "This is how each year goes in an arrangement with a board of its own. The law sets the days."
          )), .table(cycle),
      ] + own)
  }

  private var cycle: Table {
    Table(
      language("Wat de wet vraagt", "What the law asks"), steps,
      [
        .own(language("Wanneer", "When")) { .text($0.when) },
        .own(language("Wat er komt", "What comes")) { .text($0.what) },
        .own(language("Wat u doet", "What you do")) { .text($0.yours) },
      ])
  }

  private var steps: [(when: String, what: String, yours: String)] {
    [
      (
        language("Vóór 30 april", "Before 30 April"),
        language(
          "De kaderbrief en de voorlopige jaarrekening (Wgr art. 34b).",
          "The framework letter and the provisional accounts (Wgr art. 34b)."),
        language(
          "Zeg nu wat er in de begroting moet komen.", "Say now what should be in the budget."),
      ),
      (
        language("In het voorjaar", "In spring"),
        language(
          "De ontwerpbegroting, twaalf weken voordat zij naar het algemeen bestuur gaat (Wgr art. 35 lid 1).",
          "The draft budget, twelve weeks before it goes to the general board (Wgr art. 35(1))."),
        language(
          "Besluit: wel of geen zienswijze? Vraag de laatste dag.",
          "Decide: a view or none? Ask for the last day."),
      ),
      (
        language("Voordat het bestuur beslist", "Before the board decides"),
        language(
          "Het antwoord op uw zienswijze (Wgr art. 35 lid 4).",
          "The answer to your view (Wgr art. 35(4))."),
        language(
          "Lees wat het bestuur ermee deed.", "Read what the board did with it."),
      ),
      (
        language("Vóór 15 juli", "Before 15 July"),
        language(
          "De jaarrekening gaat naar wie toezicht houdt (Wgr art. 34 lid 4).",
          "The accounts go to the supervisor (Wgr art. 34(4))."),
        language(
          "Vraag of er geld over was of te weinig.",
          "Ask whether there was money left over or a shortfall."),
      ),
      (
        language("Vóór 15 september", "Before 15 September"),
        language(
          "De begroting gaat naar wie toezicht houdt (Wgr art. 34 lid 2).",
          "The budget goes to the supervisor (Wgr art. 34(2))."),
        language(
          "U mag de toezichthouder nog schrijven (Wgr art. 35 lid 5).",
          "You may still write to the supervisor (Wgr art. 35(5))."),
      ),
      (
        language("Vóór 15 november", "Before 15 November"),
        language(
          "Uw eigen begroting gaat naar de provincie (Gemeentewet art. 191).",
          "Your own budget goes to the province (Gemeentewet art. 191)."),
        language(
          "Kijk of daarin hetzelfde bedrag staat.", "Check that it gives the same amount."),
      ),
    ]
  }

  /// The council's own moments of the next twelve months.
  private var own: [Block] {
    guard let council, !council.glances.isEmpty else { return [] }
    let months = council.months
    var blocks: [Block] = []
    if months.ofCouncil.isEmpty {
      blocks.append(
        .paragraph(
          language(
            "Voor uw raad staat de komende twaalf maanden nog geen dag vast.",
            "No day is fixed yet for your council in the next twelve months.")))
    } else {
      var table = CalendarTable(entries: months.ofCouncil, language: language)
      table.tellsGrounds = false
      table.wholeCount = council.year.wholeCount
      blocks.append(
        .table(
          table.table(
            language(
              "De komende twaalf maanden voor uw raad", "The next twelve months for your council")))
      )
    }
    let names = council.names(of: months.viewsWithoutLastDay)
    guard !names.isEmpty else { return blocks }
    let list = language.enumeration(names)
    return blocks + [
      .paragraph(
        language(
          "De laatste dag voor een zienswijze is nog te vragen bij: \(list).",
          "Ask these for the last day for a view: \(list)."))
    ]
  }
}

extension CouncilYear {
  /// How many arrangements have a calendar, see ``CalendarTable/wholeCount``.
  fileprivate var wholeCount: Int {
    Set(calendar.entries.lazy.filter { $0.item.status != .noCalendar }.map(\.item.line)).count
  }
}

extension OnboardingCouncil {
  /// The everyday names of the arrangements that steps are of.
  fileprivate func names(of entries: [CouncilCalendar.Entry]) -> [String] {
    let names = Dictionary(
      glances.map { ($0.item.overview.line, $0.name.name) }, uniquingKeysWith: { first, _ in first }
    )
    return entries.compactMap { names[$0.item.line] }
  }
}
