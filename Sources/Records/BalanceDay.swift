extension BudgetFigure {
  /// The day that equity or debt is of: the balance date that the remark gives, else 1 January or 31 December
  /// of the budget year; `nil` for what is of a whole year.
  package var balanceDay: Day? {
    guard let moment = BalanceMoment(quantity) else { return nil }
    return moment.day(in: remark) ?? moment.day(of: year)
  }

  /// Whether the balance is of another day than the one on which its budget year begins or ends. The last day
  /// of a year and the first of the next are one balance.
  package var hasOtherBalanceDay: Bool {
    guard let moment = BalanceMoment(quantity), let day = balanceDay else { return false }
    let usual =
      [moment.day(of: year)] + (moment == .start ? [BalanceMoment.end.day(of: year - 1)] : [])
    return !usual.contains(day)
  }
}

extension Quantity {
  /// The first or last day of a budget year, for equity and debt; `nil` for what is of a whole year.
  package func balanceDay(of year: Int) -> Day? {
    BalanceMoment(self)?.day(of: year)
  }
}

/// The two balances of a budget year.
private enum BalanceMoment {
  case start, end

  init?(_ quantity: Quantity) {
    switch quantity {
    case .equityAtStart, .debtAtStart: self = .start
    case .equityAtEnd, .debtAtEnd: self = .end
    case .contribution, .result, .expenditure, .revenue: return nil
    }
  }

  func day(of year: Int) -> Day? {
    self == .start ? Day(year: year, month: 1, day: 1) : Day(year: year, month: 12, day: 31)
  }

  /// The balance date in a remark: `balansdata 31-12-2018 en 31-12-2019`, `standen ultimo 2020 en 2021`,
  /// `balansdatum 30 juni 2026`, `beginstand = 31-12-2023`. Two dates are the start and the end; one is the
  /// end, unless it is said to be the start. `nil` when the remark gives none, or more than two.
  func day(in remark: String?) -> Day? {
    for clause in (remark ?? "").split(separator: ";") {
      let words = Folding.fold(String(clause)).split(separator: " ")
      guard let place = words.firstIndex(where: Self.words.contains) else { continue }
      let only = Self.moments[words[place]]
      let days = WrittenDate.days(in: String(clause)) + Self.yearEnds(words[place...])
      if days.count == 2, only == nil { return self == .start ? days[0] : days[1] }
      if days.count == 1, self == only ?? .end { return days[0] }
    }
    return nil
  }

  /// The words that balance dates follow.
  private static let words: Set<Substring> = [
    "balansdata", "balansdatum", "standen", "stand", "beginstand", "eindstand",
  ]
  /// Those that tell of one of the two balances.
  private static let moments: [Substring: BalanceMoment] = [
    "beginstand": .start, "eindstand": .end,
  ]

  /// The last days of the years that follow the word `ultimo`.
  private static func yearEnds(_ words: ArraySlice<Substring>) -> [Day] {
    guard let place = words.firstIndex(of: "ultimo") else { return [] }
    return words[(place + 1)...].prefix { $0 == "en" || $0.utf8.count == 4 && Int($0) != nil }
      .compactMap { Int($0) }.compactMap { Day(year: $0, month: 12, day: 31) }
  }
}
