import Overviews
import Pages
import Records

/// The council's view on one draft budget of one arrangement, as a row tells it.
///
/// Without a record of the draft budget a row tells nothing: that nothing is recorded of a step says
/// little where nothing is recorded at all.
struct ViewsOfYear {
  private let own: ViewRound?
  private let cycle: CycleReview?

  init(_ dossier: CouncilDossier, budget year: Int) {
    own = dossier.own.first { $0.view.year == year && $0.view.document == .draftBudget }
    cycle = own == nil ? nil : dossier.cycle(of: year)
  }

  /// What a row tells of the budget of a year.
  static func fields(of year: Int) -> [Field<ViewsOfYear>] {
    [
      Field(
        "zienswijze", .init(words: "zienswijze begroting \(year)", "view on budget \(year)"),
        .init(
          "wat de raad met de ontwerpbegroting deed", "what the council did with the draft budget"),
        .code({ $0.own?.view.status.rawValue }, word: { $0.own?.view.status.name(in: $1) })),
      Field(
        "teLaat",
        .init(words: "begroting \(year) na de uiterste dag", "budget \(year) after last day"),
        .init("stappen die te laat waren", "steps that were late"),
        .sentences { names($0.cycle?.late, $1) }),
      Field(
        "nietVastgelegd",
        .init(words: "begroting \(year) niet vastgelegd", "budget \(year) not recorded"),
        .init("stappen waarvan niets is vastgelegd", "steps of which nothing is recorded"),
        .sentences { names($0.cycle?.missing, $1) }),
    ]
  }

  private static func names(
    _ findings: [CycleReview.Finding]?, _ language: Language
  ) -> [String] {
    (findings ?? []).compactMap { $0.item.step.map { language($0.name) } }
  }
}
