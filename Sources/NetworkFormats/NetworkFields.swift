package import Pages
import Records

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
        "aantal inwoners in inwonersJaar; leeg als dat van het jaar niet bekend is",
        "number of inhabitants in inwonersJaar; empty when not known for the year"),
      unit: .init("inwoners", "inhabitants"), .integer { $0.inhabitants }),
    Field(
      "inwonersJaar", .init("jaar van het aantal inwoners", "year of the number of inhabitants"),
      .year { $0.inhabitants == nil ? nil : $0.figuresYear }),
    Field(
      "zetels",
      .init(
        "zetels in de raad in zetelsJaar; leeg als dat van het jaar niet bekend is",
        "seats in the council in zetelsJaar; empty when not known for the year"),
      unit: .init("zetels", "seats"), .integer { $0.seats }),
    Field(
      "zetelsJaar", .init("jaar van het aantal zetels", "year of the number of seats"),
      .year { $0.seats == nil ? nil : $0.figuresYear }),
    Field(
      "oppervlakte",
      .init(
        "oppervlakte in km² in oppervlakteJaar; leeg als die van het jaar niet bekend is",
        "area in km² in oppervlakteJaar; empty when not known for the year"),
      unit: .init("km²", "km²"), .exact { $0.area }),
    Field(
      "oppervlakteJaar", .init("jaar van de oppervlakte", "year of the area"),
      .year { $0.area == nil ? nil : $0.figuresYear }),
    Field(
      "herkomst",
      .init(
        """
        vermeld: een versie van de regeling is op de dag van kracht; afgeleid: alleen een latere; leeg bij \
        een organisatie en over alle jaren
        """,
        """
        vermeld (recorded): a version of the arrangement is in force on the day; afgeleid (derived): only a \
        later one; empty for an organisation and over all years
        """), .text { $0.origin?.rawValue }),
    Field(
      "opgeheven",
      .init(
        "of de organisatie niet meer bestaat; leeg bij een regeling",
        "whether the organisation no longer exists; empty for an arrangement"),
      .flag { $0.isAbolished }),
    Field(
      "provincie", .init("provincie", "province"), province, .text { $0.province?.name }),
    Field(
      "onderwerp", .init("onderwerp", "subject"), subject, .text { $0.subject }),
  ]

  /// What the province of an organisation or arrangement is taken from.
  static let province = BilingualText(
    "provincie volgens de adressen in de export; leeg als die er geen of meer dan één noemen",
    "province by the addresses in the export; empty where these name none or more than one")

  /// By what the subject of an arrangement is recognised.
  static let subject = BilingualText(
    "onderwerp van de regeling, herkend aan naam, wet en een nagekeken lijst; leeg als dat niet lukt",
    "subject of the arrangement, recognised by name, law and a reviewed list, in Dutch; empty where it is not"
  )

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
    guard !isTwoMode else { return Self.participationFields }
    return [Self.weight] + (edges.contains { $0.disparity != nil } ? [Self.disparity] : [])
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

  /// How likely it is that an edge would weigh so much by chance.
  package static let disparity = Field<Edge>(
    "alfa",
    .init(
      "kans op zo'n gewicht of meer als elk van beide zijn gewicht blind verdeelt, de laagste van de twee",
      "chance of such a weight or more if each of the two divides its weight at random, the lower one"
    ),
    .decimal { $0.disparity })

  /// What is told of a participation.
  package static let participationFields: [Field<Edge>] = [
    joined, bodies, share,
    Field(
      "herkomst",
      .init(
        "vermeld: in een versie die op de dag van kracht is; afgeleid: alleen in de eerste, latere versie",
        """
        vermeld (recorded): in a version in force on the day; afgeleid (derived): only in the first, later \
        version
        """), .text { $0.origin?.rawValue }),
    Field(
      "afgeleidTot",
      .init(
        "tot wanneer de deelname alleen is afgeleid; leeg als dat niet is gevraagd of niet zo is",
        "until when the participation is only derived; empty when not asked for or not so"),
      .day { $0.derivedUntil }),
    contribution,
  ]

  /// The identifier of one end of an edge, under a key.
  func end(
    _ key: StaticString, _ meaning: BilingualText, _ place: @escaping @Sendable (Edge) -> Int
  ) -> Field<Edge> {
    Field(key, meaning, .text { [nodes] in nodes[place($0)].id })
  }
}
