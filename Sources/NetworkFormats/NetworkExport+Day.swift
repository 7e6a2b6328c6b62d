package import Graph
package import Pages
package import Records

extension NetworkExport {
  /// The network of one day: its arrangements and organisations, an edge for each participation.
  ///
  /// `excerpt` tells to which line a version belongs, `subjects` what it is about; `contribution` gives what an organisation
  /// contributes in whole euros, where that is known. Cost: linear in the network, besides sorting.
  package init(
    _ network: Network, lines excerpt: RegisterExcerpt, subjects: [VersionID: String] = [:],
    language: Language = .dutch, contribution: (Participation) -> Int? = { _ in nil }
  ) {
    let organisations = network.organisations.keys.sorted()
    let arrangements = network.arrangements.keys.sorted()
    let lines = arrangements.map { excerpt.line(of: $0) }
    var nodes = organisations.compactMap { network.organisations[$0] }
      .map { organisation in
        Node(
          organisation, abolishedBy: network.day, figuresOf: network.day.year,
          area: excerpt.area(of: organisation, in: network.day.year))
      }
    nodes += zip(arrangements, lines).lazy.compactMap { version, line in
      network.arrangements[version].map { arrangement in
        var node = Node(
          arrangement, line: line, province: excerpt.provinces[version], subject: subjects[version])
        node.origin = arrangement.inForce.contains(network.day) ? .recorded : .derived
        return node
      }
    }
    let places = Self.places(nodes)
    let edges = network.participations.compactMap { participation -> Edge? in
      guard let source = places[participation.organisation.id.record],
        let target = places[participation.arrangement.record]
      else { return nil }
      return Edge(
        participation, source: source, target: target, contribution: contribution(participation))
    }
    let moment = network.standing.moment(in: language)
    self.init(
      title: language(
        "Gemeenschappelijke regelingen en hun deelnemers \(moment)",
        "Joint arrangements and their participants \(moment)"),
      day: network.day, standing: network.standing, language: language,
      nodes: nodes, edges: edges.sortedByPlace())
  }

  /// The network of municipalities on one day, an edge where two of them share arrangements.
  package init(
    projecting network: Network, weight: NetworkGraph.ProjectionWeight = .sharedArrangements,
    in excerpt: RegisterExcerpt = RegisterExcerpt(), language: Language = .dutch
  ) {
    let projection = NetworkGraph(projecting: network, weight: weight)
    let nodes = projection.nodes.compactMap { node -> Node? in
      guard case .organisation(let id) = node, let municipality = network.organisations[id] else {
        return nil
      }
      return Node(
        municipality, abolishedBy: network.day, figuresOf: network.day.year,
        area: excerpt.area(of: municipality, in: network.day.year))
    }
    let moment = network.standing.moment(in: language)
    self.init(
      title: language(
        "Gemeenten en de regelingen die zij delen \(moment)",
        "Municipalities and the arrangements they share \(moment)"),
      day: network.day, standing: network.standing, language: language, nodes: nodes,
      edges: projection.graph.edges.map {
        Edge(source: $0.source, target: $0.target, weight: $0.weight)
      })
  }

  /// The place of each node by the register's number, which organisations and versions share.
  static func places(_ nodes: [Node]) -> [SystemID: Int] {
    Dictionary(zip(nodes.map(\.systemID), nodes.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension NetworkExport.Node {
  /// An organisation; `isAbolished` as on the day given, `year` is that of its inhabitants and seats, and of
  /// the area in square kilometres.
  package init(
    _ organisation: Organisation, abolishedBy day: Day, figuresOf year: Int, area: String? = nil
  ) {
    id = "org:\(organisation.id)"
    name = organisation.name
    systemID = organisation.id.record
    kind = organisation.kind?.type.lowercased()
    code = organisation.code?.text
    tooi = organisation.tooi
    inhabitants = organisation.inhabitants
    seats = organisation.seats
    self.area = area
    figuresYear = year
    isAbolished = organisation.existence.hasEnded(by: day)
    province = organisation.province
  }

  /// An arrangement as a version has it, under the number of its line.
  init(_ arrangement: Arrangement, line: LineID, province: Province?, subject: String?) {
    id = "regeling:\(line)"
    name = arrangement.shortTitle
    systemID = arrangement.id.record
    self.line = line
    kind = "regeling"
    tooi = arrangement.tooi
    form = arrangement.form?.rawValue ?? arrangement.unknownForm
    self.province = province
    self.subject = subject
  }
}

extension RegisterExcerpt {
  /// The area of an organisation in a year; `nil` where the register is of another year.
  fileprivate func area(of organisation: Organisation, in year: Int) -> String? {
    registerYear == year ? areas[organisation.id] : nil
  }
}

extension NetworkExport.Edge {
  /// A participation between two nodes, by their places.
  init(_ participation: Participation, source: Int, target: Int, contribution: Int? = nil) {
    self.init(source: source, target: target)
    origin = participation.origin
    joined = participation.joined
    bodies = participation.bodies.map(\.name)
    share = participation.share
    self.contribution = contribution
  }
}

extension [NetworkExport.Edge] {
  /// The edges by the places of their ends.
  func sortedByPlace() -> [NetworkExport.Edge] {
    sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }
}
