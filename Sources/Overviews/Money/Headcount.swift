package import Records

/// A number of inhabitants and the day it speaks for.
package struct Headcount: Hashable, Sendable {
  /// The number of inhabitants; positive.
  package let count: Int
  /// The year on whose 1 January they were counted; `nil` for the number of the register, which has no
  /// date.
  package let year: Int?
}

/// The numbers of inhabitants in an excerpt.
package struct Headcounts: Sendable {
  private let listed: [OrganisationCode: [Int: Int]]

  /// The numbers per municipality and year.
  package init(_ listed: [OrganisationCode: [Int: Int]]) {
    self.listed = listed
  }

  /// The inhabitants of a municipality to divide an amount of a budget year by: those of 1 January of
  /// that year, else of the closest year that is known, the earlier one when two are as close; else
  /// the number of the register.
  package func headcount(of municipality: Organisation, for year: Int) -> Headcount? {
    let years = municipality.code.flatMap { listed[$0] } ?? [:]
    let closest = years.filter { $0.value > 0 }.min {
      (Self.distance($0.key, year), $0.key) < (Self.distance($1.key, year), $1.key)
    }
    if let closest { return Headcount(count: closest.value, year: closest.key) }
    return municipality.inhabitants.flatMap { $0 > 0 ? Headcount(count: $0, year: nil) : nil }
  }

  /// The inhabitants of several municipalities together, each under every name it has had: those of 1
  /// January of the year, else of the closest year in which all are known, the earlier one when two are
  /// as close. `nil` when there is no such year. Of one municipality under one name it is
  /// ``headcount(of:for:)``.
  func headcount(ofAll municipalities: [[Organisation]], for year: Int) -> Headcount? {
    if municipalities.count == 1, municipalities[0].count == 1 {
      return headcount(of: municipalities[0][0], for: year)
    }
    let counts = municipalities.map { names in
      names.compactMap { $0.code.flatMap { listed[$0] } }.reduce(into: [Int: Int]()) {
        $0.merge($1) { first, _ in first }
      }.filter { $0.value > 0 }
    }
    guard let first = counts.first else { return nil }
    let together = first.compactMap { candidate, _ -> Headcount? in
      let sum = counts.reduce(Int?.some(0)) { sum, counts in
        counts[candidate].flatMap { count in sum.map { $0.addingReportingOverflow(count) } }
          .flatMap { $0.overflow ? nil : $0.partialValue }
      }
      return sum.map { Headcount(count: $0, year: candidate) }
    }
    return together.min {
      (Self.distance($0.year ?? year, year), $0.year ?? year)
        < (Self.distance($1.year ?? year, year), $1.year ?? year)
    }
  }

  private static func distance(_ one: Int, _ other: Int) -> UInt {
    // The difference of two integers always fits in as many bits without a sign.
    UInt(bitPattern: max(one, other) &- min(one, other))
  }
}

/// An amount divided by a number of inhabitants.
package struct PerInhabitant: Hashable, Sendable, CustomStringConvertible {
  /// The amount in cents, rounded to the nearest, half a cent away from zero.
  package let cents: Int64
  /// The inhabitants it was divided by.
  package let headcount: Headcount

  /// An amount per inhabitant; `nil` when it does not fit.
  package init?(_ amount: Euro, _ headcount: Headcount) {
    guard let cents = amount.scaled(by: 100, dividedBy: Int64(headcount.count)) else { return nil }
    self.cents = cents
    self.headcount = headcount
  }

  /// Euros and cents with a dot: `28.55`.
  package var description: String {
    let rest = cents.magnitude % 100
    return "\(cents < 0 ? "-" : "")\(cents.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
