import Graph
import NetworkFormats
import Overviews
import Pages
import Records

/// The measures of a network, to be rendered.
struct NetworkStatsAnswer: FieldedAnswer {
  typealias Row = MeasuredNetwork.MeasuredNode

  let measured: MeasuredNetwork
  let legitimacy: LegitimacyIndicators

  private var network: NetworkExport { measured.network }
  private var measures: NetworkMeasures { measured.measures }

  var standing: Standing { network.standing }

  /// One row for each node.
  var rows: [Row] { measured.nodes }

  func page(in language: Language) -> Page {
    var page = Page(
      language: language,
      title: language("Maten van het netwerk op ", "Measures of the network on ")
        + language.date(network.day))
    page.summary = [.paragraph(network.name + "."), .facts(facts(in: language))]
    page.summary += bounds(in: language) + SourcesWording(standing, language).limits
    let organisations = rows.filter { !$0.node.isArrangement }
    let arrangements = rows.filter(\.node.isArrangement)
    page.sections =
      [
        central(
          organisations,
          language("De meest centrale organisaties", "The most central organisations"),
          "organisaties", language),
        central(
          arrangements, language("De meest centrale regelingen", "The most central arrangements"),
          "regelingen", language),
        communities(in: language), further(in: language),
        LegitimacySection(indicators: legitimacy, language: language).section,
        definitions(in: language),
      ].compactMap { $0 }
    return page
  }

  private func facts(in language: Language) -> [Fact] {
    let communities = Set(measures.nodes.map(\.community)).count
    return [
      Fact(language("Knopen", "Nodes"), language.number(measures.nodes.count)),
      Fact(language("Randen", "Edges"), language.number(measures.edgeCount)),
      Fact(language("Losse delen", "Connected parts"), language.number(measures.componentCount)),
      Fact(language("Dichtheid", "Density"), language.decimal(measures.density, digits: 5)),
      Fact(language("Gemeenschappen", "Communities"), language.number(communities)),
      Fact(
        language("Modulariteit", "Modularity"), language.decimal(measures.modularity, digits: 4)),
    ]
  }

  /// What is estimated or left out because the network is too large for it.
  private func bounds(in language: Language) -> [Block] {
    var said: [Block] = []
    let all = measures.nodes.count
    let searched = min(
      measures.searchedNodeCount, measured.further?.searchedNodeCount ?? all)
    if searched < all {
      said.append(
        .paragraph(
          language(
            "Dit netwerk is zo groot dat de tussenheid en de nabijheid zijn geschat: uit de kortste paden van "
              + "\(language.number(searched)) van de \(language.number(all)) knopen. Met --exact worden zij uitgerekend.",
            "This network is so large that betweenness and closeness are estimates: from the shortest paths of "
              + "\(language.number(searched)) of the \(language.number(all)) nodes. With --exact they are worked out."
          )))
    }
    if measures.nodes.first.map({ $0.clustering == nil }) ?? false {
      said.append(
        .paragraph(
          language(
            "De clustering en wat daarmee samenhangt, zijn niet bepaald: te veel knopen delen een buur.",
            "Clustering and what goes with it are left out: too many nodes share a neighbour.")))
    }
    return said
  }

  /// The nodes with the highest betweenness.
  private func central(
    _ rows: [Row], _ title: String, _ anchor: String, _ language: Language
  ) -> Section? {
    guard !rows.isEmpty else { return nil }
    let first = rows.enumerated().sorted {
      ($1.element.measures.betweenness, $0.offset) < ($0.element.measures.betweenness, $1.offset)
    }.prefix(Self.shown).map(\.element)
    let table = rowFields.table(
      title, first, in: language,
      [
        "naam", "graad", .field("tussenheid", digits: 4), .field("nabijheid", digits: 4),
        .field("clustering", digits: 4), "kern", "gemeenschap",
      ])
    let note = language(
      "De \(first.count) met de hoogste tussenheid van de \(language.number(rows.count)); alle in ",
      "The \(first.count) with the highest betweenness of \(language.number(rows.count)); all in ")
    return Section(
      title: title, anchor: anchor,
      blocks: [
        .paragraph([.text(note), .code("--format csv"), .text(".")]), .table(table),
      ])
  }

  /// The communities, each by the members with the most participations.
  private func communities(in language: Language) -> Section {
    let members = Dictionary(grouping: rows, by: \.measures.community).sorted { $0.key < $1.key }
    let table = Table(
      language("Gemeenschappen", "Communities"), members,
      [
        .own(language("Nr.", "No."), isNumeric: true) { .text(language.number($0.key)) },
        .own(language("Knopen", "Nodes"), isNumeric: true) {
          .text(language.number($0.value.count))
        },
        .own(language("Organisaties met de hoogste graad", "Organisations of highest degree")) {
          community in
          let leading = community.value.filter { !$0.node.isArrangement }.enumerated().sorted {
            ($1.element.measures.degree, $0.offset) < ($0.element.measures.degree, $1.offset)
          }.prefix(3).map(\.element.node.name)
          return .text(leading.joined(separator: ", "))
        },
      ])
    return Section(
      title: language("Gemeenschappen", "Communities"), anchor: "gemeenschappen",
      blocks: [.table(table)])
  }

  /// The measures that were asked for besides, each with what it tells.
  private func further(in language: Language) -> Section? {
    measured.further.map { measures in
      let facts = Self.further.compactMap { field -> Fact? in
        guard case .decimal(let value) = field.value, let value = value(measures) else {
          return nil
        }
        let name = field.description.heading(in: language)
        return Fact(
          name.capitalisedFirst,
          "\(language.decimal(value, digits: 4)): \(language(field.description.meaning))")
      }
      return Section(
        title: language("Verdere maten", "Further measures"), anchor: "verder",
        blocks: [.facts(facts)])
    }
  }

  private func definitions(in language: Language) -> Section {
    func fact(_ term: String, _ meaning: String) -> Fact { Fact(term, meaning) }
    return Section(
      title: language("Wat de maten betekenen", "What the measures mean"), anchor: "betekenis",
      blocks: [
        .facts([
          fact(
            language("Graad", "Degree"), language("aantal buren", "number of neighbours")),
          fact(
            language("Tussenheid", "Betweenness"),
            language(
              "deel van de kortste paden tussen andere knopen dat langs de knoop loopt (Freeman 1977)",
              "part of the shortest paths between other nodes that runs through the node (Freeman "
                + "1977)")),
          fact(
            language("Nabijheid", "Closeness"),
            language(
              "hoe dicht de knoop bij de andere ligt, met de correctie voor losse delen "
                + "(Wasserman en Faust 1994)",
              "how near the node is to the others, corrected for networks in parts (Wasserman and "
                + "Faust 1994)")),
          fact(
            "Clustering",
            language(
              "hoe zeer de buren elkaar delen; bij twee soorten knopen volgens Latapy e.a. 2008",
              "how far neighbours share each other; with two kinds of nodes after Latapy e.a. 2008")
          ),
          fact(
            language("Kern", "Core"),
            language(
              "het grootste k waarvoor de knoop in een deel ligt met overal ten minste k buren",
              "the largest k for which the node lies in a part with at least k neighbours each")),
          fact(
            language("Gemeenschap", "Community"),
            language("groep volgens Louvain", "group according to Louvain")),
        ])
      ])
  }

  /// How many nodes a list for people has.
  private static let shown = 20
}
