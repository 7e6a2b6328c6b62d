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
  /// By the square of a node's place, modulo 11.
  var assortativity: Double?
  var disparity: [Double]
  var modes: Modes?

  /// What is told of two modes.
  struct Modes: Decodable {
    var isSecond: [String: Bool]
    var density: Double
    var modularityOfThirds: Double
  }

  struct Node: Decodable {
    var degree: Int
    var strength: Double
    var betweenness: Double
    var betweennessOfIgraph: Double
    var closeness: Double
    var clustering: Double
    var core: Int
    var coreOfIgraph: Int
    var constraint: Double?
    var weightedBetweenness: Double
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
    try expectSameWhenAsked(graph, named: names)
  }

  /// Compares the measures that are worked out only when they are asked for.
  private func expectSameWhenAsked(_ graph: IndexedGraph, named names: [String]) throws {
    let (constraint, betweenness) = (graph.constraint, graph.weightedBetweenness)
    for (place, name) in names.enumerated() {
      let peer = try #require(nodes[name])
      #expect((constraint[place] == nil) == (peer.constraint == nil), "constraint of \(name)")
      #expect(isNear(constraint[place] ?? 0, peer.constraint ?? 0), "constraint of \(name)")
      #expect(isNear(betweenness[place], peer.weightedBetweenness), "betweenness of \(name)")
    }
    let numbers = Dictionary(zip(order, order.indices)) { first, _ in first }
    let sizes = names.map { name in numbers[name].map { Double($0 * $0 % 11) } }
    let assortativity = graph.assortativity(sizes)
    #expect((assortativity == nil) == (self.assortativity == nil))
    #expect(isNear(assortativity ?? 0, self.assortativity ?? 0))
    let places = Dictionary(zip(names, names.indices)) { first, _ in first }
    let chances = Dictionary(zip(graph.edges.map(\.ends), graph.disparity)) { first, _ in first }
    for (edge, chance) in zip(edges, disparity) {
      let ends = edge.prefix(2).compactMap { places[order[Int($0)]] }
      let found = chances[IndexedGraph.Edge(ends[0], ends[1]).ends]
      #expect(isNear(found ?? .nan, chance))
    }
    guard let modes else { return }
    let isSecond = names.map { modes.isSecond[$0] ?? false }
    #expect(isNear(graph.twoModeDensity(isSecond), modes.density))
    let groups = names.map { (numbers[$0] ?? 0) / 3 % 3 }
    #expect(isNear(graph.twoModeModularity(of: groups, isSecond), modes.modularityOfThirds))
    try expectSameNestedness(graph, isSecond)
  }

  /// Compares nestedness with what vegan in R finds in the matrix without empty rows and columns.
  private func expectSameNestedness(_ graph: IndexedGraph, _ isSecond: [Bool]) throws {
    func nodes(_ mode: Bool) -> [Int] {
      (0..<graph.nodeCount).filter { isSecond[$0] == mode && !graph.neighbours(of: $0).isEmpty }
    }
    let (rows, columns) = (nodes(false), nodes(true))
    guard rows.count > 1, columns.count > 1 else { return }
    let folder = try Peers.makeFolder()
    let matrix = rows.map { row in
      let neighbours = Set(graph.neighbours(of: row).map(Int.init))
      return columns.map { neighbours.contains($0) ? "1" : "0" }.joined(separator: " ")
    }.joined(separator: "\n")
    try Data(matrix.utf8).write(to: URL(filePath: folder + "/matrix.txt"))
    let program = """
      suppressMessages(library(vegan))
      cat(nestednodf(as.matrix(read.table("matrix.txt")))$statistic[["NODF"]])
      """
    guard let found = try R.output(ofText: program, in: folder) else { return }
    #expect(abs((graph.nestedness(isSecond) ?? .nan) - (Double(found) ?? .nan)) < 1e-4, "\(found)")
  }

  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-9 }
}
