import Graph
import Overviews
import Records
import TestSupport
import Testing

/// Indicators of legitimacy of made-up arrangements.
struct LegitimacyTests {
  @Test(
    arguments: [
      ([0.5, 0.5], [0.5, 0.5], 0), ([1, 0], [0, 1], 1), ([0.6, 0.3, 0.1], [0.4, 0.4, 0.2], 0.2),
      ([], [], 0),
    ] as [([Double], [Double], Double)])
  func theDistanceIsWhatWouldHaveToGo(_ left: [Double], _ right: [Double], _ distance: Double) {
    #expect(abs(shareDistance(left, right) - distance) < 1e-12)
  }

  private func participations(_ bodies: [[AdministrativeBody]]) -> [Participation] {
    bodies.enumerated().map { place, bodies in
      Participation(
        arrangement: 10,
        organisation: OrganisationReference(id: BodyID(Int64(place + 1)), name: "Plaats"),
        joined: nil, bodies: bodies)
    }
  }

  @Test(
    arguments: [
      ([[.council], []], true), ([[.executive], [.executive, .mayor]], false),
      ([[.executive], []], nil), ([], nil),
    ] as [([[AdministrativeBody]], Bool?)])
  func aCouncilSeatIsKnownWhereOneIsOrAllAreTold(_ bodies: [[AdministrativeBody]], _ seat: Bool?) {
    let found = ArrangementLegitimacy(form: .publicBody, municipal: participations(bodies))
    #expect(found.hasCouncilSeat == seat)
    let light = ArrangementLegitimacy(form: .lightArrangement, municipal: participations(bodies))
    #expect(light.hasCouncilSeat == nil)
  }

  @Test func eachIndicatorTellsOnHowManyItRests() {
    let indicators = LegitimacyIndicators([
      ArrangementLegitimacy(
        form: .publicBody, municipal: participations([[.council, .executive], [.executive], []])),
      ArrangementLegitimacy(
        form: .operationsOrganisation, municipal: participations([[.executive]])),
      ArrangementLegitimacy(form: .lightArrangement, municipal: participations([[.council]])),
      ArrangementLegitimacy(form: .publicBody, municipal: []),
    ])
    #expect(indicators.participationCount == 5 && indicators.knownCount == 4)
    #expect(indicators.councilCount == 2 && indicators.executiveCount == 2)
    #expect(indicators.boardCount == 2 && indicators.knownSeatCount == 2)
    #expect(indicators.councilSeatCount == 1)
    #expect(indicators.votesFromInhabitants.count == 0)
    #expect(indicators.votesFromInhabitants.mean == nil)
    let none = LegitimacyIndicators([])
    #expect(none.boardCount == 0 && none.votesFromPayment.median == nil)
  }

  @Test func distancesAreThoseOfTheMiddleAndTheEnds() {
    let distances = LegitimacyIndicators.Distances([0.4, 0.1, 0.2, 0.3])
    #expect(distances.count == 4 && distances.least == 0.1 && distances.greatest == 0.4)
    #expect(abs((distances.median ?? 0) - 0.25) < 1e-12)
    #expect(abs((distances.mean ?? 0) - 0.25) < 1e-12)
    #expect(LegitimacyIndicators.Distances([0.2]).median == 0.2)
  }
}
