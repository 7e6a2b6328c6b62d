import Law
import Records

/// No figures for a year whose budget or accounts had to be with the supervisor by law, of an arrangement of
/// which figures of an earlier year are known.
///
/// An arrangement without any figure of the three years before is no signal: then nobody has read its documents
/// yet, which the overview says elsewhere.
struct FiguresOverdue: SignalRule {
  let kind = SignalKind(
    "cijfers-ontbreken", .information, about: .figures,
    title: BilingualText(
      "Cijfers van een nieuwer jaar ontbreken", "Figures of a newer year are missing"),
    condition: BilingualText(
      """
      Van een van de drie jaren ervoor is een begroting of jaarrekening bekend, van het nieuwste jaar \
      waarvan de wettelijke dag voorbij is niet.
      """,
      """
      A budget or accounts of one of the three years before is known, but not of the newest year whose \
      statutory day has passed.
      """),
    basis: BilingualText(
      "Wgr art. 34 lid 2 en 4 en de artikelen die daarmee overeenkomen",
      "Wgr art. 34(2) and (4) and the corresponding articles"),
    advice: BilingualText(
      "Vraag de griffie of het bestuur om het nieuwste stuk.",
      "Ask the clerk or the board for the newest document."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let money = overview.money
    guard !money.isEmpty else { return [] }
    return [(.budget, .budgetSubmission), (.accounts, .accountsSubmission)].compactMap {
      kind, step in
      finding(kind, step, overview, examination.day)
    }
  }

  private func finding(
    _ kind: DocumentKind, _ step: BudgetStep, _ overview: ArrangementOverview, _ day: Day
  ) -> SignalFinding? {
    guard let newest = overview.money.newestYear(of: kind),
      let due = due(step, after: newest, overview, day), newest >= due.year - 3
    else { return nil }
    return SignalFinding(
      """
      De nieuwste cijfers uit een \(kind.word.dutch) zijn van \(year: newest). Die van \(year: due.year) \
      hoorde er uiterlijk op \(due.date) te zijn.
      """,
      """
      The newest figures from \(kind.word.english) are for \(year: newest). Those for \(year: due.year) were \
      due by \(due.date).
      """)
  }

  /// The newest year after another whose statutory day for the step has passed; `nil` when the year after
  /// it has not passed yet.
  private func due(
    _ step: BudgetStep, after newest: Int, _ overview: ArrangementOverview, _ day: Day
  ) -> (year: Int, date: Day)? {
    guard newest <= day.year else { return nil }
    let subject = CalendarSubject(overview)
    var due: (year: Int, date: Day)?
    for year in max(newest + 1, day.year - 2)...(day.year + 1) {
      let items = BudgetCalendar(year: year, subject: subject).items
      guard let date = items.first(where: { $0.step == step && $0.year == year })?.date, date < day
      else { break }
      due = (year, date)
    }
    return due
  }
}

extension DocumentKind {
  /// The statement without a year.
  fileprivate var word: BilingualText {
    self == .accounts
      ? BilingualText("jaarrekening", "accounts") : BilingualText("begroting", "a budget")
  }
}
