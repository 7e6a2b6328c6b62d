import NetworkFormats
import Pages
import Records

/// A network to be read by people, or row by row.
struct NetworkAnswer: FieldedAnswer {
  let network: NetworkExport

  var standing: Standing { network.standing }

  func page(in language: Language) -> Page {
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
    page.summary += SourcesWording(standing, language).limits
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
      ].compactMap { $0 }
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
      title, counts,
      [
        .own(language("Soort", "Kind")) { .text($0.key) },
        .own(language("Aantal", "Number"), isNumeric: true) { .text(language.number($0.value)) },
      ])
    return Section(title: title, anchor: anchor, blocks: [.table(table)])
  }
}
