import Law
import Overviews
import Pages
import Records

/// The five ways in which a council has a say, each with a text to begin with and what it cannot do.
struct OnboardingInstruments {
  let onboarding: Onboarding
  /// `nil` for any council.
  let council: OnboardingCouncil?
  let language: Language

  var section: Section {
    Section(
      title: language("Wat kan de raad? Vijf manieren", "What can the council do? Five ways"),
      anchor: "instrumenten", beginsSheet: true,
      blocks: [
        .paragraph(
          language(
            "Vooraf kunt u sturen. Achteraf kunt u vragen waarom. Bij elke manier staat een tekst om mee te beginnen. "
              + "Doet een provincie of een waterschap mee, dan heeft een artikel soms een ander nummer. Dat staat in "
              + "het overzicht van uw gemeente.",
            "Beforehand you can steer. Afterwards you can ask why. Each way comes with a text to start from. Where a "
              + "province or a water board takes part, an article may have another number; the overview of your "
              + "municipality gives it."
          ))
      ],
      subsections: CouncilInstrument.all.enumerated().map { place, instrument in
        Section(
          title: "\(place + 1). \(language(instrument.name))",
          anchor: "instrument-\(instrument.code)",
          blocks: [
            .paragraph(language(instrument.use)),
            .facts(
              [
                Fact(
                  language("De wet zegt", "The law says"),
                  onboarding.grounds(of: instrument).map(ground)),
                Fact(language("Dit kan niet", "What it cannot do"), language(instrument.limit)),
              ] + scope(of: instrument)),
            .sample(instrument.sample(blanks).map { language($0) }),
          ])
      })
  }

  private func ground(_ ground: Onboarding.Ground) -> Phrase {
    .text("\(language(ground.rule.meaning)) (\(language.citation(ground.citations.first ?? "")))")
  }

  /// Towards how many of the council's arrangements the instrument can be used.
  private func scope(of instrument: CouncilInstrument) -> [Fact] {
    guard let all = council?.glances.count, all > 0,
      let held = onboarding.grounds(of: instrument).first?.arrangements
    else { return [] }
    let text =
      held.isEmpty
      ? language("bij geen van onze samenwerkingen", "none of our arrangements")
      : held.count == all
        ? language("bij al onze samenwerkingen", "all our arrangements")
        : language(
          "bij \(held.count) van onze \(all) samenwerkingen",
          "\(held.count) of our \(all) arrangements")
    return [Fact(language("Bij ons", "With us"), text)]
  }

  /// The council's largest arrangement with a board, for the sample texts.
  private var blanks: CouncilInstrument.Blanks {
    guard let council else { return .empty }
    let largest = council.largest.first
    return .init(
      council: council.overview.municipality.shortName,
      arrangement: largest?.name.name ?? CouncilInstrument.Blanks.empty.arrangement,
      year: String(onboarding.year))
  }
}
