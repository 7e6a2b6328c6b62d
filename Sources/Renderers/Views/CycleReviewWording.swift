import Law
import Overviews
import Records

/// What is said about how a budget cycle went: what came after its last day, and what is not recorded.
///
/// "Niet vastgelegd" is not "niet gebeurd": no sentence says that a step was not taken.
struct CycleReviewWording {
  let review: CycleReview
  let language: Language

  /// The points, those after their last day first; empty when there are none.
  var points: [Phrase] {
    let late = review.findings.compactMap(lateness).map(Phrase.text)
    guard !review.missing.isEmpty else { return late }
    return late + [.text(missing)]
  }

  /// The steps that no document dates although their last day has passed, in one sentence.
  private var missing: String {
    let steps = review.missing.map { finding in
      let day = finding.item.date.map {
        language(" (uiterlijk \(language.date($0)))", " (\(language.date($0)) at the latest)")
      }
      return name(finding.item) + (day ?? "")
    }
    return language("Niet vastgelegd: ", "Not recorded: ") + steps.joined(separator: "; ") + "."
  }

  /// How a step was late, or on the day that the law names in "vóór"; `nil` for the others.
  private func lateness(_ finding: CycleReview.Finding) -> String? {
    guard let lastDay = finding.item.date.map(language.date) else { return nil }
    let name = name(finding.item)
    let sentence: String
    switch (finding.state, finding.recorded.map(language.date)) {
    case (.late(let days?), let recorded?):
      let span = language.count(days, .day)
      let isMeeting = finding.item.step == .budgetSubmission || finding.item.step == .accountsSubmission
      sentence =
        isMeeting
        ? language(
          "\(name): het bestuur vergaderde op \(recorded), \(span) na de uiterste dag om in te zenden "
            + "(\(lastDay)).",
          "\(name): the board met on \(recorded), \(span) after the last day for sending (\(lastDay)).")
        : language(
          "\(name): \(recorded), \(span) na de uiterste dag (\(lastDay)).",
          "\(name): \(recorded), \(span) after the last day (\(lastDay)).")
    case (.late, _):
      sentence = language(
        "\(name): te laat volgens de bron; de dag is niet vastgelegd. De uiterste dag was \(lastDay).",
        "\(name): late by the source; the day is not recorded. The last day was \(lastDay).")
    case (.onTheLine, let recorded?):
      sentence = language(
        "\(name): \(recorded). De wet zegt “vóór” die dag; of de dag zelf nog op tijd is, staat niet "
          + "vast.",
        "\(name): \(recorded). The law says “before” that day; whether the day itself is in time is "
          + "not settled.")
    default: return nil
    }
    return [sentence, finding.item.explanation.map { language($0) }].compactMap(\.self)
      .joined(separator: " ")
  }

  private func name(_ item: CalendarItem) -> String {
    (item.step.map { language($0.name) } ?? language(item.description)) + " (\(item.year))"
  }
}

extension Noun {
  fileprivate static let day = Noun(dutch: ("dag", "dagen"), english: ("day", "days"))
}
