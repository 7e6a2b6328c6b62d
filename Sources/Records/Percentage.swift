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
    var share = 0
    var wholes = 0
    var decimals: Int?
    for byte in String(text).utf8 {
      switch (byte, decimals) {
      case (0x2C, nil), (0x2E, nil): decimals = 0
      case (0x30...0x39, nil) where wholes < 9: wholes += 1
      case (0x30...0x39, let count?) where count < 4: decimals = count + 1
      default: return nil
      }
      if byte >= 0x30 { share = share * 10 + Int(byte - 0x30) }
    }
    guard wholes > 0, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<4 { share *= 10 }
    tenThousandths = share
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
