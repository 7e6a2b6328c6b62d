import Law
import Overviews
import Records
import Testing

struct CycleReviewTests {
  private let urk = OrganisationCode("GM0184")

  private func view(_ municipality: String, _ code: String, year: Int) -> CouncilView {
    var view = CouncilView(
      arrangementName: "GGD Flevoland", municipalityName: municipality, document: .draftBudget)
    view.municipality = OrganisationCode(code)
    view.year = year
    return view
  }

  private func review(
    _ own: [CouncilView], others: [CouncilView] = [], board: String?, on today: String,
    recorded: [RecordedStep] = []
  ) throws -> CycleReview {
    let calendar = BudgetCalendar(
      year: 2025, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try board.map(Sample.day)),
      recorded: own.flatMap(RecordedStep.steps) + recorded)
    return CycleReview(
      calendar, of: try #require(urk), views: own + others, on: try Sample.day(today))
  }

  private func state(_ review: CycleReview, _ step: BudgetStep) -> CycleReview.State? {
    review.findings.first { $0.item.step == step && $0.item.year == 2025 }?.state
  }

  /// The cycle of GGD Flevoland's budget 2025: adoption put on the agenda of 7 November 2024 after it
  /// had been held over, the framework letter adopted on 15 May, the draft made on 13 June.
  @Test func tellsTheDelayedBudgetOfGGDFlevoland() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.status = .submitted
    let recorded = [
      RecordedStep(
        step: .framework, year: 2025, day: try Sample.day("2024-05-15"),
        description: BilingualText("Kadernota vastgesteld", "Framework adopted")),
      RecordedStep(
        step: .draftBudget, year: 2025, day: try Sample.day("2024-06-13"),
        description: BilingualText("Ontwerp door het dagelijks bestuur", "Draft by the board")),
    ]
    let others = ["Almere", "Dronten"].map { name in
      var other = view(name, name == "Almere" ? "GM0034" : "GM0303", year: 2025)
      other.status = .submitted
      return other
    }
    let review = try review(
      [own], others: others.reversed(), board: "2024-11-07", on: "2024-12-01", recorded: recorded)
    #expect(state(review, .framework) == .late(days: 16))
    #expect(state(review, .draftBudget) == .inTime)
    #expect(state(review, .view) == .doneWithoutDay)
    #expect(state(review, .answer) == .notRecorded)
    #expect(state(review, .budgetSubmission) == .late(days: 54))
    #expect(review.others.map(\.municipalityName) == ["Almere", "Dronten"])
  }

  @Test func tellsLateFromOnTheLine() throws {
    func framework(_ date: String) throws -> [RecordedStep] {
      [
        RecordedStep(
          step: .framework, year: 2025, day: try Sample.day(date),
          description: BilingualText("Ontvangen", "Received"))
      ]
    }
    for (date, expected) in [
      ("2024-04-29", CycleReview.State.inTime), ("2024-04-30", .onTheLine),
      ("2024-05-01", .late(days: 2)),
    ] {
      let review = try review([], board: nil, on: "2024-06-01", recorded: framework(date))
      #expect(state(review, .framework) == expected)
    }
  }

  @Test func namesMissingStepsOnlyOnceTheyAreDue() throws {
    let before = try review([], board: "2024-07-04", on: "2024-04-11")
    #expect(state(before, .draftBudget) == .notDue)
    let after = try review([], board: "2024-07-04", on: "2024-07-05")
    #expect(state(after, .draftBudget) == .notRecorded)
    #expect(state(after, .view) == .notRecorded)
  }

  @Test func asksNothingMoreOfACouncilWithoutAView() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.status = .noView
    let review = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .view) == .notNeeded)
    #expect(state(review, .answer) == .notNeeded)
  }

  @Test func countsALateViewInDays() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.status = .submitted
    own.sent = try Sample.day("2024-04-25")
    own.decided = try Sample.day("2024-07-09")
    own.answered = try Sample.day("2024-07-04")
    let review = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .draftBudget) == .late(days: 14))
    #expect(state(review, .view) == .late(days: 5))
    #expect(state(review, .answer) == .inTime)
  }
}

struct CouncilViewTests {
  @Test(arguments: [
    ("zienswijze ingediend", CouncilView.Status.submitted), ("geen zienswijze", .noView),
    ("n.v.t.", .notApplicable), ("te laat", .late),
    ("geen zienswijze voorgesteld", .unknown), ("zienswijze aangekondigd", .unknown),
    ("zienswijze behandeld in raad", .unknown), ("", .unknown),
  ])
  func takesAProposalForNoDecision(decision: String, status: CouncilView.Status) {
    #expect(CouncilView.status(decision: decision, received: nil, answered: nil) == status)
  }

  @Test func followsDatesWhereTheWordsTellNothing() throws {
    let day = try Sample.day("2015-04-22")
    #expect(CouncilView.status(decision: nil, received: day, answered: nil) == .received)
    #expect(
      CouncilView.status(decision: "zienswijze ingediend", received: nil, answered: day)
        == .answered)
  }
}
