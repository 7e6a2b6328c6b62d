import Law
import Overviews
import Pages
import Records

/// What is said about how budget cycles went: what came after its last day, and what is not recorded.
///
/// "Niet vastgelegd" is not "niet gebeurd": no sentence says that a step was not taken.
struct CycleReviewWording {
  /// The cycles of one arrangement, newest first.
  let reviews: [CycleReview]
  /// The budget year that is told in full.
  let year: Int
  let language: Language

  /// The points, those after their last day first; empty when there are none.
  var points: [Phrase] {
    late + [missing, missingElsewhere].compactMap { $0.map { .text($0) } }
  }

  /// The steps that were late, or on the day that the law names in "vóór".
  var late: [Phrase] { reviews.flatMap(\.findings).compactMap(lateness).map { .text($0) } }

  /// The points with what they are under a line of its own; nothing when there are none.
  var blocks: [Block] {
    guard !points.isEmpty else { return [] }
    let heading = language(
      "Na de uiterste dag, of niet vastgelegd:", "After the last day, or not recorded:")
    return (late.isEmpty ? [] : [.paragraph(heading)]) + [.list(points)]
  }

  /// The steps of the year in full that no document dates although their last day has passed.
  private var missing: String? {
    let missing = reviews.first { $0.year == year }?.missing ?? []
    guard !missing.isEmpty else { return nil }
    let steps = missing.map { finding in
      let day = finding.item.date.map {
        language(" (uiterlijk \(language.date($0)))", " (\(language.date($0)) at the latest)")
      }
      return name(finding.item) + (day ?? "")
    }
    return language(
      "Niet vastgelegd voor de begroting van \(year): ", "Not recorded for the budget of \(year): ")
      + steps.joined(separator: "; ") + "."
  }

  /// The same of the other years, in short: each step with its years.
  private var missingElsewhere: String? {
    let missing = reviews.reversed().filter { $0.year != year }.flatMap(\.missing)
    guard !missing.isEmpty else { return nil }
    let steps = BudgetStep.allCases.compactMap { step -> String? in
      let years = missing.filter { $0.item.step == step }.map { String($0.item.year) }
      return years.isEmpty ? nil : "\(language(step.name)) (\(language.enumeration(years)))"
    }
    return language("Niet vastgelegd voor andere jaren: ", "Not recorded for other years: ")
      + steps.joined(separator: "; ") + "."
  }

  /// How a step was late, or on the day that the law names in "vóór"; `nil` for the others.
  private func lateness(_ finding: CycleReview.Finding) -> String? {
    let lastDay = language.date(finding.lastDay)
    let atLeast = finding.isLatest ? language("ten minste ", "at least ") : ""
    let name = "\(name(finding.item)) (\(finding.item.year))"
    let recorded = finding.recorded.map { day in
      finding.isReceipt
        ? language("ontvangen op \(language.date(day))", "received on \(language.date(day))")
        : language.date(day)
    }
    switch (finding.state, recorded) {
    case (.late(let days?), let recorded?) where finding.item.step?.isSubmission == true:
      let span = language.count(days, .day)
      return language(
        "\(name): het bestuur vergaderde op \(recorded), \(span) na de uiterste dag om in te zenden "
          + "(\(lastDay)).",
        "\(name): the board met on \(recorded), \(span) after the last day for sending (\(lastDay))."
      )
    case (.late(let days?), let recorded?):
      let span = language.count(days, .day)
      let limit =
        finding.isReceipt
        ? language("de uiterste dag om te verzenden", "the last day for sending")
        : language("de uiterste dag", "the last day")
      let sentence = language(
        "\(name): \(recorded), \(atLeast)\(span) na \(limit) (\(lastDay)).",
        "\(name): \(recorded), \(atLeast)\(span) after \(limit) (\(lastDay)).")
      return [sentence, finding.item.explanation.map { language($0) }].compactMap(\.self)
        .joined(separator: " ")
    case (.late, _):
      return language(
        "\(name): te laat volgens de bron; de dag is niet vastgelegd. De uiterste dag was \(lastDay).",
        "\(name): late by the source; the day is not recorded. The last day was \(lastDay).")
    case (.onTheLine, let recorded?):
      return language(
        "\(name): \(recorded). De wet zegt “vóór” die dag; of de dag zelf nog op tijd is, staat niet "
          + "vast.",
        "\(name): \(recorded). The law says “before” that day; whether the day itself is in time is "
          + "not settled.")
    default: return nil
    }
  }

  private func name(_ item: CalendarItem) -> String {
    language(item.step?.name ?? item.description)
  }
}

extension BudgetStep {
  /// Whether something is sent to the supervisor, which is told late only by a meeting after the last
  /// day.
  fileprivate var isSubmission: Bool { self == .budgetSubmission || self == .accountsSubmission }
}
