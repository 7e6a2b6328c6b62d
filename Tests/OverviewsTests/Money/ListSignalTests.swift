import Overviews
import Records
import TestSupport
import Testing

/// Signals about the council's own list of affiliated parties next to the register, and about views.
struct ListSignalTests {
  private func signals(_ code: String, _ figures: MadeUpFigures) throws -> [Signal] {
    let overview = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    return overview.signals.filter { $0.kind.code == code }
  }

  private func entry(
    _ name: String, _ line: LineID?, year: Int = 2026, isRejected: Bool = false,
    isOwnList: Bool = true
  ) -> ListedArrangement {
    ListedArrangement(
      name: name, year: year, documentKind: .budget, line: line, isRejected: isRejected,
      isOwnList: isOwnList, contributions: Euro(10),
      source: SourceReference(document: MadeUpFigures.list, lineNumber: 9))
  }

  private func listing(_ entries: ListedArrangement...) -> MadeUpFigures {
    var figures = MadeUpFigures()
    figures.excerpt.listed = entries
    return figures
  }

  private let safety = MadeUpFigures.safety

  @Test func aBodyThatTheListLeavesOutIsTold() throws {
    let missing = try signals(
      "lijst-mist-regeling", listing(entry("Veiligheidsregio Kust", safety)))
    #expect(missing.map(\.arrangement?.id) == [MadeUpFigures.taxes.firstVersion])
    #expect(missing.map(\.council?.id) == [MadeUpFigures.duinstad])
  }

