extension Chapter {
  /// Where a rule of chapter I stands in this chapter; `nil` where the current text of the Wgr was not
  /// read for it, or has no counterpart.
  ///
  /// Read for the other chapters that municipalities take part in: art. 52, 62 and 74 declare art. 8 to
  /// 26 applicable (art. 62 art. 28 besides), art. 51, 61 and 73 have the lids of art. 1, and art. 55a,
  /// 64a and 77a those of art. 31a. Art. 136 is in no chapter on participants and holds for all.
  ///
  /// - Parameter articles: The articles as chapter I numbers them, the deciding one first:
  ///   `art. 16 lid 4`.
  func citation(of articles: String) -> String? {
    guard let own = OwnArticles(self), let (number, rest) = Self.firstArticle(of: articles) else {
      return nil
    }
    switch number {
    case "1": return "art. \(own.making)\(rest)"
    case "31a": return "art. \(own.companies)\(rest)"
    case "28" where self == .municipalitiesAndWaterBoards, _ where Self.isDeclared(number):
      return "\(own.declaration) jo. \(articles)"
    default: return nil
    }
  }

  /// The articles of a chapter that stand beside those of chapter I.
  private struct OwnArticles {
    let making: String
    let declaration: String
    let companies: String

    init?(_ chapter: Chapter) {
      switch chapter {
      case .municipalitiesAndProvinces:
        (making, declaration, companies) = ("51", "art. 52 lid 1", "55a")
      case .municipalitiesAndWaterBoards:
        (making, declaration, companies) = ("61", "art. 62", "64a")
      case .allThree: (making, declaration, companies) = ("73", "art. 74 lid 1", "77a")
      case .municipalities, .provinces, .waterBoards, .provincesAndWaterBoards: return nil
      }
    }
  }

  /// `art. 31a lid 2`: the number with its letter, and what follows it.
  private static func firstArticle(of articles: String) -> (number: String, rest: Substring)? {
    let prefix = "art. "
    guard articles.hasPrefix(prefix) else { return nil }
    let text = articles.dropFirst(prefix.count)
    let number = text.prefix { $0.isNumber || $0.isLetter }
    return (String(number), text[number.endIndex...])
  }

  private static func isDeclared(_ article: String) -> Bool {
    Int(article.prefix { $0.isNumber }).map((8...26).contains) ?? false
  }
}
