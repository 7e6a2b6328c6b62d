import Overviews
import Pages
import Records

/// A part of the cover sheet that documents fill.
enum CoverSheetPart: String, CaseIterable {
  case figures = "cijfers"
  case change = "verandering"
  case health = "stand"
  case risk = "risico"
  case others = "andere-raden"
  case earlier = "vorige-zienswijze"

  /// What the part is called in the list of what is not filled in.
  func title(in language: Language) -> String {
    switch self {
    case .figures: language("Onze bijdrage", "Our contribution")
    case .change: language("Het verschil met vorig jaar", "The difference with last year")
    case .health: language("Vermogen en resultaat", "Equity and result")
    case .risk: language("De risico’s", "The risks")
    case .others: language("Wat andere raden zeiden", "What other councils said")
    case .earlier: language("Wat onze raad vorig jaar zei", "What our council said last year")
    }
  }

  /// Whether an arrangement has it: one without a board has no budget of its own, and no draft to give a view on.
  func isAsked(of arrangement: ArrangementOverview) -> Bool {
    switch self {
    case .figures, .change, .risk: true
    case .health: arrangement.hasBoard || arrangement.isForeignLaw
    case .others, .earlier: arrangement.hasBoard
    }
  }

  /// Which document would fill it.
  func remedy(of arrangement: ArrangementOverview, in language: Language) -> String {
    switch self {
    case .figures where !arrangement.hasBoard && !arrangement.isForeignLaw:
      language(
        "De begroting van uw gemeente, via het invulblad (wgr template) of een lijst van bijdragen als CSV.",
        "The budget of your municipality, through the template (wgr template) or a list of contributions as "
          + "CSV.")
    case .figures:
      language(
        "De ontwerpbegroting, via het invulblad (wgr template) of een lijst van bijdragen als CSV.",
        "The draft budget, through the template (wgr template) or a list of contributions as CSV.")
    case .change:
      language(
        "De begroting van het jaar ervoor, via hetzelfde invulblad.",
        "The budget of the year before, through the same template.")
    case .health:
      language(
        "De ontwerpbegroting of de jaarrekening, via hetzelfde invulblad.",
        "The draft budget or the accounts, through the same template.")
    case .risk:
      language(
        "De paragraaf verbonden partijen (BBV art. 15 lid 2 onder e) of de risicoparagraaf van de "
          + "ontwerpbegroting, via hetzelfde invulblad.",
        "The section on affiliated parties (BBV art. 15(2)(e)) or the section on risks of the draft budget, "
          + "through the same template.")
    case .others, .earlier:
      language(
        "Een lijst van zienswijzen (kolommen in Samples/README.md).",
        "A list of views of councils (its columns are in Samples/README.md).")
    }
  }

  /// What documents say; empty when there is none.
  func blocks(of sheet: BudgetCoverSheet, in language: Language) -> [Block] {
    let money = CoverSheetMoney(sheet: sheet, language: language)
    let views = CoverSheetViews(sheet: sheet, language: language)
    return switch self {
    case .figures: money.contributions
    case .change: money.change
    case .health: money.health
    case .risk: money.risk
    case .others: views.others
    case .earlier: views.earlier
    }
  }

  /// The parts of which nothing is known, for an arrangement that has them.
  static func missing(in sheet: BudgetCoverSheet) -> [CoverSheetPart] {
    allCases.filter {
      $0.isAsked(of: sheet.arrangement) && $0.blocks(of: sheet, in: .dutch).isEmpty
    }
  }
}
