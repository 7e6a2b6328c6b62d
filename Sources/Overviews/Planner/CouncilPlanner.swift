import Law
package import Records

/// One clock for a group of councils in a budget year: every term of their arrangements, shared or not, the meetings
/// in which they can deal with most drafts, what falls in a recess, and which days to ask of boards.
package struct CouncilPlanner: Sendable {
  /// The day the answer is valid for; meetings before it are not chosen.
  package let day: Day
  /// The budget year N.
  package let year: Int
  /// The councils, in the order in which they were asked for.
  package let councils: [Council]
  /// Their terms by date; those without a date last.
  package let terms: [PlannedTerm]
  /// The draft budgets, by their last days.
  package let drafts: [PlannedDraft]
  /// How many drafts can be dealt with in all their councils with one meeting each, with two, and so on until more
  /// meetings add nothing; none where no draft can be planned.
  package let steps: [MeetingChoice]
  /// The most meetings that a council may use, where that was asked.
  package let limit: Int?
  /// What falls in a recess.
  package let conflicts: [Conflict]
  /// The days to ask of boards.
  package let questions: [Question]
  /// Boards of which agendas give different days for the adoption of the budget; the last of them counts.
  package let disagreements: [Disagreement]
  /// Meetings of a general board that belong to none of the arrangements, or to more than one.
  package let untied: [AgendaEntry]
  /// How old and how complete the answer is, over all of them.
  package let standing: Standing

  /// A council in the group.
  package struct Council: Sendable {
    /// Its calendar, with the board meetings in the agendas of all.
    package let calendar: CouncilCalendar
    /// When it meets and when it does not.
    package let schedule: CouncilSchedule
    /// The meetings that were chosen.
    package internal(set) var chosen: [Day]

    /// Its municipality.
    package var municipality: Organisation { calendar.overview.municipality }
  }

  /// A last day that falls in a recess of a council.
  package struct Conflict: Sendable {
    /// The municipality.
    package let municipality: Organisation
    /// The term.
    package let term: PlannedTerm
    /// The recess.
    package let recess: AgendaEntry
  }

  /// A day that is not known and from which terms count.
  package struct Question: Sendable {
    /// The arrangement.
    package let arrangement: ArrangementOverview
    /// The councils that wait for it.
    package let municipalities: [Organisation]
    /// Whether it is the day on which the draft is offered to the general board of a public body; otherwise that on
    /// which the board adopts the budget.
    package let isOffer: Bool
    /// The latest that the last day for the view can be; `nil` where that is not known either.
    package let latest: Day?
  }

  /// A board of which agendas give different days.
  package struct Disagreement: Sendable {
    /// The arrangement.
    package let arrangement: ArrangementOverview
    /// The days on which it adopts the budget, in order.
    package let days: [Day]
  }

  /// Puts the calendars of councils together.
  ///
  /// - Parameters:
  ///   - members: Overviews of the same day, each of another municipality, with the council's own agenda; none where it
  ///     was not given. Meetings of boards count for all, whosever agenda has them.
  ///   - year: The budget year; `nil` for the one that is discussed on the day.
  ///   - limit: The most meetings that a council may use; `nil` for as many as it takes.
  package init(
    _ members: [(overview: CouncilOverview, agenda: [AgendaEntry])], year: Int? = nil,
    limit: Int? = nil, on day: Day
  ) {
    let year = year ?? BudgetCalendar.year(discussedOn: day)
    var seen: Set<AgendaEntry> = []
    let boards = members.flatMap(\.agenda).filter {
      AgendaEntry.Kind.boards.contains($0.kind) && seen.insert($0).inserted
    }
    let calendars = members.map { overview, agenda in
      CouncilCalendar(
        overview, year: year,
        agenda: agenda.filter { !AgendaEntry.Kind.boards.contains($0.kind) } + boards)
    }
    let agendas = calendars.map { (calendar: $0, schedule: CouncilSchedule($0.agenda)) }
    self.day = day
    self.year = year
    self.limit = limit
    let terms = PlannedTerm.terms(in: calendars)
    self.terms = terms
    var drafts = PlannedDraft.drafts(in: agendas, on: day)
    steps = Self.choices(drafts, agendas, upTo: limit, on: day)
    let chosen = steps.last?.meetings ?? calendars.map { _ in [] }
    councils = agendas.enumerated().map { place, agenda in
      Council(calendar: agenda.calendar, schedule: agenda.schedule, chosen: chosen[place])
    }
    for draft in drafts.indices {
      for part in drafts[draft].parts.indices {
        let found = drafts[draft].parts[part]
        guard case .possible = found.state, let term = found.term(from: day),
          let council = calendars.firstIndex(where: {
            $0.overview.municipality.id == found.municipality.id
          }), let meeting = chosen[council].first(where: term.contains)
        else { continue }
        drafts[draft].parts[part].state = .planned(meeting)
      }
    }
    self.drafts = drafts
    conflicts = agendas.flatMap { calendar, schedule in
      let municipality = calendar.overview.municipality
      return terms.flatMap { term -> [Conflict] in
        guard term.item.asksTheCouncil, let last = term.item.date ?? term.item.latest, last >= day,
          term.item.status != .recorded,
          term.municipalities.contains(where: { $0.id == municipality.id })
        else { return [] }
        return schedule.recesses.filter { $0.contains(last) }.map {
          Conflict(municipality: municipality, term: term, recess: $0)
        }
      }
    }
    questions = Self.questions(calendars)
    disagreements = Self.disagreements(members, year: year)
    untied = boards.filter { entry in
      entry.kind == .generalBoard && calendars.allSatisfy { $0.untiedMeetings.contains(entry) }
    }
    standing = Standing(over: members.map(\.overview.standing), on: day)
  }

  /// The drafts that each council that they go to deals with in a chosen meeting, or did.
  package var complete: [PlannedDraft] { drafts.filter(\.isComplete) }

  /// The councils of which no meeting is known.
  package var withoutAgenda: [Organisation] {
    councils.filter(\.schedule.meetings.isEmpty).map(\.municipality)
  }

  /// The choices with one meeting for each council, with two, and so on.
  private static func choices(
    _ drafts: [PlannedDraft], _ agendas: [PlannedDraft.Agenda], upTo limit: Int?, on day: Day
  ) -> [MeetingChoice] {
    let councils = agendas.map { calendar, schedule in
      var terms: [Int: ClosedRange<Day>?] = [:]
      for (place, draft) in drafts.enumerated() {
        for part in draft.parts where part.municipality.id == calendar.overview.municipality.id {
          switch part.state {
          case .dealtWith: continue
          case .possible, .planned: terms[place] = .some(part.term(from: day))
          case .noMeeting, .unknownTerm, .past, .noAgenda: terms[place] = .some(nil)
          }
        }
      }
      return MeetingChoice.Council(
        meetings: schedule.meetings.filter { $0 >= day }, terms: terms)
    }
    let uncertain = Set(drafts.indices.filter { drafts[$0].isUncertain })
    var choices: [MeetingChoice] = []
    for count in 1...(limit ?? 12) {
      let choice = MeetingChoice(councils, uncertain: uncertain, limit: count)
      guard choice.treatmentCount > (choices.last?.treatmentCount ?? 0) else { break }
      choices.append(choice)
    }
    return choices
  }

  private static func questions(_ calendars: [CouncilCalendar]) -> [Question] {
    var places: [LineID: Int] = [:]
    var found: [(entry: CouncilCalendar.Entry, who: [Organisation])] = []
    for calendar in calendars {
      for entry in calendar.viewsWithoutLastDay {
        if let place = places[entry.item.line] {
          found[place].who.append(calendar.overview.municipality)
        } else {
          places[entry.item.line] = found.count
          found.append((entry, [calendar.overview.municipality]))
        }
      }
    }
    return found.map { entry, who in
      Question(
        arrangement: entry.arrangement, municipalities: who,
        isOffer: entry.arrangement.arrangement.form == .publicBody, latest: entry.item.latest)
    }
    .sorted {
      (-$0.municipalities.count, Folding.fold($0.arrangement.everydayName.name))
        < (-$1.municipalities.count, Folding.fold($1.arrangement.everydayName.name))
    }
  }

  private static func disagreements(
    _ members: [(overview: CouncilOverview, agenda: [AgendaEntry])], year: Int
  ) -> [Disagreement] {
    var arrangements: [LineID: ArrangementOverview] = [:]
    var days: [LineID: Set<Day>] = [:]
    for (overview, agenda) in members {
      let entries = BoardNames(overview.arrangements.map(\.overview)).tied(agenda)
      for item in overview.arrangements {
        let line = item.overview.line
        guard
          let meeting = BoardAgenda(entries, line: line, year: year).adoptions.budget
        else { continue }
        arrangements[line] = item.overview
        days[line, default: []].insert(meeting)
      }
    }
    return days.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.compactMap { line, days in
      arrangements[line].map { Disagreement(arrangement: $0, days: days.sorted()) }
    }
  }
}
