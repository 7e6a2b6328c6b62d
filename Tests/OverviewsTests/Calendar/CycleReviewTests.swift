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
    #expect(state(review, .draftBudget) == .perhapsInTime)
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
    #expect(state(review, .view) == .late(days: 6))
    #expect(state(review, .answer) == .inTime)
  }

  @Test func aViewIsInTimeByTheDayItWasSentNotByTheDayOfTheCouncil() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.decided = try Sample.day("2024-07-02")
    own.viewSent = try Sample.day("2024-07-09")
    own.status = .submitted
    let review = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .view) == .late(days: 6))
    #expect(review.late.contains { $0.item.step == .view })
  }

  @Test func aCouncilWithoutAViewIsNotLateWhateverTheDayItMet() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.decided = try Sample.day("2024-07-09")
    own.status = .noView
    let review = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .view) == .notNeeded)
  }

  @Test func aSourceThatSaysLateIsBelievedWithoutADay() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.status = .late
    let without = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(without, .view) == .late(days: nil))
    own.decided = try Sample.day("2024-07-02")
    let early = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(early, .view) == .late(days: nil))
    own.decided = try Sample.day("2024-07-09")
    let dated = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(dated, .view) == .late(days: 6))
  }

  @Test func aViewWithoutAYearCountsInNoYear() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.year = nil
    own.status = .submitted
    own.sent = try Sample.day("2024-04-25")
    var other = view("Dronten", "GM0303", year: 2025)
    other.year = nil
    let review = try review([own], others: [other], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .view) == .notRecorded)
    #expect(state(review, .draftBudget) == .notRecorded)
    #expect(review.others.isEmpty)
  }

  @Test func onlyWhatACouncilCanRecordIsMissing() throws {
    var letter = CouncilView(
      arrangementName: "GGD Flevoland", municipalityName: "Urk", document: .framework)
    letter.municipality = urk
    letter.year = 2025
    let review = try review([letter], board: "2024-07-04", on: "2026-12-01")
    #expect(state(review, .budgetSubmission) == .notRecorded)
    #expect(
      review.missing.compactMap(\.item.step) == [.draftBudget, .framework, .answer, .view])
  }

  @Test func nothingIsMissingInABudgetThatIsNotOnRecord() throws {
    var amendment = CouncilView(
      arrangementName: "GGD Flevoland", municipalityName: "Urk", document: .amendment)
    amendment.municipality = urk
    amendment.year = 2025
    let review = try review([amendment], board: "2024-07-04", on: "2026-12-01")
    #expect(state(review, .framework) == .notRecorded)
    #expect(review.missing.isEmpty)
  }

  @Test func aProposalShowsThatTheDraftWasThereAndNothingOfTheView() throws {
    var own = view("Urk", "GM0184", year: 2025)
    own.decision = "geen zienswijze voorgesteld"
    let review = try review([own], board: "2024-07-04", on: "2024-12-01")
    #expect(state(review, .draftBudget) == .doneWithoutDay)
    #expect(state(review, .view) == .notRecorded)
  }
}
