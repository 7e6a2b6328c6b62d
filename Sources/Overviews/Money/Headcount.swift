package import Records

/// A number of inhabitants on 1 January of a year.
package struct Headcount: Hashable, Sendable {
  /// The number of inhabitants; positive.
  package let count: Int
  /// The year on whose 1 January they were counted.
  package let year: Int
}

/// The numbers of inhabitants in an excerpt.
///
/// An amount of a budget year is divided by the inhabitants on 1 January of that year, or not at all. Those of
/// another year would make a change in the amount out of one in the inhabitants, and the number of the
/// register has no date.
package struct Headcounts: Sendable {
  private let listed: [OrganisationCode: [Int: Int]]

  /// The numbers per municipality and year.
  package init(_ listed: [OrganisationCode: [Int: Int]]) {
    self.listed = listed
  }

  /// The inhabitants of a municipality to divide an amount of a budget year by; `nil` when those of that
  /// year are not known.
  package func headcount(of municipality: Organisation, for year: Int) -> Headcount? {
    headcount(ofAll: [[municipality]], for: year)
  }

  /// The inhabitants of several municipalities together, each under every name it has had; `nil` when
  /// those of one are not known for that year.
  func headcount(ofAll municipalities: [[Organisation]], for year: Int) -> Headcount? {
    var total = 0
    for names in municipalities {
      let known = names.lazy.compactMap { $0.code.flatMap { listed[$0]?[year] } }
      guard let count = known.first(where: { $0 > 0 }) else { return nil }
      let (sum, overflows) = total.addingReportingOverflow(count)
      guard !overflows else { return nil }
      total = sum
    }
    return total > 0 ? Headcount(count: total, year: year) : nil
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
