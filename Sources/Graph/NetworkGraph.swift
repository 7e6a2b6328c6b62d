package import Records

/// A network as a graph for measuring: what each node stands for, and the structure.
package struct NetworkGraph: Sendable {
  /// What the nodes stand for: organisations by number, then arrangements by number.
  package let nodes: [Node]
  /// The structure over the places in ``nodes``.
  package let graph: IndexedGraph

  private let places: [Node: Int]

  /// An organisation or a version of an arrangement.
  package enum Node: Hashable, Sendable {
    /// An organisation, by number.
    case organisation(BodyID)
    /// A version of an arrangement, by number.
    case arrangement(VersionID)
  }

  /// The network in two modes: organisations and arrangements, an edge for each participation.
  ///
  /// `weight` gives the weight of an edge, 1 unless told otherwise; of an organisation that is listed
  /// twice in one arrangement only the first listing counts. Cost: linear in the network, besides
  /// sorting.
  package init(_ network: Network, weight: (Participation) -> Double = { _ in 1 }) {
    self.init(
      nodes: network.organisations.keys.sorted().map(Node.organisation)
        + network.arrangements.keys.sorted().map(Node.arrangement)
    ) { places in
      network.participations.compactMap { participation in
        guard let organisation = places[.organisation(participation.organisation.id)],
          let arrangement = places[.arrangement(participation.arrangement)]
        else { return nil }
        return IndexedGraph.Edge(organisation, arrangement, weight: weight(participation))
      }
    }
  }

  /// What an edge between two municipalities weighs for each arrangement they share.
  package enum ProjectionWeight: Sendable {
    /// 1: the weight of an edge is the number of shared arrangements.
    case sharedArrangements
    /// 1 / (n - 1) in an arrangement of n municipalities: in a large one two of them meet less.
    ///
    /// Source: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64,
    /// 016132 (2001).
    case newman
  }

  /// The network in one mode: municipalities, an edge where two of them share an arrangement.
  ///
  /// Municipalities that no longer exist are in it as long as they are listed. Cost: quadratic in the
  /// municipalities of each arrangement.
  package init(projecting network: Network, weight: ProjectionWeight = .sharedArrangements) {
    let members = network.municipalitiesByArrangement
    self.init(
      nodes: network.organisations.values.filter { $0.kind == .municipality }.map(\.id).sorted()
        .map(Node.organisation)
    ) { places in
      members.flatMap { municipalities in
        let places = municipalities.compactMap { places[.organisation($0)] }
        let each = weight == .newman ? 1 / Double(max(1, places.count - 1)) : 1
        return places.indices.flatMap { first in
          places[(first + 1)...].map { IndexedGraph.Edge(places[first], $0, weight: each) }
        }
      }
    }
  }

  private init(nodes: [Node], edges: ([Node: Int]) -> [IndexedGraph.Edge]) {
    let places = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    self.nodes = nodes
    self.places = places
    graph = IndexedGraph(nodeCount: nodes.count, edges: edges(places))
  }

  /// The place of a node in ``nodes``; `nil` when it is not in the network.
  package func place(of node: Node) -> Int? { places[node] }

  /// The shortest path between two nodes, both ends included; `nil` when there is none.
  ///
  /// See ``IndexedGraph/shortestPath(from:to:)``.
  package func shortestPath(from start: Node, to end: Node) -> [Node]? {
    guard let start = places[start], let end = places[end] else { return nil }
    return graph.shortestPath(from: start, to: end)?.map { nodes[$0] }
  }
}

extension Network {
  /// How many pairs of municipalities share an arrangement, counted anew for each arrangement: what a network in one mode
  /// costs.
  package var pairCount: Int {
    municipalitiesByArrangement.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
  }

  /// The municipalities in each arrangement, by number; arrangements by number.
  var municipalitiesByArrangement: [[BodyID]] {
    arrangements.keys.sorted().map { arrangement in
      Set(participations(in: arrangement).map(\.organisation.id))
        .filter { organisations[$0]?.kind == .municipality }.sorted()
    }
  }
}
