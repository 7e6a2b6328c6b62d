/// A date as Dutch documents write it.
package enum WrittenDate {
  /// Reads `2026-04-30` (a time may follow), `30-04-2026`, `30/4/2026`, `30.4.2026`, `30 april 2026`
  /// and `30 apr. 2026`; `nil` for anything else.
  ///
  /// The day comes before the month, as is the rule in Dutch; `4/30/2026` is refused, and so is a year
  /// of two digits.
  package static func day(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.lowercased().split { " -/.".contains($0) }
    guard parts.count == 3, parts[2].count == 4, let year = number(parts[2]),
      parts[0].count <= 2, let day = number(parts[0]), let month = month(parts[1])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The dates in a running text, in order: `Begroting 2026 (versie AB 9-10-2025)`.
  package static func days(in text: String) -> [Day] {
    let words = text.split { !$0.isLetter && !$0.isNumber && !"-/.".contains($0) }
    var days: [Day] = []
    for (index, word) in words.enumerated() {
      if let found = day(String(word)) {
        days.append(found)
      } else if index + 2 < words.count,
        let found = day(words[index...(index + 2)].joined(separator: " "))
      {
        days.append(found)
      }
    }
    return days
  }

  private static func month(_ text: Substring) -> Int? {
    if text.count <= 2, let month = number(text) { return month }
    if text == "mrt" { return 3 }
    return months.firstIndex { $0 == text || $0.prefix(3) == text }.map { $0 + 1 }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
