package import Pages
package import Records

/// A network as it is written to a file: nodes and edges with the attributes of the public contract.
///
/// Every format writes this value, so that all of them tell the same.
package struct NetworkExport: Sendable {
  /// What the network is, in one line, by which register, and how incomplete that is.
  package var title: String {
    guard let register = standing.register else { return name }
    let date = language.date(register)
    let coverage = standing.incompleteness(in: language).map { ". " + $0 } ?? ""
    return name
      + (standing.daysBehind == nil
        ? language(", volgens het register van \(date)", ", according to the register of \(date)")
        : "; " + language.unknownSince) + coverage
  }
  /// What the network is, for an answer that says elsewhere how old it is; of a day after the newest export
  /// it is according to the register of that export.
  package let name: String
  /// The day the network is valid for; over time, the day on which it was put together.
  package let day: Day
  /// The language of the title and of what explains the network; names and keys stay Dutch.
  package let language: Language
  /// What the network rests on, how old and how complete it is, and the command that asked for it.
  package var standing: Standing
  /// The nodes: organisations by number, then arrangements by number.
  package let nodes: [Node]
  /// The edges; their ends are places in `nodes`.
  package let edges: [Edge]
  /// Whether the nodes are organisations and arrangements, not municipalities alone.
  package let isTwoMode: Bool
  /// How much is known of each year; empty in the network of one day.
  package let years: [YearCoverage]

  /// A network of these nodes and of the edges among them; others are left out. Without a standing it rests on nothing.
  package init(
    title: String, day: Day, standing: Standing? = nil, language: Language = .dutch, nodes: [Node],
    edges: [Edge], years: [YearCoverage] = []
  ) {
    name = title
    self.years = years
    self.standing = standing ?? Standing(day: day, documents: [])
    self.day = day
    self.language = language
    self.nodes = nodes
    isTwoMode = nodes.contains(where: \.isArrangement)
    func isAmong(_ edge: Edge) -> Bool {
      nodes.indices.contains(edge.source) && nodes.indices.contains(edge.target)
    }
    self.edges = edges.allSatisfy(isAmong) ? edges : edges.filter(isAmong)
  }

  /// The network with the command that asked for it.
  package func asked(by command: String?) -> NetworkExport {
    var network = self
    network.standing = standing.asked(by: command)
    return network
  }

  /// An organisation or an arrangement.
  package struct Node: Hashable, Sendable {
    /// The identifier that stays the same in all exports: `org:35134`, `regeling:25408161`.
    package var id: String
    /// The name (naam).
    package var name: String
    /// The register's number of the organisation or of the version.
    package var systemID: SystemID
    /// The number of an arrangement's line (lijn); `nil` for an organisation.
    package var line: LineID?
    /// What it is (soort), in lower case: `gemeente`, `provincie`, `regeling`, …
    package var kind: String?
    /// The code of an organisation: `GM0307`.
    package var code: String?
    /// The TOOI identifier.
    package var tooi: TOOI?
    /// The abbreviation of an arrangement's form (samenwerkingsvorm).
    package var form: String?
    /// How many inhabitants an organisation has in the year of the network (inwoners).
    package var inhabitants: Int?
    /// How many seats its council has in that year (zetels).
    package var seats: Int?
    /// Its area in square kilometres in that year, with a decimal point (oppervlakte).
    package var area: String?
    /// The year of inhabitants, seats and area; `nil` for an arrangement.
    package var figuresYear: Int?
    /// How it is known that an arrangement counts on the day (herkomst); `nil` for an organisation and over
    /// time.
    package var origin: Participation.Origin?
    /// Whether an organisation no longer exists (opgeheven); `nil` for an arrangement.
    package var isAbolished: Bool?
    /// The province by its addresses (provincie).
    package var province: Province?
    /// What an arrangement is about (onderwerp), by the word that programs use.
    package var subject: String?
    /// When it was so; empty in the network of one day.
    package var spells: [Period] = []

    /// Whether it is an arrangement.
    package var isArrangement: Bool { line != nil }
  }

  /// A participation, or what two municipalities share.
  package struct Edge: Hashable, Sendable {
    /// The place of the organisation in `nodes`.
    package var source: Int
    /// The place of the arrangement, or of the other municipality.
    package var target: Int
    /// What an edge between municipalities weighs; `nil` for a participation, which counts as 1.
    package var weight: Double?
    /// How likely it is that it would weigh so much by chance; `nil` where that was not asked for.
    package var disparity: Double?
    /// How it is known that the organisation takes part (herkomst); `nil` for what municipalities share.
    package var origin: Participation.Origin?
    /// Until when it is only derived that the organisation took part (afgeleidTot); `nil` where it is
    /// recorded all the time, and in the network of one day.
    package var derivedUntil: Day?
    /// Since when the organisation takes part (toetreding).
    package var joined: Day?
    /// Which of its bodies take part (bestuursorganen).
    package var bodies: [String] = []
    /// Its share in the costs in percent (verdeelsleutel).
    package var share: Percentage?
    /// Its contribution in whole euros (bijdrage).
    package var contribution: Int?
    /// When it was so; empty in the network of one day.
    package var spells: [Period] = []
    /// What an edge between municipalities weighs in each period; empty in the network of one day.
    package var weighed: [Weighed] = []

    /// What an edge weighs in a period.
    package struct Weighed: Hashable, Sendable {
      /// The period.
      package let period: Period
      /// The weight.
      package let weight: Double
    }

    /// An edge between two nodes, by their places.
    package init(source: Int, target: Int, weight: Double? = nil) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Whether an edge has an amount, which is not from the register.
  var hasContributions: Bool { edges.contains { $0.contribution != nil } }

  /// The name of each node, in their order; where two have the same name, each with its identifier behind it.
  var uniqueNames: [String] {
    let counts = nodes.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return nodes.map { counts[$0.name] == 1 ? $0.name : "\($0.name) (\($0.id))" }
  }
}
