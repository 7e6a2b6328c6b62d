package import Records

/// A law that the rules come from.
package enum Statute: String, Hashable, Sendable, CaseIterable {
  /// Wet gemeenschappelijke regelingen, BWBR0003740.
  case jointArrangementsAct = "Wgr"
  /// Gemeentewet, BWBR0005416.
  case municipalitiesAct = "Gemeentewet"
  /// Besluit begroting en verantwoording provincies en gemeenten, BWBR0014606.
  case budgetDecree = "BBV"
  /// Algemene termijnenwet.
  case timeLimitsAct = "Algemene termijnenwet"
  /// Wet algemene regels herindeling, BWBR0003718.
  case municipalChangesAct = "Wet arhi"
  /// Wet open overheid, BWBR0045754.
  case opennessAct = "Woo"
  /// Grondwet.
  case constitution = "Grondwet"
}

/// One rule of the law: where it stands, since when, and what it means in plain words.
///
/// A reference, since each right and term of each arrangement holds one.
package final class Rule: Sendable {
  /// A code that does not change: kebab-case, Dutch. Versions of one rule over time share it.
  package let code: String
  /// The law.
  package let statute: Statute
  /// The articles with their parts, as a lawyer cites them: `art. 35 lid 1-4`; empty for a law as a
  /// whole.
  package let articles: String
  /// When this text is in force. An unknown start means that no older text was read.
  package let inForce: Period
  /// What it means.
  package let meaning: BilingualText
  /// Whether the rule was read in its source. One that was not is shown with "controleer dit" and
  /// gives neither a date nor an error.
  package let isVerified: Bool
  /// The date of the oldest consolidated text in which the rule was read, for a rule whose start is
  /// not known: before it, nobody can say whether the rule held.
  package let oldestTextRead: Day?
  /// The article on the budget that the rule stands in, for citing it in another chapter.
  let budgetArticle: BudgetArticle?
  private let lids: String

  init(
    _ code: String, _ articles: String, of statute: Statute = .jointArrangementsAct,
    from start: Day? = nil, until end: Day? = nil, oldestTextRead: Day? = nil,
    isVerified: Bool = true, _ dutch: String, _ english: String
  ) {
    self.code = code
    self.statute = statute
    self.articles = articles
    inForce = Period(start: start, end: end)
    meaning = BilingualText(words: dutch, english)
    self.isVerified = isVerified
    self.oldestTextRead = oldestTextRead
    budgetArticle = nil
    lids = ""
  }

  /// A rule in one of the articles on the budget, which each chapter has under a number of its own.
  /// `lids` are those of chapter I, empty for an article without.
  init(
    _ code: String, _ article: BudgetArticle, lids: String = "", from start: Day? = nil,
    until end: Day? = nil, oldestTextRead: Day? = nil, isVerified: Bool = true,
    _ meaning: BilingualText
  ) {
    self.code = code
    statute = .jointArrangementsAct
    articles = article.citation(lids: lids, in: .municipalities)
    inForce = Period(start: start, end: end)
    self.meaning = meaning
    self.isVerified = isVerified
    self.oldestTextRead = oldestTextRead
    budgetArticle = article
    self.lids = lids
  }

  /// The law and the articles: `Wgr art. 35 lid 1-4`.
  package var citation: String {
    articles.isEmpty ? statute.rawValue : "\(statute.rawValue) \(articles)"
  }

  /// The law and the articles in another chapter, by the numbers of that chapter where they were read;
  /// else the number of chapter I with a remark that it was not. Of a rule that ended only the articles
  /// on the budget were read in other chapters.
  package func citation(in chapter: Chapter?) -> String {
    guard let chapter, chapter != .municipalities, statute == .jointArrangementsAct else {
      return citation
    }
    if let budgetArticle {
      return "\(statute.rawValue) \(budgetArticle.citation(lids: lids, in: chapter))"
    }
    if inForce.end == nil, let articles = chapter.citation(of: articles) {
      return "\(statute.rawValue) \(articles)"
    }
    return "\(citation) (nummer in hoofdstuk \(chapter.rawValue) niet nagegaan: controleer dit)"
  }

  /// Whether the rule holds on a day; unknown where no text of that day was read, and for a rule that
  /// is not verified.
  package func holds(on day: Day) -> Ternary {
    guard inForce.contains(day) else { return .no }
    guard isVerified else { return .unknown }
    if let oldestTextRead, day < oldestTextRead { return .unknown }
    return .yes
  }
}

extension Rule: Equatable {
  /// Whether two are the same text of the same rule.
  package static func == (left: Rule, right: Rule) -> Bool {
    left === right
      || left.code == right.code && left.statute == right.statute && left.articles == right.articles
        && left.inForce == right.inForce && left.meaning == right.meaning
        && left.isVerified == right.isVerified && left.oldestTextRead == right.oldestTextRead
        && left.budgetArticle == right.budgetArticle && left.lids == right.lids
  }
}

/// An answer that may also be that nobody knows.
package enum Ternary: String, Hashable, Sendable, CaseIterable {
  /// It is so.
  case yes = "ja"
  /// It is not so.
  case no = "nee"
  /// It cannot be told from what is recorded.
  case unknown = "onbekend"
}
