import Records

/// A word, number or sign of a text in which units are looked for.
enum UnitToken: Hashable {
  /// A word, folded, that stands for an amount of euros: `duizend`, `mln`.
  case scale(Int64)
  /// A letter that does so beside a currency alone: `k€`, `€ m`.
  case letterScale(Int64)
  /// A number; `nil` for one that is no whole number.
  case number(Int64?)
  /// Three zeros that stand for thousands: `€ '000`.
  case zeros
  /// The name of the currency.
  case currency
  /// What comes before a unit: `x`, `in`, `maal`.
  case lead(String)
  /// A word that often stands with a unit and tells nothing of it.
  case filler(String)
  /// A word for a unit that is not read.
  case strange
  /// Any other word.
  case word(String)
  /// A sign of computing: `/`, `=`, `^`.
  case operation(Character)
  /// A bracket, a comma, a stop: what goes before and after it stand apart.
  case gap

  /// Whether it is a number of the years of budgets.
  var isYear: Bool {
    if case .number(let number?) = self { (1900...2100).contains(number) } else { false }
  }

  /// Cuts a text.
  static func tokens(of text: String) -> [UnitToken] {
    var prepared = text.lowercased().replacing("t/m", with: "tot")
    // A star before a note is none of multiplication.
    if prepared.hasPrefix("*") { prepared.removeFirst() }
    var scanner = UnitScanner(prepared)
    return scanner.tokens()
  }

  /// A folded word.
  init(word: String) {
    if let factor = Self.scales[word] {
      self = .scale(factor)
    } else if let factor = Self.letters[word] {
      self = .letterScale(factor)
    } else if Self.currencies.contains(word) {
      self = .currency
    } else if Self.leads.contains(word) {
      self = .lead(word)
    } else if Self.fillers.contains(word) {
      self = .filler(word)
    } else if Self.strangeUnits.contains(word)
      || ["duizend", "miljoen", "miljard"].contains(where: word.contains)
    {
      self = .strange
    } else {
      self = .word(word)
    }
  }

  private static let currencies: Set = ["euro", "euros", "eur", "hele"]
  private static let leads: Set = ["x", "in", "maal", "keer"]
  private static let fillers: Set = [
    "bedragen", "cijfers", "getallen", "veelvouden", "veelvoud", "van", "eenheid",
    "eenheden", "valuta", "alle", "zijn", "luiden", "vermeld", "weergegeven", "tenzij", "anders",
    "of", "the",
  ]
  private static let letters: [String: Int64] = ["k": 1000, "t": 1000, "m": 1_000_000]
  private static let scales: [String: Int64] = [
    "duizend": 1000, "duizenden": 1000, "duizendtal": 1000, "duizendtallen": 1000, "dzd": 1000,
    "keur": 1000, "keuro": 1000, "teur": 1000, "thousand": 1000, "thousands": 1000, "mille": 1000,
    "mln": 1_000_000, "miljoen": 1_000_000, "miljoenen": 1_000_000, "mio": 1_000_000,
    "million": 1_000_000, "millions": 1_000_000, "meur": 1_000_000, "meuro": 1_000_000,
    "mld": 1_000_000_000, "miljard": 1_000_000_000, "miljarden": 1_000_000_000,
  ]
  private static let strangeUnits: Set = [
    "cent", "centen", "eurocent", "eurocenten", "honderd", "honderden", "ton", "tonnen", "gulden",
    "guldens", "dollar", "dollars", "usd", "duiz", "milj", "mill", "kilo", "mega", "tsd", "mrd",
    "hundred", "hundreds",
  ]
}

/// Goes through a text sign by sign.
private struct UnitScanner {
  private let signs: [Character]
  private var place = 0
  private var found: [UnitToken] = []

  init(_ text: String) {
    signs = Array(text)
  }

  mutating func tokens() -> [UnitToken] {
    while place < signs.count {
      let sign = signs[place]
      if Self.isDigit(sign) {
        addNumber()
      } else if sign.isLetter {
        addWord()
      } else {
        add(sign)
        place += 1
      }
    }
    return found
  }

  private mutating func add(_ sign: Character) {
    switch sign {
    case "€": found.append(.currency)
    case "×", "*": found.append(.lead("x"))
    case "/", "=", "^": found.append(.operation(sign))
    case "(", ")", "[", "]", ":", ";", ",", ".", "|", "–", "—": found.append(.gap)
    case "-" where before(place) == " " && after(place) == " ": found.append(.gap)
    // A power of ten.
    case _ where sign.isNumber: found.append(.operation("^"))
    default: break
    }
  }

  private mutating func addWord() {
    let start = place
    // An apostrophe belongs to the word that it stands in.
    while place < signs.count,
      signs[place].isLetter
        || Self.apostrophes.contains(signs[place]) && (after(place)?.isLetter ?? false)
    {
      place += 1
    }
    let word = Folding.fold(String(signs[start..<place]))
    // What follows a number is its ending: 1000-en, '000's.
    if Self.endings.contains(word), let last = found.last {
      switch last {
      case .number, .zeros: return
      default: break
      }
    }
    found.append(UnitToken(word: word))
  }

  private mutating func addNumber() {
    let start = place
    skipDigits()
    var digits = signs[start..<place]
    let isGrouped = digits.count <= 3
    while isGrouped, let separator = at(place), Self.separators.contains(separator),
      hasGroup(behind: place)
    {
      digits += signs[(place + 1)...(place + 3)]
      place += 4
    }
    var hasDecimals = false
    if let mark = at(place), mark == "," || mark == "." {
      let rest = place + 1
      if let next = at(rest), "-=–—".contains(next) {
        place = rest + 1
        while let next = at(place), "-=–—".contains(next) { place += 1 }
      } else if let next = at(rest), Self.isDigit(next) {
        place = rest
        let start = place
        skipDigits()
        hasDecimals = signs[start..<place].contains { $0 != "0" }
      }
    }
    if digits == ["0", "0", "0"] {
      found.append(.zeros)
    } else {
      found.append(.number(hasDecimals ? nil : Int64(String(digits))))
    }
  }

  /// Whether three digits and no fourth one follow the sign at a place.
  private func hasGroup(behind place: Int) -> Bool {
    (1...3).allSatisfy { at(place + $0).map(Self.isDigit) ?? false }
      && !(at(place + 4).map(Self.isDigit) ?? false)
  }

  private mutating func skipDigits() {
    while let sign = at(place), Self.isDigit(sign) { place += 1 }
  }

  private func at(_ place: Int) -> Character? {
    signs.indices.contains(place) ? signs[place] : nil
  }
  private func before(_ place: Int) -> Character? { at(place - 1) }
  private func after(_ place: Int) -> Character? { at(place + 1) }

  private static func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }
  private static let apostrophes: Set<Character> = ["'", "’", "`", "´"]
  private static let separators: Set<Character> = [
    ".", ",", "'", "’", " ", "\u{A0}", "\u{202F}", "\u{2009}",
  ]
  private static let endings: Set = ["s", "en", "tal", "tallen"]
}
