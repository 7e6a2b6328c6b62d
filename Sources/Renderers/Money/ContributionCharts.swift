import Overviews
import Pages
import Records

/// What a council pays in pictures: per year in the parts of which it consists, and per inhabitant beside the
/// other participants.
struct ContributionCharts {
  let money: CouncilMoney
  let language: Language

  /// A part of what is paid: one arrangement, or one key of it where several have one.
  private struct Part: Hashable {
    let line: LineID
    let key: String
  }

  /// How many parts are told apart at most; the others are one.
  private static let partsShown = 4

  /// What is paid per year, by the kind of statement that is known for most years. Where something that other
  /// years have is not known, the bar ends in a question mark.
  var development: BarChart? {
    let kinds = Dictionary(grouping: money.totals, by: \.documentKind)
    let kind = DocumentKind.allCases.max { (kinds[$0]?.count ?? 0) < (kinds[$1]?.count ?? 0) }
    guard let kind, let totals = kinds[kind] else { return nil }
    let lines = money.entries.filter { line in
      line.contributions.totals.contains { $0.documentKind == kind }
    }
    let known = totals.map { self.amounts(of: $0, lines) }
    let sizes = known.reduce(into: [Part: Double]()) { sizes, amounts in
      sizes.merge(amounts) { $0 + $1 }
    }
    let parts = sizes.sorted {
      ($1.value, $0.key.line, $0.key.key) < ($0.value, $1.key.line, $1.key.key)
    }.map(\.key)
    let shown = Array(parts.prefix(parts.count > Self.partsShown + 1 ? Self.partsShown : .max))
    let hasRest = shown.count < parts.count
    return BarChart(
      title: language(
        "Wat \(money.municipality.name) betaalt per jaar (\(kind.name(in: language))). Een vraagteken: niet "
          + "alles van dat jaar is bekend, vergelijk het niet met andere jaren.",
        "What \(money.municipality.name) pays per year (\(kind.name(in: language))). A question mark: not all "
          + "of that year is known, do not compare it with other years."),
      series: shown.map { name($0, of: lines) }
        + (hasRest ? [language("andere", "others")] : []),
      bars: zip(totals, known).enumerated().compactMap { place, pair in
        let (total, amounts) = pair
        guard let sum = total.amount else { return nil }
        let parts = shown.map { amounts[$0] ?? 0 }
        let rest = amounts.filter { !shown.contains($0.key) }.values.reduce(0, +)
        return BarChart.Bar(
          label: String(total.year), parts: parts + (hasRest ? [rest] : []),
          text: language.spokenEuros(sum),
          isBreak: place > 0 && totals[place - 1].year + 1 != total.year,
          isPartial: isPartial(total, lines))
      }, source: source(lines.flatMap(\.contributions.totals).filter { $0.documentKind == kind }))
  }

  private func amounts(
    of total: CouncilMoney.Total, _ lines: [CouncilMoney.Entry]
  ) -> [Part: Double] {
    var amounts: [Part: Double] = [:]
    for line in lines {
      guard let known = line.contributions.total(total.year, total.documentKind) else { continue }
      for part in known.parts {
        let key = lines.count == 1 ? part.foldedKey : ""
        amounts[Part(line: line.line, key: key), default: 0] += Double(
          part.shown.figure.amount.amount)
      }
    }
    return amounts
  }

  private func isPartial(_ total: CouncilMoney.Total, _ lines: [CouncilMoney.Entry]) -> Bool {
    lines.contains { line in
      guard let known = line.contributions.total(total.year, total.documentKind) else {
        return true
      }
      return !line.contributions.missingParts(of: known).isEmpty
    }
  }

  private func name(_ part: Part, of lines: [CouncilMoney.Entry]) -> String {
    guard let line = lines.first(where: { $0.line == part.line }) else { return "" }
    let key = line.contributions.totals.flatMap(\.parts).first {
      $0.foldedKey == part.key && !part.key.isEmpty
    }?.key
    return key ?? line.name
  }

  /// What each participant of whom the same parts are known pays per inhabitant, the highest first; `nil` where
  /// fewer than two are known.
  func perInhabitant(of line: CouncilMoney.Entry, anchor: String) -> BarChart? {
    let totals = line.contributions.totals.filter { $0.year == money.year }
    guard let total = totals.first(where: { $0.documentKind == .budget }) ?? totals.first else {
      return nil
    }
    let statement = total.documentKind.name(of: total.year, in: language)
    return BarChart(
      title: language(
        "Wat elke deelnemer betaalt per inwoner (\(statement)), voor zover bekend",
        "What each participant pays per inhabitant (\(statement)), as far as known"),
      anchor: anchor,
      bars: line.amountsPerInhabitant(total).map { entry in
        BarChart.Bar(
          label: entry.municipality.shortName, parts: [Double(entry.cents)],
          text: language.euros(cents: entry.cents),
          isOwn: entry.municipality.id == money.municipality.id)
      },
      source: FigureSources(language: language).sentence(
        line.money.contributionFigures.filter {
          $0.figure.year == total.year && $0.figure.documentKind == total.documentKind
        }))
  }

  private func source(_ totals: [ContributionSeries.Total]) -> String? {
    FigureSources(language: language).sentence(totals.flatMap(\.shown))
  }
}
