/// An amount of money in whole euros.
///
/// Budgets and accounts of municipalities are set in whole euros or thousands; cents exist in sources
/// alone and are rounded to the nearest euro, half a euro away from zero (2.50 is 3, -2.50 is -3).
/// Arithmetic that could leave the range of 64 bits gives `nil`.
package struct Euro: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number of euros; negative for a deficit or a debt.
  package let amount: Int64

  /// No money: a real zero, not an unknown amount.
  package static let zero = Euro(0)

  /// More than this no arrangement and no municipality has or owes: a million million euros, more than a year of
  /// everything that is earned in the Netherlands. What is larger is a code, or in another unit.
  package static let most: Int64 = 1_000_000_000_000

  /// Whether an amount can be one, see ``most``.
  package var canBe: Bool { amount.magnitude <= UInt64(Self.most) }

  /// So many euros.
  package init(_ amount: Int64) {
    self.amount = amount
  }

  /// The amount of a written number: `digits` of which the last `decimals` stand behind the decimal
  /// mark, in units of so many euros, rounded as the type says.
  ///
  /// `nil` when there are fewer than 0 or more than 18 decimals, or the amount does not fit.
  package init?(digits: Int64, decimals: Int, multipliedBy multiplier: Int64 = 1) {
    guard (0...18).contains(decimals) else { return nil }
    let (product, overflows) = digits.multipliedReportingOverflow(by: multiplier)
    guard !overflows else { return nil }
    let divisor = (0..<decimals).reduce(Int64(1)) { power, _ in power * 10 }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: divisor)
    // The rest is smaller than the divisor, at most 10^18, so that its double fits.
    amount = whole + (rest.magnitude * 2 >= divisor.magnitude && rest != 0 ? rest.signum() : 0)
  }

  /// The sum; `nil` when it does not fit.
  package func adding(_ other: Euro) -> Euro? {
    let (sum, overflows) = amount.addingReportingOverflow(other.amount)
    return overflows ? nil : Euro(sum)
  }

  /// The difference; `nil` when it does not fit.
  package func subtracting(_ other: Euro) -> Euro? {
    let (difference, overflows) = amount.subtractingReportingOverflow(other.amount)
    return overflows ? nil : Euro(difference)
  }

  /// The product; `nil` when it does not fit.
  package func multiplied(by factor: Int64) -> Euro? {
    let (product, overflows) = amount.multipliedReportingOverflow(by: factor)
    return overflows ? nil : Euro(product)
  }

  /// The sum of amounts, zero for none; `nil` when it does not fit.
  package static func sum(_ amounts: some Sequence<Euro>) -> Euro? {
    var total: Euro? = .zero
    for amount in amounts { total = total?.adding(amount) }
    return total
  }

  /// The number of euros without separators: `-1250`.
  package var description: String { String(amount) }

  /// Orders by the value itself.
  package static func < (left: Euro, right: Euro) -> Bool { left.amount < right.amount }
}

/// A sum of amounts that is not known until there is one.
package struct EuroSum: Hashable, Sendable {
  /// How many amounts were added.
  package private(set) var count = 0
  private var total: Euro? = .zero

  /// The sum of nothing: not known.
  package init() {}

  /// The sum; `nil` when nothing was added, or it does not fit in an amount.
  package var amount: Euro? { count == 0 ? nil : total }

  /// Adds an amount.
  package mutating func add(_ amount: Euro) {
    count += 1
    total = total?.adding(amount)
  }
}
