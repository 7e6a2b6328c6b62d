import Graph
package import Records

/// How large a municipality is, in the eight classes of CBS (gemeentegrootteklasse).
package struct SizeClass: Hashable, Sendable {
  /// The fewest inhabitants.
  package let minimum: Int
  /// The number of inhabitants that is too many; `nil` for the largest.
  package let limit: Int?

  private static let limits = [5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000]

  /// The class of a number of inhabitants.
  package init(inhabitants: Int) {
    minimum = Self.limits.last { $0 <= inhabitants } ?? 0
    limit = Self.limits.first { $0 > inhabitants }
  }
}

/// The municipalities that a council is compared with unless others are chosen (vergelijkbare gemeenten).
package struct CouncilPeers: Sendable {
  /// The size of the council's municipality; `nil` where its inhabitants are not known.
  package let sizeClass: SizeClass?
  /// The municipalities, those that share most arrangements first.
  package let municipalities: [Organisation]
  /// Whether they are of the same size. Where none of that size shares an arrangement, or the size is not known,
  /// they are those that share most.
  package let areOfSameSize: Bool

  /// How many there are at most.
  package static let count = 3

  /// Those that share most arrangements with a council among the municipalities of its size class.
  package init(of overview: CouncilOverview) {
    let partners = overview.partners.map(\.organisation).filter { $0.kind == .municipality }
    sizeClass = overview.municipality.inhabitants.map(SizeClass.init)
    let size = sizeClass
    let alike = partners.filter { partner in
      size != nil && partner.inhabitants.map(SizeClass.init) == size
    }
    areOfSameSize = !alike.isEmpty
    municipalities = Array((alike.isEmpty ? partners : alike).prefix(Self.count))
  }
}
