import Records

/// The unit that a text gives for amounts of money: `(x 1.000)`, `in duizenden euro's`, `€ mln`.
enum AmountUnit: Hashable {
  /// Each stands for so many euros; 1 where the text says that they are in euros.
  case euros(Int64)
  /// The text names the currency alone, which tells no factor.
  case currency
  /// The text speaks of a unit in words that are not understood, or names two.
  case unclear(String)

  /// The unit in the name of a column, a cell under it, or the number format of a cell; `nil` when it
  /// names none. A currency with a number or word for thousands is enough there: `€ 1.000`, `€ mln`.
  static func inName(_ text: String) -> AmountUnit? {
    let units = UnitWords(text).units(isName: true)
    return one(of: units, text)
  }

  /// The unit in a title or a note; `nil` when it names none. What names a unit there has `x`, `in` or
  /// `maal` before it, so that an amount in a sentence is none.
  static func inText(_ text: String) -> AmountUnit? {
    one(of: UnitWords(text).units(isName: false), text)
  }

  /// How many euros one stands for, where the text tells.
  var multiplier: Int64? {
    if case .euros(let multiplier) = self { multiplier } else { nil }
  }

  /// A column name without its unit or currency: without brackets that hold one, and without what
  /// follows an `x`, an `in` or a currency sign that begins one.
  static func removed(from name: String) -> String {
    var rest = name[...]
    if let open = rest.lastIndex(of: "("), rest.hasSuffix(")"), open > rest.startIndex,
      inName(String(rest[open...])) != nil
    {
      rest = rest[..<open]
    }
    let places = rest.indices.filter { place in
      place > rest.startIndex && rest[rest.index(before: place)].isWhitespace
        && beginsUnit(rest[place...])
    }
    if let place = places.first(where: { inName(String(rest[$0...])) != nil }) {
      rest = rest[..<place]
    }
    return CellText.tidy(String(rest))
  }

  private static func beginsUnit(_ text: Substring) -> Bool {
    ["x", "×", "*", "in ", "€", "eur"].contains { text.lowercased().hasPrefix($0) }
  }

  private static func one(of units: [AmountUnit], _ text: String) -> AmountUnit? {
    let factors = Set(units.filter { $0 != .currency })
    if factors.count > 1 { return .unclear(String(text.prefix(80))) }
    return factors.first ?? units.first
  }
}

/// A text cut into words and numbers, to find units in.
private struct UnitWords {
  private let words: [String]
  private let text: String

  init(_ text: String) {
    self.text = text
    var prepared = text.lowercased()
    // A star before a note is none of multiplication.
    if prepared.hasPrefix("*") { prepared.removeFirst() }
    for (sign, word) in [("€", " euro "), ("×", " x "), ("*", " x "), (",-", " ")] {
      prepared = prepared.replacing(sign, with: word)
    }
    words = Self.joined(Self.split(Folding.fold(prepared)))
  }

  /// Every unit that the text names, in order.
  func units(isName: Bool) -> [AmountUnit] {
    var units: [AmountUnit] = []
    var place = 0
    while place < words.count {
      let lead = words[place...].prefix { Self.leads.contains($0) || Self.fillers.contains($0) }
      if let unit = unit(behind: lead, isName: isName) { units.append(unit) }
      place += max(1, lead.count)
    }
    if isName, units.isEmpty || units == [.currency],
      let last = words.last(where: { !Self.currencies.contains($0) }), last.count > 1,
      let factor = Self.factors[last]
    {
      return [.euros(factor)]
    }
    return units
  }

