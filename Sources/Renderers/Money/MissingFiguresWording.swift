import Overviews
import Pages
import Records

/// Which figures are missing, and in which document they should stand.
struct MissingFiguresWording {
  let year: Int
  let language: Language

  /// What is missing, of which arrangements, and who should have it.
  func sentence(_ missing: MissingFigures) -> String {
    let what = subject(missing.subject).capitalisedFirst
    return "\(what): \(which(missing)) \(keeper(missing.subject))"
  }

  private func which(_ missing: MissingFigures) -> String {
    let total = language.number(missing.expectedCount)
    guard missing.names.count < missing.expectedCount else {
      return language("bij geen van de \(total) bekend.", "known for none of the \(total).")
    }
    let titles = language.enumeration(missing.names)
    let count = language.number(missing.names.count)
    return language(
      "niet bekend bij \(count) van de \(total) (\(titles)).",
      "not known for \(count) of the \(total) (\(titles)).")
  }

  private func subject(_ subject: MissingFigures.Subject) -> String {
    switch subject {
    case .contribution(let kind):
      let statement = kind.name(of: year, in: language)
      return language("bijdrage volgens de \(statement)", "contribution by the \(statement)")
    case .balance:
      return language(
        "eigen en vreemd vermogen op 31 december \(year)", "equity and debt on 31 December \(year)")
    case .result: return language("resultaat \(year)", "result \(year)")
    }
  }

  private func keeper(_ subject: MissingFigures.Subject) -> String {
    switch subject {
    case .contribution(.accounts):
      language(
        "Het bestuur van de regeling heeft dit in zijn jaarstukken; het college in het jaarverslag.",
        "The board of the arrangement has this in its accounts; the executive in its annual report."
      )
    case .contribution:
      language(
        "Het bestuur van de regeling heeft dit in zijn begroting; het college in de "
          + "gemeentebegroting.",
        "The board of the arrangement has this in its budget; the executive in the municipality’s own budget."
      )
    case .balance, .result:
      language(
        "Voor een verbonden partij hoort het college dit te geven in de paragraaf verbonden "
          + "partijen (BBV art. 15 lid 2).",
        "For an affiliated party the executive has to give this in the section on affiliated parties of the municipality’s budget (BBV art. 15(2))."
      )
    }
  }
}
