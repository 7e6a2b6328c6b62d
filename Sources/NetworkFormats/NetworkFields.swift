package import Pages

extension NetworkExport {
  /// What is told of a node besides its identifier, in the order of the contract.
  package static let nodeFields: [Field<Node>] = [
    Field(
      "lijn",
      .init(
        "systeemId van de eerste versie van de regeling; leeg bij een organisatie",
        "systeemId of the arrangement's first version; empty for an organisation"),
      .text { $0.line?.description }),
    Field(
      "soort", .init("soort", "kind"),
      .init(
        "gemeente, provincie, waterschap, regeling, …",
        "gemeente (municipality), provincie, waterschap (water board), regeling (arrangement), …"),
      .text { $0.kind }),
    Field(
      "naam", .init("naam", "name"), .init("naam of citeertitel", "name or citation title"),
      .text { $0.name }),
    Field(
      "systeemId", .init("nummer", "number"),
      .init(
        "nummer in het Register van Overheidsorganisaties; bij een regeling van de versie",
        "number in the Register van Overheidsorganisaties; of an arrangement that of the version"),
      .text { $0.systemID.description }),
    Field(
      "code",
      .init("organisatiecode, bijvoorbeeld GM0307", "code of the organisation, such as GM0307"),
      .text { $0.code }),
    Field("tooi", .init("TOOI-URI", "TOOI URI"), .text { $0.tooi?.uri }),
    Field(
      "samenwerkingsvorm", .init("vorm", "form"),
      .init(
        "vorm van de regeling: OL, BVO, GO, RZM, CC",
        "form of the arrangement: OL, BVO, GO, RZM, CC"
      ), .text { $0.form }),
    Field(
      "inwoners",
      .init(
        "aantal inwoners volgens het register", "number of inhabitants according to the register"),
      unit: .init("inwoners", "inhabitants"), .integer { $0.inhabitants }),
    Field(
      "opgeheven",
      .init(
        "of de organisatie niet meer bestaat; leeg bij een regeling",
        "whether the organisation no longer exists; empty for an arrangement"),
      .flag { $0.isAbolished }),
  ]

  /// The identifier of a node.
  package static let nodeID = Field<Node>(
    "id", .init("knoop", "node"), .init("kenmerk van de knoop", "identifier of the node"),
    .text { $0.id })

  /// A node as an object: its identifier, and all that is told of it.
  package static let node = FieldList<Node>([nodeID] + nodeFields)

  /// The field of a node with a key; there is one for each key of ``nodeFields``.
  package static func nodeField(_ key: String) -> Field<Node> {
    nodeFields.first { $0.key.description == key } ?? nodeID
  }

  /// What is told of the edges of this network besides their ends, in the order of the contract.
  package var edgeFields: [Field<Edge>] {
    isTwoMode ? Self.participationFields : [Self.weight]
  }

  /// Since when, and how, an organisation takes part.
  package static let joined = Field<Edge>(
    "toetreding", .init("toetreding", "joined"),
    .init("datum van toetreding tot de regeling", "date of joining the arrangement"),
    .day { $0.joined })
  package static let bodies = Field<Edge>(
    "bestuursorganen", .init("bestuursorganen", "bodies"),
    .init("bestuursorganen die deelnemen", "administrative bodies that take part"),
    .texts { $0.bodies.isEmpty ? nil : $0.bodies })
  package static let share = Field<Edge>(
    "verdeelsleutel", .init("verdeelsleutel (%)", "share (%)"),
    .init("aandeel in de kosten, in procenten", "share in the costs in percent"),
    .share { $0.share })
  package static let contribution = Field<Edge>(
    "bijdrage", .init("bijdrage", "contribution"),
    .init(
      "bijdrage in hele euro's volgens de begroting van het jaar, anders de jaarrekening",
      "contribution in whole euros by the budget of the year, else the accounts"),
    unit: .init("euro", "euros"), .integer { $0.contribution })
  package static let weight = Field<Edge>(
    "weight",
    .init(
      "gewicht: hoeveel regelingen de gemeenten delen",
      "weight: how many arrangements the municipalities share"), .decimal { $0.weight })

  private static let participationFields = [joined, bodies, share, contribution]

  /// The identifier of one end of an edge, under a key.
  func end(
    _ key: StaticString, _ meaning: Meaning, _ place: @escaping @Sendable (Edge) -> Int
  ) -> Field<Edge> {
    Field(key, meaning, .text { [nodes] in nodes[place($0)].id })
  }
}
