package import Pages

extension Language {
  /// A place in the law as this language writes it: `Wgr art. 26 lid 1, 3 en 4` is `Wgr art. 26(1), (3)
  /// and (4)` in English. Data for programs keep the Dutch form, which is that of the law.
  package func citation(_ citation: String) -> String {
    guard self == .english else { return citation }
    let notLookedUp = citation.replacing(
      /\(nummer in hoofdstuk ([IVX]+) niet nagegaan: controleer dit\)/
    ) { "(number in chapter \($0.1) not looked up: check this)" }
    var words: [String] = []
    var numbersAreParagraphs = false
    var isFirst = false
    for token in notLookedUp.split(separator: " ") {
      switch token {
      case "lid", "onder": (numbersAreParagraphs, isFirst) = (true, true)
      case "en": words.append("and")
      case "of": words.append("or")
      case "jo.": words.append("read with")
      case "(oud)": words.append("(old)")
      default:
        let paragraph = numbersAreParagraphs ? Self.paragraph(token) : nil
        numbersAreParagraphs = paragraph != nil
        let attaches = paragraph != nil && isFirst && words.last?.hasSuffix(",") == false
        if attaches, let article = words.popLast() {
          words.append(article + (paragraph ?? ""))
        } else {
          words.append(paragraph ?? String(token))
        }
        isFirst = false
      }
    }
    return words.joined(separator: " ")
  }

  /// The numbers or letters of paragraphs in brackets, `(1)-(4),` for `1-4,`; `nil` for another word.
  private static func paragraph(_ token: Substring) -> String? {
    let comma = token.hasSuffix(",") ? "," : ""
    let numbers = token.dropLast(comma.count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard numbers.allSatisfy({ Int($0) != nil || ($0.count == 1 && $0.allSatisfy(\.isLetter)) })
    else { return nil }
    return numbers.map { "(\($0))" }.joined(separator: "-") + comma
  }
}
