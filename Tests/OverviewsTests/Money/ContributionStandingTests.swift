import Overviews
import Records
import TestSupport
import Testing

struct ContributionStandingTests {
  private func standing(
    _ figures: MadeUpFigures, of municipality: BodyID = MadeUpFigures.duinstad
  ) throws -> ContributionStanding? {
    let overview = try #require(
      CouncilOverview(of: municipality, in: figures.excerpt, on: MadeUpFigures.day))
    let line = try #require(overview.money.entries.first { $0.line == MadeUpFigures.safety })
    return line.contributions.total(2025, .budget).flatMap {
      line.money.standing(of: overview.municipality, in: $0)
    }
  }

  @Test func shareRankAndSpreadAreThoseOfAllParticipants() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen)
    figures.pay(12_000, in: 2025, by: MadeUpFigures.heideveld)
    let standing = try #require(try standing(figures))
    #expect(standing.participantCount == 3)
    #expect(standing.knownCount == 3)
    #expect(standing.share?.description == "20.0")
    let ranking = try #require(standing.ranking)
    #expect([ranking.rank, ranking.count] == [1, 3])
    #expect([ranking.minimum, ranking.median, ranking.maximum] == [300, 400, 500])
  }

  @Test func aloneThereIsNothingToCompare() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    let standing = try #require(try standing(figures))
    #expect(standing.knownCount == 1)
    #expect(standing.share == nil)
    #expect(standing.ranking == nil)
  }

  @Test func aPartIsNotComparedWithAWhole() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025, key: "inwonertal")
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen, key: "Inwonertal")
    figures.pay(12_000, in: 2025, by: MadeUpFigures.heideveld, key: "inwonertal")
    figures.pay(1, in: 2025, by: MadeUpFigures.heideveld, key: "plustaken")
    let standing = try #require(try standing(figures))
    #expect(standing.knownCount == 2)
    #expect(standing.ranking?.count == 2)
    #expect(standing.share?.description == "38.5")
  }

  @Test func onlyInhabitantsOfTheSameDayAreCompared() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(8_000, in: 2025, by: MadeUpFigures.polderveen)
    figures.pay(12_000, in: 2025, by: MadeUpFigures.heideveld)
    if let code = OrganisationCode("GM9003") { figures.excerpt.inhabitants[code] = [2020: 9] }
    let standing = try #require(try standing(figures))
    #expect(standing.knownCount == 3)
    #expect(standing.ranking?.count == 2)
    #expect(standing.ranking?.median == 450)
  }

  @Test func equalAmountsShareAPlace() throws {
    var figures = MadeUpFigures()
    figures.pay(1_000, in: 2025)
    figures.pay(2_000, in: 2025, by: MadeUpFigures.polderveen)
    figures.pay(8_000, in: 2025, by: MadeUpFigures.heideveld)
    #expect(try standing(figures)?.ranking?.rank == 2)
    #expect(try standing(figures, of: MadeUpFigures.polderveen)?.ranking?.rank == 2)
  }

  @Test func whoIsNoParticipantDoesNotCount() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2025)
    figures.pay(8_000, in: 2025, by: BodyID(999))
    #expect(try standing(figures)?.knownCount == 1)
  }
}
