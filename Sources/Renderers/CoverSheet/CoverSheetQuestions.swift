import Law
import Overviews
import Pages
import Records

/// The questions that a council may ask about a budget, by what is known of the arrangement.
struct CoverSheetQuestions {
  let sheet: BudgetCoverSheet
  let language: Language

  private var arrangement: ArrangementOverview { sheet.arrangement }

  /// The questions: those of the council's own facts, then those that every budget raises, on money first.
  var all: [String] { fromFacts + general }

  /// What figures and records of this arrangement raise.
  private var fromFacts: [String] {
    let money = CoverSheetMoney(sheet: sheet, language: language)
    let entry = sheet.participation.money
    let name = arrangement.everydayName.name
    let figures = ArrangementQuestions(
      name: name, entry: entry, total: money.changed ?? entry.contributions.totals.last,
      language: language)
    return [figures.rise?.text, figures.health, figures.comparison, answer, lastDay]
      .compactMap(\.self)
  }

  /// What became of the council's newest view.
  private var answer: String? {
    let given = arrangement.views.filter { round in
      round.isPast(sheet.council.municipality) && round.view.document == .draftBudget
        && [.submitted, .answered].contains(round.view.status)
        && (round.view.year.map { $0 < sheet.year } ?? false)
    }
    guard let year = given.compactMap(\.view.year).max() else { return nil }
    return language(
      "Wat heeft het bestuur gedaan met onze zienswijze op de begroting \(year)?",
      "What did the board do with our view on the budget \(year)?")
  }

  private var lastDay: String? {
    guard case .openWithoutLastDay = sheet.standing else { return nil }
    return arrangement.arrangement.form == .publicBody
      ? language(
        "Op welke dag gaat het ontwerp naar het algemeen bestuur? Tot die dag kan een zienswijze.",
        "On which day does the draft go to the general board? A view can be given until then.")
      : language(
        "Op welke dag stelt het bestuur de begroting vast? Tot die dag kan een zienswijze.",
        "On which day does the board adopt the budget? A view can be given until then.")
  }

  private var general: [String] {
    let year = sheet.year
    var questions = [
      language(
        "Wat is onze bijdrage in \(year), in totaal en per inwoner, en hoe is die berekend?",
        "What is our contribution in \(year), in all and per inhabitant, and how is it computed?"
      ),
      language(
        "Wat is het verschil met \(year - 1), en welk deel daarvan is loon en prijs?",
        "What is the difference with \(year - 1), and which part of it is wages and prices?"),
      language(
        "Staat hetzelfde bedrag in onze eigen begroting?",
        "Is the same amount in our own budget?"),
    ]
    if arrangement.hasBoard {
      questions.append(
        language(
          "Past de begroting bij de kaderbrief en bij wat wij daarover hebben gezegd?",
          "Does the budget fit the framework letter and what we said about it?"))
    }
    questions += [
      arrangement.hasBoard || arrangement.isForeignLaw
        ? language(
          "Welke risico's kunnen bij ons terechtkomen, en is de reserve daarvoor groot genoeg?",
          "Which risks may end with us, and is the reserve large enough for them?")
        : language(
          "Welke risico's kunnen bij ons terechtkomen?", "Which risks may end with us?"),
      language(
        "Wat krijgen onze inwoners ervoor, en waaraan zien we dat het werkt?",
        "What do our residents get for it, and how do we see that it works?"),
    ]
    if answer == nil, sheet.entries.contains(where: { $0.item.step == .answer }) {
      questions.append(
        language(
          "Wat heeft het bestuur met onze vorige zienswijze gedaan?",
          "What did the board do with our previous view?"))
    }
    if !arrangement.isForeignLaw,
      arrangement.arrangement.inForce.start.map({ $0 < Self.change }) ?? false
    {
      questions.append(
        arrangement.hasBoard
          ? language(
            "Deze versie is van vóór 1 juli 2022. Staan evaluatie, uittreding, participatie en zienswijzen "
              + "op besluiten al in de regeling (Wgr art. 9, 10 en 11a)?",
            "This version dates from before 1 July 2022. Does the arrangement already regulate evaluation, "
              + "leaving, participation and views on decisions (Wgr art. 9, 10 and 11a)?")
          : language(
            "Deze versie is van vóór 1 juli 2022. Staan evaluatie en uittreding al in de regeling (Wgr art. "
              + "9 en 11a)?",
            "This version dates from before 1 July 2022. Does the arrangement already regulate evaluation "
              + "and leaving (Wgr art. 9 and 11a)?"))
    }
    if sheet.participation.own.share == nil, !keyIsKnown {
      questions.append(
        language(
          "Welke verdeelsleutel geldt voor de bijdragen?",
          "Which key divides the contributions?"))
    }
    return questions
  }

  /// Whether a list tells what divides our contribution.
  private var keyIsKnown: Bool {
    sheet.participation.money.contributions.totals.contains { total in
      (total.parts.map(\.shown) + total.withoutKey).contains { $0.figure.component != nil }
    }
  }

  /// The day on which the Wgr changed (Stb. 2022, 18).
  private static let change = Day(year: 2022, month: 7, day: 1) ?? Day(number: 0)
}
