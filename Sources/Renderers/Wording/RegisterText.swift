/// A longer text of the register, such as a purpose or an article, in the lines it once had.
///
/// The register lost most line breaks: `… beheer.2. Het bevorderen …`. A line begins again where a
/// sign that ends a sentence is followed at once by the number or letter of a next item. Nothing but
/// white space changes.
enum RegisterText {
  /// The lines of a text, none of them empty.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { items(in: $0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func items(in text: Substring) -> [String] {
    var items: [String] = []
    var start = text.startIndex
    var lettersBefore = 0
    for index in text.indices {
      let character = text[index]
      if ".:;".contains(character), lettersBefore >= 3 {
        let next = text.index(after: index)
        if opensItem(text[next...]) {
          items.append(String(text[start..<next]))
          start = next
        }
      }
      lettersBefore = character.isLetter ? lettersBefore + 1 : 0
    }
    items.append(String(text[start...]))
    return items
  }

  /// Whether a text begins with `• `, `2. `, `12. `, `a. `, `1° ` or the like.
  private static func opensItem(_ text: Substring) -> Bool {
    if text.first == "•" { return true }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let isLetter = text.first.map { $0.isASCII && $0.isLowercase } ?? false
    guard (1...2).contains(number.count) || isLetter else { return false }
    let rest = text.dropFirst(max(1, number.count))
    guard let sign = rest.first, ".)°".contains(sign) else { return false }
    return rest.dropFirst().first == " "
  }
}