  private func unit(behind lead: ArraySlice<String>, isName: Bool) -> AmountUnit? {
    let hasCurrency = lead.contains(where: Self.currencies.contains)
    let isLed = lead.contains(where: Self.leads.contains)
    let after = words[lead.endIndex...].prefix(3)
    if isLed || isName && hasCurrency, let word = after.first {
      let isMoney = hasCurrency || lead.contains("bedragen")
      if let unit = factor(word, after.dropFirst().first ?? "", isMoney: isMoney) { return unit }
      if let number = Int64(word),
        let unit = self.unit(number, after.dropFirst(), isMoney: isMoney, isName: isName)
      {
        return unit
      }
    }
    guard hasCurrency, isName || isLed else { return nil }
    // "in euro's" says that there is no factor, a currency alone does not.
    return lead.contains("in") ? .euros(1) : .currency
  }

  private func factor(_ word: String, _ next: String, isMoney: Bool) -> AmountUnit? {
    if Self.strange.contains(word) { return .unclear(excerpt) }
    guard let factor = Self.factors[word] else { return nil }
    return word.count > 1 || isMoney || Self.currencies.contains(next) ? .euros(factor) : nil
  }

  private func unit(
    _ number: Int64, _ after: ArraySlice<String>, isMoney: Bool, isName: Bool
  ) -> AmountUnit? {
    let next = after.drop { Self.currencies.contains($0) || $0 == "00" }.first ?? ""
    if let factor = Self.factors[next], next.count > 1 {
      return number == 1 ? .euros(factor) : .unclear(excerpt)
    }
    if Int64(next) != nil || (1900...2100).contains(number) { return nil }
    // A number that is no round factor (`x 12`) counts something else, unless it is money.
    guard Self.isPowerOfTen(number) else { return isMoney ? .unclear(excerpt) : nil }
    if number >= 1000 || isMoney { return .euros(number) }
    return isName && number > 1 ? .unclear(excerpt) : nil
  }

  private var excerpt: String { CellText.tidy(String(text.prefix(80))) }

  /// Letters and digits of one word apart: `x1000` is `x` and `1000`.
  private static func split(_ folded: String) -> [Substring] {
    folded.split(separator: " ").flatMap { word -> [Substring] in
      var parts: [Substring] = []
      var start = word.startIndex
      for place in word.indices.dropFirst()
      where word[place].isNumber != word[word.index(before: place)].isNumber {
        parts.append(word[start..<place])
        start = place
      }
      return parts + [word[start...]]
    }
  }

  /// Groups of three digits behind a number belong to it: `1 000 000`.
  private static func joined(_ parts: [Substring]) -> [String] {
    var words: [String] = []
    var isOpen = false
    for part in parts {
      let isNumber = part.allSatisfy(\.isNumber)
      if isNumber, isOpen, part.count == 3 {
        words[words.count - 1] += part
      } else {
        words.append(String(part))
        isOpen = isNumber && part.count <= 3
      }
    }
    return words
  }

  private static func isPowerOfTen(_ number: Int64) -> Bool {
    var rest = number
    while rest >= 10, rest % 10 == 0 { rest /= 10 }
    return rest == 1
  }

  private static let currencies: Set = ["euro", "euros", "eur", "hele"]
  private static let leads: Set = ["x", "in", "maal", "keer"]
  private static let fillers = currencies.union(["bedragen", "veelvouden", "van"])
  private static let factors: [String: Int64] = [
    "duizend": 1000, "duizenden": 1000, "duizendtallen": 1000, "dzd": 1000, "k": 1000,
    "keur": 1000, "keuro": 1000, "teur": 1000, "thousand": 1000, "thousands": 1000,
    "mln": 1_000_000, "miljoen": 1_000_000, "miljoenen": 1_000_000, "mio": 1_000_000,
    "million": 1_000_000, "millions": 1_000_000, "m": 1_000_000, "meur": 1_000_000,
    "mld": 1_000_000_000, "miljard": 1_000_000_000, "miljarden": 1_000_000_000,
  ]
  /// Words for a unit of money that is not read.
  private static let strange: Set = [
    "cent", "centen", "eurocent", "eurocenten", "honderd", "honderden", "tienduizenden",
    "honderdduizenden", "ton", "tonnen", "gulden", "guldens", "dollar", "dollars", "usd", "duiz",
    "milj", "mill",
  ]
}
