import Overviews
import Pages
import Records

/// What a council pays in all in one year, in sentences: by which statement, for how many arrangements,
/// per inhabitant, against the year before, and what is not in the sum.
struct CouncilTotalsWording {
  let money: CouncilMoney
  /// The day of the answer, which tells whether a year is over.
  let day: Day
  let language: Language

  private var name: String { money.municipality.name }

  /// The sentences on a year, a paragraph for each kind of statement; one that says so when nothing is
  /// known.
  func paragraphs(on year: Int) -> [Block] {
    let totals = money.totals.filter { $0.year == year }
    guard !totals.isEmpty else {
      return [
        .paragraph(
          language(
            "Over \(year) is van geen van de regelingen een bijdrage van \(name) bekend.",
            "For \(year) no contribution of \(name) is known for any arrangement."))
      ]
    }
    let sentences = totals.map {
      sentence($0) + perInhabitant($0) + change($0) + estimate($0) + untied($0)
    }
    return (sentences + difference(year)).map { .paragraph($0) }
  }

  /// That budget and accounts are not of the same arrangements and parts, when they are not.
  private func difference(_ year: Int) -> [Phrase] {
    guard money.total(year, .budget) != nil, money.total(year, .accounts) != nil else { return [] }
    let isAlike = money.entries.allSatisfy { entry in
      let budget = entry.contributions.total(year, .budget)
      let accounts = entry.contributions.total(year, .accounts)
      guard let budget, let accounts else { return budget == nil && accounts == nil }
      return accounts.change(from: budget)?.isWhole ?? false
    }
    return isAlike
      ? []
      : [
        .text(
          language(
            "Deze bedragen gaan over verschillende regelingen of onderdelen. Vergelijk ze dus niet "
              + "met elkaar.",
            "These amounts are of different arrangements or parts. So do not compare them."))
      ]
  }

  private func sentence(_ total: CouncilMoney.Total) -> Phrase {
    let statement = total.documentKind.name(of: total.year, in: language)
    let known = language.number(total.arrangementCount)
    let all = language.count(money.entries.count, .arrangement)
    guard let amount = total.amount else { return [] }
    let (before, after) = payment(statement, in: total)
    return [
      .text(before), language.amount(amount),
      .text(
        after
          + language(
            ", voor zover bekend: er is een cijfer bij \(known) van de \(all)",
            " in all, as far as known: there is a figure for \(known) of the \(all)")),
      .text(partial(total) + "."),
    ]
  }

  /// The words before and after the amount. A municipality pays by the budget of this year, and paid by
  /// accounts; a budget of a year that is over says what it would pay, not what it paid.
  private func payment(
    _ statement: String, in total: CouncilMoney.Total
  ) -> (before: String, after: String) {
    switch (total.documentKind, total.year) {
    case (.accounts, _):
      (
        language(
          "Volgens de \(statement) betaalde \(name) samen ",
          "According to the \(statement), \(name) paid "), ""
      )
    case (_, day.year):
      (
        language(
          "Volgens de \(statement) betaalt \(name) samen ",
          "According to the \(statement), \(name) pays "), ""
      )
    case (_, ..<day.year):
      (
        language(
          "\(name) zou volgens de \(statement) samen ",
          "By the \(statement), \(name) was to pay "), language(" betalen", "")
      )
    default:
      (
        language(
          "\(name) gaat volgens de \(statement) samen ",
          "By the \(statement), \(name) will pay "), language(" betalen", "")
      )
    }
  }

  /// That contributions in the sum may not be whole, since other years or statements have more parts.
  private func partial(_ total: CouncilMoney.Total) -> String {
    let count = money.entries.count { entry in
      entry.contributions.total(total.year, total.documentKind).map {
        !entry.contributions.missingParts(of: $0).isEmpty
      } ?? false
    }
    return switch count {
    case 0: ""
    case total.arrangementCount:
      language(
        ", en dat is misschien niet de hele bijdrage", ", which may not be the whole contribution")
    default:
      language(
        ", en bij \(count) daarvan is dat misschien niet de hele bijdrage",
        ", and for \(count) of these it may not be the whole contribution")
    }
  }

  /// What was read and is not in the total, because it is tied to no arrangement.
  private func untied(_ total: CouncilMoney.Total) -> Phrase {
    guard let untied = money.untied(total.year, total.documentKind) else { return [] }
    let names = language.count(untied.nameCount, .name)
    return [
      .text(language(" Niet meegeteld is ", " Not counted is ")), language.amount(untied.amount),
      .text(
        language(
          ", gelezen onder \(names) zonder koppeling met een regeling",
          ", read under \(names) not tied to an arrangement yet")),
      .instruction([.text(" ("), .code("wgr link"), .text(")")], website: []), .text("."),
    ]
  }

  private func perInhabitant(_ total: CouncilMoney.Total) -> Phrase {
    guard let amount = total.perInhabitant else {
      return .text(
        language(
          " Per inwoner is dat niet te zeggen: geen document geeft de inwoners op 1 januari "
            + "\(total.year).",
          " The amount per inhabitant cannot be given: no document gives the inhabitants on 1 January "
            + "\(total.year)."))
    }
    let euros = language.euros(cents: amount.cents)
    let headcount = language.headcount(amount.headcount)
    return .text(
      language(
        " Dat is \(euros) per inwoner (\(headcount)).",
        " That is \(euros) per inhabitant (\(headcount))."))
  }

  private func change(_ total: CouncilMoney.Total) -> Phrase {
    guard let change = total.change, let difference = change.difference,
      let size = difference < .zero ? Euro.zero.subtracting(difference) : difference
    else { return [] }
    let earlier = String(change.earlierYear)
    let count = language.count(change.arrangementCount, .arrangement)
    let forecast =
      change.holdsForecast
      ? language(
        ", met de nieuwere prognose waar die er is", ", with the newer forecast where there is one")
      : ""
    let compared = language(
      " Vergeleken met \(earlier)\(forecast), over wat in beide jaren bekend is (\(count)), is dat ",
      " Compared with \(earlier)\(forecast), over what is known in both years (\(count)), that is ")
    guard size != .zero else { return .text(compared + language("evenveel.", "the same.")) }
    let rate = change.rate.map { " (\(language.signed($0)))" } ?? ""
    let direction =
      difference < .zero ? language(" minder", " less") : language(" meer", " more")
    return [.text(compared), language.amount(size), .text("\(direction)\(rate).")]
  }

  /// What parts of divided predecessors would be, which is not in the sum.
  private func estimate(_ total: CouncilMoney.Total) -> Phrase {
    guard let estimate = total.estimate else { return [] }
    return [
      .text(
        language(" Daarnaast, geschat en niet opgeteld: ", " Besides, estimated and not added: ")),
      language.amount(estimate), .text("."),
    ]
  }
}
