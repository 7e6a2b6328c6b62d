import Overviews
import Pages
import Records

/// The questions that the figures of one arrangement raise.
struct ArrangementQuestions {
  /// What the arrangement is called.
  let name: String
  let entry: CouncilMoney.Entry
  /// The contribution that is asked about; `nil` where none is known.
  let total: ContributionSeries.Total?
  let language: Language

  /// Why the contribution rises, with by how much in euros; `nil` when it does not.
  var rise: (size: Int64, text: String)? {
    guard let total, let change = entry.contributions.change(of: total),
      let difference = change.difference, difference.amount > 0
    else { return nil }
    let statement = total.documentKind.name(of: total.year, in: language)
    let rate = change.rate.map { " (\(language.signed($0)))" } ?? ""
    let part =
      change.isWhole
      ? ""
      : language(
        ", over wat in beide jaren bekend is", ", over what is known in both years")
    return (
      difference.amount,
      language(
        "Onze bijdrage aan \(name) stijgt in de \(statement) met \(language.spokenEuros(difference))\(rate)\(part). "
          + "Waarom, en welk deel is loon en prijs?",
        "Our contribution to \(name) rises by \(language.spokenEuros(difference))\(rate) in the \(statement)\(part). "
          + "Why, and how much of it is wages and prices?")
    )
  }

  /// Why the municipality pays the most per inhabitant; `nil` when it does not, or of fewer than three that is
  /// known.
  var comparison: String? {
    guard let total, let ranking = entry.standing(total)?.ranking, ranking.count > 2,
      ranking.rank == 1, ranking.maximum > ranking.minimum
    else { return nil }
    return language(
      "Aan \(name) betalen wij per inwoner het meest van de \(ranking.count) gemeenten waarvan het bekend is. Hoe "
        + "komt dat?",
      "Of the \(ranking.count) municipalities for which it is known, we pay the most per inhabitant to \(name). Why?"
    )
  }

  /// Who makes up what the body is short of, by the newest statement that tells; `nil` when it is not short.
  var health: String? {
    guard
      let newest = entry.statements.last(where: { $0[.result] != nil || $0[.equityAtEnd] != nil })
    else { return nil }
    let statement = newest.documentKind.name(of: newest.year, in: language)
    if let equity = newest[.equityAtEnd]?.amount, equity.amount < 0 {
      let amount = language.spokenEuros(equity)
      return language(
        "\(name) heeft een negatief eigen vermogen: \(amount) (\(statement)). Wie vult dat aan?",
        "\(name) has negative equity: \(amount) (\(statement)). Who makes that up?")
    }
    if let result = newest[.result]?.amount, result.amount < 0 {
      let amount = language.spokenEuros(result)
      return language(
        "\(name) komt geld tekort: \(amount) (\(statement)). Wie vult dat aan?",
        "\(name) is short of money: \(amount) (\(statement)). Who makes that up?")
    }
    return nil
  }
}
