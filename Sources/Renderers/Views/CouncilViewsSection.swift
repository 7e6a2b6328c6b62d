import Overviews
import Pages
import Records

/// The part of a council's overview on its views: what it was sent, decided and got answered, what other
/// councils said on the same documents, and what came late or is not recorded.
struct CouncilViewsSection {
  /// The budget year in focus.
  let year: Int
  let language: Language

  /// Whether something is recorded on a document of the year in focus.
  var coversYear: Bool {
    dossiers.contains { $0.tells(of: year) }
  }

  /// Whether nothing is recorded on a document of any year.
  var isEmpty: Bool { dossiers.allSatisfy(\.isEmpty) }

  private let dossiers: [CouncilDossier]

  init(_ council: CouncilYear, _ language: Language) {
    year = council.calendar.year
    self.language = language
    dossiers = council.arrangements.map(\.dossier)
  }

  /// The section; none when nothing is recorded.
  var sections: [Section] {
    let told = dossiers.filter { !$0.isEmpty }
    guard !told.isEmpty else { return [] }
    return [
      Section(
        title: language("Zienswijzen van de raad", "Views of the council"), anchor: "zienswijzen",
        blocks: [.paragraph(lead(told))] + withoutRecord,
        subsections: told.map { dossier in
          Section(
            title: language("Zienswijzen: ", "Views: ")
              + dossier.arrangement.everydayName.name,
            anchor: "zienswijzen-\(dossier.arrangement.arrangement.id)",
            blocks: DossierBlocks(
              dossier: dossier, year: year, language: language
            ).blocks)
        })
    ]
  }

  private func lead(_ told: [CouncilDossier]) -> String {
    let known = language.number(told.count)
    let all = language.count(dossiers.count, .arrangement)
    return language(
      "Bij \(known) van de \(all) is iets vastgelegd over stukken die naar raden gingen. Wat hier niet "
        + "staat, is niet vastgelegd; dat wil niet zeggen dat het niet is gebeurd.",
      "For \(known) of the \(all) something is recorded about documents that went to councils. What is not here is not recorded; that does not mean that it did not happen."
    )
  }

  /// The arrangements with a calendar of which nothing is recorded for the year in focus.
  private var withoutRecord: [Block] {
    let names = dossiers.filter { $0.hasCalendar && !$0.tells(of: year) }.map(
      \.arrangement.everydayName.name)
    guard !names.isEmpty else { return [] }
    let count = language.number(names.count)
    return [
      .details(
        summary: language(
          "Niets vastgelegd over stukken van \(year) aan deze raad (\(count))",
          "Nothing recorded about documents for \(year) to this council (\(count))"),
        [.list(names.map(Phrase.text))])
    ]
  }
}

/// What is told of one dossier.
struct DossierBlocks {
  let dossier: CouncilDossier
  /// The budget year in focus.
  let year: Int
  /// Whether nothing of other years is told.
  var isOfOneYear = false
  let language: Language

  /// The council's own rounds, what was late or is not recorded, and the other councils, folded.
  var blocks: [Block] {
    let own = ofYear(dossier.own)
    let others = ofYear(dossier.others)
    let years = Set(own.compactMap(\.view.year)).sorted(by: >)
    let review = CycleReviewWording(
      reviews: years.compactMap(dossier.cycle), year: year, language: language)
    return told(own) + review.blocks + folded(others)
  }

  private func told(_ own: [ViewRound]) -> [Block] {
    guard !own.isEmpty else {
      return [
        .paragraph(
          language(
            "Van deze raad is niets vastgelegd, wel van andere raden.",
            "Nothing is recorded of this council, but of others there is."))
      ]
    }
    let table = ViewTable(rounds: own, language: language)
    return table.blocks(
      language("Wat deze raad kreeg en besloot", "What this council was sent and decided"),
      withCouncils: false)
  }

  private func folded(_ others: [ViewRound]) -> [Block] {
    guard !others.isEmpty else { return [] }
    let table = ViewTable(rounds: others, language: language)
    let count = language.number(others.count)
    return [
      .details(
        summary: language(
          "Andere raden over dezelfde stukken (\(count))",
          "Other councils on the same documents (\(count))"),
        table.blocks(
          language(
            "Wat andere raden over dezelfde stukken zeiden",
            "What other councils said on the same documents"), withCouncils: true))
    ]
  }

  private func ofYear(_ rounds: [ViewRound]) -> [ViewRound] {
    isOfOneYear ? rounds.filter { $0.view.year == year } : rounds
  }
}
