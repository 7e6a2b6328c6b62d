import Records

/// What a heading in the paragraph on affiliated parties of a budget means, be it of a column or of a row:
/// `Eigen vermogen per 1-1-2027`, `Bijdrage gemeente 2026 (x € 1.000)`, `Onze begroting`.
struct BudgetWords {
  /// What the amounts tell.
  let quantity: Quantity
  /// The only year in it.
  let year: Int?
  /// The kind of statement, where it tells.
  let documentKind: DocumentKind?

  /// Reads a heading; `nil` for one of other things, or one that does not tell begin or end where that
  /// matters.
  init?(_ text: String) {
    let bare = AmountUnit.removed(from: text)
    let folded = Folding.fold(bare)
    let words = folded.split(separator: " ").map(String.init)
    guard words.count <= 12, let quantity = Self.quantity(folded, Set(words)) else { return nil }
    self.quantity = quantity
    let years = words.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
      .filter { (1900...2100).contains($0) }
    year = Set(years).count == 1 ? years.first : nil
    documentKind = words.lazy.compactMap { DocumentKind.written($0)?.kind }.first
  }

  /// Whether a heading, alone or with a day above its column, says what amounts are: `Eigen vermogen`.
  static func areTold(by text: String) -> Bool {
    BudgetWords(text) != nil || BudgetWords(text + " begin") != nil
  }

  private static func quantity(_ folded: String, _ words: Set<String>) -> Quantity? {
    if folded.contains("per inwoner")
      || !words.isDisjoint(with: ["percentage", "procent", "aandeel"])
    {
      return nil
    }
    let isEquity = folded.contains("eigen vermogen") || words.contains("ev")
    let isDebt = folded.contains("vreemd vermogen") || words.contains("vv")
    if isEquity || isDebt {
      guard isEquity != isDebt, let isStart = isStart(" \(folded) ", words) else { return nil }
      return isEquity
        ? (isStart ? .equityAtStart : .equityAtEnd) : (isStart ? .debtAtStart : .debtAtEnd)
    }
    if folded.hasPrefix("onze begroting") { return .contribution }
    if !words.isDisjoint(with: ["bijdrage", "gemeentebijdrage", "deelnemersbijdrage"]) {
      return .contribution
    }
    if !words.isDisjoint(with: ["resultaat", "exploitatieresultaat", "saldo"]) { return .result }
    let bare = words.subtracting(["totale", "totaal", "begrote"]).filter { Int($0) == nil }
    if bare == ["lasten"] { return .expenditure }
    return bare == ["baten"] ? .revenue : nil
  }

  private static func isStart(_ folded: String, _ words: Set<String>) -> Bool? {
    let isStart =
      !words.isDisjoint(with: ["begin", "primo", "januari", "beginstand", "jan"])
      || folded.contains(" 1 1 ") || folded.contains(" 01 01 ")
    let isEnd =
      !words.isDisjoint(with: ["eind", "einde", "ultimo", "december", "eindstand", "dec"])
      || folded.contains(" 31 12 ")
    return isStart == isEnd ? nil : isStart
  }

  /// Whether a column with this name has the names of parties.
  static func areParties(_ name: String) -> Bool {
    parties.contains(Folding.fold(name))
  }

  private static let parties: Set = [
    "verbonden partij", "verbonden partijen", "naam verbonden partij", "naam", "partij",
    "gemeenschappelijke regeling", "gemeenschappelijke regelingen", "naam partij", "regeling",
    "naam gemeenschappelijke regeling", "samenwerkingsverband", "organisatie", "deelneming",
  ]
}
