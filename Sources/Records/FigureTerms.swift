/// What a figure tells (grootheid), by the name that the interface uses.
package enum Quantity: String, Hashable, Sendable, CaseIterable {
  /// What a participant pays to the arrangement.
  case contribution = "bijdrage"
  /// Equity on 1 January (eigen vermogen; BBV art. 15 lid 2 onder c).
  case equityAtStart = "eigenVermogenBegin"
  /// Equity on 31 December.
  case equityAtEnd = "eigenVermogenEind"
  /// Debt on 1 January (vreemd vermogen; BBV art. 15 lid 2 onder c). With or without provisions, as
  /// the source has it: the BBV does not define it.
  case debtAtStart = "vreemdVermogenBegin"
  /// Debt on 31 December.
  case debtAtEnd = "vreemdVermogenEind"
  /// The financial result (BBV art. 15 lid 2 onder d); negative for a deficit.
  case result = "resultaat"
  /// All expenditure of a year.
  case expenditure = "lasten"
  /// All revenue of a year.
  case revenue = "baten"
}

/// What kind of statement a figure comes from (documentsoort), by the name that the interface uses.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  /// The budget for the year.
  case budget = "begroting"
  /// An estimate for a later year in the budget of an earlier one.
  case multiYearEstimate = "meerjarenraming"
  /// A forecast of how the year will end.
  case forecast = "prognose"
  /// An amendment of the budget.
  case budgetAmendment = "begrotingswijziging"
  /// The first quarter, as delivered to CBS.
  case quarter1 = "kwartaal1"
  /// The first two quarters.
  case quarter2 = "kwartaal2"
  /// The first three quarters.
  case quarter3 = "kwartaal3"
  /// All quarters, before the accounts.
  case quarter4 = "kwartaal4"
  /// The annual accounts.
  case accounts = "jaarrekening"
}
