package import Records

extension DocumentKind {
  /// What the statement is called.
  package func name(in language: Language) -> String {
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
  package func name(of year: Int, in language: Language) -> String {
    language("\(name(in: language)) \(year)", "\(year) \(name(in: language))")
  }
}

extension Quantity {
  /// What the figure tells, with the day where it is of one: `eigen vermogen op 31 december 2019`.
  package func name(on day: Day?, in language: Language) -> String {
    guard let day else { return name(in: language) }
    let date = language.date(day)
    return switch self {
    case .equityAtStart, .equityAtEnd:
      language("eigen vermogen op \(date)", "equity on \(date)")
    case .debtAtStart, .debtAtEnd: language("vreemd vermogen op \(date)", "debt on \(date)")
    case .contribution, .result, .expenditure, .revenue: name(in: language)
    }
  }

  /// What the figure tells.
  package func name(in language: Language) -> String {
    switch self {
    case .contribution: language("bijdrage", "contribution")
    case .equityAtStart: language("eigen vermogen begin", "equity at the start")
    case .equityAtEnd: language("eigen vermogen eind", "equity at the end")
    case .debtAtStart: language("vreemd vermogen begin", "debt at the start")
    case .debtAtEnd: language("vreemd vermogen eind", "debt at the end")
    case .result: language("resultaat", "result")
    case .expenditure: language("lasten", "expenditure")
    case .revenue: language("baten", "revenue")
    }
  }
}
