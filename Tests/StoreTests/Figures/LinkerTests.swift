import Records
import Testing

@testable import Store

struct LinkerTests {
  private func line(_ figure: BudgetFigure, exportFirst: Bool = true) throws -> LinkedFigure? {
    let test = try TestRegister()
    if exportFirst { try test.readExport() }
    try test.read([figure], "01")
    if !exportFirst { try test.readExport() }
    return try test.figures().first
  }

  @Test(arguments: [
    "GGD Streek", "ggds", "Gezondheidsdienst Streek", "Gemeenschappelijke regeling GGD Streek 2015",
  ])
  func everyNameOfTheLineIsTried(name: String) throws {
    let figure = try #require(try line(contribution(name, 2024, 10)))
    #expect(figure.line == TestRegister.health)
    #expect(figure.ground == .name)
    #expect(figure.municipality == TestRegister.town)
  }

  @Test(arguments: [true, false])
  func theOrderOfReadingDoesNotMatter(exportFirst: Bool) throws {
    let figure = try line(
      contribution("Veiligheidsregio Streek", 2024, 10), exportFirst: exportFirst)
    #expect(figure?.line == TestRegister.fire)
  }

  @Test func anEarlierVersionOfTheLineCountsForItsYears() throws {
    #expect(try line(contribution("GGD Streek", 2016, 10))?.line == TestRegister.health)
  }

  @Test(arguments: [
    contribution("GGD Streek", 2010, 10),
    contribution("Omgevingsdienst", 2024, 10),
    contribution("GGD Streek", 2024, 10, municipality: MunicipalityMention(name: "Elders")),
    contribution("GGD Streek", 2024, 10, systemID: VersionID(999)),
  ])
  func nothingIsGuessed(figure: BudgetFigure) throws {
    #expect(try line(figure) == nil)
  }

  @Test func aNumberOfAnyVersionTiesTheLine() throws {
    let figure = try line(contribution("iets anders", 2024, 10, systemID: TestRegister.healthNow))
    #expect(figure?.line == TestRegister.health)
    #expect(figure?.ground == .identifier)
  }

  @Test func theCodeOfTheBodyTiesItsLine() throws {
    #expect(try line(contribution("", 2024, 10, code: "so0009"))?.line == TestRegister.health)
  }

  @Test func aFigureWithoutMunicipalityNeedsANameThatIsUniqueInTheCountry() throws {
    let figure = try line(contribution("GGD Streek", 2024, 10, municipality: nil))
    #expect(figure?.line == TestRegister.health)
    #expect(figure?.municipality == nil)
  }

  @Test func aDecisionOverrulesAndHoldsForDocumentsReadLater() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.register.decide([
      LinkDecision(
        name: "De Dienst", municipality: "GM0001", municipalityName: "Dorp",
        systemID: TestRegister.healthNow.record),
      LinkDecision(
        name: "Veiligheidsregio Streek", municipality: "gm0001", municipalityName: "",
        systemID: nil),
    ])
    try test.read(
      [contribution("de dienst", 2024, 10), contribution("Veiligheidsregio Streek", 2024, 10)], "01"
    )
    let figures = try test.figures()
    #expect(figures.map(\.line) == [TestRegister.health])
    #expect(figures.first?.ground == .decision)
    let review = try test.register.known(on: nil).linkReview()
    #expect(review.untied.isEmpty)
    #expect(review.tied.contains { $0.line == nil && $0.name.name == "Veiligheidsregio Streek" })
  }

  @Test func anAmountThatStandsInTwoListsCountsOnceInTheReview() throws {
    let test = try TestRegister()
    try test.readExport()
    var own = contribution("RUD", 2024, 500)
    own.remark = "raming"
    try test.read([own], "01")
    try test.read([contribution("RUD", 2024, 500)], "02")
    let review = try test.register.known(on: nil).linkReview()
    #expect(review.untied.first?.name.contributions == Euro(500))
    #expect(review.untied.first?.name.figureCount == 2)
    #expect(review.coverage.contributions.all == 500)
  }

  @Test func proposalsAreRankedAndSayWhy() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read([contribution("GGD Streek en omgeving", 2024, 500)], "01")
    let review = try test.register.known(on: nil).linkReview()
    let untied = try #require(review.untied.first)
    #expect(untied.name.contributions == Euro(500))
    #expect(untied.proposals.first?.line == TestRegister.health)
    #expect(untied.proposals.first?.sharedParticipants == 1)
    #expect(review.coverage.figures == LinkCoverage.Part(all: 1, tied: 0))
    #expect(review.coverage.contributions.all == 500)
  }
}
