/// The units that a text names, or seems to.
///
/// A stretch of words that belong together (`bedragen in € 1.000`) is read whole. When it has something that
/// stands for a factor, it is a unit that is understood, an amount or a count (`€ 1.000 aan de GGD`,
/// `1.000 inwoners`), or else unclear: a factor is never passed over.
struct UnitPhrases {
  /// Every unit, in order.
  private(set) var units: [AmountUnit] = []

  private let tokens: [UnitToken]
  private let isName: Bool
  /// Whether it is a sentence of many words, in which amounts may stand.
  private let isLong: Bool

  /// Reads the name of a column, or a title or note.
  init(_ text: String, isName: Bool) {
    tokens = UnitToken.tokens(of: text)
    self.isName = isName
    isLong =
      tokens.count { if case .word = $0 { true } else { false } } > 12
    var place = 0
    while place < tokens.count {
      let end = tokens[place...].firstIndex { !Self.belongs($0) } ?? tokens.count
      if end > place, let unit = unit(in: place..<end) { units.append(unit) }
      place = max(end, place + 1)
    }
  }

  /// What words of a unit and what is written between them.
  private static func belongs(_ token: UnitToken) -> Bool {
    switch token {
    case .word: false
    case .number: !token.isYear
    default: true
    }
  }

  private func unit(in range: Range<Int>) -> AmountUnit? {
    let run = tokens[range].filter { $0 != .gap }
    let hasCurrency = run.contains(.currency)
    let scales = scales(of: run, hasCurrency: hasCurrency)
    guard !scales.isEmpty else { return unitWithoutScale(run, range, hasCurrency: hasCurrency) }
    if scales.allSatisfy(\.isAmount) { return nil }
    guard let factor = scales.first?.factor, scales.allSatisfy({ $0.factor == factor }) else {
      return .unclear("")
    }
    if isComputed(range) || isRounded(before: range) || isExcepted(run) { return .unclear("") }
    let isLed = leads(run.prefix { !$0.isFactor })
    if isCount(run, range, isLed: isLed, hasCurrency: hasCurrency) { return nil }
    if isLed { return .euros(factor) }
    let isApart = standsApart(range)
    let isEnd = range.upperBound == tokens.count
    if isName, !Self.computing.contains(word(at: range.lowerBound - 1) ?? ""),
      hasCurrency || isEnd && run.contains(where: \.isScaleWord)
    {
      return .euros(factor)
    }
    if isApart, hasCurrency || run.contains(where: \.isScaleWord) { return .euros(factor) }
    return isAmountInSentence(run, range, hasCurrency: hasCurrency) ? nil : .unclear("")
  }

  // MARK: - Factors

  private struct Scale {
    let factor: Int64?
    /// Whether a number before it makes it an amount: `2,5 mln`.
    let isAmount: Bool
  }

  /// Everything in a run that stands for a factor.
  private func scales(of run: [UnitToken], hasCurrency: Bool) -> [Scale] {
    var scales: [Scale] = []
    for (place, token) in run.enumerated() {
      let before = place > 0 ? run[place - 1] : nil
      let after = place + 1 < run.count ? run[place + 1] : nil
      switch token {
      case .scale(let factor):
        switch before {
        case .number(1): scales.append(Scale(factor: factor, isAmount: false))
        case .number: scales.append(Scale(factor: nil, isAmount: !hasTimes(run)))
        default: scales.append(Scale(factor: factor, isAmount: false))
        }
      case .letterScale(let factor):
        if before == .currency || after == .currency || before == .number(1) {
          scales.append(Scale(factor: factor, isAmount: false))
        }
      case .zeros: scales.append(Scale(factor: 1000, isAmount: false))
      case .number(let number?):
        if case .scale = after { continue }
        if case .letterScale = after {
          if number != 1, hasTimes(run) { scales.append(Scale(factor: nil, isAmount: false)) }
          continue
        }
        if [1000, 1_000_000, 1_000_000_000].contains(number) {
          scales.append(Scale(factor: number, isAmount: false))
        } else if hasTimes(run), hasCurrency, number > 1, before == .currency {
          scales.append(Scale(factor: isPowerOfTen(number) ? number : nil, isAmount: false))
        } else if after == .operation("^")
          || hasTimes(run) && number >= 100 && isPowerOfTen(number)
        {
          scales.append(Scale(factor: nil, isAmount: false))
        }
      case .strange where leads(run) || hasCurrency:
        scales.append(Scale(factor: nil, isAmount: false))
      default: break
      }
    }
    return scales
  }

  private func hasTimes(_ run: [UnitToken]) -> Bool {
    run.contains { ["x", "maal", "keer"].map(UnitToken.lead).contains($0) }
  }

  private func leads(_ run: some Sequence<UnitToken>) -> Bool {
    run.contains { if case .lead = $0 { true } else { false } }
  }

