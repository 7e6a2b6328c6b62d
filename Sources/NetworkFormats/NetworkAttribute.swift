package import Records

/// An attribute of nodes or edges in the exports: its name in the contract, its type and its meaning.
package struct NetworkAttribute<Element> {
  /// The name of the public contract.
  package let name: String
  /// What its values are.
  package let type: NetworkAttributeType
  /// What it tells, for codebooks.
  package let meaning: BilingualText
  /// Its value for a node or an edge; `nil` when there is none.
  package let value: (Element) -> NetworkValue?
}

/// The types of attributes.
package enum NetworkAttributeType {
  case text, integer, decimal, flag, date
}

/// A value of an attribute.
package enum NetworkValue {
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
  package static var nodeAttributes: [NetworkAttribute<Node>] {
    [
      .init(
        name: "lijn", type: .text,
        meaning: .init(
          "systeemId van de eerste versie van de regeling; leeg bij een organisatie",
          "systeemId of the arrangement's first version; empty for an organisation")
      ) { $0.line.map { .text($0.description) } },
      .init(
        name: "soort", type: .text,
        meaning: .init(
          "gemeente, provincie, waterschap, regeling, …",
          "gemeente (municipality), provincie, waterschap (water board), regeling (arrangement), …")
      ) { $0.kind.map { .text($0) } },
      .init(
        name: "naam", type: .text, meaning: .init("naam of citeertitel", "name or citation title")
      ) { .text($0.name) },
      .init(
        name: "systeemId", type: .text,
        meaning: .init(
          "nummer in het Register van Overheidsorganisaties; bij een regeling van de versie",
          "number in the Register van Overheidsorganisaties; of an arrangement that of the version")
      ) { .text($0.systemID.description) },
      .init(
        name: "code", type: .text,
        meaning: .init(
          "organisatiecode, bijvoorbeeld GM0307", "code of the organisation, such as GM0307")
      ) {
        $0.code.map { .text($0) }
      },
      .init(name: "tooi", type: .text, meaning: .init("TOOI-URI", "TOOI URI")) {
        $0.tooi.map { .text($0.uri) }
      },
      .init(
        name: "samenwerkingsvorm", type: .text,
        meaning: .init(
          "vorm van de regeling: OL, BVO, GO, RZM, CC",
          "form of the arrangement: OL, BVO, GO, RZM, CC")
      ) { $0.form.map { .text($0) } },
      .init(
        name: "inwoners", type: .integer,
        meaning: .init(
          "aantal inwoners volgens het register", "number of inhabitants according to the register")
      ) {
        $0.inhabitants.map { .integer($0) }
      },
      .init(
        name: "opgeheven", type: .flag,
        meaning: .init(
          "of de organisatie niet meer bestaat; leeg bij een regeling",
          "whether the organisation no longer exists; empty for an arrangement")
      ) { $0.isAbolished.map { .flag($0) } },
    ]
  }

  /// The attributes of the edges of this network, in the order of the contract.
  package var edgeAttributes: [NetworkAttribute<Edge>] {
    isTwoMode ? Self.participationAttributes : [Self.weightAttribute]
  }

  private static var participationAttributes: [NetworkAttribute<Edge>] {
    [
      .init(
        name: "toetreding", type: .date,
        meaning: .init("datum van toetreding tot de regeling", "date of joining the arrangement")
      ) {
        $0.joined.map { .text($0.description) }
      },
      .init(
        name: "bestuursorganen", type: .text,
        meaning: .init("bestuursorganen die deelnemen", "administrative bodies that take part")
      ) {
        $0.bodies.isEmpty ? nil : .list($0.bodies)
      },
      .init(
        name: "verdeelsleutel", type: .decimal,
        meaning: .init("aandeel in de kosten, in procenten", "share in the costs in percent")
      ) {
        $0.share.map { .decimal($0.description) }
      },
      .init(
        name: "bijdrage", type: .integer,
        meaning: .init(
          "bijdrage in hele euro's volgens de begroting van het jaar, anders de jaarrekening",
          "contribution in whole euros by the budget of the year, else the accounts")
      ) {
        $0.contribution.map { .integer($0) }
      },
    ]
  }

  private static var weightAttribute: NetworkAttribute<Edge> {
    .init(
      name: "weight", type: .decimal,
      meaning: .init(
        "gewicht: hoeveel regelingen de gemeenten delen",
        "weight: how many arrangements the municipalities share")
    ) {
      $0.weight.map { .decimal($0.plainText) }
    }
  }
}
