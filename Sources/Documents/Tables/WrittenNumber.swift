import Records

/// A number as a document writes it: its digits, and how many of them are decimals.
struct WrittenNumber: Hashable {
  /// All digits as one number, negative for a negative one: 1.234,50 is 123,450.
  var digits: Int64
  /// How many of the digits are decimals.
  var decimalCount: Int
  /// Whether a percent sign follows.
  var isPercentage = false
  /// The decimal mark that the number is sure to use; `nil` when it does not show.
  var decimalMark: DecimalMark?
  /// How many euros one stands for by the cell's own words (`mln`); `nil` when it has none.
  var unit: Int64?

  /// The amount in euros when each unit stands for so many euros, unless the cell says so itself; `nil`
  /// when too large.
  func euros(inUnitsOf multiplier: Int64) -> Euro? {
    Euro(digits: digits, decimals: decimalCount, multipliedBy: unit ?? multiplier)
  }

  /// The number when it has no decimals.
  var whole: Int64? {
    decimalCount == 0 && unit == nil ? digits : nil
  }
}

/// The digits and separators of a cell, after taking its signs, currency and percent sign away.
struct NumberCore {
  /// Digits, dots and commas.
  private(set) var digits: String
  private(set) var isNegative = false
  private(set) var isPercentage = false
  /// Whether `,-` or `,--` follows, which says that there are no cents.
  private(set) var endsInWholeEuros = false
  /// How many euros one stands for by a word behind the number.
  private(set) var unit: Int64?

  /// Takes a text apart; `nil` when it has other signs, or two that contradict.
  init?(_ text: String) {
    var rest = text.lowercased().replacing("\u{2212}", with: "-")[...]
    var minuses = 0
    var plusses = 0
    func drops(prefix sign: String) -> Bool {
      guard rest.hasPrefix(sign) else { return false }
      rest = rest.dropFirst(sign.count)
      return true
    }
    func drops(suffix sign: String) -> Bool {
      guard rest.hasSuffix(sign) else { return false }
      rest = rest.dropLast(sign.count)
      return true
    }
    if rest.hasSuffix(")"), drops(prefix: "("), drops(suffix: ")") { minuses += 1 }
    var before = ""[...]
    while rest != before {
      before = rest
      for currency in ["€", "euro", "eur"] where !drops(prefix: currency) {
        _ = drops(suffix: currency)
      }
      if drops(prefix: "-") { minuses += 1 }
      if drops(prefix: "+") { plusses += 1 }
      if !isPercentage, drops(suffix: "%") { isPercentage = true }
      if unit == nil, let word = Self.units.first(where: { drops(suffix: $0.name) }) {
        unit = word.euros
      }
      if !endsInWholeEuros, [",--", ",-", ",–", ",—"].contains(where: drops(suffix:)) {
        endsInWholeEuros = true
      }
      if drops(suffix: "-") { minuses += 1 }
      rest = CellText.tidy(String(rest))[...]
    }
    guard minuses + plusses <= 1, let joined = Self.joined(rest),
      joined.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }),
      joined.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    digits = joined
    isNegative = minuses == 1
  }

  private static let units: [(name: String, euros: Int64)] = [
    ("miljoen", 1_000_000), ("mln.", 1_000_000), ("mln", 1_000_000), ("miljard", 1_000_000_000),
    ("mld.", 1_000_000_000), ("mld", 1_000_000_000), ("duizend", 1000),
  ]

  /// The text without spaces between groups of three digits; `nil` when spaces stand elsewhere.
  private static func joined(_ text: Substring) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) {
      $0.unicodeScalars.allSatisfy(CellText.isSpace)
    }
    guard groups.count > 1, let first = groups.first else { return String(text) }
    let isGrouped =
      (1...3).contains(first.count)
      && groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    return isGrouped ? groups.joined() : nil
  }
}
