import Records

/// The unit that a title or column name gives for amounts: `(x 1.000)`, `x € 1.000`, `in miljoenen`.
enum AmountUnit {
  /// How many euros one stands for; `nil` when the text names no unit.
  static func multiplier(in text: String) -> Int64? {
    let times = text.replacing("×", with: " x ").replacing("*", with: " x ")
    let words = Folding.fold(times).split(separator: " ")
    for (index, word) in words.enumerated() {
      switch word {
      case "duizenden" where index > 0 && words[index - 1] == "in": return 1000
      case "miljoenen" where index > 0 && words[index - 1] == "in": return 1_000_000
      default: break
      }
      guard word.first == "x", word.dropFirst().allSatisfy(\.isNumber) else { continue }
      let after = words[(index + 1)...].drop { currencies.contains(String($0)) }
      let groups = after.prefix { $0.allSatisfy(\.isNumber) }
      let unit = after.dropFirst(groups.count).first ?? ""
      switch (word.dropFirst() + groups.joined(), unit) {
      case ("1000", _): return 1000
      case ("1000000", _), ("1", "mln"), ("1", "miljoen"), ("", "mln"), ("", "miljoen"):
        return 1_000_000
      default: continue
      }
    }
    return nil
  }

  /// A column name without its unit or currency: without brackets that hold one, and without what
  /// follows an `x` that begins one.
  static func removed(from name: String) -> String {
    var rest = name[...]
    if let open = rest.lastIndex(of: "("), rest.hasSuffix(")"), isUnit(rest[open...]) {
      rest = rest[..<open]
    }
    if let place = rest.lastIndex(where: { "xX×*".contains($0) }),
      place == rest.startIndex || rest[rest.index(before: place)] == " ",
      multiplier(in: String(rest[place...])) != nil
    {
      rest = rest[..<place]
    }
    return CellText.tidy(String(rest))
  }

  private static func isUnit(_ text: Substring) -> Bool {
    let words = Folding.fold(String(text)).split(separator: " ").map(String.init)
    return multiplier(in: String(text)) != nil
      || words.allSatisfy { $0 == "in" || currencies.contains($0) }
  }

  private static let currencies: Set = ["euro", "euros", "eur"]
}
