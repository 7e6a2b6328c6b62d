extension Euro {
  /// The amount times a factor divided by a number, rounded to the nearest whole, half away from zero;
  /// `nil` when the divisor is not positive or the product does not fit.
  package func scaled(by factor: Int64, dividedBy divisor: Int64) -> Int64? {
    let (product, overflows) = amount.multipliedReportingOverflow(by: factor)
    guard divisor > 0, !overflows else { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: divisor)
    // The rest is smaller than the divisor, so that its double fits in 64 unsigned bits.
    return rest.magnitude * 2 >= divisor.magnitude && rest != 0 ? whole + rest.signum() : whole
  }
}
