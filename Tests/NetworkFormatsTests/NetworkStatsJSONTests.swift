import Foundation
import Graph
import NetworkFormats
import Overviews
import Pages
import Renderers
import TestSupport
import Testing

@Suite struct NetworkStatsJSONTests {
  private struct Answer: Decodable {
    var knopen: [Node]
    var netwerk: [String: Double]
    struct Node: Decodable {
      var id: String, naam: String, soort: String?
      var graad: Int, sterkte: Double, tussenheid: Double, nabijheid: Double, clustering: Double
      var kern: Int, gemeenschap: Int
    }
  }

  @Test func everyNodeHasTheMeasuresOfTheContract() throws {
    let measures = NetworkMeasures(
      NetworkGraph(Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)))
    let text = MeasuredNetwork(NetworkExportTests.small, measures)
      .answer(LegitimacyIndicators([])).text(as: .json, Presentation())
    let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(answer.knopen.map(\.id) == NetworkExportTests.small.nodes.map(\.id))
    #expect(answer.knopen.map(\.graad) == [2, 2, 1, 1, 4, 2])
    #expect(answer.knopen.map(\.tussenheid) == measures.nodes.map(\.betweenness))
    #expect(answer.netwerk["randen"] == 6 && answer.netwerk["componenten"] == 1)
  }

  @Test func measuresGoWithTheirNodeWhateverTheOrder() {
    let small = NetworkExportTests.small
    let measures = NetworkMeasures(
      NetworkGraph(Network(TownsAndDistrict.excerpt, on: TownsAndDistrict.day)))
    let turned = NetworkExport(
      title: small.name, day: small.day, nodes: small.nodes.reversed(), edges: [])
    let measured = MeasuredNetwork(turned, measures).nodes
    #expect(measured.map(\.node.id) == small.nodes.map(\.id).reversed())
    #expect(measured.map(\.measures.degree) == measures.nodes.map(\.degree).reversed())
  }
}
