import Pages
import Records

/// What is said about how names are tied.
struct LinkWording {
  /// The ground, for programs, of a name that was decided to mean no arrangement.
  static let rejected = "afgewezen"

  let language: Language

  /// How much is tied, as facts; what was not read at all is left out.
  func coverage(_ coverage: LinkCoverage) -> [Fact] {
    [
      fact(language("Cijfers", "Figures"), coverage.figures),
      fact(language("Bijdragen (euro)", "Contributions (euro)"), coverage.contributions),
      fact(language("Zienswijzen", "Council views"), coverage.views),
      fact(
        language("Regels over besturen en klassen", "Rows on boards and classes"), coverage.boards),
      fact(language("Iv3-verslagen", "Iv3 statements"), coverage.statements),
    ]
  }

  /// The name and the municipality whose figures use it.
  func title(_ name: LinkedName) -> String {
    let code = name.code.flatMap { $0 == name.name ? nil : " (\($0))" } ?? ""
    return name.name + code + (name.municipalityName.isEmpty ? "" : " – \(name.municipalityName)")
  }

  /// In how many figures, views and statements a name is used, in which years and for how much money.
  func use(_ name: LinkedName) -> String {
    var parts: [String] = []
    if name.figureCount > 0 { parts.append(language.count(name.figureCount, .figure)) }
    if name.viewCount > 0 { parts.append(language.count(name.viewCount, .councilView)) }
    if name.boardCount > 0 { parts.append(language.count(name.boardCount, .boardRow)) }
    if name.statementCount > 0 {
      parts.append(language.count(name.statementCount, .iv3Statement))
    }
    if let amount = name.contributions.flatMap({ Int(exactly: $0.amount) }) {
      parts.append(
        language(
          "€ \(language.number(amount)) bijdragen", "€\(language.number(amount)) contributions"))
    }
    let years = years(name.years)
    return language.enumeration(parts) + (years.isEmpty ? "" : " (\(years))")
  }

  /// Years, with a run of them as its first and last.
  func years(_ years: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound + 1 == year {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// Why a name is tied, or that it was rejected.
  func ground(_ ground: LinkedFigure.Ground?) -> String {
    switch ground {
    case .identifier: language("nummer of code", "number or code")
    case .name: language("naam gelijk, op spelling na", "name equal but for spelling")
    case .decision: language("besluit", "decision")
    case nil: language("afgewezen", "rejected")
    }
  }

  private func fact(_ term: String, _ part: LinkCoverage.Part) -> Fact {
    guard part.all > 0, let all = Int(exactly: part.all), let tied = Int(exactly: part.tied) else {
      return Fact(term, [])
    }
    let share = Int((Double(tied) / Double(all) * 100).rounded(.down))
    return Fact(
      term,
      language(
        "\(language.number(tied)) van \(language.number(all)) gekoppeld (\(share) %)",
        "\(language.number(tied)) of \(language.number(all)) linked (\(share)%)"))
  }
}

extension Noun {
  fileprivate static let figure = Noun(
    dutch: ("cijfer", "cijfers"), english: ("figure", "figures"))
  fileprivate static let councilView = Noun(
    dutch: ("zienswijze", "zienswijzen"), english: ("council view", "council views"))
  fileprivate static let boardRow = Noun(
    dutch: ("regel over bestuur, uittreden of klasse", "regels over bestuur, uittreden of klasse"),
    english: ("row on boards, leaving or classes", "rows on boards, leaving or classes"))
  fileprivate static let iv3Statement = Noun(
    dutch: ("Iv3-verslag", "Iv3-verslagen"), english: ("Iv3 statement", "Iv3 statements"))
}