  @Test func aSelectionOrAnOldListMissesNothing() throws {
    #expect(try signals("lijst-mist-regeling", listing(entry("Iets anders", nil))).isEmpty)
    #expect(
      try signals(
        "lijst-mist-regeling", listing(entry("Veiligheidsregio Kust", safety, year: 2024))
      ).isEmpty)
    #expect(
      try signals(
        "lijst-mist-regeling",
        listing(entry("Veiligheidsregio Kust", safety, isOwnList: false))
      ).isEmpty)
    #expect(
      try signals(
        "lijst-mist-regeling", listing(entry("Veiligheidsregio Kust", safety, year: 2028))
      ).isEmpty)
  }

  @Test func aNameThatIsNoneOfTheCouncilsArrangementsIsTold() throws {
    let figures = listing(
      entry("Onbekend", nil), entry("Van anderen", LineID(42)),
      entry("Afgewezen", nil, isRejected: true), entry("Veiligheidsregio Kust", safety),
      entry("Oud", nil, year: 2025))
    let found = try signals("lijst-noemt-extra", figures)
    #expect(found.map(\.cases) == [[], [SystemID(42)]])
    #expect(
      found.allSatisfy { $0.source == SourceReference(document: MadeUpFigures.list, lineNumber: 9) }
    )
  }

  @Test(arguments: [
    ("Gemeenschappelijke regeling Veiligheidsregio Kust (VRK)", 0), ("Brandweer Kust", 1),
  ])
  func anotherNameOnTheListIsTold(name: String, expected: Int) throws {
    #expect(try signals("lijst-andere-naam", listing(entry(name, safety))).count == expected)
  }

  @Test(arguments: [
    ("Openbaar lichaam Veiligheidsregio Kust", 0), ("Centrumregeling Veiligheidsregio Kust", 1),
    ("Veiligheidsregio Kust", 0),
  ])
  func anotherFormOnTheListIsAQuestion(name: String, expected: Int) throws {
    #expect(try signals("lijst-andere-vorm", listing(entry(name, safety))).count == expected)
  }

  @Test func whatIsNotTiedIsCountedBesideTheTotal() throws {
    var figures = listing(
      entry("Onbekend", nil), entry("Nog een", nil), entry("Afgewezen", nil, isRejected: true),
      entry("Veiligheidsregio Kust", safety))
    figures.pay(100, in: 2026)
    let money = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day)
    ).money
    #expect(money.untied(2026, .budget)?.amount == Euro(20))
    #expect(money.untied(2026, .budget)?.nameCount == 2)
    #expect(money.untied(2025, .budget) == nil)
  }

  private func view(
    _ municipality: String, _ code: String, _ status: CouncilView.Status, year: Int = 2026
  ) -> CouncilView {
    var view = CouncilView(
      arrangementName: "Veiligheidsregio Kust", municipalityName: municipality,
      document: .draftBudget)
    view.line = safety
    view.municipality = OrganisationCode(code)
    view.year = year
    view.status = status
    return view
  }

  private func viewSignals(_ views: CouncilView...) throws -> Int {
    var figures = MadeUpFigures()
    figures.excerpt.views = views
    return try signals("zienswijze-niet-vastgelegd", figures).count
  }

  @Test(
    arguments: [
      (.unknown, 1), (.received, 1), (.submitted, 0), (.noView, 0), (.answered, 0), (.late, 0),
    ] as [(CouncilView.Status, Int)])
  func aDraftWithoutARecordedDecisionIsAQuestion(
    status: CouncilView.Status, expected: Int
  ) throws {
    #expect(try viewSignals(view("Duinstad", "GM9001", status)) == expected)
  }

  @Test func aTermThatHasNotPassedOrPassedLongAgoIsNone() throws {
    #expect(try viewSignals(view("Duinstad", "GM9001", .received, year: 2027)) == 0)
    #expect(try viewSignals(view("Duinstad", "GM9001", .received, year: 2024)) == 0)
  }

  /// The law's own day for the budget 2026 is 14 September 2025; of a public body the meeting is told and is
  /// no last day, and it comes from the row of
  /// another council, as in a sheet or list that several councils are in.
  @Test(arguments: [
    ("2025-07-03", "2025-07-03"), ("2025-11-07", "2025-11-07"), (nil, "2025-09-14"),
  ])
  func theDayThatEndsTheTermIsToldForWhatItIs(meeting: String?, lastDay: String) throws {
    var other = view("Polderveen", "GM9002", .submitted)
    other.boardMeeting = meeting.flatMap { Day(iso: $0) }
    var figures = MadeUpFigures()
    figures.excerpt.views = [view("Duinstad", "GM9001", .received), other]
    let overview = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    let signal = try #require(
      overview.signals.first { $0.kind.code == "zienswijze-niet-vastgelegd" })
    let named = signal.text.dutch.parts.compactMap { part in
      if case .day(let day) = part { day } else { nil }
    }
    let calendar = CouncilCalendar(overview, year: 2026).entries(of: safety).filter {
      $0.item.step == (meeting == nil ? .budgetSubmission : .budgetAdoption)
    }
    #expect(named.map(\.description) == [lastDay])
    #expect(calendar.map(\.item.date) == named)
  }

  @Test func aMeetingOfTheBoardStillToComeLeavesTimeForAView() throws {
    var received = view("Duinstad", "GM9001", .received)
    received.boardMeeting = Day(iso: "2026-06-01")
    #expect(try viewSignals(received) == 0)
  }

  @Test func viewsOfOtherCouncilsCountOnlyForACouncilThatKeepsARecord() throws {
    let other = view("Polderveen", "GM9002", .submitted)
    let earlier = view("Duinstad", "GM9001", .submitted, year: 2025)
    #expect(try viewSignals(other) == 0)
    #expect(try viewSignals(other, earlier) == 1)
  }

  @Test(arguments: [CouncilView.Status.unknown, .received])
  func aDraftBeforeAnotherCouncilIsNoDecisionOfIt(status: CouncilView.Status) throws {
    let other = view("Polderveen", "GM9002", status)
    let earlier = view("Duinstad", "GM9001", .submitted, year: 2025)
    #expect(try viewSignals(other, earlier) == 0)
  }

  @Test func aRecordedDayOfTheDecisionIsARecord() throws {
    var decided = view("Duinstad", "GM9001", .unknown)
    decided.decided = Day(iso: "2025-07-08")
    #expect(try viewSignals(decided) == 0)
  }
}
