import NetworkFormats
import Pages
import Records

/// An edge with its ends.
struct EdgeRow {
  let edge: NetworkExport.Edge
  let source: NetworkExport.Node
  let target: NetworkExport.Node
}

/// What is told of the edges of a network.
private enum EdgeFields {
  /// A participation.
  static let participation = FieldList<EdgeRow>(
    ends + participationEdge,
    columns: """
      organisatie,systeemId,soort,code,regeling,versie,lijn,samenwerkingsvorm,toetreding,\
      bestuursorganen,verdeelsleutel,bijdrage
      """,
    columnsOnly: [
      name.of { $0.source }.named("organisatie", .init("organisatie", "organisation")),
      NetworkExport.nodeField("systeemId").of { $0.source }
        .titled("nummer organisatie", "organisation's number"),
      NetworkExport.nodeField("soort").of { $0.source },
      NetworkExport.nodeField("code").of { $0.source },
      name.of { $0.target }.named("regeling", .init("regeling", "arrangement")),
      NetworkExport.nodeField("systeemId").of { $0.target }
        .named("versie", .init("nummer versie", "version's number")),
      NetworkExport.nodeField("lijn").of { $0.target }.titled("lijn", "line"),
      NetworkExport.nodeField("samenwerkingsvorm").of { $0.target },
    ])

  /// What two municipalities share.
  static let pair = FieldList<EdgeRow>(
    ends + [NetworkExport.weight.of { $0.edge }, NetworkExport.disparity.of { $0.edge }],
    columns: "gemeente,code,andereGemeente,andereCode,gewicht",
    columnsOnly: [
      name.of { $0.source }.named("gemeente", .init("gemeente", "municipality")),
      NetworkExport.nodeField("code").of { $0.source },
      name.of { $0.target }.named("andereGemeente", .init("andere gemeente", "other municipality")),
      NetworkExport.nodeField("code").of { $0.target }
        .named("andereCode", .init("andere code", "other code")),
      NetworkExport.weight.of { $0.edge }.named("gewicht", .init("gewicht", "weight")),
    ])

  private static let name = NetworkExport.nodeField("naam")

  private static let participationEdge: [Field<EdgeRow>] =
    NetworkExport.participationFields.of { $0.edge }

  private static let ends: [Field<EdgeRow>] = [
    NetworkExport.nodeID.of { $0.source }.named("van"),
    NetworkExport.nodeID.of { $0.target }.named("naar"),
  ]
}

extension NetworkAnswer {
  static let shape = AnswerShape<NetworkAnswer>.object(
    FieldList([
      .day { $0.network.day },
      Field(
        "knopen", .init("organisaties en regelingen", "organisations and arrangements"),
        .rows(NetworkExport.node) { $0.network.nodes }),
      Field(
        "randen", .init("de deelnames", "the participations"),
        .askedRows(EdgeFields.participation) { $0.network.isTwoMode ? $0.rows : nil }),
      Field(
        "randen", .init("wat gemeenten delen", "what municipalities share"),
        .askedRows(EdgeFields.pair) { $0.network.isTwoMode ? nil : $0.rows }),
    ]))

  var rowFields: FieldList<EdgeRow> {
    network.isTwoMode ? EdgeFields.participation : EdgeFields.pair
  }
  /// One row for each edge.
  var rows: [EdgeRow] {
    network.edges.map {
      EdgeRow(edge: $0, source: network.nodes[$0.source], target: network.nodes[$0.target])
    }
  }
}
