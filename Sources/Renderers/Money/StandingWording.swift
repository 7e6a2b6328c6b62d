import Overviews
import Pages
import Records

extension ContributionStanding {
  /// How the municipality's contribution stands against the others, in sentences; `nil` when no other
  /// is known.
  func sentence(_ municipality: String, in language: Language) -> String? {
    let sentences = [shareSentence(municipality, language), rankSentence(municipality, language)]
      .compactMap(\.self)
    guard !sentences.isEmpty else { return nil }
    let statement = documentKind.name(of: year, in: language).capitalisedFirst
    return "\(statement): " + sentences.joined(separator: " ")
  }

  private func shareSentence(_ municipality: String, _ language: Language) -> String? {
    guard let share else { return nil }
    let count = language.number(knownCount)
    let total = language.count(participantCount, .participant)
    return language(
      "het deel van \(municipality) is \(language.rate(share)) van de bijdragen van \(count) van de "
        + "\(total) samen, voor zover bekend.",
      "the part of \(municipality) is \(language.rate(share)) of the contributions of \(count) of the "
        + "\(total) together, as far as known.")
  }

  private func rankSentence(_ municipality: String, _ language: Language) -> String? {
    guard let ranking else { return nil }
    let count = language.number(ranking.count)
    let place =
      switch ranking.rank {
      case _ where ranking.minimum == ranking.maximum:
        language("evenveel als elk van de anderen", "as much as each of the others")
      case 1: language("het meest", "the most")
      case ranking.count: language("het minst", "the least")
      default:
        language(
          "op \(language.number(ranking.rank - 1)) na het meest",
          "number \(language.number(ranking.rank)) from the top")
      }
    let spread = [ranking.minimum, ranking.median, ranking.maximum].map {
      language.euros(cents: $0)
    }
    return language(
      "Per inwoner is dat van deze \(count) \(place): het laagste bedrag is \(spread[0]), het "
        + "middelste \(spread[1]) en het hoogste \(spread[2]).",
      "Per inhabitant that is, among these \(count), \(place): the lowest amount is \(spread[0]), "
        + "the middle one \(spread[1]) and the highest \(spread[2]).")
  }
}
