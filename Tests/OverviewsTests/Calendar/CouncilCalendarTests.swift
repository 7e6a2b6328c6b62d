import Law
import Overviews
import Records
import Testing

struct CouncilCalendarTests {
  private static let town = BodyID(1)
  private static let safety = LineID(11)
  private static let health = LineID(12)
  private static let light = LineID(13)

  /// Two towns in a public body, in one with a province, and in a light arrangement.
  private func overview(
    on day: String = "2026-05-16", views: [CouncilView] = []
  ) throws -> CouncilOverview {
    var excerpt = RegisterExcerpt()
    excerpt.views = views
    for (id, kind) in [(1, OrganisationKind.municipality), (2, .municipality), (3, .province)] {
      var organisation = Organisation(id: BodyID(Int64(id)), name: "Plaats \(id)")
      organisation.kind = kind
      organisation.code = OrganisationCode("GM000\(id)")
      excerpt.organisations[organisation.id] = organisation
    }
    let start = try Sample.day("2010-01-01")
    for (line, title, form, members) in [
      (Self.safety, "Veiligheidsregio Kust", CooperationForm.publicBody, [1, 2]),
      (Self.health, "GGD Kust", .publicBody, [1, 2, 3]),
      (Self.light, "Sociale Recherche", .lightArrangement, [1, 2]),
    ] {
      var arrangement = Arrangement(
        id: line.firstVersion, title: "Gemeenschappelijke regeling \(title)",
        inForce: Period(start: start))
      arrangement.citationTitle = title
      arrangement.form = form
      excerpt.arrangements[line.firstVersion] = arrangement
      for member in members {
        excerpt.participations.append(
          Participation(
            arrangement: line.firstVersion,
            organisation: OrganisationReference(
              id: BodyID(Int64(member)), name: "Plaats \(member)"),
            joined: start, bodies: [.executive]))
      }
    }
    return try #require(
      CouncilOverview(of: Self.town, in: excerpt, on: try Sample.day(day)))
  }

  private func board(
    _ date: String, _ text: String, name: String? = nil
  ) throws -> AgendaEntry {
    AgendaEntry(
      day: try Sample.day(date), kind: .generalBoard, arrangementName: name, text: text)
  }

  private func date(_ step: BudgetStep, _ line: LineID, _ calendar: CouncilCalendar) -> String? {
    calendar.entries(of: line).first { $0.item.step == step && $0.item.year == 2027 }?
      .item.date?.description
  }

  @Test(arguments: [
    ("2026-01-01", 2027), ("2026-05-16", 2027), ("2026-09-14", 2027), ("2026-09-15", 2028),
    ("2026-12-31", 2028), ("2016-01-01", 2017), ("2024-02-29", 2025),
  ])
  func theYearIsTheOneThatIsDiscussed(day: String, year: Int) throws {
    #expect(BudgetCalendar.year(discussedOn: try Sample.day(day)) == year)
    #expect(CouncilCalendar(try overview(on: day)).year == year)
  }

  @Test(arguments: [("2026-05-16", 2), ("2026-09-14", 2), ("2026-09-15", 0), ("2028-01-01", 0)])
  func aViewWaitsForAMeetingUntilTheBudgetHadToBeSent(day: String, count: Int) throws {
    let calendar = CouncilCalendar(try overview(on: day), year: 2027)
    #expect(calendar.viewsWithoutLastDay.count == count)
  }

  @Test func aViewWaitsForNothingOnceTheBoardHasMet() throws {
    let board = try board("2026-05-15", "Vaststelling begroting 2027", name: "11")
    let calendar = CouncilCalendar(try overview(), year: 2027, agenda: [board])
    #expect(calendar.viewsWithoutLastDay.map(\.item.line) == [Self.health])
  }

  @Test(arguments: [
    ("Aanbieding ontwerpbegroting 2027 aan het algemeen bestuur", "2026-06-21"),
    ("Zienswijzen en ontwerpbegroting 2027", "2026-06-21"),
    ("Nota van beantwoording begroting 2027", "2026-06-21"), ("Ontwerpbegroting 2027", nil),
    ("Zienswijzen ontwerpbegroting 2026", nil),
  ])
  func theOfferIsReadFromTheAgenda(text: String, lastDay: String?) throws {
    let offer = AgendaEntry(
      day: try Sample.day("2026-06-22"), kind: .executiveBoard, arrangementName: "11", text: text)
    let meeting = try board("2026-07-06", "Vaststelling begroting 2027", name: "11")
    let calendar = CouncilCalendar(try overview(), year: 2027, agenda: [offer, meeting])
    #expect(date(.view, Self.safety, calendar) == lastDay)
  }

  @Test(arguments: [
    "Veiligheidsregio Kust", "veiligheidsregio  KUST",
    "Gemeenschappelijke regeling Veiligheidsregio Kust",
    "11",
  ])
  func aBoardMeetingBelongsToTheArrangementItNames(name: String) throws {
    let calendar = CouncilCalendar(
      try overview(), year: 2027,
      agenda: [try board("2026-07-02", "Vaststelling begroting 2027", name: name)])
    #expect(calendar.untiedMeetings.isEmpty)
    #expect(date(.draftBudget, Self.safety, calendar) == "2026-04-09")
    #expect(date(.view, Self.safety, calendar) == nil)
    #expect(date(.budgetSubmission, Self.safety, calendar) == "2026-07-16")
    #expect(date(.view, Self.health, calendar) == nil)
  }

  @Test func aNameInTheTextCountsAsWholeWords() throws {
    let calendar = CouncilCalendar(
      try overview(), year: 2027,
      agenda: [
        try board("2026-07-02", "Vaststelling begroting 2027 GGD Kust"),
        try board("2026-07-03", "Vaststelling begroting 2027 Veiligheidsregio Kustland"),
      ])
    #expect(date(.budgetAdoption, Self.health, calendar) == "2026-07-02")
    #expect(calendar.untiedMeetings.map(\.day.description) == ["2026-07-03"])
    #expect(date(.budgetAdoption, Self.safety, calendar) == "2026-09-14")
  }

  @Test func aNameThatFitsTwoArrangementsIsLeftAlone() throws {
    let calendar = CouncilCalendar(
      try overview(), year: 2027,
      agenda: [
        try board("2026-07-02", "Vaststelling begroting 2027 GGD Kust en Veiligheidsregio Kust")
      ])
    #expect(calendar.untiedMeetings.count == 1)
  }

  /// A row on a document of the public body, of one of the councils.
  private func view(
    _ code: String = "GM0002", _ document: CouncilView.TabledDocument = .draftBudget,
    of line: LineID = safety, document number: Int = 1, board: String? = nil
  ) throws -> CouncilView {
    var view = CouncilView(
      arrangementName: "Veiligheidsregio", municipalityName: "Plaats", document: document)
    view.line = line
    view.municipality = OrganisationCode(code)
    view.year = 2027
    view.boardMeeting = try board.map(Sample.day)
    view.source = SourceReference(document: try listed(number), lineNumber: 2)
    return view
  }

  private func listed(_ number: Int) throws -> CitedDocument {
    CitedDocument(
      number: number,
      Document(
        id: DocumentID(Int64(number)), kind: .councilViews, fileName: "zienswijzen.csv", sha256: "",
        date: try Sample.day("2026-05-16"), dateOrigin: .given, readAt: "", ledger: Ledger()))
  }

  @Test func aBoardMeetingInTheRowOfAnyCouncilSetsTheDays() throws {
    let calendar = CouncilCalendar(
      try overview(views: [
        try view(board: "2026-07-02"), try view("GM0001", .accounts, board: "2028-06-20"),
      ]), year: 2027)
    #expect(date(.draftBudget, Self.safety, calendar) == "2026-04-09")
    #expect(date(.budgetAdoption, Self.safety, calendar) == "2026-07-02")
    #expect(date(.accountsSubmission, Self.safety, calendar) == "2028-07-04")
    #expect(date(.view, Self.health, calendar) == nil)
  }

  @Test func theNewestDocumentTellsTheBoardMeetingAndWithinItTheLastDay() throws {
    let calendar = CouncilCalendar(
      try overview(views: [
        try view("GM0001", document: 2, board: "2026-09-04"),
        try view("GM0002", document: 2, board: "2026-07-02"),
        try view("GM0003", document: 1, board: "2026-11-05"),
      ]), year: 2027)
    #expect(date(.budgetAdoption, Self.safety, calendar) == "2026-09-04")
  }

  @Test func theAgendaGoesBeforeADocument() throws {
    let calendar = CouncilCalendar(
      try overview(views: [
        try view(board: "2026-06-01"), try view("GM0001", .accounts, board: "2028-06-20"),
      ]), year: 2027,
      agenda: [try board("2026-07-02", "Vaststelling begroting 2027", name: "11")])
    #expect(date(.budgetAdoption, Self.safety, calendar) == "2026-07-02")
    #expect(date(.accountsSubmission, Self.safety, calendar) == "2028-07-04")
  }

  @Test func onlyTheCouncilsOwnTurnIsPlacedInItsAgenda() throws {
    let calendar = CouncilCalendar(
      try overview(), year: 2027,
      agenda: [
        try board("2026-07-02", "Aanbieding begroting 2027", name: "11"),
        AgendaEntry(day: try Sample.day("2026-06-25"), kind: .council),
      ])
    let placed = calendar.entries.filter { $0.placement != nil }
    #expect(placed.map(\.item.step) == [.view])
    #expect(placed.first?.placement?.latestMeeting == (try Sample.day("2026-06-25")))
  }

  @Test func aProvinceMakesTheMinisterTheSupervisor() throws {
    let calendar = CouncilCalendar(try overview(), year: 2027)
    func submission(_ line: LineID) -> CalendarItem? {
      calendar.entries(of: line).map(\.item).first { $0.step == .budgetSubmission }
    }
    #expect(submission(Self.health)?.addressee?.dutch == "de minister van BZK")
    #expect(submission(Self.health)?.citation == "Wgr art. 58 lid 2")
    #expect(submission(Self.safety)?.addressee?.dutch == "gedeputeerde staten")
    let answer = calendar.entries(of: Self.health).map(\.item).first { $0.step == .answer }
    #expect(answer?.explanation?.dutch == "De wet noemt geen termijn.")
  }

  @Test func aLightArrangementHasOneItemThatSaysSo() throws {
    let calendar = CouncilCalendar(try overview(), year: 2027)
    #expect(calendar.entries(of: Self.light).map(\.item.status) == [.noCalendar])
  }

  @Test func theViewsOfOtherCouncilsDateNothing() throws {
    let views = try ["GM0001", "GM0002"].map { code in
      var view = try view(code, of: Self.health)
      view.sent = try Sample.day("2026-04-10")
      return view
    }
    let calendar = CouncilCalendar(try overview(views: views), year: 2027)
    let recorded = calendar.entries.filter { $0.item.status == .recorded }
    #expect(recorded.map(\.item.date) == [try Sample.day("2026-04-10")])
  }

  @Test func aSheetThatIsReadAgainDoesNotRepeatItsDays() throws {
    var first = try view("GM0001")
    first.received = try Sample.day("2026-04-10")
    var second = first
    second.decided = try Sample.day("2026-06-25")
    second.source?.document = try listed(2)
    let calendar = CouncilCalendar(try overview(views: [first, second]), year: 2027)
    let recorded = calendar.entries.map(\.item).filter { $0.status == .recorded }
    #expect(recorded.map(\.step) == [.draftBudget, .view])
  }

  @Test func aDossierHasTheCouncilsOwnRoundsAndThoseOfOthersInItsYears() throws {
    var older = try view("GM0001")
    older.year = 2024
    var othersOlder = try view("GM0002")
    othersOlder.year = 2024
    var elsewhere = try view("GM0002")
    elsewhere.year = 2020
    var undated = try view("GM0001")
    undated.year = nil
    let overview = try overview(views: [undated, elsewhere, older, othersOlder, try view("GM0002")])
    let dossiers = CouncilCalendar(overview, year: 2027).dossiers
    let dossier = try #require(dossiers.first { $0.arrangement.line == Self.safety })
    #expect(dossier.own.map(\.view.year) == [2024, nil])
    #expect(dossier.others.map(\.view.year) == [2027, 2024])
    #expect(dossier.cycles.map(\.year) == [2027, 2024])
    #expect(dossiers.first { $0.arrangement.line == Self.light }?.cycles.isEmpty == true)
  }
}
