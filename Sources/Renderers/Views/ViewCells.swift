import Overviews
import Pages
import Records

/// The cells of a row on an arrangement about the council's view on one draft budget.
struct ViewCells {
  /// The year of the budget.
  let year: Int

  /// The columns that the cells fill.
  func columns(in language: Language) -> [Sheet.Column] {
    [
      .init(
        title: language("zienswijze begroting \(year)", "view on budget \(year)"),
        key: "zienswijze"),
      .init(
        title: language("begroting \(year) na de uiterste dag", "budget \(year) after last day"),
        key: "teLaat"),
      .init(
        title: language("begroting \(year) niet vastgelegd", "budget \(year) not recorded"),
        key: "nietVastgelegd"),
    ]
  }

  /// The cells of an arrangement. Without a record of its draft budget the council's view has none:
  /// that nothing is recorded of a step says little where nothing is recorded at all.
  func cells(of dossier: CouncilDossier, in language: Language) -> [Sheet.Cell] {
    let own = dossier.own.first {
      $0.view.year == year && $0.view.document == .draftBudget
    }
    guard let own else { return [.term(nil, code: nil), .list([]), .list([])] }
    let cycle = dossier.cycle(of: year)
    func names(_ findings: [CycleReview.Finding]?) -> Sheet.Cell {
      .list((findings ?? []).compactMap { $0.item.step.map { language($0.name) } })
    }
    return [
      .term(own.view.status.name(in: language), code: own.view.status.rawValue),
      names(cycle?.late), names(cycle?.missing),
    ]
  }
}
