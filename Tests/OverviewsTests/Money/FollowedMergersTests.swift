import Overviews
import Records
import TestSupport
import Testing

/// Duinstad is what Polderveen and Heideveld became on 1 January 2024; before that, of Kustdorp a part
/// came to it.
struct FollowedMergersTests {
  private static let duinstad = MadeUpFigures.duinstad
  private static let polderveen = MadeUpFigures.polderveen
  private static let heideveld = MadeUpFigures.heideveld
  private static let kustdorp = BodyID(104)

  private func mention(_ id: BodyID, _ figures: MadeUpFigures) -> MunicipalityMention {
    let organisation = figures.excerpt.organisations[id]
    return MunicipalityMention(name: organisation?.name ?? "", code: organisation?.code)
  }

  private func figures(
    founded: Day? = Day(iso: "2024-01-01"), share: Percentage? = Percentage("25")
  ) throws -> MadeUpFigures {
    var figures = MadeUpFigures()
    var kustdorp = Organisation(id: Self.kustdorp, name: "Gemeente Kustdorp")
    kustdorp.kind = .municipality
    kustdorp.code = OrganisationCode("GM9004")
    figures.excerpt.organisations[Self.kustdorp] = kustdorp
    figures.excerpt.organisations[Self.duinstad]?.existence = Period(start: founded)
    let date = try #require(Day(iso: "2024-01-01"))
    let after = mention(Self.duinstad, figures)
    let wholes = [Self.polderveen, Self.heideveld].map {
      Merger(
        date: date, before: mention($0, figures), after: after, manner: .absorbed, lineNumber: 2)
    }
    figures.excerpt.mergers =
      wholes + [
        Merger(
          date: date, before: mention(Self.kustdorp, figures), after: after, manner: .divided,
          share: share, lineNumber: 4)
      ]
    figures.excerpt.pastParticipations = figures.excerpt.participations
    return figures
  }

