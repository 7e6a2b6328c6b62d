import Graph
import Overviews
import Pages
import Records

/// With which municipalities a council shares most arrangements.
struct PartnerMap {
  let overview: CouncilOverview
  let language: Language

  /// The map; `nil` without boundaries, and where the council or all its partners are not on them.
  var picture: MapPicture? {
    guard let boundaries = overview.boundaries, let own = overview.municipality.code,
      boundaries.areas[own] != nil
    else { return nil }
    let municipalities = overview.partners.filter { $0.organisation.kind == .municipality }
    var partners: [OrganisationCode: Network.Partner] = [:]
    for partner in municipalities {
      guard let code = partner.organisation.code, boundaries.areas[code] != nil else { continue }
      partners[code] = partner
    }
    let counts = partners.values.map(\.shared.count)
    guard let most = counts.max() else { return nil }
    // Who shares one arrangement of the whole country does not make the map small.
    let near = partners.filter { $0.value.shared.count >= max(1, most / 4) }.keys
    guard let region = MapRegion(around: near + [own], in: boundaries, language) else { return nil }
    let visible = region.visible
    let shown = visible.filter { partners[$0.code] != nil }
    let classes = MapClasses(shown.compactMap { partners[$0.code]?.shared.count })
    let name = overview.municipality.shortName
    let outside = partners.count - shown.count
    var areas = visible.filter { partners[$0.code] == nil && $0.code != own }
      .map { region.area($0, .background) }
    for boundary in shown {
      let count = partners[boundary.code]?.shared.count ?? 0
      areas.append(
        region.area(boundary, classes.look(of: count), text: "\(boundary.name): \(count)"))
    }
    areas += visible.filter { $0.code == own }.map { region.area($0, .own) }
    return region.picture(
      title: language(
        "Hoeveel samenwerkingen andere gemeenten met \(name) delen",
        "How many arrangements other municipalities share with \(name)"),
      anchor: "kaart", areas: areas,
      labels: (visible.filter { $0.code == own } + shown.sorted(by: isNamedBefore(partners)))
        .compactMap { boundary in
          region.label(boundary, partners[boundary.code]?.organisation.shortName ?? name)
        },
      key: key(classes),
      notes: [
        outside > 0
          ? language(
            "Buiten de kaart: \(language.count(outside, .municipality)).",
            "Beyond the map: \(language.count(outside, .municipality)).") : nil,
        boundaries.absence(
          of: municipalities.filter { partner in
            partner.organisation.code.flatMap { boundaries.areas[$0] } == nil
          }.map(\.organisation.shortName), in: language),
      ].compactMap(\.self))
  }

  private func key(_ classes: MapClasses) -> [MapPicture.Key] {
    let own: MapPicture.Key = (.own, overview.municipality.shortName)
    let none: MapPicture.Key = (.background, language("geen", "none"))
    return [own] + classes.key(in: language) { language.number($0) } + [none]
  }

  /// Those with whom more is shared are named before others.
  private func isNamedBefore(
    _ partners: [OrganisationCode: Network.Partner]
  ) -> (Boundary, Boundary) -> Bool {
    { left, right in
      let (first, second) = (
        partners[left.code]?.shared.count ?? 0, partners[right.code]?.shared.count ?? 0
      )
      return (second, right.extent, left.code) < (first, left.extent, right.code)
    }
  }
}
