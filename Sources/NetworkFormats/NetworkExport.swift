public import Pages
public import Records

/// A network as it is written to a file: nodes and edges with the attributes of the public contract.
///
/// Every format writes this value, so that all of them tell the same.
public struct NetworkExport: Sendable {
  /// What the network is, in one line.
  public let title: String
  /// The day the network is valid for; over time, the day on which it was put together.
  public let day: Day
  /// The language of the title and of what explains the network; names and keys stay Dutch.
  public let language: Language
  /// The nodes: organisations by number, then arrangements by number.
  public let nodes: [Node]
  /// The edges; their ends are places in `nodes`.
  public let edges: [Edge]

  /// A network of these nodes and of the edges among them; others are left out.
  public init(
    title: String, day: Day, language: Language = .dutch, nodes: [Node], edges: [Edge]
  ) {
    self.title = title
    self.day = day
    self.language = language
    self.nodes = nodes
    self.edges = edges.filter {
      nodes.indices.contains($0.source) && nodes.indices.contains($0.target)
    }
  }

  /// An organisation or an arrangement.
  public struct Node: Hashable, Sendable {
    /// The identifier that stays the same in all exports: `org:35134`, `regeling:25408161`.
    public var id: String
    /// The name (naam).
    public var name: String
    /// The register's number of the organisation or of the version.
    public var systemID: SystemID
    /// The number of an arrangement's line (lijn); `nil` for an organisation.
    public var line: SystemID?
    /// What it is (soort), in lower case: `gemeente`, `provincie`, `regeling`, …
    public var kind: String?
    /// The code of an organisation: `GM0307`.
    public var code: String?
    /// The TOOI identifier.
    public var tooi: TOOI?
    /// The abbreviation of an arrangement's form (samenwerkingsvorm).
    public var form: String?
    /// How many inhabitants an organisation has (inwoners).
    public var inhabitants: Int?
    /// Whether an organisation no longer exists (opgeheven); `nil` for an arrangement.
    public var isAbolished: Bool?
    /// When it was so; empty in the network of one day.
    public var spells: [Period] = []

    /// Whether it is an arrangement.
    public var isArrangement: Bool { line != nil }
  }

  /// A participation, or what two municipalities share.
  public struct Edge: Hashable, Sendable {
    /// The place of the organisation in `nodes`.
    public var source: Int
    /// The place of the arrangement, or of the other municipality.
    public var target: Int
    /// What an edge between municipalities weighs; `nil` for a participation, which counts as 1.
    public var weight: Double?
    /// Since when the organisation takes part (toetreding).
    public var joined: Day?
    /// Which of its bodies take part (bestuursorganen).
    public var bodies: [String] = []
    /// Its share in the costs in percent (verdeelsleutel).
    public var share: Percentage?
    /// Its contribution in whole euros (bijdrage).
    public var contribution: Int?
    /// When it was so; empty in the network of one day.
    public var spells: [Period] = []

    /// An edge between two nodes, by their places.
    public init(source: Int, target: Int, weight: Double? = nil) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Whether the nodes are organisations and arrangements, not municipalities alone.
  public var isTwoMode: Bool { nodes.contains(where: \.isArrangement) }
}
