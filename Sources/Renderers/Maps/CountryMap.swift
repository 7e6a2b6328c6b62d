import Geography
package import Pages
package import Records

/// The whole country, municipality by municipality, for several maps of one page.
package struct CountryMap: Sendable {
  private let boundaries: Boundaries
  private let window: MapWindow
  private let areas: [Boundary]
  private let language: Language

  private static let width = 480

  /// The country; `nil` without areas.
  package init?(_ boundaries: Boundaries, language: Language) {
    areas = boundaries.areas.values.sorted { $0.code < $1.code }
    guard
      let window = MapWindow(around: areas.lazy.flatMap(\.rings).joined(), width: Self.width)
    else { return nil }
    self.boundaries = boundaries
    self.window = window
    self.language = language
  }

  /// The paths of all municipalities, to stand once on the page.
  package var paths: MapPaths {
    MapPaths(areas.map { (Self.name(of: $0), window.path(of: $0)) })
  }

  private static func name(of boundary: Boundary) -> String {
    "g" + boundary.code.text.dropFirst(2)
  }

  /// A map.
  ///
  /// - Parameters:
  ///   - areNamed: whether the paths stand elsewhere on the page (``paths``).
  ///   - look: how a municipality looks and what is told of it; `nil` where it did not exist on the day.
  package func picture(
    title: String, anchor: String, areNamed: Bool,
    key: [MapPicture.Key], notes: [String] = [],
    _ look: (OrganisationCode) -> (MapPicture.Look, text: String)?
  ) -> MapPicture? {
    MapPicture(
      title: title, anchor: anchor, width: window.width, height: window.height,
      areas: areas.map { boundary in
        let shown = look(boundary.code)
        return MapPicture.Area(
          areNamed ? .named(Self.name(of: boundary)) : .path(window.path(of: boundary)),
          shown?.0 ?? .background, text: shown?.text ?? boundary.name,
          subject: .municipality(boundary.code))
      }, key: key, notes: notes)
  }

  /// Where the borders come from, and which of some municipalities they do not have.
  package func notes(on municipalities: [Organisation]) -> [String] {
    let absent = municipalities.filter { municipality in
      municipality.code.flatMap { boundaries.areas[$0] } == nil
    }
    return [
      boundaries.absence(of: absent.map(\.shortName), in: language),
      boundaries.origin(in: language),
    ].compactMap(\.self)
  }
}
