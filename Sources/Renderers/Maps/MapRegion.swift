import Geography
package import Pages
package import Records

/// A part of the country with municipalities on it.
struct MapRegion {
  let boundaries: Boundaries
  let window: MapWindow
  let language: Language

  private static let width = 480
  /// How many metres of land a map shows at least, so that a reader knows the surroundings.
  private static let span = 30_000

  /// The part around municipalities; `nil` where none of them has an area.
  init?(
    around codes: some Sequence<OrganisationCode>, in boundaries: Boundaries, _ language: Language
  ) {
    let points = codes.lazy.compactMap { boundaries.areas[$0] }.flatMap(\.rings).joined()
    guard let window = MapWindow(around: points, width: Self.width, span: Self.span) else {
      return nil
    }
    self.boundaries = boundaries
    self.window = window
    self.language = language
  }

  /// The municipalities of which any lies within it, by code.
  var visible: [Boundary] {
    boundaries.areas.values.filter(window.shows).sorted { $0.code < $1.code }
  }

  /// A municipality as an area of the picture, that leads to its page.
  func area(_ boundary: Boundary, _ look: MapPicture.Look, text: String? = nil) -> MapPicture.Area {
    MapPicture.Area(
      .path(window.path(of: boundary)), look, text: text ?? boundary.name,
      subject: .municipality(boundary.code))
  }

  /// The name of a municipality, at its place.
  func label(_ boundary: Boundary, _ name: String) -> MapPicture.Label? {
    boundary.labelPlace.map { point in
      let place = window.place(of: point)
      return MapPicture.Label(name, x: place.x, y: place.y + 6)
    }
  }

  /// A picture of the part.
  func picture(
    title: String, anchor: String, areas: [MapPicture.Area], labels: [MapPicture.Label],
    key: [MapPicture.Key], notes: [String]
  ) -> MapPicture? {
    MapPicture(
      title: title, anchor: anchor, width: window.width, height: window.height, areas: areas,
      labels: labels, key: key, notes: notes + [boundaries.origin(in: language)])
  }
}

extension Boundaries {
  /// Where the borders come from, as their licence asks.
  package func origin(in language: Language) -> String {
    let makers = sources.isEmpty ? "CBS en Kadaster, CC BY 4.0" : sources.joined(separator: ", ")
    return language(
      "Gemeentegrenzen van \(year), vereenvoudigd. Bron: \(makers).",
      "Municipal boundaries of \(year), simplified. Source: \(makers).")
  }

  /// That some municipalities are on no map; `nil` when all are.
  package func absence(of names: [String], in language: Language) -> String? {
    guard !names.isEmpty else { return nil }
    let some = names.prefix(10)
    let rest = names.count - some.count
    let list =
      rest > 0
      ? some.joined(separator: ", ") + language(" en nog \(rest)", " and \(rest) more")
      : language.enumeration(Array(some))
    return language(
      "Niet op de kaart, want de grenzen van \(year) hebben die gemeente niet: \(list).",
      "Not on the map, for the boundaries of \(year) do not have that municipality: \(list).")
  }
}

extension Boundary {
  /// How wide it is in metres, to give large ones their names first.
  var extent: Int { edges.map { $0.east - $0.west } ?? 0 }
}
