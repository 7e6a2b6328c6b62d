/// How wide the columns of a table are: by the square root of their longest text, so that a column of sentences
/// gets the most room, and at least as wide as their longest word.
struct WordTableWidths {
  /// The widths, in twentieths of a point; together ``sheet``, but for rounding.
  let twips: [Int]

  /// The width between the margins of an A4 sheet.
  static let sheet = 9_638

  private static let lengths = 2.0...90.0
  /// A column is never asked to be wider than so many characters for one word: an address may break.
  private static let longestWord = 20
  /// The width of a character of table text, also in the wider letters of a machine without Calibri, and of
  /// what stands between two columns.
  private static let (character, gap) = (122.0, 130.0)

  init(_ table: Table) {
    let columns = table.columns.indices.map { column in
      let cells = table.rows.map { $0.indices.contains(column) ? Self.text(of: $0[column]) : "" }
      return Self.needs(of: cells + [table.columns[column].title])
    }
    let least = columns.map(\.least)
    let weights = columns.map(\.weight)
    let room = Double(Self.sheet)
    let sum = least.reduce(0, +)
    guard sum < room else {
      twips = least.map { Int(($0 / sum * room).rounded()) }
      return
    }
    // Columns that would be too narrow by their weight get what they need; the others share the rest.
    var fixed: Set<Int> = []
    var widths = least
    while true {
      let taken = fixed.reduce(0) { $0 + least[$1] }
      let share = weights.indices.reduce(0) { $0 + (fixed.contains($1) ? 0 : weights[$1]) }
      widths = weights.indices.map {
        fixed.contains($0) ? least[$0] : weights[$0] / share * (room - taken)
      }
      let narrow = widths.indices.filter { !fixed.contains($0) && widths[$0] < least[$0] }
      if narrow.isEmpty { break }
      fixed.formUnion(narrow)
    }
    twips = widths.map { Int($0.rounded()) }
  }

  private static func needs(of texts: [String]) -> (weight: Double, least: Double) {
    let length = Double(texts.map(\.count).max() ?? 0)
    let words = texts.lazy.flatMap { $0.split(separator: " ") }.map(\.count)
    let word = Double(min(words.max() ?? 0, longestWord))
    return (
      min(max(length, lengths.lowerBound), lengths.upperBound).squareRoot(),
      word * character + gap
    )
  }

  private static func text(of phrase: Phrase) -> String {
    phrase.map { part in
      switch part {
      case .text(let text), .code(let text), .local(let text, _), .subject(let text, _),
        .term(let text, _), .value(let text, _, _), .section(let text, _), .web(let text, _):
        text
      case .instruction(let typed, _): text(of: typed)
      }
    }.joined()
  }
}
