package import Law
package import Records

/// An arrangement as far as its calendar depends on it.
package struct CalendarSubject: Hashable, Sendable {
  /// The version.
  package let arrangement: VersionID
  /// The line (`lijn`).
  package let line: LineID
  /// The form; `nil` where the register has one the law does not know.
  package let form: CooperationForm?
  /// Whether a host municipality carries out a light arrangement.
  package let isHostMunicipality: Bool
  /// The chapter.
  package let chapter: ChapterFinding
  /// When the arrangement exists for whom the calendar is: a step falls only within it.
  package let existence: Period

  /// A subject; one that always exists where nothing is told.
  package init(
    arrangement: VersionID, line: LineID, form: CooperationForm?, isHostMunicipality: Bool = false,
    chapter: ChapterFinding, existence: Period = Period()
  ) {
    self.arrangement = arrangement
    self.line = line
    self.form = form
    self.isHostMunicipality = isHostMunicipality
    self.chapter = chapter
    self.existence = existence
  }

  /// Whether the law gives the arrangement a calendar: only forms with an institution have the duty
  /// (Wgr art. 34 and 35), and the articles follow from the chapter.
  var hasCalendar: Bool { form?.hasInstitution == true && chapter.chapter != nil }

  /// The subject that an overview describes; the chapter follows from its participants on the day.
  ///
  /// - Parameter membership: When a council's municipality takes part; `nil` for no council in particular.
  ///   Then the arrangement exists from the start of its first version or of its body until the end of its
  ///   last version.
  package init(_ overview: ArrangementOverview, membership: Period? = nil) {
    let starts = [overview.versions.first?.inForce.start, overview.body?.existence.start]
    self.init(
      arrangement: overview.arrangement.id, line: overview.line, form: overview.arrangement.form,
      isHostMunicipality: overview.isDerivedHostMunicipality
        || overview.arrangement.form == .hostMunicipality,
      chapter: overview.chapter,
      existence: membership
        ?? Period(
          start: starts.compactMap(\.self).min(), end: overview.versions.last?.inForce.end))
  }
}

/// The board meetings that dates are counted from, as far as they are known.
package struct BudgetMeetings: Hashable, Sendable {
  /// When the draft is offered to the general board of a public body, which is before its meeting; other
  /// forms have one board, and no such day.
  package var offer: Day?
  /// When the board adopts the budget.
  package var budget: Day?
  /// When the board adopts the accounts.
  package var accounts: Day?
  /// When the board decides on budget amendments.
  package var amendments: [Day]

  /// Meetings, none of which need be known.
  package init(
    offer: Day? = nil, budget: Day? = nil, accounts: Day? = nil, amendments: [Day] = []
  ) {
    self.offer = offer
    self.budget = budget
    self.accounts = accounts
    self.amendments = amendments
  }

  /// The board meetings that council views and completed sheets give for the cycle of a budget year.
  ///
  /// A board meets for all participants, so the row of any council counts. Where rows differ, the newest
  /// document counts, and within it the last day, since a document may be held over.
  package init(in rounds: [ViewRound], year: Int) {
    func rows(_ document: CouncilView.TabledDocument) -> [CouncilView] {
      rounds.filter { $0.view.year == year && $0.view.document == document }.flatMap(\.rows)
    }
    func meeting(_ document: CouncilView.TabledDocument) -> Day? {
      rows(document).compactMap { row in
        row.boardMeeting.map { (source: row.source?.document.number ?? 0, day: $0) }
      }
      .max { ($0.source, $0.day) < ($1.source, $1.day) }?.day
    }
    self.init(
      budget: meeting(.draftBudget), accounts: meeting(.accounts),
      amendments: Set(rows(.amendment).compactMap(\.boardMeeting)).sorted())
  }

  /// These meetings, and others where these are not known.
  func filled(from others: BudgetMeetings) -> BudgetMeetings {
    BudgetMeetings(
      offer: offer ?? others.offer, budget: budget ?? others.budget,
      accounts: accounts ?? others.accounts,
      amendments: amendments.isEmpty ? others.amendments : amendments)
  }
}

/// A day on which a step was or will be taken, according to a document or an agenda.
package struct RecordedStep: Hashable, Sendable {
  /// The step.
  package let step: BudgetStep
  /// The budget year or year of account.
  package let year: Int
  /// The day.
  package let day: Day
  /// What was recorded, in words.
  package let description: BilingualText

  /// A recorded step.
  package init(step: BudgetStep, year: Int, day: Day, description: BilingualText) {
    self.step = step
    self.year = year
    self.day = day
    self.description = description
  }
}

extension RecordedStep {
  /// The steps that a council view dates: a document sent or received, the view, the answer.
  ///
  /// A document that was both sent and received gives the day of sending only, since that is what the
  /// law counts from. A view without a year gives none, and neither do accounts: a source that says
  /// "jaarrekening" does not tell the provisional ones, which have a term, from the adopted ones.
  package static func steps(in view: CouncilView) -> [RecordedStep] {
    guard let year = view.year else { return [] }
    var steps: [RecordedStep] = []
    func add(_ step: BudgetStep, _ day: Day?, _ dutch: Sentence, _ english: Sentence) {
      guard let day else { return }
      steps.append(
        RecordedStep(
          step: step, year: year, day: day, description: BilingualText(dutch, english)))
    }
    if let step = view.document.step {
      add(step, view.sent, "Verzonden aan de raad", "Sent to the council")
      if view.sent == nil {
        add(step, view.received, "Ontvangen door de gemeente", "Received by the municipality")
      }
    }
    guard view.document == .draftBudget else { return steps }
    add(.view, view.decided, "Behandeld in de raad", "Dealt with by the council")
    add(.view, view.viewSent, "Zienswijze verzonden", "View sent")
    add(.answer, view.answered, "Antwoord van het bestuur", "Answer of the board")
    return steps
  }
}

extension CouncilView.TabledDocument {
  /// The step in which the document goes to the council; `nil` where the kind does not tell.
  var step: BudgetStep? {
    switch self {
    case .framework: .framework
    case .draftBudget: .draftBudget
    case .amendment: .amendment
    case .accounts, .draftArrangement: nil
    }
  }
}
