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
    one(of: UnitPhrases(text, isName: true).units, text)
  }

  /// The unit in a title or a note; `nil` when it names none. What names a unit there has `x`, `in` or
  /// `maal` before it or stands apart (`(€ mln)`), so that an amount in a sentence is none.
  ///
  /// Whatever looks like a unit and is not understood is ``unclear(_:)``, never none.
  static func inText(_ text: String) -> AmountUnit? {
    one(of: UnitPhrases(text, isName: false).units, text)
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
    ["x", "×", "*", "in ", "€", "eur", "k€", "keur", "t€", "teur", "m€", "meur"].contains {
      text.lowercased().hasPrefix($0)
    }
  }

  private static func one(of units: [AmountUnit], _ text: String) -> AmountUnit? {
    let factors = Set(units.filter { $0 != .currency })
    if factors.count > 1 || units.contains(.unclear("")) {
      return .unclear(CellText.tidy(String(text.prefix(80))))
    }
    return factors.first ?? units.first
  }
}
