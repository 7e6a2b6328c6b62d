internal import Records

/// The unit that a title or column name gives for amounts: `(x 1.000)`, `x € 1.000`, `in miljoenen`.
enum AmountUnit {
  /// How many euros one stands for; `nil` when the text names no unit.
  static func multiplier(in text: String) -> Int64? {
    let compact = String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter {
          !CellText.isSpace($0) && !"€.,'".unicodeScalars.contains($0)
        })
    ).replacing("euro", with: "").replacing("×", with: "x").replacing("*", with: "x")
    let words = Folding.fold(text).split(separator: " ")
    if compact.contains("x1000000") || compact.contains("xmln") || compact.contains("x1mln")
      || compact.contains("x1miljoen") || words.contains("miljoenen")
    {
      return 1_000_000
    }
    return compact.contains("x1000") || words.contains("duizenden") ? 1000 : nil
  }

  /// A column name without the unit, a currency or a sign in brackets or after an `x`.
  static func removed(from name: String) -> String {
    var name = name
    if let open = name.lastIndex(of: "("), name.hasSuffix(")") {
      let inner = name[open...]
      if multiplier(in: String(inner)) != nil || isCurrency(inner) { name = String(name[..<open]) }
    }
    if multiplier(in: name) != nil,
      let times = name.lastIndex(where: { "xX×*".contains($0) })
    {
      name = String(name[..<times])
    }
    return CellText.tidy(name)
  }

  private static func isCurrency(_ text: Substring) -> Bool {
    ["euro", "euros", "eur", "in euro", "in euros", ""].contains(Folding.fold(text))
  }
}
