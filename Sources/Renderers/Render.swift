package import Overviews
package import Pages
package import Records

extension CouncilYear: Answerable {
  /// The overview of one council for a budget year.
  package var answer: Rendering { Rendering(CouncilOverviewAnswer(council: self)) }
}

extension CouncilYear {
  /// The same for a site on which each arrangement has a page and a file of its own: those tell what is the same
  /// for all of its participants.
  package var answerBesideArrangements: Rendering { Rendering(CouncilBesideArrangements(self)) }
}

extension CouncilCalendar: Answerable {
  /// The agenda of one council for a budget year.
  package var answer: Rendering { Rendering(CalendarAnswer(calendar: self)) }
}

extension CouncilPlanner: Answerable {
  /// One clock for a group of councils.
  package var answer: Rendering { Rendering(PlannerAnswer(planner: self)) }
}

extension CouncilOverview {
  /// The share of the municipality in debt, equity and staff cost of its bodies.
  package var ownerShareAnswer: Rendering { Rendering(OwnerShareAnswer(overview: self)) }

  /// The arrangements behind its arrangements.
  package var secondTierAnswer: Rendering { Rendering(SecondTierAnswer(overview: self)) }
}

extension CouncilAllies: Answerable {
  /// Who shares the boards of a council.
  package var answer: Rendering { Rendering(AlliesAnswer(allies: self)) }
}

extension BudgetCoverSheet: Answerable {
  /// The cover sheet for one budget.
  package var answer: Rendering { Rendering(CoverSheetAnswer(sheet: self)) }
}

extension ArrangementList: Answerable {
  /// A list of arrangements.
  package var answer: Rendering { Rendering(ArrangementListAnswer(list: self)) }
}

extension ArrangementOverview {
  /// The general board on a day, with what is doubtful about its votes and a rule that is asked about.
  package func boardAnswer(on day: Day, signals: [Signal], whatIf: WhatIf?) -> Rendering {
    Rendering(BoardAnswer(self, on: day, signals: signals, whatIf: whatIf))
  }
}

extension ExitOverview: Answerable {
  /// What leaving an arrangement would take and come to.
  package var answer: Rendering { Rendering(ExitAnswer(exit: self)) }
}

extension MergeOverview: Answerable {
  /// What would happen to arrangements if municipalities became one or a border moved.
  package var answer: Rendering { Rendering(MergeAnswer(merge: self)) }
}

extension CouncilLetters: Answerable {
  /// Letters that a council can send.
  package var answer: Rendering { Rendering(LettersAnswer(letters: self)) }
}

extension RegisterCheck: Answerable {
  /// What is wrong or doubtful in the register.
  package var answer: Rendering { Rendering(RegisterCheckAnswer(check: self)) }
}

extension Changes: Answerable {
  /// What changed between two moments.
  package var answer: Rendering { Rendering(ChangesAnswer(changes: self)) }
}

extension CouncilHistory: Answerable {
  /// What a council joined and left over the years.
  package var answer: Rendering { Rendering(CouncilHistoryAnswer(history: self)) }
}

extension ArrangementHistory: Answerable {
  /// The versions of an arrangement and what each changed, with the one in force on the day.
  package var answer: Rendering { Rendering(ArrangementHistoryAnswer(history: self)) }
}

extension ArrangementOverview {
  /// One version of an arrangement; `signals` are what is doubtful about it, the heaviest first.
  package func answer(on day: Day, signals: [Signal]) -> Rendering {
    Rendering(ArrangementAnswer(overview: self, day: day, signals: signals))
  }
}

extension Lineage {
  /// From which municipalities one came and into which it went.
  ///
  /// `standing` is what that is known from.
  package func answer(_ standing: Standing) -> Rendering {
    Rendering(LineageAnswer(lineage: self, standing: standing))
  }
}

extension Standing {
  /// The documents themselves, by date.
  package var sourcesAnswer: Rendering { Rendering(SourcesAnswer(standing: self)) }
}

extension AffiliatedPartyList: Answerable {
  /// The list of affiliated parties of a municipality (BBV art. 15).
  package var answer: Rendering { Rendering(AffiliatedPartyAnswer(list: self)) }
}

extension NationalTransferCheck: Answerable {
  /// The money between municipalities and arrangements in the whole country.
  package var answer: Rendering { Rendering(NationalTransferAnswer(check: self)) }
}

extension CouncilComparison: Answerable {
  /// Several councils side by side.
  package var answer: Rendering { Rendering(ComparisonAnswer(comparison: self)) }
}

extension LinkReview {
  /// How the names in figures are tied to the register; `standing` is how old that is, with the documents that name
  /// them.
  package func answer(_ standing: Standing) -> Rendering {
    Rendering(LinkReviewAnswer(review: self, standing: standing))
  }
}

/// The agenda of one council for a budget year as iCalendar (RFC 5545), to be imported or subscribed to.
///
/// `agendaChangedAt` is when the council's own agenda was last changed, ISO 8601 in UTC to the second;
/// `nil` without an agenda or where that is not known.
package func renderICalendar(
  _ calendar: CouncilCalendar, agendaChangedAt: String? = nil, _ presentation: Presentation
) -> String {
  CalendarEvents(
    calendar: calendar, agendaChangedAt: agendaChangedAt, language: presentation.language
  ).text
}

/// What is asked of one council and of the boards of its arrangements as iCalendar, to be subscribed to: the budget
/// year that is discussed, and of the other years what the next twelve months ask.
package func renderICalendar(_ council: CouncilYear, _ presentation: Presentation) -> String {
  CalendarEvents(council: council, language: presentation.language).text
}

/// The chosen meetings and the terms of a group of councils as iCalendar (RFC 5545); `agendaChangedAt` is when the
/// newest of their agendas was last changed, as above.
package func renderICalendar(
  _ planner: CouncilPlanner, agendaChangedAt: String? = nil, _ presentation: Presentation
) -> String {
  PlannerEvents(
    planner: planner, agendaChangedAt: agendaChangedAt, language: presentation.language
  ).text
}
