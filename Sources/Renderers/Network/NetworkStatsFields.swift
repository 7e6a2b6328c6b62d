import Graph
import NetworkFormats
import Pages
import Records

extension NetworkStatsAnswer {
  private static let fields = FieldList<Row>(
    measures,
    columns: "id,naam,soort,graad,sterkte,tussenheid,nabijheid,clustering,kern,gemeenschap")

  /// The same with the measures that were asked for besides.
  private static let fieldsWithMore = FieldList<Row>(
    measures + [
      Field(
        "beperking", .init("beperking", "constraint"),
        .init(
          "hoe zeer de buren aan elkaar vastzitten (Burt); laag bij wie tussen anderen bemiddelt",
          "how far the neighbours are tied to each other (Burt); low for who brokers between others"
        ),
        .decimal { $0.further?.constraint }),
      Field(
        "gewogenTussenheid", .init("gewogen tussenheid", "weighted betweenness"),
        .init(
          "tussenheid waarbij een rand korter is naarmate hij meer weegt; leeg bij regelingen en deelnemers samen",
          "betweenness in which an edge is shorter the more it weighs; empty with arrangements among the nodes"
        ),
        .decimal { $0.further?.betweenness }),
    ],
    columns: """
      id,naam,soort,graad,sterkte,tussenheid,nabijheid,clustering,kern,gemeenschap,beperking,gewogenTussenheid
      """)

  private static let measures: [Field<Row>] =
    [
      NetworkExport.nodeID.of { $0.node }, NetworkExport.nodeField("naam").of { $0.node },
      NetworkExport.nodeField("soort").of { $0.node },
      Field(
        "graad", .init("graad", "degree"), .init("aantal buren", "number of neighbours"),
        .integer { $0.measures.degree }),
      Field(
        "sterkte", .init("sterkte", "strength"),
        .init("som van de gewichten van de randen", "sum of the weights of the edges"),
        .decimal { $0.measures.strength }),
      Field(
        "tussenheid", .init("tussenheid", "betweenness"),
        .init(
          "deel van de kortste paden tussen andere knopen dat langs de knoop loopt",
          "part of the shortest paths between other nodes that runs through the node"),
        .decimal { $0.measures.betweenness }),
      Field(
        "nabijheid", .init("nabijheid", "closeness"),
        .init(
          "hoe dicht de knoop bij de andere ligt, met de correctie voor losse delen",
          "how near the node is to the others, corrected for networks in parts"),
        .decimal { $0.measures.closeness }),
      Field(
        "clustering",
        .init("hoe zeer de buren elkaar delen", "how far neighbours share each other"),
        .decimal { $0.measures.clustering }),
      Field(
        "kern", .init("kern", "core"),
        .init(
          "het grootste k waarvoor de knoop in een deel ligt met overal ten minste k buren",
          "the largest k for which the node lies in a part with at least k neighbours each"),
        .integer { $0.measures.core }),
      Field(
        "gemeenschap", .init("gemeenschap", "community"),
        .init("nummer van de groep volgens Louvain", "number of the group according to Louvain"),
        .integer { $0.measures.community }),
    ]

  private static let whole = FieldList<NetworkMeasures>([
    Field("knopen", .init("aantal knopen", "number of nodes"), .integer { $0.nodes.count }),
    Field("randen", .init("aantal randen", "number of edges"), .integer { $0.edgeCount }),
    Field(
      "componenten", .init("aantal losse delen", "number of connected parts"),
      .integer { $0.componentCount }),
    Field(
      "dichtheid", .init("dichtheid", "density"),
      .init(
        "deel van de randen tussen alle tweetallen knopen dat er is",
        "part of the edges between all pairs of nodes that exists"),
      .decimal { $0.density }),
    Field(
      "modulariteit",
      .init(
        "hoe zeer randen binnen gemeenschappen vallen (Newman)",
        "how far edges fall within communities (Newman)"),
      .decimal { $0.modularity }),
    Field(
      "kortstePadenVanaf",
      .init(
        "van hoeveel knopen de kortste paden zijn gevolgd; niet van alle: tussenheid en nabijheid zijn geschat",
        "from how many nodes the shortest paths were followed; not from all: betweenness and closeness are estimates"
      ),
      .integer { $0.searchedNodeCount }),
  ])

  /// The measures of the whole that were asked for besides, with their names for people.
  static let further: [Field<FurtherMeasures>] = [
    Field(
      "dichtheidTweeSoorten",
      .init(
        "dichtheid tussen organisaties en regelingen",
        "density between organisations and arrangements"),
      .init(
        "deel van de randen tussen een organisatie en een regeling dat er is (Borgatti en Everett); leeg bij gemeenten",
        "part of the edges between an organisation and an arrangement that exists (Borgatti and Everett); empty for "
          + "municipalities alone"), .decimal { $0.density }),
    Field(
      "modulariteitTweeSoorten", .init("modulariteit (Barber)", "modularity (Barber)"),
      .init(
        "modulariteit van dezelfde gemeenschappen als randen alleen tussen de twee soorten lopen; leeg bij gemeenten",
        "modularity of the same communities where edges only join the two kinds; empty for municipalities alone"
      ), .decimal { $0.modularity }),
    Field(
      "genesteldheid", .init("genesteldheid (NODF)", "nestedness (NODF)"),
      .init(
        "hoe zeer kleine deelnemerslijsten in grote passen, van 0 tot 100 (Almeida-Neto); leeg bij gemeenten",
        "how far small lists of participants fit in large ones, from 0 to 100 (Almeida-Neto); empty for "
          + "municipalities alone"), .decimal { $0.nestedness }),
    Field(
      "assortativiteitInwoners",
      .init("assortativiteit naar inwoners", "assortativity by inhabitants"),
      .init(
        "of gemeenten regelingen delen met even grote, van -1 tot 1 (Newman); leeg bij regelingen en zonder inwoners",
        "whether municipalities share arrangements with ones as large, from -1 to 1 (Newman); empty with arrangements "
          + "and without inhabitants"), .decimal { $0.assortativity }),
  ]

  static let shape = AnswerShape<NetworkStatsAnswer>.object(
    FieldList([
      Field(
        "knopen", .init("de maten van elke knoop", "the measures of each node"),
        .askedRows(fields) { $0.measured.further == nil ? $0.rows : nil }),
      Field(
        "knopen", .init("de maten van elke knoop", "the measures of each node"),
        .askedRows(fieldsWithMore) { $0.measured.further == nil ? nil : $0.rows }),
      Field(
        "netwerk", .init("de maten van het geheel", "the measures of the whole"),
        .object(whole) { $0.measured.measures }),
      Field(
        "verdereMaten",
        .init(
          "verdere maten van het geheel, met --more", "further measures of the whole, with --more"),
        .askedObject(FieldList(further)) { $0.measured.further }),
      LegitimacyFields.member { $0.legitimacy },
    ]))

  var rowFields: FieldList<Row> {
    measured.further == nil ? Self.fields : Self.fieldsWithMore
  }
}
