extension Euro {
  /// The amount rounded to so many significant digits, half away from zero: 17,460,987 to three is 17,500,000.
  ///
  /// As it is when it has no more digits than that, or the rounded amount does not fit. Fewer than one digit
  /// counts as one.
  package func rounded(toSignificantDigits digits: Int) -> Euro {
    let digitCount = String(amount.magnitude).count
    let surplus = digitCount - max(digits, 1)
    guard surplus > 0 else { return self }
    let unit = (0..<surplus).reduce(Int64(1)) { power, _ in power * 10 }
    guard let units = scaled(by: 1, dividedBy: unit) else { return self }
    return Euro(units).multiplied(by: unit) ?? self
  }

  /// A part of the amount, rounded to the nearest euro, half away from zero; `nil` when it does not fit.
  package func part(_ share: Percentage) -> Euro? {
    scaled(by: Int64(share.tenThousandths), dividedBy: 1_000_000).map(Euro.init)
  }
}
