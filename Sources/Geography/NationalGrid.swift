import Foundation
package import Records

/// The national grid of the Netherlands (Rijksdriehoek, EPSG:28992).
package enum NationalGrid {
  /// The place of a geographic position, to within a metre; `nil` outside the area in which the grid is used.
  ///
  /// The formula is the approximation by F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor
  /// de transformatie tussen RD- en WGS84-kaartcoördinaten", Geodesia 43 (2001), p. 64–69: a polynomial in the
  /// distance to the tower of Onze Lieve Vrouwe in Amersfoort.
  ///
  /// - Parameters:
  ///   - latitude: degrees north (WGS84).
  ///   - longitude: degrees east (WGS84).
  package static func point(latitude: Double, longitude: Double) -> GridPoint? {
    guard (50.5...53.8).contains(latitude), (3.1...7.4).contains(longitude) else { return nil }
    let north = 0.36 * (latitude - 52.155_174_40)
    let east = 0.36 * (longitude - 5.387_206_21)
    func sum(_ terms: [Term]) -> Double {
      terms.reduce(0) { $0 + $1.factor * power(north, $1.north) * power(east, $1.east) }
    }
    return point(x: 155_000 + sum(eastTerms), y: 463_000 + sum(northTerms))
  }

  /// A place that is given on the grid; `nil` outside the area in which the grid is used.
  package static func point(x: Double, y: Double) -> GridPoint? {
    guard (-7_000...300_000).contains(x), (289_000...629_500).contains(y) else { return nil }
    return GridPoint(x: Int(x.rounded()), y: Int(y.rounded()))
  }

  private struct Term {
    let north: Int
    let east: Int
    let factor: Double

    init(_ north: Int, _ east: Int, _ factor: Double) {
      self.north = north
      self.east = east
      self.factor = factor
    }
  }

  private static let eastTerms = [
    Term(0, 1, 190_094.945), Term(1, 1, -11_832.228), Term(2, 1, -114.221), Term(0, 3, -32.391),
    Term(1, 0, -0.705), Term(3, 1, -2.340), Term(1, 3, -0.608), Term(0, 2, -0.008),
    Term(2, 3, 0.148),
  ]

  private static let northTerms = [
    Term(1, 0, 309_056.544), Term(0, 2, 3_638.893), Term(2, 0, 73.077), Term(1, 2, -157.984),
    Term(3, 0, 59.788), Term(0, 1, 0.433), Term(2, 2, -6.439), Term(1, 1, -0.032),
    Term(0, 4, 0.092), Term(1, 4, -0.054),
  ]

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
