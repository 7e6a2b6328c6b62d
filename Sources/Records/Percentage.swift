/// A share in hundredths of the whole, exact to four decimals of a percent.
package struct Percentage: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The share in ten-thousandths of a percent: 16.33 % is 163,300.
  package let tenThousandths: Int

  /// A share of so many ten-thousandths of a percent.
  package init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// Reads digits with at most four decimals after a comma or a dot (`16,33`), as the register's
  /// `verdeelsleutel` has been written since schema 2.4.11 and before; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].count <= 9, let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= 4,
      let fraction = Int(decimals + String(repeating: "0", count: 4 - decimals.count))
    else { return nil }
    tenThousandths = whole * 10_000 + fraction
  }

  /// The share as a decimal number with a dot and no needless zeros: `16.33`.
  package var description: String {
    let (whole, fraction) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let sign = tenThousandths < 0 ? "-" : ""
    guard fraction != 0 else { return "\(sign)\(whole)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// Orders by the value itself.
  package static func < (left: Percentage, right: Percentage) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}
