/// The columns of the sheet that a council clerk fills in (`wgr template`, invulblad), in order.
///
/// One row for each arrangement and budget year. Amounts are whole euros, dates are `yyyy-mm-dd`. The
/// first five columns are filled in by the register, so that reading the sheet back needs no linking.
public enum TemplateColumn: String, CaseIterable, Sendable {
  /// The municipality's code.
  case municipalityCode = "gemeentecode"
  /// The municipality's name, for the reader; not read back.
  case municipality = "gemeente"
  /// The number of the arrangement's version.
  case systemID = "systeemId"
  /// The arrangement's title, for the reader; not read back.
  case arrangement = "regeling"
  /// The budget year.
  case year = "boekjaar"
  /// The municipality's contribution in the adopted budget.
  case budgetedContribution = "bijdrage begroting"
  /// The municipality's contribution in the accounts.
  case realisedContribution = "bijdrage jaarrekening"
  /// Equity on 1 January (BBV art. 15 lid 2 onder c).
  case equityAtStart = "eigen vermogen begin"
  /// Equity on 31 December.
  case equityAtEnd = "eigen vermogen eind"
  /// Debt on 1 January.
  case debtAtStart = "vreemd vermogen begin"
  /// Debt on 31 December.
  case debtAtEnd = "vreemd vermogen eind"
  /// The financial result (BBV art. 15 lid 2 onder d).
  case result = "resultaat"
  /// When the framework letter was received (Wgr art. 34b).
  case frameworkReceived = "kaderbrief ontvangen"
  /// When the draft budget was received (Wgr art. 35 lid 1).
  case draftBudgetReceived = "ontwerpbegroting ontvangen"
  /// When the council decided on its view.
  case councilDecided = "besluit raad"
  /// What the council decided: `zienswijze` or `geen zienswijze`.
  case view = "zienswijze"
  /// When the view was sent.
  case viewSent = "zienswijze verzonden"
  /// When the board's answer was received (Wgr art. 35 lid 4).
  case answerReceived = "antwoord ontvangen"
  /// When the board adopts the budget.
  case boardAdoptsBudget = "bestuur stelt begroting vast"
  /// When the board adopts the accounts.
  case boardAdoptsAccounts = "bestuur stelt jaarrekening vast"
  /// The document the figures come from.
  case source = "bron"
  /// A remark.
  case remark = "opmerking"
}
