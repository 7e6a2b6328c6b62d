package import Records

/// Amounts that are counted by a rule and not known to the euro: three significant digits.
extension Language {
  /// An amount as an order of size: `€ 17,5 miljoen`, `€ 814.000`, `€ 4,66 miljoen`.
  package func orderOfSize(_ amount: Euro) -> String {
    let rounded = amount.rounded(toSignificantDigits: Self.significantDigits)
    let size = rounded.amount.magnitude
    guard size >= 1_000_000 else { return euros(rounded) }
    let unit: UInt64 = size < 1_000_000_000 ? 1_000_000 : 1_000_000_000
    let (whole, rest) = size.quotientAndRemainder(dividingBy: unit)
    var decimals = String(rest * 100 / unit)
    if decimals.count == 1 { decimals = "0" + decimals }
    while decimals.last == "0" { decimals.removeLast() }
    let word = unit == 1_000_000 ? self("miljoen", "million") : self("miljard", "billion")
    return "\(rounded.amount < 0 ? "-" : "")€\(self(" ", ""))\(number(Int(clamping: whole)))"
      + (decimals.isEmpty ? "" : self(",", ".") + decimals) + " " + word
  }

  /// Amounts between two as an order of size: `€ 11,6 miljoen tot € 17,5 miljoen`; one where both are the same.
  package func orderOfSize(_ range: ClosedRange<Euro>) -> String {
    let (lowest, highest) = (orderOfSize(range.lowerBound), orderOfSize(range.upperBound))
    return lowest == highest ? lowest : self("\(lowest) tot \(highest)", "\(lowest) to \(highest)")
  }

  /// An amount per inhabitant as an order of size: `€ 88,1`, `€ 123`.
  package func orderOfSize(cents: Int64) -> String {
    let rounded = Euro(cents).rounded(toSignificantDigits: Self.significantDigits).amount
    if rounded.magnitude >= 10_000 { return euros(Euro(rounded / 100)) }
    let text = euros(cents: rounded)
    return rounded.magnitude >= 1000 ? String(text.dropLast()) : text
  }

  private static let significantDigits = 3
}
