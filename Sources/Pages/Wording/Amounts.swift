package import Records

/// Amounts and rates as people read them.
extension Language {
  /// An amount to the euro: `€ 6.947.000`, `-€ 458.000`.
  package func euros(_ amount: Euro) -> String {
    "\(amount.amount < 0 ? "-" : "")€\(self(" ", ""))\(grouped(amount.amount.magnitude))"
  }

  /// An amount as it is said in a sentence: to the euro below a million, else with one decimal:
  /// `€ 6,9 miljoen`.
  package func spokenEuros(_ amount: Euro) -> String {
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
  package func cell(_ amount: Euro?) -> Phrase {
    guard let amount else { return [] }
    return [.value(number(amount), exact: euros(amount), data: amount.description)]
  }

  /// A figure in a table of euros, with its balance date where that is not the usual one:
  /// `4.054.000 (31 december 2019)`.
  package func cell(_ figure: BudgetFigure?) -> Phrase {
    guard let figure else { return [] }
    guard figure.hasOtherBalanceDay, let day = figure.balanceDay else { return cell(figure.amount) }
    return cell(figure.amount) + .text(" (\(date(day)))")
  }

  /// An amount per inhabitant: `€ 28,55`.
  package func euros(cents: Int64) -> String {
    let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = (rest < 10 ? "0" : "") + String(rest)
    return "\(cents < 0 ? "-" : "")€\(self(" ", ""))\(grouped(whole))\(self(",", "."))\(decimals)"
  }

  /// A difference with its sign, and as a percentage where it has one: `+82.000 (+1,2 %)`.
  package func change(_ difference: Euro?, _ rate: Rate?) -> String? {
    guard let difference else { return nil }
    let sign = difference.amount > 0 ? "+" : ""
    return sign + number(difference) + (rate.map { " (\(signed($0)))" } ?? "")
  }

  /// A difference from the year before; where the series breaks, that it is of the same parts alone:
  /// `breuk; zelfde deel: +82.000 (+1,2 %)`.
  package func change(_ difference: Euro?, _ rate: Rate?, isBreak: Bool) -> String? {
    let text = change(difference, rate)
    guard isBreak else { return text }
    return text.map { self("breuk; zelfde deel: \($0)", "break; same part: \($0)") }
      ?? self("breuk", "break")
  }

  /// A rate with its sign: `+1,2 %`.
  package func signed(_ rate: Rate) -> String { (rate.tenths > 0 ? "+" : "") + self.rate(rate) }

  /// A rate: `53,4 %`, `53.4%`.
  package func rate(_ rate: Rate) -> String { decimal(rate.description) + self(" %", "%") }

  private func number(_ amount: Euro) -> String {
    (amount.amount < 0 ? "-" : "") + grouped(amount.amount.magnitude)
  }

  private func grouped(_ number: UInt64) -> String { self.number(Int(clamping: number)) }

  private func decimal(_ literal: String) -> String {
    self(Self.decimalComma(literal), literal)
  }
}
