import Overviews
import Records
import Testing

/// Where a view stands for the headline of a cover sheet.
struct CoverSheetStandingTests {
  private func sheet(
    on day: String, form: CooperationForm = .publicBody, board: String? = nil,
    _ change: (inout CouncilView) throws -> Void = { _ in }
  ) throws -> BudgetCoverSheet {
    var excerpt = RegisterExcerpt()
    let (town, line) = (BodyID(1), LineID(11))
    for id: Int64 in [1, 2] {
      var organisation = Organisation(id: BodyID(id), name: "Plaats \(id)")
      organisation.kind = .municipality
      organisation.code = OrganisationCode("GM000\(id)")
      excerpt.organisations[organisation.id] = organisation
      excerpt.participations.append(
        Participation(
          arrangement: line.firstVersion,
          organisation: OrganisationReference(id: organisation.id, name: organisation.name),
          joined: try Sample.day("2010-01-01"), bodies: [.executive]))
    }
    var arrangement = Arrangement(
      id: line.firstVersion, title: "Veiligheidsregio Midden",
      inForce: Period(start: try Sample.day("2010-01-01")))
    arrangement.form = form
    excerpt.arrangements[line.firstVersion] = arrangement
    var view = CouncilView(
      arrangementName: "Veiligheidsregio Midden", municipalityName: "Plaats 1",
      document: .draftBudget)
    view.line = line
    view.municipality = OrganisationCode("GM0001")
    view.year = 2027
    view.boardMeeting = try board.map(Sample.day)
    try change(&view)
    excerpt.views = [view]
    let overview = try #require(
      CouncilOverview(of: town, in: excerpt, on: try Sample.day(day)))
    return BudgetCoverSheet(
      try #require(overview.arrangements.first), in: CouncilCalendar(overview, year: 2027))
  }

  /// The council met on 16 June with its view sent, the board meets on 6 July: no sentence may make 16
  /// June the last day.
  @Test func aViewThatWasSentGoesBeforeEveryLastDay() throws {
    let sheet = try sheet(on: "2026-06-20", board: "2026-07-06") { view in
      view.decided = try Sample.day("2026-06-16")
      view.viewSent = try Sample.day("2026-06-18")
      view.status = .submitted
    }
    #expect(
      sheet.standing
        == .given(
          decided: try Sample.day("2026-06-16"), sent: try Sample.day("2026-06-18"), answered: nil))
    #expect(sheet.boardMeeting == (try Sample.day("2026-07-06")))
  }

  @Test func theDayOfTheCouncilIsNoLastDay() throws {
    let after = try sheet(on: "2026-06-20", board: "2026-07-06") {
      $0.decided = try Sample.day("2026-06-16")
    }
    #expect(after.standing == .metOn(try Sample.day("2026-06-16")))
    let before = try sheet(on: "2026-06-10", board: "2026-07-06") {
      $0.decided = try Sample.day("2026-06-16")
    }
    #expect(before.standing == .openWithoutLastDay)
    #expect(try sheet(on: "2026-07-10", board: "2026-07-06").standing == .boardHasMet)
  }

  @Test func anotherBoardHasALastDay() throws {
    let open = try sheet(on: "2026-07-05", form: .jointOrgan, board: "2026-07-06")
    #expect(open.standing == .open(lastDay: try Sample.day("2026-07-05")))
    let passed = try sheet(on: "2026-07-06", form: .jointOrgan, board: "2026-07-06")
    #expect(passed.standing == .passed(lastDay: try Sample.day("2026-07-05")))
  }

  @Test func knowsTheRest() throws {
    let declined = try sheet(on: "2026-06-20") { $0.status = .noView }
    #expect(declined.standing == .declined(nil))
    #expect(
      try sheet(on: "2026-10-20").standing == .adoptionIsPast(try Sample.day("2026-09-14")))
    #expect(try sheet(on: "2026-06-20").standing == .openWithoutLastDay)
    #expect(try sheet(on: "2026-06-20", form: .lightArrangement).standing == .noCalendar)
  }
}
