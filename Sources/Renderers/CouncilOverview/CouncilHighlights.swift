import Overviews
import Pages
import Records

/// The answers to the first questions of a council member: what do we pay, when is it our turn, is there
/// something to ask.
struct CouncilHighlights {
  let overview: CouncilOverview
  let months: CouncilTwelveMonths
  /// Questions that its own facts raise, for a sheet of paper.
  var openingQuestions: [String] = []
  let language: Language

  var answers: [Highlight] {
    [payment, turn.onPaper(days), questions.onPaper(openingQuestions)]
  }

  /// How many days are told on paper.
  private static let daysOnPaper = 3

  /// The next days, each with what happens on it.
  private var days: [String] {
    SignalsSection.grouped(months.entries.filter { $0.item.date != nil }) {
      [$0.item.date?.description ?? ""]
    }
    .prefix(Self.daysOnPaper).compactMap { entries in
      guard let date = entries.first?.item.date else { return nil }
      var met: Set<String> = []
      let steps = entries.compactMap { entry in
        entry.item.step.map { "\(language($0.name)) (\(entry.item.year))" }
      }.filter { met.insert($0).inserted }
      return "\(language.date(date)): \(steps.joined(separator: "; "))"
    }
  }

  // MARK: Money

  var payment: Highlight {
    let question = language("Wat betalen wij?", "What do we pay?")
    if let total = overview.money.newestTotal, let amount = total.amount {
      return Highlight(
        question, [language.amount(amount)],
        [[.text(statement(total) + " ")] + coverage(total)])
    }
    if let check = overview.money.transferChecks.first(where: { $0.income != nil }),
      let income = check.income
    {
      let statement = check.documentKind.name(of: check.year, in: language)
      let share = overview.money.incomePerInhabitant(check).map { each in
        let amount = language.euros(cents: each.cents)
        return language(" Dat is \(amount) per inwoner.", " That is \(amount) per inhabitant.")
      }
      return Highlight(
        question, [language.amount(income)],
        [
          .text(
            language(
              "Zoveel gaf de gemeente aan CBS op voor alle samenwerkingen samen (\(statement), Iv3 4.3.3). "
                + "Per samenwerking is het niet bekend.\(share ?? "")",
              "The municipality reported this to CBS for all bodies together (\(statement), Iv3 4.3.3). By "
                + "arrangement it is not known.\(share ?? "")"))
        ])
    }
    return Highlight(
      question, .text(language("Nog niet bekend", "Not known yet")),
      [
        .text(
          language(
            "Vraag het college: de paragraaf verbonden partijen van de begroting noemt elke bijdrage.",
            "Ask the executive: the paragraph on affiliated parties of the budget names each contribution."
          ))
      ])
  }

  private func statement(_ total: CouncilMoney.Total) -> String {
    let name = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    let share = total.perInhabitant.map {
      language(
        ", \(language.euros(cents: $0.cents)) per inwoner",
        ", \(language.euros(cents: $0.cents)) per inhabitant")
    }
    return name
      + (share ?? language("; per inwoner niet te zeggen", "; per inhabitant not known")) + "."
  }

  private func coverage(_ total: CouncilMoney.Total) -> Phrase {
    let (known, all) = (total.arrangementCount, overview.arrangements.count)
    let text =
      known == all
      ? language("Van alle \(all) bekend", "Known for all \(all)")
      : language("Bekend van \(known) van de \(all)", "Known for \(known) of the \(all)")
    return [.section(label: text, anchor: CouncilMoneySection.anchor), .text(".")]
  }

  // MARK: Turn

  var turn: Highlight {
    let question = language("Wanneer is de raad aan zet?", "When is it the council's turn?")
    guard let next = months.ofCouncil.first, let date = next.item.date else {
      return Highlight(
        question,
        .text(
          months.viewsWithoutLastDay.isEmpty
            ? language("Geen dag bekend", "No day known")
            : language("Dag nog niet bekend", "Day not known yet")),
        [unknownDays].filter { !$0.isEmpty })
    }
    let equal = months.ofCouncil.filter {
      $0.item.date == date && $0.item.step == next.item.step
    }
    let isLast = next.item.status != .recorded
    let answer =
      isLast
      ? language("Uiterlijk \(language.date(date))", "By \(language.date(date))")
      : language.date(date)
    return Highlight(question, .text(answer), [what(equal), unknownDays].filter { !$0.isEmpty })
  }

  /// What happens on a day in some arrangements.
  private func what(_ entries: [CouncilCalendar.Entry]) -> Phrase {
    guard let first = entries.first?.item, let step = first.step else { return [] }
    let link = { (text: String) -> Phrase in
      [.section(label: text, anchor: TurnSection.anchor), .text(".")]
    }
    let count = entries.count
    let name =
      entries.count == 1
      ? entries.first.map { " (\($0.arrangement.everydayName.name))" } ?? "" : ""
    switch step {
    case .draftBudget:
      return link(
        count == 1
          ? language(
            "De ontwerpbegroting van \(first.year) moet bij de raad zijn\(name)",
            "The draft budget for \(first.year) must have reached the council\(name)")
          : language(
            "\(count) ontwerpbegrotingen van \(first.year) moeten bij de raad zijn",
            "\(count) draft budgets for \(first.year) must have reached the council"))
    default:
      let label = "\(language(step.name)) (\(first.year))"
      return link(
        count == 1
          ? label + name
          : label + language(", bij \(count) samenwerkingen", ", in \(count) arrangements"))
    }
  }

  private var unknownDays: Phrase {
    let count = months.viewsWithoutLastDay.count
    guard count > 0 else { return [] }
    return [
      .text(
        language(
          "Bij \(count) is de laatste dag voor de zienswijze niet bekend; vraag die.",
          "For \(count) the last day for a view is not known; ask for it."))
    ]
  }

  // MARK: Questions

  private var questions: Highlight {
    let question = language("Is er iets te vragen?", "Is there something to ask?")
    let points = SignalsSection.points(of: overview.signals)
    guard let first = points.first?.first else {
      return Highlight(
        question, .text(language("Niets gevonden", "Nothing found")),
        [
          .text(
            language(
              "De controle vond niets dat fout of twijfelachtig is.",
              "The check found nothing wrong or doubtful."))
        ])
    }
    return Highlight(
      question,
      [
        .section(
          label: language.count(points.count, .question), anchor: SignalsSection.anchor)
      ],
      [
        .text(
          language(
            "De eerste: \(language(first.kind.title).lowercasedFirst)\(place(of: first)).",
            "The first: \(language(first.kind.title).lowercasedFirst)\(place(of: first))."))
      ])
  }
}

extension CouncilHighlights {
  /// The arrangement that a signal is about, in brackets.
  private func place(of signal: Signal) -> String {
    let item = overview.arrangements.first {
      $0.overview.arrangement.id == signal.arrangement?.id
    }
    return item.map { " (\($0.overview.everydayName.name))" } ?? ""
  }
}

extension String {
  /// With a small letter at the beginning, unless the word is an abbreviation.
  fileprivate var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : uncapitalisedFirst
  }
}
