package import Records

/// The shortest chain of arrangements and organisations between two organisations.
package struct Chain: Sendable {
  /// Where it begins.
  package let start: Organisation
  /// Where it ends.
  package let end: Organisation
  /// The day it is so.
  package let day: Day
  /// How old and how complete the network is.
  package let standing: Standing
  /// The nodes from the first to the last, both ends included; `nil` when there is no chain.
  package let nodes: [NetworkExport.Node]?

  /// The chain of the fewest steps in a network; of several, the one that takes the node that stands
  /// first in the network at every step. Cost: linear in the network.
  package init(from start: Organisation, to end: Organisation, in network: NetworkExport) {
    self.start = start
    self.end = end
    day = network.day
    standing = network.standing
    let places = [start, end].map { organisation in
      network.nodes.firstIndex { $0.id == "org:\(organisation.id)" }
    }
    guard let first = places[0], let last = places[1] else {
      nodes = nil
      return
    }
    nodes = network.graph.shortestPath(from: first, to: last)?.map { network.nodes[$0] }
  }
}
