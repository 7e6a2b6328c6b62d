package import Records

/// The language of everything people read.
///
/// Both wordings stand side by side at the place of use: `language("regeling", "arrangement")`.
/// Names, titles and other values of the register stay in Dutch.
package enum Language: String, Sendable, CaseIterable {
  /// Dutch, the default.
  case dutch = "nl"
  /// English.
  case english = "en"

  /// The wording in this language; the other one is not evaluated.
  package func callAsFunction<Wording>(
    _ dutch: @autoclosure () -> Wording, _ english: @autoclosure () -> Wording
  ) -> Wording {
    switch self {
    case .dutch: dutch()
    case .english: english()
    }
  }

  /// A date in words: `16 mei 2026`, `16 May 2026`.
  package func date(_ day: Day) -> String {
    let names = self(
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ],
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ])
    let (year, month, dayOfMonth) = day.components
    return "\(dayOfMonth) \(names[month - 1]) \(year)"
  }

  /// A moment in words, from a time stamp in UTC: `2026-05-16T12:00:00Z` is `16 mei 2026, 12:00 UTC`. What
  /// is no such stamp is given as it is.
  package func moment(_ stamp: String) -> String {
    let parts = stamp.split(separator: "T")
    guard parts.count == 2, parts[1].count == 9, parts[1].hasSuffix("Z"),
      let day = Day(iso: String(parts[0]))
    else { return stamp }
    return "\(date(day)), \(parts[1].prefix(5)) UTC"
  }

  /// An integer with its thousands grouped: `159.000`, `159,000`.
  package func number(_ value: Int) -> String {
    let digits = String(value.magnitude).utf8
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += self(".", ",") }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// A share with its sign: `16,33 %`, `16.33%`.
  package func percentage(_ share: Percentage) -> String {
    self(Self.decimalComma(share.description) + " %", share.description + "%")
  }

  /// A number and what it counts, in the singular or the plural: `1 regeling`, `1.200 regelingen`.
  package func count(_ value: Int, _ noun: Noun) -> String {
    "\(number(value)) \(noun.form(for: value, in: self))"
  }

  /// Items as they are enumerated in a sentence: `a, b en c`.
  package func enumeration(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return Array(items.dropLast()).joined(separator: ", ") + self(" en ", " and ") + last
  }

  /// A decimal number as written in Dutch: its dot becomes a comma.
  package static func decimalComma(_ literal: String) -> String {
    String(literal.map { $0 == "." ? "," : $0 })
  }
}

/// Something that is counted, in singular and plural.
package struct Noun: Sendable {
  private let dutch: (one: String, many: String)
  private let english: (one: String, many: String)

  /// A noun in both languages.
  package init(dutch: (one: String, many: String), english: (one: String, many: String)) {
    self.dutch = dutch
    self.english = english
  }

  /// The singular for one, else the plural.
  package func form(for count: Int, in language: Language) -> String {
    count == 1 ? language(dutch.one, english.one) : language(dutch.many, english.many)
  }
}
