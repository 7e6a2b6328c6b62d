import Law
import Overviews
import Records
import Testing

struct CouncilScheduleTests {
  private func entries() throws -> [AgendaEntry] {
    [
      AgendaEntry(day: try Sample.day("2026-06-25"), kind: .council),
      AgendaEntry(day: try Sample.day("2026-05-21"), kind: .council),
      AgendaEntry(day: try Sample.day("2026-06-30"), kind: .committee),
      AgendaEntry(
        day: try Sample.day("2026-07-03"), lastDay: try Sample.day("2026-08-30"), kind: .recess),
      AgendaEntry(day: try Sample.day("2026-09-24"), kind: .council),
    ]
  }

  @Test func findsTheLatestMeetingOnOrBeforeTheLastDay() throws {
    let schedule = CouncilSchedule(try entries())
    let placement = try #require(schedule.placement(lastDay: try Sample.day("2026-07-02")))
    #expect(placement.latestMeeting == (try Sample.day("2026-06-25")))
    #expect(placement.warnings.isEmpty)
    let sameDay = try #require(schedule.placement(lastDay: try Sample.day("2026-06-25")))
    #expect(sameDay.latestMeeting == (try Sample.day("2026-06-25")))
  }

  @Test(arguments: ["2026-07-03", "2026-07-15", "2026-08-30"])
  func warnsForALastDayInTheRecess(date: String) throws {
    let placement = try #require(
      CouncilSchedule(try entries()).placement(lastDay: try Sample.day(date)))
    #expect(placement.warnings == [.inRecess(try entries()[3])])
    #expect(placement.latestMeeting == (try Sample.day("2026-06-25")))
  }

  @Test func warnsAfterTheLastMeetingOfTheAgenda() throws {
    let placement = try #require(
      CouncilSchedule(try entries()).placement(lastDay: try Sample.day("2026-10-01")))
    #expect(placement.warnings == [.afterLastMeeting(try Sample.day("2026-09-24"))])
  }

  @Test func warnsWhenTheCouncilDoesNotMeetWithinTheTerm() throws {
    let placement = try #require(
      CouncilSchedule(try entries()).placement(
        lastDay: try Sample.day("2026-06-20"), from: try Sample.day("2026-05-22")))
    #expect(placement.latestMeeting == nil)
    #expect(placement.warnings == [.noMeetingInTerm])
  }

  @Test func knowsNothingWithoutMeetings() throws {
    let schedule = CouncilSchedule([try entries()[3]])
    #expect(schedule.placement(lastDay: try Sample.day("2026-07-10")) == nil)
  }

  @Test func startsTheTermOfAViewWhenTheDraftIsThere() throws {
    let received = RecordedStep(
      step: .draftBudget, year: 2027, day: try Sample.day("2026-06-26"),
      description: BilingualText("Ontvangen", "Received"))
    let meetings = BudgetMeetings(budget: try Sample.day("2026-07-02"))
    let schedule = CouncilSchedule(try entries())
    let subject = Sample.subject(.jointOrgan)
    let plain = BudgetCalendar(year: 2027, subject: subject, meetings: meetings)
    let late = BudgetCalendar(
      year: 2027, subject: subject, meetings: meetings, recorded: [received])
    let view = try #require(plain.items(.view).first)
    #expect(
      schedule.placement(of: view, in: plain)?.latestMeeting == (try Sample.day("2026-06-25")))
    #expect(schedule.placement(of: view, in: late)?.warnings == [.noMeetingInTerm])
  }

  @Test func readsBoardMeetingsFromTheAgenda() throws {
    func entry(
      _ date: String, _ text: String, kind: AgendaEntry.Kind = .generalBoard, line: Int64 = 7
    ) throws -> AgendaEntry {
      AgendaEntry(
        day: try Sample.day(date), kind: kind, line: LineID(line), text: text)
    }
    let agenda = BoardAgenda(
      [
        try entry("2026-11-05", "Vaststelling begroting 2027 (aangehouden)"),
        try entry("2026-07-02", "vaststellen programmabegroting 2027"),
        try entry("2026-07-03", "Vaststelling begroting 2027", line: 8),
        try entry("2026-04-01", "vaststelling ontwerpbegroting 2027"),
        try entry("2026-06-01", "bespreking begroting 2027"),
        try entry("2027-10-07", "Vaststelling 1e begrotingswijziging 2027"),
        try entry("2028-06-20", "Vaststelling jaarstukken 2027"),
        try entry("2026-06-20", "Vaststelling jaarstukken 2025"),
        try entry("2026-03-12", "Vergadering van 12 maart 2027"),
        try entry("2026-04-30", "Kadernota 2027", kind: .executiveBoard),
        try entry("2026-05-01", "Vaststelling begroting 2027", kind: .executiveBoard),
      ], line: LineID(7), year: 2027)
    #expect(
      agenda.adoptions
        == BudgetMeetings(
          budget: try Sample.day("2026-11-05"), accounts: try Sample.day("2028-06-20"),
          amendments: [try Sample.day("2027-10-07")]))
    #expect(
      agenda.discussions.map(\.day.description) == [
        "2026-04-01", "2026-04-30", "2026-05-01", "2026-06-01", "2026-07-02",
      ])
    #expect(agenda.discussions.allSatisfy { $0.step == .boardMeeting && $0.year == 2027 })
  }

  @Test func dropsAnEndBeforeTheStart() throws {
    let entry = AgendaEntry(
      day: try Sample.day("2026-07-03"), lastDay: try Sample.day("2026-07-01"), kind: .recess)
    #expect(entry.lastDay == nil)
    #expect(entry.contains(try Sample.day("2026-07-03")))
    #expect(!entry.contains(try Sample.day("2026-07-02")))
  }
}
