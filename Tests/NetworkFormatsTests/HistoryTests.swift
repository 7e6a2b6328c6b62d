import NetworkFormats
import Records
import Renderers
import TestSupport
import Testing

@Suite struct HistoryTests {
  @Test(.needsPeers) func periodsOfALineThatMeetBecomeOneSpell() throws {
    let network = NetworkExport(historyOf: TownsAndDistrict.excerpt, on: TownsAndDistrict.day)
    let files = [NetworkFile(name: "a.gexf", title: "", text: GEXF.render(network))]
    let opened = try OpenedExport("gexf", files)
    #expect(opened.nodes.count == 6)
    #expect(opened.spells?["regeling:200"] == ["2020-01-01.."])
    #expect(opened.spells?["org:1 regeling:200"] == ["2020-01-01.."])
    #expect(opened.spells?["org:3 regeling:200"] == ["2020-01-01..2021-12-31"])
    #expect(opened.nodes["regeling:200"]?["systeemId"] == "201")
  }

  @Test func whereVersionsOverlapTheOneThatStartedLastTellsWhoTakesPart() throws {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.arrangements[VersionID(200)]?.inForce = Period(
      start: Day(iso: "2020-01-01"), end: Day(iso: "2023-01-01"))
    let network = NetworkExport(historyOf: excerpt, on: TownsAndDistrict.day)
    let third = try #require(network.nodes.firstIndex { $0.id == "org:3" })
    let line = try #require(network.nodes.firstIndex { $0.id == "regeling:200" })
    #expect(
      network.edges.first { $0.source == third && $0.target == line }?.spells
        == [Period(start: Day(iso: "2020-01-01"), end: Day(iso: "2022-01-01"))])
    #expect(network.nodes[line].spells == [Period(start: Day(iso: "2020-01-01"))])
  }

  @Test func theTimeBeforeTheFirstVersionIsAddedWhenAskedAndToldApart() throws {
    var excerpt = TownsAndDistrict.excerpt
    for place in excerpt.participations.indices
    where excerpt.participations[place].arrangement == VersionID(200) {
      excerpt.participations[place].joined = Day(iso: "2015-03-01")
    }
    let start = Day(iso: "2020-01-01")
    func edge(_ network: NetworkExport) throws -> NetworkExport.Edge {
      let first = try #require(network.nodes.firstIndex { $0.id == "org:1" })
      let line = try #require(network.nodes.firstIndex { $0.id == "regeling:200" })
      return try #require(network.edges.first { $0.source == first && $0.target == line })
    }
    let recorded = NetworkExport(historyOf: excerpt, on: TownsAndDistrict.day)
    #expect(try edge(recorded).spells == [Period(start: start)])
    #expect(try edge(recorded).derivedUntil == nil)
    let all = NetworkExport(historyOf: excerpt, on: TownsAndDistrict.day, addingDerived: true)
    #expect(try edge(all).spells == [Period(start: Day(iso: "2015-03-01"))])
    #expect(try edge(all).derivedUntil == start)
    let line = try #require(all.nodes.first { $0.id == "regeling:200" })
    #expect(line.spells == [Period(start: Day(iso: "2015-03-01"))])
  }

  @Test func aPeriodWithoutAnythingInBetweenLeavesAGap() throws {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.arrangements[VersionID(200)]?.inForce = Period(
      start: Day(iso: "2020-01-01"), end: Day(iso: "2021-01-01"))
    let network = NetworkExport(historyOf: excerpt, on: TownsAndDistrict.day)
    let line = try #require(network.nodes.first { $0.id == "regeling:200" })
    #expect(line.spells.count == 2)
  }

  @Test func aParticipationThatBeginsAfterItsVersionHasNoSpell() throws {
    var excerpt = TownsAndDistrict.excerpt
    excerpt.participations = [
      Participation(
        arrangement: VersionID(200), organisation: .init(id: BodyID(1), name: "Gemeente Aa"),
        joined: Day(iso: "2022-01-01"))
    ]
    let network = NetworkExport(historyOf: excerpt, on: TownsAndDistrict.day)
    #expect(network.edges.map(\.spells) == [[]])
  }

  @Test(.needsSharedDocuments, .needsPeers)
  func everyLineAndParticipantOfTheRegisterIsInTheHistory() throws {
    let excerpt = try SharedRegister.excerpt()
    let network = NetworkExport(historyOf: excerpt, on: SharedRegister.day)
    let lines = Set(excerpt.arrangements.keys.map { excerpt.versions(inLineOf: $0).first?.id })
    let participants = Set(excerpt.participations.map(\.organisation.id))
    #expect(network.nodes.count { $0.isArrangement } == lines.count)
    #expect(network.nodes.count { !$0.isArrangement } == participants.count)
    let files = [NetworkFile(name: "a.gexf", title: "", text: GEXF.render(network))]
    let opened = try OpenedExport("gexf", files)
    #expect(opened.nodes == network.expectedNodes)
    #expect(opened.edges.count == network.edges.count)
    #expect((opened.spells?.count ?? 0) > network.nodes.count)
  }
}
