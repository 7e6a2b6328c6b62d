import Records
import Testing

struct CouncilViewTests {
  @Test(arguments: [
    ("zienswijze ingediend", CouncilView.Status.submitted), ("Geen zienswijze", .noView),
    ("n.v.t.", .notApplicable), ("te laat", .late),
    ("geen zienswijze voorgesteld", .unknown), ("zienswijze aangekondigd", .unknown),
    ("zienswijze behandeld in raad", .unknown), ("", .unknown),
  ])
  func takesAProposalForNoDecision(decision: String, status: CouncilView.Status) {
    #expect(
      CouncilView.status(decision: decision, received: nil, viewSent: nil, answered: nil) == status)
  }

  private static let day = Day(year: 2025, month: 4, day: 15)

  @Test(
    arguments: [
      (nil, day, nil, nil, CouncilView.Status.received),
      (nil, nil, day, nil, .submitted),
      ("zienswijze voorgesteld", day, day, nil, .submitted),
      ("geen zienswijze", day, day, nil, .noView),
      ("zienswijze ingediend", day, day, day, .answered),
    ] as [(String?, Day?, Day?, Day?, CouncilView.Status)])
  func followsDatesWhereTheWordsTellNothing(
    decision: String?, received: Day?, viewSent: Day?, answered: Day?, status: CouncilView.Status
  ) {
    #expect(
      CouncilView.status(
        decision: decision, received: received, viewSent: viewSent, answered: answered) == status)
  }
}
