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
  /// What the figure tells.
  package func name(in language: Language) -> String {
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
