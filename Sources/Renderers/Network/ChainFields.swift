import NetworkFormats
import Pages
import Records

extension ChainAnswer {
  /// A node of the chain, with how many steps it is from the start.
  typealias Row = (step: Int, node: NetworkExport.Node)

  private static let step = FieldList<Row>(columns: [
    Field(
      "stap", .init("stap", "step"),
      .init("hoeveel stappen vanaf het begin", "how many steps from the start"),
      .integer { $0.step }),
    NetworkExport.nodeField("naam").of { $0.node },
    NetworkExport.nodeField("soort").of { $0.node },
    NetworkExport.nodeField("systeemId").of { $0.node },
    NetworkExport.nodeID.of { $0.node },
  ])

  static let shape = AnswerShape<ChainAnswer>.object(
    FieldList([
      .day { $0.chain.day },
      Field(
        "van", .init("het begin", "the start"),
        .object(NetworkExport.node) {
          .init($0.chain.start, abolishedBy: $0.chain.day, figuresOf: $0.chain.day.year)
        }),
      Field(
        "naar", .init("het einde", "the end"),
        .object(NetworkExport.node) {
          .init($0.chain.end, abolishedBy: $0.chain.day, figuresOf: $0.chain.day.year)
        }),
      Field(
        "stappen",
        .init("de lengte van de keten; leeg zonder keten", "the chain's length; empty without one"),
        .integer { $0.chain.nodes.map { $0.count - 1 } }),
      Field(
        "keten", .init("de knopen van begin tot einde", "the nodes from start to end"),
        .rows(NetworkExport.node) { $0.chain.nodes ?? [] }),
    ]))

  var rowFields: FieldList<Row> { Self.step }
  /// One row for each step.
  var rows: [Row] { (chain.nodes ?? []).enumerated().map { (step: $0.offset, node: $0.element) } }
}
