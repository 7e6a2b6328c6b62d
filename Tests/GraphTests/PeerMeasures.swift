import Foundation
import Graph
import TestSupport
import Testing

/// What networkx and igraph say of a network.
struct PeerMeasures: Decodable {
  var order: [String]
  var twoMode: Bool
  var edges: [[Double]]
  var nodes: [String: Node]
  var stepsFromFirst: [String: Int]
  var components: Int
  var density: Double
  var modularityOfThirds: Double
  var medianLouvain: Double

  struct Node: Decodable {
    var degree: Int
    var strength: Double
    var betweenness: Double
    var betweennessOfIgraph: Double
    var closeness: Double
    var clustering: Double
    var core: Int
    var coreOfIgraph: Int
  }

  /// Those of a network that the script makes or reads.
  init(_ arguments: [String]) throws {
    let text = try Peers.output(of: "peer_measures.py", arguments)
    self = try JSONDecoder().decode(PeerMeasures.self, from: Data(text.utf8))
  }

  /// Compares a graph whose nodes are named as here, node by node.
  func expectSame(_ graph: IndexedGraph, named names: [String]) throws {
    #expect(Set(names) == Set(order))
    #expect(graph.nodeCount == order.count)
    #expect(graph.edgeCount == edges.count)
    let clustering = twoMode ? graph.twoModeClustering : graph.clustering
    let (degrees, strengths, cores) = (graph.degrees, graph.strengths, graph.coreNumbers)
    let (betweenness, closeness) = (graph.betweenness, graph.closeness)
    let first = try #require(names.firstIndex(of: order[0]))
    let steps = graph.distances(from: first)
    for (place, name) in names.enumerated() {
      let peer = try #require(nodes[name])
      #expect(degrees[place] == peer.degree, "degree of \(name)")
      #expect(isNear(strengths[place], peer.strength), "strength of \(name)")
      #expect(isNear(betweenness[place], peer.betweenness), "betweenness of \(name)")
      #expect(isNear(betweenness[place], peer.betweennessOfIgraph), "betweenness of \(name)")
      #expect(isNear(closeness[place], peer.closeness), "closeness of \(name)")
      #expect(isNear(clustering[place], peer.clustering), "clustering of \(name)")
      #expect(cores[place] == peer.core && cores[place] == peer.coreOfIgraph, "core of \(name)")
      #expect(steps[place] == stepsFromFirst[name], "steps to \(name)")
      let path = graph.shortestPath(from: first, to: place)
      #expect(path.map { $0.count - 1 } == stepsFromFirst[name], "path to \(name)")
    }
    #expect((graph.components.max() ?? -1) + 1 == components)
    #expect(isNear(graph.density, density))
    let thirds = names.map { name in (order.firstIndex(of: name) ?? 0) % 3 }
    #expect(isNear(graph.modularity(of: thirds), modularityOfThirds))
    #expect(graph.modularity(of: graph.communities()) >= medianLouvain - 1e-9)
  }

  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-9 }
}
