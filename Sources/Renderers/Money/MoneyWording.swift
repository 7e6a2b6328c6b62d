import Overviews
package import Pages
package import Records

/// Amounts, rates and kinds of statement as people read them.
extension Language {
  /// An amount to the euro: `€ 6.947.000`, `-€ 458.000`.
  func euros(_ amount: Euro) -> String {
    "\(amount.amount < 0 ? "-" : "")€\(self(" ", ""))\(grouped(amount.amount.magnitude))"
  }

  /// An amount as it is said in a sentence: to the euro below a million, else with one decimal:
  /// `€ 6,9 miljoen`.
  func spokenEuros(_ amount: Euro) -> String {
    let size = amount.amount.magnitude
    let sign = amount.amount < 0 ? "-" : ""
    if size < 1_000_000 { return euros(amount) }
    let unit: UInt64 = size < 999_950_000 ? 1_000_000 : 1_000_000_000
    let (whole, rest) = size.quotientAndRemainder(dividingBy: unit)
    let tenths = whole * 10 + (rest + unit / 20) / (unit / 10)
    let decimals = rest == 0 ? "" : "\(self(",", "."))\(tenths % 10)"
    let word =
      unit == 1_000_000 ? self("miljoen", "million") : self("miljard", "billion")
    return "\(sign)€\(self(" ", ""))\(grouped(tenths / 10))\(decimals) \(word)"
  }

  /// An amount in a sentence, with the exact amount for who wants it.
  package func amount(_ amount: Euro) -> Inline {
    .value(spokenEuros(amount), exact: euros(amount), data: amount.description)
  }

  /// An amount in a table of euros: `6.947.000`.
  func cell(_ amount: Euro?) -> Phrase {
    guard let amount else { return [] }
    return [.value(number(amount), exact: euros(amount), data: amount.description)]
  }

  /// An amount per inhabitant: `€ 28,55`.
  func euros(cents: Int64) -> String {
    let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = (rest < 10 ? "0" : "") + String(rest)
    return "\(cents < 0 ? "-" : "")€\(self(" ", ""))\(grouped(whole))\(self(",", "."))\(decimals)"
  }

  /// A difference with its sign, and as a percentage where it has one: `+82.000 (+1,2 %)`.
  func change(_ difference: Euro?, _ rate: Rate?) -> String? {
    guard let difference else { return nil }
    let sign = difference.amount > 0 ? "+" : ""
    return sign + number(difference) + (rate.map { " (\(signed($0)))" } ?? "")
  }

  /// A difference from the year before; where the series breaks, that it is of the same parts alone:
  /// `breuk; zelfde deel: +82.000 (+1,2 %)`.
  func change(_ difference: Euro?, _ rate: Rate?, isBreak: Bool) -> String? {
    let text = change(difference, rate)
    guard isBreak else { return text }
    return text.map { self("breuk; zelfde deel: \($0)", "break; same part: \($0)") }
      ?? self("breuk", "break")
  }

  /// A rate with its sign: `+1,2 %`.
  func signed(_ rate: Rate) -> String { (rate.tenths > 0 ? "+" : "") + self.rate(rate) }

  /// A rate: `53,4 %`, `53.4%`.
  func rate(_ rate: Rate) -> String { decimal(rate.description) + self(" %", "%") }

  /// The inhabitants that an amount was divided by.
  func headcount(_ headcount: Headcount) -> String {
    let count = number(headcount.count)
    return self(
      "\(count) inwoners op 1 januari \(headcount.year)",
      "\(count) inhabitants on 1 January \(headcount.year)")
  }

  private func number(_ amount: Euro) -> String {
    (amount.amount < 0 ? "-" : "") + grouped(amount.amount.magnitude)
  }

  private func grouped(_ number: UInt64) -> String { self.number(Int(clamping: number)) }

  private func decimal(_ literal: String) -> String {
    self(Self.decimalComma(literal), literal)
  }
}

extension DocumentKind {
  /// What the statement is called.
  func name(in language: Language) -> String {
    switch self {
    case .budget: language("begroting", "budget")
    case .multiYearEstimate: language("meerjarenraming", "multi-year estimate")
    case .forecast: language("prognose", "forecast")
    case .budgetAmendment: language("begrotingswijziging", "budget amendment")
    case .quarter1: language("1e kwartaal", "first quarter")
    case .quarter2: language("1e en 2e kwartaal", "first two quarters")
    case .quarter3: language("1e tot en met 3e kwartaal", "first three quarters")
    case .quarter4: language("4 kwartalen", "four quarters")
    case .accounts: language("jaarrekening", "accounts")
    }
  }

  /// The statement of a year: `begroting 2026`.
  func name(of year: Int, in language: Language) -> String {
    language("\(name(in: language)) \(year)", "\(year) \(name(in: language))")
  }
}

extension Quantity {
  /// What the figure tells.
  func name(in language: Language) -> String {
    switch self {
    case .contribution: language("bijdrage", "contribution")
    case .equityAtStart: language("eigen vermogen op 1 januari", "equity on 1 January")
    case .equityAtEnd: language("eigen vermogen op 31 december", "equity on 31 December")
    case .debtAtStart: language("vreemd vermogen op 1 januari", "debt on 1 January")
    case .debtAtEnd: language("vreemd vermogen op 31 december", "debt on 31 December")
    case .result: language("resultaat", "result")
    case .expenditure: language("lasten", "expenditure")
    case .revenue: language("baten", "revenue")
    }
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
