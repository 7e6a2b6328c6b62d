public import Records

/// A number of inhabitants and the day it speaks for.
public struct Headcount: Hashable, Sendable {
  /// The number of inhabitants; positive.
  public let count: Int
  /// The year on whose 1 January they were counted; `nil` for the number of the register, which has no
  /// date.
  public let year: Int?
}

/// The numbers of inhabitants in an excerpt.
public struct Headcounts: Sendable {
  private let listed: [OrganisationCode: [Int: Int]]

  /// The numbers per municipality and year.
  public init(_ listed: [OrganisationCode: [Int: Int]]) {
    self.listed = listed
  }

  /// The inhabitants of a municipality to divide an amount of a budget year by: those of 1 January of
  /// that year, else of the closest year that is known, the earlier one when two are as close; else
  /// the number of the register.
  public func headcount(of municipality: Organisation, for year: Int) -> Headcount? {
    let years = municipality.code.flatMap { listed[$0] } ?? [:]
    let closest = years.filter { $0.value > 0 }.min {
      (Self.distance($0.key, year), $0.key) < (Self.distance($1.key, year), $1.key)
    }
    if let closest { return Headcount(count: closest.value, year: closest.key) }
    return municipality.inhabitants.flatMap { $0 > 0 ? Headcount(count: $0, year: nil) : nil }
  }

  private static func distance(_ one: Int, _ other: Int) -> UInt {
    // The difference of two integers always fits in as many bits without a sign.
    UInt(bitPattern: max(one, other) &- min(one, other))
  }
}

/// An amount divided by a number of inhabitants.
public struct PerInhabitant: Hashable, Sendable, CustomStringConvertible {
  /// The amount in cents, rounded to the nearest, half a cent away from zero.
  public let cents: Int64
  /// The inhabitants it was divided by.
  public let headcount: Headcount

  /// An amount per inhabitant; `nil` when it does not fit.
  public init?(_ amount: Euro, _ headcount: Headcount) {
    guard let cents = amount.scaled(by: 100, dividedBy: Int64(headcount.count)) else { return nil }
    self.cents = cents
    self.headcount = headcount
  }

  /// Euros and cents with a dot: `28.55`.
  public var description: String {
    let rest = cents.magnitude % 100
    return "\(cents < 0 ? "-" : "")\(cents.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