  private func isPowerOfTen(_ number: Int64) -> Bool {
    var rest = number
    while rest >= 10, rest % 10 == 0 { rest /= 10 }
    return rest == 1
  }

  // MARK: - What stands around it

  private func word(at place: Int) -> String? {
    guard tokens.indices.contains(place), case .word(let word) = tokens[place] else { return nil }
    return word
  }

  /// Whether a sign of computing stands with the factor, and not in brackets of its own.
  private func isComputed(_ range: Range<Int>) -> Bool {
    tokens[range].split(separator: .gap).contains { part in
      part.contains(where: \.isFactor)
        && part.contains { if case .operation = $0 { true } else { false } }
    }
  }

  /// Whether it is told of some amounts only: `in euro's, tenzij vermeld x € 1.000`.
  private func isExcepted(_ run: [UnitToken]) -> Bool {
    run.prefix { !$0.isFactor }.contains(.filler("tenzij"))
  }

  /// Whether amounts are only rounded to it.
  private func isRounded(before range: Range<Int>) -> Bool {
    tokens[..<range.lowerBound].contains {
      if case .word(let word) = $0 {
        word.hasPrefix("afgerond") || word == "rounded"
      } else {
        false
      }
    }
  }

  /// Whether it counts something else than money: `1.000 inwoners`, `duizenden mensen`, `5 x 1.000 2`.
  private func isCount(
    _ run: [UnitToken], _ range: Range<Int>, isLed: Bool, hasCurrency: Bool
  ) -> Bool {
    if hasCurrency { return false }
    if case .number(let number) = run.last, number != 1000, number != 1_000_000,
      number != 1_000_000_000
    {
      return true
    }
    let counted = word(at: range.upperBound) != nil
    if isLed { return counted && !hasTimes(run) }
    if counted { return !run.contains(.zeros) }
    // A number alone is none of money, unless a word computes or counts amounts with it, or it stands in
    // brackets behind others.
    let isOnlyNumber = !run.contains { $0.isScaleWord || $0 == .zeros || $0 == .filler("bedragen") }
    let isBehind = range.lowerBound > 0 && tokens[range].first == .gap
    return isOnlyNumber && !isBehind
      && !Self.computing.contains(word(at: range.lowerBound - 1) ?? "")
  }

  /// Whether nothing but a year, a bracket or the end stands directly beside it.
  private func standsApart(_ range: Range<Int>) -> Bool {
    let before = word(at: range.lowerBound - 1) == nil || tokens[range.lowerBound] == .gap
    let after =
      word(at: range.upperBound) == nil
      || range.upperBound > 0 && tokens[range.upperBound - 1] == .gap
    return before && after
  }

  /// Whether it is an amount that a sentence tells: `met € 1.000`, `€ 1 miljoen voor de GGD`.
  private func isAmountInSentence(
    _ run: [UnitToken], _ range: Range<Int>, hasCurrency: Bool
  ) -> Bool {
    guard hasCurrency, !run.contains(.zeros), !run.contains(where: \.isMultiple) else {
      return false
    }
    if word(at: range.upperBound) != nil || isLong { return word(at: range.lowerBound - 1) != nil }
    return Self.beforeAmounts.contains(word(at: range.lowerBound - 1) ?? "")
      || run.first == .filler("van")
  }

  private func unitWithoutScale(
    _ run: [UnitToken], _ range: Range<Int>, hasCurrency: Bool
  ) -> AmountUnit? {
    guard hasCurrency, isName || leads(run) else { return nil }
    // In "x € stuks" the factor is a word that is not known.
    if hasTimes(run), run.last == .currency, word(at: range.upperBound) != nil {
      return .unclear("")
    }
    // "in euro's" says that there is no factor, a currency alone does not.
    return run.contains(.lead("in")) || hasTimes(run) && run.contains(.number(1))
      ? .euros(1) : .currency
  }

  private static let computing: Set = [
    "door", "met", "op", "per", "a", "gedeeld", "vermenigvuldigd",
  ]
  private static let beforeAmounts: Set = [
    "met", "voor", "is", "tot", "dan", "boven", "circa", "ca", "bedraagt", "bedroeg", "maximaal",
    "minimaal", "ruim", "aan", "ongeveer", "bijna", "onder", "vanaf", "dus",
  ]
}

extension UnitToken {
  /// Whether it is a word that stands for a factor.
  fileprivate var isScaleWord: Bool {
    switch self {
    case .scale, .letterScale: true
    default: false
    }
  }

  /// Whether it stands for a factor.
  fileprivate var isFactor: Bool {
    switch self {
    case .scale, .letterScale, .zeros, .strange: true
    case .number: !isYear
    default: false
    }
  }

  /// Whether it is a word by which a unit is told, and not an amount.
  fileprivate var isMultiple: Bool {
    guard case .filler(let word) = self else { return false }
    return ["veelvouden", "veelvoud", "eenheid", "eenheden", "bedragen", "cijfers", "getallen"]
      .contains(word)
  }
}
