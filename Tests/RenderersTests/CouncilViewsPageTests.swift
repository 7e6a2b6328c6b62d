import Overviews
import Pages
import Records
import Renderers
import Testing

/// What is read about council views.
struct CouncilViewsPageTests {
  private func view(
    _ document: CouncilView.TabledDocument = .draftBudget, of name: String = "Duinstad",
    _ code: String = "GM9001", year: Int? = 2027, line: Int = 2
  ) -> CouncilView {
    var view = CouncilView(
      arrangementName: "Kust", municipalityName: name, document: document)
    view.line = LineID(startingWith: Fixture.formerSafety)
    view.municipality = OrganisationCode(code)
    view.year = year
    view.source = SourceReference(document: Fixture.document(dated: Fixture.day), lineNumber: line)
    return view
  }

  private func overview(
    _ views: CouncilView..., on day: Day = Fixture.day
  ) throws -> CouncilOverview {
    var fixture = Fixture()
    fixture.excerpt.views = views
    return try fixture.overview(on: day)
  }

  private func page(
    _ overview: CouncilOverview, _ language: Language = .dutch, as format: OutputFormat = .markdown
  ) -> String {
    render(
      CouncilYear(overview, year: 2027), as: format,
      Presentation(language: language))
  }

  @Test func aProposalIsToldInTheWordsOfTheSourceAndIsNoDecision() throws {
    var proposal = view()
    proposal.decision = "geen zienswijze voorgesteld"
    let page = page(try overview(proposal))
    #expect(
      page.contains("besluit niet vastgelegd; volgens de bron: “geen zienswijze voorgesteld”"))
    #expect(!page.contains("| geen zienswijze |"))
    #expect(page.contains("bron 1, regel 2"))
  }

  @Test func aStepAfterItsLastDayIsToldInDaysAndOneOnTheDayOfTheLawIsLeftOpen() throws {
    var draft = view()
    draft.sent = Fixture.day(2026, 4, 16)
    draft.boardMeeting = Fixture.day(2026, 7, 2)
    var letter = view(.framework)
    letter.received = Fixture.day(2026, 4, 30)
    let dutch = page(try overview(draft, letter))
    #expect(dutch.contains("16 april 2026, ten minste 7 dagen na de uiterste dag (9 april 2026)."))
    #expect(dutch.contains("Kaderbrief (2027): ontvangen op 30 april 2026. De wet zegt “vóór”"))
    let english = page(try overview(draft, letter), .english)
    #expect(english.contains("16 April 2026, at least 7 days after the last day (9 April 2026)."))
  }

  @Test func aReceiptIsNotCalledTheDayOfSending() throws {
    var draft = view()
    draft.received = Fixture.day(2026, 4, 10)
    draft.boardMeeting = Fixture.day(2026, 7, 2)
    let words =
      "ontvangen op 10 april 2026, ten minste 1 dag na de uiterste dag om te verzenden (9 april 2026)"
    #expect(page(try overview(draft)).contains(words))
  }

  @Test func whatIsNotRecordedIsNamedOnceItsDayHasPassed() throws {
    var draft = view()
    draft.received = Fixture.day(2026, 4, 9)
    draft.boardMeeting = Fixture.day(2026, 7, 2)
    let before = page(try overview(draft, on: Fixture.day(2026, 7, 2)))
    #expect(before.contains("Niet vastgelegd voor de begroting van 2027: Kaderbrief"))
    #expect(!before.contains("Zienswijze van de raad (uiterlijk"))
    let after = page(try overview(draft, on: Fixture.day(2026, 7, 3)))
    #expect(after.contains("Zienswijze van de raad"))
    #expect(after.contains("dat wil niet zeggen dat het niet is gebeurd"))
  }

  @Test func remarksOfOneSourceAreSaidOnceForAllCouncils() throws {
    var first = view(of: "Polderveen", "GM9002", line: 3)
    first.remark = "gezamenlijke zienswijze"
    var second = view(of: "Heideveld", "GM9003", line: 4)
    second.remark = first.remark
    let page = page(try overview(view(), first, second))
    #expect(page.contains("Andere raden over dezelfde stukken (2)"))
    #expect(page.contains("Heideveld 2027 en Polderveen 2027: gezamenlijke zienswijze"))
  }

  @Test(arguments: OutputFormat.allCases, Language.allCases)
  func hostileWordsAreMadeSafe(format: OutputFormat, language: Language) throws {
    var hostile = view(of: Nasty.title)
    hostile.decision = Nasty.title
    hostile.remark = Nasty.title
    hostile.origin = WebLink(url: "javascript:alert(1)", label: Nasty.title)
    var other = hostile
    other.municipality = OrganisationCode("GM9002")
    let overview = try overview(hostile, other)
    let sheet = BudgetCoverSheet(
      try #require(overview.arrangements.first { $0.overview.arrangement.id == Fixture.safety }),
      in: CouncilCalendar(overview, year: 2027))
    let presentation = Presentation(language: language)
    let safety = sheet.arrangement
    for answer in [
      page(overview, language, as: format), render(sheet, as: format, presentation),
      safety.answer(on: Fixture.day, signals: []).text(
        as: format, presentation),
    ] {
      #expect(!answer.unicodeScalars.contains { Nasty.steering.contains($0) })
      if format == .html {
        #expect(!answer.contains("<script>"))
        #expect(!answer.contains("href=\"javascript"))
      }
    }
  }
}
