import JSONText
import NetworkFormats
import Pages
import Records

/// A network to be read by people, or row by row.
struct NetworkAnswer: Answer {
  let network: NetworkExport
  let documents: [CitedDocument]

  var standing: Standing { network.standing ?? Standing(day: network.day, documents: documents) }

  func page(in language: Language) -> Page {
    let sources = SourcesWording(documents: documents, language: language)
    let organisations = network.nodes.filter { !$0.isArrangement }
    let arrangements = network.nodes.filter(\.isArrangement)
    var page = Page(language: language, title: network.name)
    page.summary = [
      .paragraph(size(in: language)),
      .paragraph([
        .text(language("Voor andere programma's: ", "For other programs: ")),
        .code(
          "--format " + NetworkFormat.allCases.map(\.rawValue).joined(separator: " | ")
            + " | memberships"), .text("."),
      ]),
    ]
    page.summary += sources.limits(on: network.day)
    page.sections =
      [
        counts(
          language("Organisaties per soort", "Organisations by kind"), "soorten",
          organisations.map { $0.kind ?? language("niet vermeld", "not recorded") }, language),
        counts(
          language("Regelingen per vorm", "Arrangements by form"), "vormen",
          arrangements.map { node in
            node.form.map { CooperationForm(rawValue: $0)?.noun.form(for: 1, in: language) ?? $0 }
              ?? language("niet vermeld", "not recorded")
          }, language),
      ].compactMap { $0 } + sources.sections
    return page
  }

  /// How large the network is, in one sentence.
  private func size(in language: Language) -> String {
    let arrangementCount = network.nodes.count(where: \.isArrangement)
    let organisationCount = network.nodes.count - arrangementCount
    guard network.isTwoMode else {
      let municipalities = language.count(organisationCount, .municipality)
      let pairs = language.number(network.edges.count)
      return language(
        "\(municipalities), en \(pairs) keer twee die een regeling delen.",
        "\(municipalities), of which \(pairs) pairs share an arrangement.")
    }
    let parts = [
      language.count(arrangementCount, .arrangement),
      language.count(organisationCount, .organisation),
      language.count(network.edges.count, .participation),
    ]
    return language.enumeration(parts) + "."
  }

  /// How often each value occurs, the most frequent first.
  private func counts(
    _ title: String, _ anchor: String, _ values: [String], _ language: Language
  ) -> Section? {
    let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !counts.isEmpty else { return nil }
    let table = Table(
      caption: title,
      columns: [
        .init(title: language("Soort", "Kind")),
        .init(title: language("Aantal", "Number"), isNumeric: true),
      ],
      rows: counts.map { [[.text($0.key)], [.text(language.number($0.value))]] })
    return Section(title: title, anchor: anchor, blocks: [.table(table)])
  }

  /// One row for each edge.
  func sheet(in language: Language) -> Sheet {
    network.isTwoMode ? participations(in: language) : pairs(in: language)
  }

  private func participations(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("organisatie", "organisation"), key: "organisatie"),
        .init(title: language("nummer organisatie", "organisation's number"), key: "systeemId"),
        .init(title: language("soort", "kind"), key: "soort"),
        .init(title: "code", key: "code"),
        .init(title: language("regeling", "arrangement"), key: "regeling"),
        .init(title: language("nummer versie", "version's number"), key: "versie"),
        .init(title: language("lijn", "line"), key: "lijn"),
        .init(title: language("vorm", "form"), key: "samenwerkingsvorm"),
        .init(title: language("toetreding", "joined"), key: "toetreding"),
        .init(title: language("bestuursorganen", "bodies"), key: "bestuursorganen"),
        .init(title: language("verdeelsleutel (%)", "share (%)"), key: "verdeelsleutel"),
        .init(title: language("bijdrage", "contribution"), key: "bijdrage"),
      ],
      rows: network.edges.map { edge in
        let (member, arrangement) = (network.nodes[edge.source], network.nodes[edge.target])
        return [
          .text(member.name), .text(member.systemID.description), .text(member.kind),
          .text(member.code), .text(arrangement.name), .text(arrangement.systemID.description),
          .text(arrangement.line?.description), .text(arrangement.form), .date(edge.joined),
          .list(edge.bodies), .share(edge.share), .number(edge.contribution),
        ]
      })
  }

  private func pairs(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("gemeente", "municipality"), key: "gemeente"),
        .init(title: "code", key: "code"),
        .init(title: language("andere gemeente", "other municipality"), key: "andereGemeente"),
        .init(title: language("andere code", "other code"), key: "andereCode"),
        .init(title: language("gewicht", "weight"), key: "gewicht"),
      ],
      rows: network.edges.map { edge in
        let (first, second) = (network.nodes[edge.source], network.nodes[edge.target])
        return [
          .text(first.name), .text(first.code), .text(second.name), .text(second.code),
          .decimal(edge.weight),
        ]
      })
  }

  func write(to json: inout JSONText) {
    let edgeAttributes = network.edgeAttributes
    json.object { json in
      json.key("peildatum")
      json.value(network.day.description)
      json.key("knopen")
      json.array(network.nodes) { json, node in json.node(node) }
      json.key("randen")
      json.array(network.edges) { json, edge in
        json.object { json in
          json.key("van")
          json.value(network.nodes[edge.source].id)
          json.key("naar")
          json.value(network.nodes[edge.target].id)
          json.write(edgeAttributes, of: edge)
        }
      }
    }
  }
}
