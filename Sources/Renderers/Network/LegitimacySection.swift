import Overviews
import Pages
import Records

/// The indicators of democratic legitimacy as people read them: each with on how many it rests, and what it does not
/// tell.
struct LegitimacySection {
  let indicators: LegitimacyIndicators
  let language: Language

  var section: Section {
    Section(
      title: language("Wie erachter staat", "Who stands behind it"), anchor: "legitimiteit",
      blocks: [
        .table(
          Table(
            language(
              "Indicatoren van democratische legitimiteit", "Indicators of democratic legitimacy"),
            rows,
            [
              .own(language("Indicator", "Indicator")) { .text($0.name) },
              .own(language("Uitkomst", "Outcome")) {
                .text($0.outcome ?? language("niet bekend", "not known"))
              },
              .own(language("Bekend van", "Known of")) { row in
                let (part, whole) = (language.number(row.known), language.count(row.all, row.noun))
                return .text(language("\(part) van \(whole)", "\(part) of \(whole)"))
              },
            ])),
        .list(caveats.map(Phrase.text)),
      ])
  }

  /// An indicator, what it comes to, and on how many of how many it rests.
  private typealias Row = (name: String, outcome: String?, known: Int, all: Int, noun: Noun)

  private var rows: [Row] {
    [
      (
        language("Deelnames waarin de raad meedoet", "Participations with the council"),
        part(indicators.councilCount, indicators.knownCount), indicators.knownCount,
        indicators.participationCount, .participation
      ),
      (
        language(
          "Deelnames met alleen college of burgemeester",
          "Participations with only executive or mayor"),
        part(indicators.executiveCount, indicators.knownCount), indicators.knownCount,
        indicators.participationCount, .participation
      ),
      (
        language(
          "Regelingen met een bestuur waarin een raad zelf meedoet",
          "Arrangements with a board in which a council itself takes part"),
        part(indicators.councilSeatCount, indicators.knownSeatCount), indicators.knownSeatCount,
        indicators.boardCount, .board
      ),
      (
        language(
          "Afstand tussen stemmen en inwoners", "Distance between votes and inhabitants"),
        distance(indicators.votesFromInhabitants), indicators.votesFromInhabitants.count,
        indicators.boardCount, .board
      ),
      (
        language("Afstand tussen stemmen en bijdragen", "Distance between votes and payment"),
        distance(indicators.votesFromPayment), indicators.votesFromPayment.count,
        indicators.boardCount, .board
      ),
    ]
  }

  private func part(_ count: Int, _ all: Int) -> String? {
    guard all > 0 else { return nil }
    let part = language.decimal(Double(count) / Double(all) * 100, digits: 1)
    return language("\(part) % (\(language.number(count)))", "\(part)% (\(language.number(count)))")
  }

  private func distance(_ distances: LegitimacyIndicators.Distances) -> String? {
    guard let mean = distances.mean, let least = distances.least,
      let greatest = distances.greatest
    else { return nil }
    func percent(_ part: Double) -> String {
      language.decimal(part * 100, digits: 1) + language(" %", "%")
    }
    return distances.count == 1
      ? percent(mean)
      : language(
        "gemiddeld \(percent(mean)), van \(percent(least)) tot \(percent(greatest))",
        "\(percent(mean)) on average, from \(percent(least)) to \(percent(greatest))")
  }

  /// What must be known to read it, a sentence each.
  private var caveats: [String] {
    [
      language(
        "De uitkomst gaat alleen over wat bekend is. Van stemmen zijn vooral besturen bekend die ze openbaar maken: dat is geen steekproef, en de uitkomst geldt niet voor de andere.",
        "The outcome is about what is known alone. Of votes mostly boards are known that publish them: that is no sample, and the outcome does not hold for the others."
      ),
      language(
        "Doet een raad zelf mee, dan wijst hij uit zijn midden leden van het bestuur aan (Wgr art. 13 lid 1). Doet alleen het college mee, dan heeft de raad nog steeds rechten. Het zegt niet hoe goed de raad sturen kan.",
        "Where a council itself takes part it appoints members of the board from its own (Wgr art. 13(1)). Where only the executive does, the council has rights all the same. It does not tell how well the council can steer."
      ),
      language(
        "De afstand is de helft van de som van de absolute verschillen tussen de aandelen (Loosemore en Hanby 1971): 0 % is gelijk verdeeld, hoger is verder weg. Dat stemmen afwijken van inwoners of bijdragen, kan zo zijn afgesproken; het is geen fout.",
        "The distance is half of the sum of the absolute differences of the shares (Loosemore and Hanby 1971): 0% is divided alike, higher is further away. That votes differ from inhabitants or payment can be so agreed; it is no fault."
      ),
    ]
  }
}

extension Noun {
  fileprivate static let board = Noun(
    dutch: ("bestuur", "besturen"), english: ("board", "boards"))
}
