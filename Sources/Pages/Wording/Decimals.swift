extension Language {
  /// A number rounded to so many decimals: `0,125`, `0.125`; a dash for one that is no number.
  package func decimal(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "–" }
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let whole = number(scaled / scale)
    guard digits > 0 else { return sign + whole }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return sign + whole + self(",", ".") + zeros + fraction
  }

  /// A part of 1 in whole percents: `16 %`, `16%`.
  package func percent(_ part: Double) -> String {
    decimal(part * 100, digits: 0) + self(" %", "%")
  }
}

extension Double {
  /// The shortest decimal text that reads back as the same number; whole numbers without a dot.
  package var plainText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
