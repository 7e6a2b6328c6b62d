import Overviews
import Pages
import Records

/// What other councils said, and what the council itself said before and what came of it, in a few lines.
struct CoverSheetViews {
  let sheet: BudgetCoverSheet
  let language: Language

  private var municipality: Organisation { sheet.council.municipality }

  /// The rounds of draft budgets until the year of the sheet.
  private var rounds: [ViewRound] {
    sheet.arrangement.views.filter { round in
      round.view.document == .draftBudget && round.view.year.map { $0 <= sheet.year } ?? false
    }
  }

  /// What other councils said on the newest draft of which that is recorded, those who said the same together.
  var others: [Block] {
    let others = rounds.filter { !$0.isPast(municipality) }
    guard let year = others.compactMap(\.view.year).max() else { return [] }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for round in others where round.view.year == year {
      let outcome = ViewWording(round: round, language: language).outcome
      if names[outcome] == nil { order.append(outcome) }
      names[outcome, default: []].append(round.view.municipalityName)
    }
    return [
      .paragraph(
        language("Over de ontwerpbegroting \(year):", "On the draft budget \(year):")),
      .list(
        order.map { outcome in
          .text("\(language.enumeration(names[outcome] ?? [])): \(outcome).")
        }),
    ]
  }

  /// What the council itself said on the newest draft before, when, and what came of it.
  var earlier: [Block] {
    let own = rounds.filter {
      $0.isPast(municipality) && ($0.view.year.map { $0 < sheet.year } ?? false)
    }
    guard let round = own.max(by: { ($0.view.year ?? .min) < ($1.view.year ?? .min) }),
      let year = round.view.year
    else { return [] }
    let view = round.view
    let cycle = sheet.calendar.dossier(of: sheet.arrangement).cycle(of: year)
    let late = CycleReviewWording(
      reviews: cycle.map { [$0] } ?? [], year: year, language: language
    ).late
    return [
      .facts([
        Fact(
          language("Ontwerpbegroting \(year)", "Draft budget \(year)"),
          ViewWording(round: round, language: language).outcome),
        Fact(language("In de raad", "In the council"), view.decided.map(language.date)),
        Fact(language("Verzonden", "Sent"), view.viewSent.map(language.date)),
        Fact(
          language("Antwoord van het bestuur", "Answer of the board"),
          view.answered.map(language.date)
            ?? language("niet vastgelegd: vraag het", "not recorded: ask for it")),
        Fact(language("Wat ervan kwam", "What came of it"), "…"),
        Fact(language("Te laat", "Late"), late),
      ])
    ]
  }

  /// What is recorded of the council on the draft of the year itself; nothing when there is none.
  var ofYear: [Fact] {
    guard
      let round = rounds.first(where: { $0.isPast(municipality) && $0.view.year == sheet.year })
    else { return [] }
    return [
      Fact(
        language("Vastgelegd", "Recorded"), ViewWording(round: round, language: language).outcome)
    ]
  }
}
