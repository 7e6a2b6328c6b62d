/// An attribute of nodes or edges in the exports: its name in the contract, its type and its meaning.
struct NetworkAttribute<Element> {
  /// The name of the public contract.
  let name: String
  /// What its values are.
  let type: NetworkAttributeType
  /// What it tells, in one Dutch sentence, for codebooks.
  let meaning: String
  /// Its value for a node or an edge; `nil` when there is none.
  let value: (Element) -> NetworkValue?
}

/// The types of attributes.
enum NetworkAttributeType {
  case text, integer, decimal, flag, date
}

/// A value of an attribute.
enum NetworkValue {
  case text(String)
  case list([String])
  case integer(Int)
  case decimal(String)
  case flag(Bool)

  /// The value as plain text; the items of a list separated by `; `.
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.joined(separator: "; ")
    case .integer(let number): String(number)
    case .decimal(let number): number
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

extension NetworkExport {
  /// The attributes of nodes, in the order of the contract.
  static var nodeAttributes: [NetworkAttribute<Node>] {
    [
      .init(
        name: "lijn", type: .text,
        meaning: "systeemId van de eerste versie van de regeling; leeg bij een organisatie"
      ) { $0.line.map { .text($0.description) } },
      .init(
        name: "soort", type: .text, meaning: "gemeente, provincie, waterschap, regeling, …"
      ) { $0.kind.map { .text($0) } },
      .init(name: "naam", type: .text, meaning: "naam of citeertitel") { .text($0.name) },
      .init(
        name: "systeemId", type: .text,
        meaning: "nummer in het Register van Overheidsorganisaties; bij een regeling van de versie"
      ) { .text($0.systemID.description) },
      .init(name: "code", type: .text, meaning: "organisatiecode, bijvoorbeeld GM0307") {
        $0.code.map { .text($0) }
      },
      .init(name: "tooi", type: .text, meaning: "TOOI-URI") { $0.tooi.map { .text($0.uri) } },
      .init(
        name: "samenwerkingsvorm", type: .text,
        meaning: "vorm van de regeling: OL, BVO, GO, RZM, CC"
      ) { $0.form.map { .text($0) } },
      .init(name: "inwoners", type: .integer, meaning: "aantal inwoners volgens het register") {
        $0.inhabitants.map { .integer($0) }
      },
      .init(
        name: "opgeheven", type: .flag,
        meaning: "of de organisatie niet meer bestaat; leeg bij een regeling"
      ) { $0.isAbolished.map { .flag($0) } },
    ]
  }

  /// The attributes of the edges of this network, in the order of the contract.
  var edgeAttributes: [NetworkAttribute<Edge>] {
    isTwoMode ? Self.participationAttributes : [Self.weightAttribute]
  }

  private static var participationAttributes: [NetworkAttribute<Edge>] {
    [
      .init(name: "toetreding", type: .date, meaning: "datum van toetreding tot de regeling") {
        $0.joined.map { .text($0.description) }
      },
      .init(name: "bestuursorganen", type: .text, meaning: "bestuursorganen die deelnemen") {
        $0.bodies.isEmpty ? nil : .list($0.bodies)
      },
      .init(name: "verdeelsleutel", type: .decimal, meaning: "aandeel in de kosten, in procenten") {
        $0.share.map { .decimal($0.description) }
      },
      .init(name: "bijdrage", type: .integer, meaning: "bijdrage in hele euro's") {
        $0.contribution.map { .integer($0) }
      },
    ]
  }

  private static var weightAttribute: NetworkAttribute<Edge> {
    .init(name: "weight", type: .decimal, meaning: "gewicht: hoeveel regelingen de gemeenten delen")
    {
      $0.weight.map { .decimal($0.plainText) }
    }
  }
}

extension Double {
  /// The shortest decimal text that reads back as the same number; whole numbers without a dot.
  var plainText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
