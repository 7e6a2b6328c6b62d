import Overviews
import Pages
import Records

/// Where the municipalities lie that take part in an arrangement.
struct ParticipantMap {
  let overview: ArrangementOverview
  let language: Language

  /// The map; `nil` without boundaries, and where fewer than two participants are on them.
  var picture: MapPicture? {
    guard let boundaries = overview.boundaries else { return nil }
    let municipalities = overview.participants.map(\.organisation)
      .filter { $0.kind == .municipality }
    var names: [OrganisationCode: Organisation] = [:]
    for municipality in municipalities {
      if let code = municipality.code { names[code] = municipality }
    }
    let found = names.keys.compactMap { boundaries.areas[$0] }
      .sorted { ($1.extent, $0.code) < ($0.extent, $1.code) }
    guard found.count > 1,
      let region = MapRegion(around: found.map(\.code), in: boundaries, language)
    else { return nil }
    let count = language.count(found.count, .municipality)
    let absent = municipalities.filter { municipality in
      municipality.code.flatMap { boundaries.areas[$0] } == nil
    }
    return region.picture(
      title: language(
        "\(count) die meedoen aan \(overview.everydayName.name)",
        "\(count) that take part in \(overview.everydayName.name)"),
      anchor: "kaart",
      areas: region.visible.filter { names[$0.code] == nil }.map { region.area($0, .background) }
        + found.map {
          region.area(
            $0, .level(3), text: language("\($0.name): doet mee", "\($0.name): takes part"))
        },
      labels: found.compactMap { boundary in
        names[boundary.code].flatMap { region.label(boundary, $0.shortName) }
      },
      key: [
        (.level(3), language("doet mee", "takes part")),
        (.background, language("doet niet mee", "does not take part")),
      ],
      notes: [
        others, boundaries.absence(of: absent.map(\.shortName), in: language),
      ].compactMap(\.self))
  }

  /// That some participants are no municipalities.
  private var others: String? {
    let count = overview.participants.count { $0.organisation.kind != .municipality }
    guard count > 0 else { return nil }
    return language(
      "Niet op de kaart: \(language.count(count, .participant)) die geen gemeente \(count == 1 ? "is" : "zijn").",
      "Not on the map: \(language.count(count, .participant)) that \(count == 1 ? "is no municipality" : "are no municipalities")."
    )
  }
}
