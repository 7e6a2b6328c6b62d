import Graph
import NetworkFormats
import Pages
import Records

extension NetworkStatsAnswer {
  private static let fields = FieldList<Row>(
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
    ],
    columns: "id,naam,soort,graad,sterkte,tussenheid,nabijheid,clustering,kern,gemeenschap")

  private static let whole = FieldList<NetworkMeasures>([
    Field("knopen", .init("aantal knopen", "number of nodes"), .integer { $0.nodes.count }),
    Field("randen", .init("aantal randen", "number of edges"), .integer { $0.edgeCount }),
    Field(
      "componenten", .init("aantal losse delen", "number of connected parts"),
      .integer { $0.componentCount }),
    Field(
      "dichtheid", .init("dichtheid", "density"),
      .init("deel van de mogelijke randen dat er is", "part of the possible edges that exists"),
      .decimal { $0.density }),
    Field(
      "modulariteit",
      .init(
        "hoe zeer randen binnen gemeenschappen vallen", "how far edges fall within communities"),
      .decimal { $0.modularity }),
  ])

  static let shape = AnswerShape<NetworkStatsAnswer>.object(
    FieldList([
      Field(
        "knopen", .init("de maten van elke knoop", "the measures of each node"),
        .rows(fields) { $0.rows }),
      Field(
        "netwerk", .init("de maten van het geheel", "the measures of the whole"),
        .object(whole) { $0.measured.measures }),
      LegitimacyFields.member { $0.legitimacy },
    ]))

  var rowFields: FieldList<Row> { Self.fields }
}
