import Overviews
import Pages
import Records

/// What the council and others said on documents of its arrangements, the newest first.
struct OnboardingViews {
  let council: OnboardingCouncil
  let language: Language

  /// How many rounds are told at most.
  private static let roundsShown = 12

  private var municipality: Organisation { council.overview.municipality }

  /// The rounds, newest year first and the council's own before those of others.
  private var rounds: [(name: String, round: ViewRound)] {
    let all = council.glances.flatMap { glance in
      glance.item.overview.views.map { (name: glance.name.name, round: $0) }
    }
    return all.enumerated().sorted { left, right in
      func key(_ entry: (offset: Int, element: (name: String, round: ViewRound))) -> [Int] {
        [
          -(entry.element.round.view.year ?? 0), entry.element.round.isPast(municipality) ? 0 : 1,
          entry.offset,
        ]
      }
      return key(left).lexicographicallyPrecedes(key(right))
    }.map(\.element)
  }

  var section: Section {
    let rounds = rounds
    let shown = rounds.prefix(Self.roundsShown)
    let ownCount = rounds.count { $0.round.isPast(municipality) }
    var blocks: [Block] = [.paragraph(lead(rounds.count, own: ownCount))]
    if !shown.isEmpty {
      blocks.append(.table(table(Array(shown))))
    }
    if rounds.count > shown.count {
      blocks.append(
        .paragraph(
          language(
            "Dit zijn de nieuwste \(shown.count) van \(rounds.count). De andere staan in het overzicht van de "
              + "gemeente.",
            "These are the newest \(shown.count) of \(rounds.count). The others are in the overview of the "
              + "municipality.")))
    }
    return Section(
      title: language(
        "Wat zeiden wij, en wat zeiden de buren?", "What did we say, and our neighbours?"),
      anchor: "zienswijzen", blocks: blocks)
  }

  private func lead(_ count: Int, own: Int) -> String {
    switch (count, own) {
    case (0, _):
      language(
        "Er is nog niets vastgelegd over zienswijzen, van ons niet en van andere raden niet. Vraag de griffier om "
          + "de zienswijzen van de laatste twee jaar.",
        "Nothing is recorded yet about views, neither ours nor those of other councils. Ask the clerk for the "
          + "views of the last two years.")
    case (_, 0):
      language(
        "Van onze eigen raad is niets vastgelegd, van andere raden wel. Vraag de griffier wat wij zeiden.",
        "Nothing is recorded of our own council, but there is something of others. Ask the clerk what we said."
      )
    default:
      language(
        "Wat hier niet staat, is niet vastgelegd. Het kan wel zijn gezegd.",
        "What is not here is not recorded. It may have been said.")
    }
  }

  private func table(_ rounds: [(name: String, round: ViewRound)]) -> Table {
    func wording(_ round: ViewRound) -> ViewWording {
      ViewWording(round: round, language: language)
    }
    return Table(
      language("De nieuwste zienswijzen", "The newest views"), rounds,
      [
        .own(language("Samenwerking", "Arrangement")) { .text($0.name) },
        .own(language("Stuk", "Document")) { .text(wording($0.round).document) },
        .own(language("Raad", "Council")) {
          .text(
            $0.round.isPast(municipality)
              ? language("onze raad", "our council") : $0.round.view.municipalityName)
        },
        .own(language("Wat bekend is", "What is known")) { .text(wording($0.round).outcome) },
      ])
  }
}
