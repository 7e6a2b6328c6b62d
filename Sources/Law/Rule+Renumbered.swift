import Records

extension Rule {
  /// A rule that kept its content but not its number in July 2022: the current one and the older one.
  static func renumbered(
    _ code: String, _ articles: String, before2022 older: String, _ dutch: String,
    _ english: String
  ) -> [Rule] {
    [
      Rule(code, articles, from: Texts.july2022, dutch, english),
      Rule(
        code, older, until: Texts.july2022, oldestTextRead: Texts.since2015, dutch, english),
    ]
  }

  /// The same for a rule in one of the articles on the budget.
  static func renumbered(
    _ code: String, _ article: BudgetArticle, lids: String, before2022 older: String,
    _ dutch: String, _ english: String
  ) -> [Rule] {
    let meaning = BilingualText(words: dutch, english)
    return [
      Rule(code, article, lids: lids, from: Texts.july2022, meaning),
      Rule(
        code, article, lids: older, until: Texts.july2022, oldestTextRead: Texts.since2015, meaning),
    ]
  }
}
