import Records

/// How the law sets the last day of a step.
package enum Clock: Hashable, Sendable {
  /// "Vóór" a day of the year before or after the budget year: the last day is the day before it.
  case before(month: Int, day: Int, yearOffset: Int)
  /// So many weeks before the draft is offered to the general board (public body), or before the board
  /// adopts the budget (other forms).
  case weeksBeforeOffer(Int)
  /// The day before the draft is offered to the general board, or before the board adopts the budget: the
  /// executive board adds the views to the draft as offered (Wgr art. 35 lid 3).
  case untilOffer
  /// Until the board adopts the budget.
  case untilAdoption
  /// Within so many days of adoption, and in any case "vóór" a day.
  case afterAdoption(days: Int, beforeMonth: Int, day: Int, yearOffset: Int)
  /// Within a calendar year.
  case withinYear(offset: Int)
  /// The law names no term.
  case noTerm
}

/// The rule for one step of the cycle in one text of the law and one chapter.
package struct BudgetTerm: Sendable {
  /// The step.
  package let step: BudgetStep
  /// The rule, with its period.
  package let rule: Rule
  /// Where the rule stands in the chapter.
  package let citation: String
  /// The clock. For a rule that is not verified it is no ground for a date.
  package let clock: Clock

  /// The texts that know the step, the current one first.
  ///
  /// The text from 2015 until July 2022 was read for the chapters that municipalities take part in; for
  /// the others its rules are not verified. It has no duty to answer views in writing.
  package static func terms(for step: BudgetStep, in chapter: Chapter) -> [BudgetTerm] {
    guard let place = steps.firstIndex(of: step), let ofChapter = chapters.firstIndex(of: chapter)
    else { return [] }
    return tables[ofChapter][place]
  }

  private static let steps = BudgetStep.allCases
  private static let chapters = Chapter.allCases

  /// The terms of each step of each chapter, in the order of the cases.
  private static let tables = chapters.map { chapter in
    steps.map { terms($0, rows[$0] ?? [], chapter) }
  }

  private static func terms(
    _ step: BudgetStep, _ rows: [Row], _ chapter: Chapter
  ) -> [BudgetTerm] {
    rows.map { row in
      let rule = Rule(
        step.rawValue, row.article, lids: row.lids, from: row.from, until: row.until,
        isVerified: row.until == nil || chapter.hasMunicipalities, row.meaning)
      return BudgetTerm(
        step: step, rule: rule, citation: rule.citation(in: chapter),
        clock: row.clock.adapted(to: chapter, step))
    }
  }

  private struct Row {
    let article: BudgetArticle
    let lids: String
    let clock: Clock
    let from: Day
    let until: Day?
    let meaning: BilingualText
  }

  /// The row of the current text, then that of the text before July 2022 with its clock and parts;
  /// without the latter the older text does not know the step.
  private static func texts(
    _ article: BudgetArticle, _ lids: String, _ clock: Clock, old: (lids: String, clock: Clock)?,
    _ dutch: String, _ english: String
  ) -> [Row] {
    let meaning = BilingualText(words: dutch, english)
    let current = Row(
      article: article, lids: lids, clock: clock, from: Texts.july2022, until: nil,
      meaning: meaning)
    guard let old else { return [current] }
    return [
      current,
      Row(
        article: article, lids: old.lids, clock: old.clock, from: Texts.since2015,
        until: Texts.july2022, meaning: meaning),
    ]
  }

  private static let rows: [BudgetStep: [Row]] = [
    .framework: texts(
      .framework, "", .before(month: 4, day: 30, yearOffset: -1),
      old: ("", .before(month: 4, day: 15, yearOffset: -1)),
      "Het bestuur stuurt de raad de financiële en beleidsmatige kaders voor de begroting.",
      "The board sends the council the financial and policy framework for the budget."),
    .provisionalAccounts: texts(
      .framework, "", .before(month: 4, day: 30, yearOffset: 1),
      old: ("", .before(month: 4, day: 15, yearOffset: 1)),
      "Het bestuur stuurt de raad de voorlopige jaarrekening, samen met de kaders.",
      "The board sends the council the provisional accounts, together with the framework."),
    .draftBudget: texts(
      .draft, "1", .weeksBeforeOffer(12), old: ("1", .weeksBeforeOffer(8)),
      "Het bestuur stuurt de ontwerpbegroting aan de raad.",
      "The board sends the draft budget to the council."),
    .publicInspection: texts(
      .draft, "2", .noTerm, old: ("2", .noTerm),
      "De gemeente legt de ontwerpbegroting ter inzage. De wet noemt geen termijn.",
      "The municipality lays the draft open to the public; the law names no term."),
    .view: texts(
      .draft, "3", .untilOffer, old: ("3", .untilOffer),
      """
      De raad kan zijn zienswijze geven tot het ontwerp naar het algemeen bestuur gaat. Is er maar één \
      bestuur, dan kan het tot dat bestuur de begroting vaststelt.
      """,
      """
      The council can give its view until the draft goes to the general board; where there is only one \
      board, until it adopts the budget.
      """),
    .answer: texts(
      .draft, "4", .untilAdoption, old: nil,
      "Het bestuur antwoordt schriftelijk en met redenen op de zienswijzen.",
      "The board answers the views in writing, with reasons."),
    .budgetAdoption: texts(
      .adoption, "1", .withinYear(offset: -1), old: ("1", .withinYear(offset: -1)),
      "Het bestuur stelt de begroting vast in het jaar ervoor.",
      "The board adopts the budget in the year before."),
    .budgetSubmission: texts(
      .adoption, "2", .afterAdoption(days: 14, beforeMonth: 9, day: 15, yearOffset: -1),
      old: ("2", .afterAdoption(days: 14, beforeMonth: 8, day: 1, yearOffset: -1)),
      "Het bestuur stuurt de begroting naar de toezichthouder.",
      "The board sends the budget to the supervisor."),
    .viewToSupervisor: texts(
      .draft, "5", .noTerm, old: ("4", .noTerm),
      """
      Het bestuur stuurt de vastgestelde begroting zo nodig aan de raad. De raad mag daarover aan de \
      toezichthouder schrijven. De wet noemt geen termijn.
      """,
      """
      The board sends the adopted budget to the council where needed; the council may write to the \
      supervisor. The law names no term.
      """),
    .amendment: texts(
      .draft, "6", .weeksBeforeOffer(12), old: ("5", .weeksBeforeOffer(8)),
      """
      Een wijziging van de begroting gaat eerst langs de raad, tenzij de regeling die soort wijziging \
      uitzondert.
      """,
      """
      A budget amendment goes to the council first, unless the arrangement exempts that kind.
      """),
    .accountsAdoption: texts(
      .adoption, "3", .withinYear(offset: 1), old: ("3", .withinYear(offset: 1)),
      "Het bestuur stelt de jaarrekening vast in het jaar erna.",
      "The board adopts the accounts in the year after."),
    .accountsSubmission: texts(
      .adoption, "4", .afterAdoption(days: 14, beforeMonth: 7, day: 15, yearOffset: 1),
      old: ("4", .afterAdoption(days: 14, beforeMonth: 7, day: 15, yearOffset: 1)),
      "Het bestuur stuurt de jaarrekening naar de toezichthouder.",
      "The board sends the accounts to the supervisor."),
  ]
}

extension Clock {
  /// What a chapter sets otherwise: water boards among themselves have four weeks to send the budget
  /// (Wgr art. 50f), and art. 59 lid 4 names no moment for the answer to the views.
  fileprivate func adapted(to chapter: Chapter, _ step: BudgetStep) -> Clock {
    switch (chapter, step, self) {
    case (.waterBoards, .budgetSubmission, .afterAdoption(_, let month, let day, let offset)):
      .afterAdoption(days: 28, beforeMonth: month, day: day, yearOffset: offset)
    case (.municipalitiesAndProvinces, .answer, _): .noTerm
    default: self
    }
  }
}