  private func money(_ figures: MadeUpFigures) throws -> CouncilMoney {
    try #require(
      CouncilOverview(
        of: Self.duinstad, in: figures.excerpt, on: MadeUpFigures.day, followsMergers: true)
    ).money
  }

  private func line(_ money: CouncilMoney) throws -> CouncilMoney.Entry {
    try #require(money.entries.first { $0.line == MadeUpFigures.safety })
  }

  @Test func predecessorsThatWentOverWholeAreAddedForTheYearsTheyExisted() throws {
    var figures = try figures()
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(500, in: 2023, by: Self.heideveld)
    figures.pay(999, in: 2024, by: Self.polderveen)
    figures.pay(880, in: 2024)
    let line = try line(try money(figures))
    let before = try #require(line.contributions.total(2023, .budget))
    let after = try #require(line.contributions.total(2024, .budget))
    #expect(before.sum == Euro(800))
    #expect(before.gaps.isEmpty)
    #expect(after.sum == Euro(880))
    #expect(after.change(from: before)?.difference == Euro(80))
    #expect(after.change(from: before)?.isWhole == true)
  }

  @Test func aChangeThatTwoListsWriteDifferentlyCountsOnce() throws {
    var figures = try figures()
    figures.excerpt.mergers += figures.excerpt.mergers.map { merger in
      var merger = merger
      merger.before.name = merger.before.name.replacing("Gemeente ", with: "")
      merger.share = nil
      return merger
    }
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(500, in: 2023, by: Self.heideveld)
    figures.pay(400, in: 2023, by: Self.kustdorp)
    let total = try #require(try money(figures).total(2023, .budget))
    #expect(total.amount == Euro(800))
    #expect(total.estimate == Euro(100))
  }

  @Test func aMunicipalityThatWentIntoTwoIsDividedWhateverTheListCallsIt() throws {
    var figures = try figures()
    let elsewhere = MunicipalityMention(name: "Elders", code: OrganisationCode("GM9010"))
    figures.excerpt.mergers.append(
      Merger(
        date: try #require(Day(iso: "2024-01-01")), before: mention(Self.heideveld, figures),
        after: elsewhere, manner: .absorbed, lineNumber: 6))
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(500, in: 2023, by: Self.heideveld)
    #expect(try money(figures).total(2023, .budget)?.amount == Euro(300))
  }

  @Test func withoutTheRequestNothingIsAdded() throws {
    var figures = try figures()
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(880, in: 2024)
    let overview = try #require(
      CouncilOverview(of: Self.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    #expect(overview.money.totals.map(\.year) == [2024])
    #expect(overview.money.followed == nil)
  }

  @Test func aPredecessorThatTookPartAndIsNotKnownIsAGapAndNoRise() throws {
    var figures = try figures()
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(880, in: 2024)
    let line = try line(try money(figures))
    let before = try #require(line.contributions.total(2023, .budget))
    let after = try #require(line.contributions.total(2024, .budget))
    #expect(before.gaps == [.init(municipality: "Gemeente Heideveld", isPart: false)])
    #expect(after.change(from: before) == nil)
  }

  @Test func aPredecessorThatTookNoPartIsNotMissed() throws {
    var figures = try figures()
    figures.excerpt.pastParticipations.removeAll { $0.organisation.id == Self.heideveld }
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(310, in: 2024)
    let money = try money(figures)
    #expect(try line(money).contributions.total(2023, .budget)?.gaps == [])
    #expect(money.total(2024, .budget)?.change?.difference == Euro(10))
  }

  @Test func anEstimateOfADividedMunicipalityIsToldApartAndAddedToNothing() throws {
    var figures = try figures()
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(500, in: 2023, by: Self.heideveld)
    figures.pay(401, in: 2023, by: Self.kustdorp)
    figures.pay(880, in: 2024)
    let money = try money(figures)
    let line = try line(money)
    let estimate = try #require(line.estimates.first)
    #expect(estimate.amount == Euro(100))
    #expect(estimate.basis.figure.amount == Euro(401))
    #expect(estimate.linked.figure.isEstimate)
    let total = try #require(money.total(2023, .budget))
    #expect(total.amount == Euro(800))
    #expect(total.estimate == Euro(100))
    #expect(
      line.contributions.total(2023, .budget)?.gaps
        == [.init(municipality: "Gemeente Kustdorp", isPart: true)])
    #expect(money.total(2024, .budget)?.change == nil)
  }

  @Test func withoutAShareNothingIsEstimated() throws {
    var figures = try figures(share: nil)
    figures.pay(500, in: 2023, by: Self.heideveld)
    figures.pay(401, in: 2023, by: Self.kustdorp)
    let money = try money(figures)
    #expect(try line(money).estimates.isEmpty)
    #expect(money.total(2023, .budget)?.estimate == nil)
    #expect(try line(money).contributions.total(2023, .budget)?.gaps.contains { $0.isPart } == true)
  }

  @Test func inhabitantsOfThoseWhoPayAreAddedToo() throws {
    var figures = try figures()
    figures.pay(3_000, in: 2023, by: Self.polderveen)
    figures.pay(6_000, in: 2023, by: Self.heideveld)
    for (code, count) in [("GM9002", 2_000), ("GM9003", 4_000)] {
      figures.excerpt.inhabitants[try #require(OrganisationCode(code))] = [2023: count]
    }
    let total = try #require(try money(figures).total(2023, .budget))
    #expect(total.perInhabitant?.headcount.count == 6_000)
    #expect(total.perInhabitant?.headcount.year == 2023)
    #expect(total.perInhabitant?.description == "1.50")
  }

  @Test func inhabitantsOfDifferentYearsAreNotAdded() throws {
    var figures = try figures()
    let code = try #require(OrganisationCode("GM9002"))
    figures.excerpt.inhabitants[code] = [2023: 2_000]
    figures.pay(3_000, in: 2023, by: Self.polderveen)
    figures.pay(6_000, in: 2023, by: Self.heideveld)
    #expect(try money(figures).total(2023, .budget)?.perInhabitant == nil)
  }

  @Test func aContributionOfTheSuccessorForAYearBeforeItIsTheWhole() throws {
    var figures = try figures()
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(820, in: 2023)
    let total = try line(try money(figures)).contributions.total(2023, .budget)
    #expect(total?.sum == Euro(820))
    #expect(total?.gaps == [])
  }

  @Test func aMunicipalityThatTookInAnotherAddsWhatBothPay() throws {
    var figures = try figures(founded: nil)
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(500, in: 2023, by: Self.heideveld)
    figures.pay(820, in: 2023)
    #expect(try money(figures).total(2023, .budget)?.amount == Euro(1_620))
  }

  @Test func anEarlierNameIsTheSameMunicipality() throws {
    var figures = try figures()
    let old = MunicipalityMention(name: "Oud-Polderveen", code: OrganisationCode("GM9009"))
    figures.excerpt.mergers.append(
      Merger(
        date: try #require(Day(iso: "2022-07-01")), before: old,
        after: mention(Self.polderveen, figures), manner: .renamed, lineNumber: 5))
    figures.pay(300, in: 2022, by: Self.polderveen)
    figures.pay(290, in: 2022, by: nil)
    let last = figures.excerpt.figures[MadeUpFigures.safety]?.popLast()
    let unnamed = try #require(last)
    var figure = unnamed.figure
    figure.municipality = old
    figures.excerpt.figures[unnamed.line]?.append(unnamed.replacing(figure))
    figures.pay(500, in: 2022, by: Self.heideveld)
    let total = try #require(try line(try money(figures)).contributions.total(2022, .budget))
    #expect(total.parts.count == 2)
    #expect(total.gaps.isEmpty)
  }

  @Test func theOtherParticipantsAreComparedWithTheMunicipalityAlone() throws {
    var figures = try figures(founded: nil)
    figures.pay(300, in: 2023, by: Self.polderveen)
    figures.pay(820, in: 2023)
    figures.pay(830, in: 2024)
    figures.pay(400, in: 2024, by: Self.heideveld)
    let line = try line(try money(figures))
    let before = try #require(line.contributions.total(2023, .budget))
    let after = try #require(line.contributions.total(2024, .budget))
    #expect(line.standing(before) == nil)
    #expect(line.standing(after) != nil)
  }

  @Test func transfersOfPredecessorsCountForTheYearsTheyExisted() throws {
    var figures = try figures()
    let source = SourceReference(document: MadeUpFigures.list, lineNumber: 1)
    for (code, year, amount) in [
      ("GM9002", 2023, 300), ("GM9003", 2023, 500), ("GM9002", 2024, 1), ("GM9001", 2024, 900),
      ("GM9004", 2023, 50),
    ] {
      figures.excerpt.transfers.append(
        TransferTotal(
          municipality: try #require(OrganisationCode(code)), year: year, documentKind: .accounts,
          field: "1.1", income: Euro(Int64(amount)), capital: nil, source: source))
    }
    func check(_ year: Int) throws -> TransferCheck? {
      try #require(
        CouncilOverview(
          of: Self.duinstad, in: figures.excerpt, on: MadeUpFigures.day, year: year,
          followsMergers: true)
      ).money.transferChecks.first
    }
    #expect(try check(2023)?.income == Euro(800))
    #expect(try check(2023)?.fields.map(\.municipality.text) == ["GM9002", "GM9003"])
    #expect(try check(2024)?.income == Euro(900))
  }
}
