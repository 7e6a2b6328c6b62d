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
          "aantal inwoners in inwonersJaar; leeg als dat van het jaar niet bekend is",
          "number of inhabitants in inwonersJaar; empty when not known for the year")
      ) {
        $0.inhabitants.map { .integer($0) }
      },
      .init(
        name: "inwonersJaar", type: .integer,
        meaning: .init("jaar van het aantal inwoners", "year of the number of inhabitants")
      ) { $0.inhabitants == nil ? nil : $0.figuresYear.map { .integer($0) } },
      .init(
        name: "zetels", type: .integer,
        meaning: .init(
          "zetels in de raad in zetelsJaar; leeg als dat van het jaar niet bekend is",
          "seats in the council in zetelsJaar; empty when not known for the year")
      ) { $0.seats.map { .integer($0) } },
      .init(
        name: "zetelsJaar", type: .integer,
        meaning: .init("jaar van het aantal zetels", "year of the number of seats")
      ) { $0.seats == nil ? nil : $0.figuresYear.map { .integer($0) } },
      .init(
        name: "oppervlakte", type: .decimal,
        meaning: .init(
          "oppervlakte in km² in oppervlakteJaar; leeg als die van het jaar niet bekend is",
          "area in km² in oppervlakteJaar; empty when not known for the year")
      ) { $0.area.map { .decimal($0) } },
      .init(
        name: "oppervlakteJaar", type: .integer,
        meaning: .init("jaar van de oppervlakte", "year of the area")
      ) { $0.area == nil ? nil : $0.figuresYear.map { .integer($0) } },
      .init(
        name: "herkomst", type: .text,
        meaning: .init(
          "vermeld: een versie van de regeling is op de dag van kracht; afgeleid: alleen een latere; leeg bij "
            + "een organisatie en over alle jaren",
          "vermeld (recorded): a version of the arrangement is in force on the day; afgeleid (derived): only a "
            + "later one; empty for an organisation and over all years")
      ) { $0.origin.map { .text($0.rawValue) } },
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
        name: "herkomst", type: .text,
        meaning: .init(
          "vermeld: in een versie die op de dag van kracht is; afgeleid: alleen in de eerste, latere versie",
          "vermeld (recorded): in a version in force on the day; afgeleid (derived): only in the first, later "
            + "version")
      ) { $0.origin.map { .text($0.rawValue) } },
      .init(
        name: "afgeleidTot", type: .date,
        meaning: .init(
          "tot wanneer de deelname alleen is afgeleid; leeg als dat niet is gevraagd of niet zo is",
          "until when the participation is only derived; empty when not asked for or not so")
      ) { $0.derivedUntil.map { .text($0.description) } },
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
