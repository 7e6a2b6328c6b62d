import Overviews
import Pages
import Records

/// What a municipality pays to one arrangement, year by year, with what must be known to read it.
struct ContributionTable {
  let entry: CouncilMoney.Entry
  let municipality: Organisation
  let language: Language

  /// The years as a table; nothing when no contribution is known.
  var table: [Block] {
    guard !entry.contributions.totals.isEmpty else { return [] }
    return [
      .table(
        MoneyFields.contribution.table(
          language(
            "Bijdrage van \(municipality.name) per jaar, in euro's",
            "Contribution of \(municipality.name) per year, in euros"),
          entry.contributions.totals.map {
            MoneyFields.Contribution(total: $0, entry: entry, standing: nil)
          }, in: language,
          [
            .own(language("Stuk", "Statement")) {
              .text($0.total.documentKind.name(of: $0.total.year, in: language))
            },
            .own(language("Onderdelen", "Parts")) { .text(parts($0.total)) }, "totaal",
            .field("perInwoner") { .text(perInhabitant($0.total)) },
            .field("verandering") { .text(change($0.total)) },
          ]))
    ]
  }

  /// The parts with their amounts, when there is more to say than the total.
  private func parts(_ total: ContributionSeries.Total) -> String? {
    var sums: [String: EuroSum] = [:]
    var keys: [String] = []
    for part in total.parts {
      guard let key = part.key else { continue }
      if sums[key] == nil { keys.append(key) }
      sums[key, default: EuroSum()].add(part.shown.figure.amount)
    }
    let named = keys.compactMap { key in sums[key]?.amount.map { ($0, key) } }
    guard !named.isEmpty else { return nil }
    return named.map { amount, key in
      named.count == 1
        ? language("alleen: \(key)", "only: \(key)") : "\(key): \(language.euros(amount))"
    }.joined(separator: "; ")
  }

  /// The contribution per inhabitant.
  func perInhabitant(_ total: ContributionSeries.Total) -> String? {
    entry.perInhabitant(total).map { language.euros(cents: $0.cents) }
  }

  /// The change from the year before; marked when it is not that of the whole contribution.
  func change(_ total: ContributionSeries.Total) -> String? {
    let change = entry.contributions.change(of: total)
    return language.change(
      change?.difference, change?.rate, isBreak: entry.contributions.isBreak(at: total))
  }

  /// What must be known to read the years right: parts that are not in both years, other amounts in
  /// other documents, amounts that were not added.
  var notes: [Phrase] {
    entry.contributions.totals.flatMap { total in
      [uncomparedParts(total), overtakenBudget(total)].compactMap(\.self)
        + total.parts.flatMap { others($0, total) }
        + total.withoutKey.map { notAdded($0.figure, total) }
    }.map { .text($0) }
  }

  private func uncomparedParts(_ total: ContributionSeries.Total) -> String? {
    guard let earlier = entry.contributions.predecessor(of: total) else { return nil }
    let now = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    let before = earlier.documentKind.name(of: earlier.year, in: language)
    guard total.gaps == earlier.gaps else {
      return language(
        "\(now) en \(before) gaan niet over dezelfde gemeenten en zijn niet vergeleken.",
        "\(now) and \(before) are not of the same municipalities and are not compared.")
    }
    guard let change = entry.contributions.change(of: total) else {
      return language(
        "\(now) en \(before) hebben geen onderdeel gemeen en zijn niet vergeleken.",
        "\(now) and \(before) have no part in common and are not compared.")
    }
    guard !change.isWhole else { return nil }
    let compared = quoted(change.compared)
    let missing = [
      change.onlyBefore.isEmpty
        ? nil
        : language(
          "\(quoted(change.onlyBefore)) is voor \(total.year) niet bekend",
          "\(quoted(change.onlyBefore)) is not known for \(total.year)"),
      change.onlyAfter.isEmpty
        ? nil
        : language(
          "\(quoted(change.onlyAfter)) is voor \(earlier.year) niet bekend",
          "\(quoted(change.onlyAfter)) is not known for \(earlier.year)"),
    ].compactMap(\.self)
    return language(
      "\(now): de verandering gaat alleen over \(compared); \(language.enumeration(missing)).",
      "\(now): the change is of \(compared) alone; \(language.enumeration(missing)).")
  }

  /// That a budget was overtaken by a newer forecast, which is what the change is from.
  private func overtakenBudget(_ total: ContributionSeries.Total) -> String? {
    guard let change = entry.contributions.change(of: total), !change.forecast.isEmpty else {
      return nil
    }
    let now = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    let budget = DocumentKind.budget.name(of: total.year - 1, in: language)
    let forecast = DocumentKind.forecast.name(of: total.year - 1, in: language)
    let before = language.euros(change.before)
    return language(
      "\(now): de verandering is van \(before); voor \(quoted(change.forecast)) telt daarin de "
        + "\(forecast), want die is nieuwer dan de \(budget).",
      "\(now): the change is from \(before); for \(quoted(change.forecast)) that holds the "
        + "\(forecast), since it is newer than the \(budget).")
  }

  private func quoted(_ keys: [String?]) -> String {
    language.enumeration(
      keys.map { key in
        key.map { "‘\($0)’" }
          ?? language("de bijdrage zonder verdeelsleutel", "the part without key")
      })
  }

  private func others(
    _ part: ContributionSeries.Part, _ total: ContributionSeries.Total
  ) -> [String] {
    let statement = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    let what = part.key.map { "\(statement), ‘\($0)’" } ?? statement
    return part.otherAmounts.map(\.figure).map { other in
      let undecided =
        part.isUndecided
        ? language(
          " Welk stuk nieuwer is, is niet te zeggen; het laatst gegeven bedrag is getoond.",
          " Which one is newer cannot be told; the amount given last is shown.") : ""
      return language(
        "\(what): een andere opgave is \(language.euros(other.amount))\(origin(other)).",
        "\(what): another statement is \(language.euros(other.amount))\(origin(other)).")
        + undecided
    }
  }

  private func notAdded(
    _ figure: BudgetFigure, _ total: ContributionSeries.Total
  ) -> String {
    let statement = total.documentKind.name(of: total.year, in: language).capitalisedFirst
    let amount = language.euros(figure.amount)
    guard figure.component == nil else {
      return language(
        "\(statement): een bijdrage van \(amount) in één bedrag\(origin(figure)) is niet opgeteld bij de "
          + "onderdelen uit een ander stuk.",
        "\(statement): a contribution of \(amount) in one sum\(origin(figure)) is not added to the parts "
          + "in another document.")
    }
    return language(
      "\(statement): een bijdrage van \(amount) zonder verdeelsleutel\(origin(figure)) is niet "
        + "opgeteld; zij kan het geheel zijn of een van de onderdelen.",
      "\(statement): a contribution of \(amount) without a key\(origin(figure)) is not added; it may "
        + "be the whole or one of the parts.")
  }

  private func origin(_ figure: BudgetFigure) -> String {
    let place = language("regel \(figure.place.lineNumber)", "line \(figure.place.lineNumber)")
    return " (\([figure.origin.title, place].compactMap(\.self).joined(separator: ", ")))"
  }
}
