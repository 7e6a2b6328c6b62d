import NetworkFormats
import Pages
import Records

/// A chain between two organisations, to be rendered.
struct ChainAnswer: FieldedAnswer {
  let chain: Chain

  var standing: Standing { chain.standing }

  func page(in language: Language) -> Page {
    let (start, end) = (chain.start.name, chain.end.name)
    var page = Page(
      language: language,
      title: language(
        "Van \(start) naar \(end), \(standing.moment(in: language))",
        "From \(start) to \(end), \(standing.moment(in: language))"))
    page.summary = [.paragraph(summary(in: language))]
    page.summary += SourcesWording(standing, language).limits
    if let nodes = chain.nodes, nodes.count > 1 {
      page.sections.append(steps(in: language))
    }
    return page
  }

  private func summary(in language: Language) -> String {
    let start = chain.start.name(on: chain.day, in: language)
    let end = chain.end.name(on: chain.day, in: language)
    guard let nodes = chain.nodes else {
      return language(
        "Tussen \(start) en \(end) is geen keten van regelingen en organisaties.",
        "There is no chain of arrangements and organisations between \(start) and \(end).")
    }
    guard nodes.count > 1 else {
      return language(
        "\(start) is zelf het begin en het einde.", "\(start) is both the beginning and the end.")
    }
    let between = nodes.dropFirst().dropLast()
    let organisations = between.count { !$0.isArrangement }
    let others = language.count(organisations, .otherOrganisation)
    guard between.contains(where: \.isArrangement) else {
      return organisations == 0
        ? language(
          "\(start) en \(end) delen een regeling.", "\(start) and \(end) share an arrangement.")
        : language(
          "De kortste keten van \(start) naar \(end) loopt over \(others).",
          "The shortest chain from \(start) to \(end) runs over \(others).")
    }
    let arrangements = language.count(between.count(where: \.isArrangement), .arrangement)
    return organisations == 0
      ? language(
        "\(start) en \(end) delen een regeling.", "\(start) and \(end) share an arrangement.")
      : language(
        "De kortste keten van \(start) naar \(end) loopt over \(arrangements) en \(others).",
        "The shortest chain from \(start) to \(end) runs over \(arrangements) and \(others).")
  }

  private func steps(in language: Language) -> Section {
    let title = language("De keten", "The chain")
    let table = rowFields.table(
      title, rows, in: language,
      [
        "stap", "naam",
        .field("soort") { row in
          .text(
            row.node.isArrangement
              ? language("regeling", "arrangement")
              : row.node.kind.map { OrganisationKind(kind: $0).name(in: language) })
        }, .field("systeemId", isNumeric: true),
      ])
    return Section(
      title: title, anchor: "keten",
      blocks: [
        .table(table),
        .paragraph(
          language(
            "Er kunnen andere ketens van dezelfde lengte zijn; van die is dit de eerste op nummer.",
            "There may be other chains of the same length; of those this is the first by number.")),
      ])
  }
}
