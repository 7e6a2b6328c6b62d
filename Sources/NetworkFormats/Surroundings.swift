package import Pages
package import Records

/// The surroundings of an organisation in a network: its arrangements and the organisations it shares
/// them with.
package struct Surroundings: Sendable {
  /// The organisation.
  package let organisation: Organisation
  /// The day it is so.
  package let day: Day
  /// How old and how complete the network is.
  package let standing: Standing
  /// The part of the network around it, itself first; `nil` when it takes part in nothing on the day.
  package let network: NetworkExport?
  /// The arrangements, by title.
  package let arrangements: [Shared]
  /// The partners, those with the most shared arrangements first, then by name.
  package let partners: [Partner]

  /// The surroundings of an organisation in a network made of one day.
  package init(of organisation: Organisation, in network: NetworkExport) {
    self.organisation = organisation
    day = network.day
    standing = network.standing
    let around = network.ego(of: "org:\(organisation.id)", steps: network.isTwoMode ? 2 : 1)
    self.network = around
    arrangements = around.map(Self.arrangements) ?? []
    partners = around.map(Self.partners) ?? []
  }

  /// The network of the organisation alone, for when it takes part in nothing.
  package func empty(language: Language) -> NetworkExport {
    let moment = standing.moment(in: language)
    let title = language(
      "\(organisation.name) doet \(moment) aan geen regeling mee",
      "\(organisation.name) takes part in no arrangement \(moment)")
    return NetworkExport(
      title: title, day: day, standing: standing, language: language, nodes: [], edges: [])
  }

  /// An arrangement of the organisation.
  package struct Shared: Sendable {
    /// The arrangement.
    package let node: NetworkExport.Node
    /// Since when the organisation takes part.
    package let joined: Day?
    /// How many take part.
    package let participantCount: Int
  }

  /// An organisation it shares arrangements with.
  package struct Partner: Sendable {
    /// The organisation.
    package let node: NetworkExport.Node
    /// How many arrangements they share, or what their edge weighs.
    package let weight: Double
  }

  private static func arrangements(in network: NetworkExport) -> [Shared] {
    let degrees = network.graph.degrees
    let joined = Dictionary(
      network.edges.filter { $0.source == 0 }.map { ($0.target, $0.joined) },
      uniquingKeysWith: { first, _ in first })
    return network.nodes.enumerated().filter(\.element.isArrangement).map { place, node in
      Shared(node: node, joined: joined[place] ?? nil, participantCount: degrees[place])
    }.sorted { ($0.node.name, $0.node.id) < ($1.node.name, $1.node.id) }
  }

  private static func partners(in network: NetworkExport) -> [Partner] {
    let graph = network.graph
    let weights: [Int: Double]
    if network.isTwoMode {
      // Every arrangement in the surroundings is one of the organisation's own.
      let degrees = graph.degrees
      weights = network.nodes.indices.reduce(into: [:]) { $0[$1] = Double(degrees[$1]) }
    } else {
      weights = network.edges.filter { $0.source == 0 || $0.target == 0 }
        .reduce(into: [:]) { $0[$1.source == 0 ? $1.target : $1.source] = $1.weight }
    }
    return network.nodes.enumerated().dropFirst().filter { !$0.element.isArrangement }
      .map { Partner(node: $0.element, weight: weights[$0.offset] ?? 0) }
      .sorted { ($1.weight, $0.node.name, $0.node.id) < ($0.weight, $1.node.name, $1.node.id) }
  }
}
