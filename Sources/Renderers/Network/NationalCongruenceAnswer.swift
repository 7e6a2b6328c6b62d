import Graph
import Pages
import Records

/// How far the territories of arrangements coincide over the country, to be rendered.
struct NationalCongruenceAnswer: FieldedAnswer {
  let congruence: NationalCongruence
  let network: Network

  var standing: Standing { network.standing }

  /// What it is about, in one line.
  static func title(_ standing: Standing, in language: Language) -> String {
    let moment = standing.moment(in: language)
    return language(
      "Hoe regelingen samenvallen \(moment)", "How arrangements overlap \(moment)")
  }

  func page(in language: Language) -> Page {
    var page = Page(language: language, title: Self.title(standing, in: language))
    page.titleOnSite = Self.title(standing.forLaterReading, in: language)
    page.summary = [
      .paragraph([
        .instruction(
          [.text(summary(in: language, tellsSpread: true))],
          website: [.text(summary(in: language, tellsSpread: false))])
      ]),
      .paragraph(
        language(
          "Hoe gelijk de deelnemers zijn: deelnemers in beide regelingen, gedeeld door die in een van beide. "
            + "Tweetallen zonder gedeelde deelnemer tellen niet mee.",
          "How alike the participants are: participants in both arrangements, divided by those in either. Pairs "
            + "without a shared participant are not counted.")),
    ]
    page.summary += SourcesWording(standing, language).limits
    if congruence.pairCount > 0 {
      page.sections += [distribution(in: language), matrix(in: language), councils(in: language)]
    }
    return page
  }

  /// What was found; `tellsSpread` adds the median, and over how many municipalities, for researchers.
  private func summary(in language: Language, tellsSpread: Bool) -> String {
    guard let mean = congruence.mean, let median = congruence.median else {
      return language(
        "Geen gemeente doet mee aan twee regelingen; er is niets om te vergelijken.",
        "No municipality takes part in two arrangements; there is nothing to compare.")
    }
    let compared = language.count(congruence.councils.count { $0.mean != nil }, .municipality)
    let spread =
      tellsSpread
      ? language(
        " (mediaan \(language.percent(median)), over \(compared))",
        " (median \(language.percent(median)), over \(compared))") : ""
    let pairs = language.number(congruence.pairCount)
    let identical = language.number(congruence.identicalPairCount)
    return language(
      "Twee regelingen van een gemeente delen gemiddeld \(language.percent(mean)) van hun deelnemers\(spread). Van de "
        + "\(pairs) tweetallen met een gedeelde deelnemer hebben er \(identical) precies dezelfde.",
      "Two arrangements of a municipality share on average \(language.percent(mean)) of their participants\(spread). Of "
        + "the \(pairs) pairs with a shared participant \(identical) have exactly the same.")
  }

  private func distribution(in language: Language) -> Section {
    let title = language("Verdeling van de tweetallen", "Distribution of the pairs")
    let table = Table(
      title, congruence.distribution.enumerated(),
      [
        .own(language("Gedeelde deelnemers", "Participants shared")) { tenth, _ in
          .text(
            language(
              "meer dan \(tenth * 10) tot en met \(tenth * 10 + 10) %",
              "more than \(tenth * 10) up to \(tenth * 10 + 10)%"))
        },
        .own(language("Tweetallen", "Pairs"), isNumeric: true) { _, count in
          .text(language.number(count))
        },
      ])
    return Section(title: title, anchor: "verdeling", blocks: [.table(table)])
  }

  private func matrix(in language: Language) -> Section {
    let title = language("Per vorm, gemiddeld in procenten", "By form, mean in percent")
    let table = Table(
      title, congruence.forms,
      [
        .own(language("Vorm", "Form")) {
          .text("\($0.form.noun.form(for: 1, in: language)) (\($0.form.rawValue))")
        }
      ]
        + congruence.forms.enumerated().map { place, other in
          .own(other.form.rawValue, isNumeric: true) { compared in
            .text(compared.means[place].map { language.decimal($0 * 100, digits: 0) })
          }
        })
    return Section(title: title, anchor: "vormen", blocks: [.table(table)])
  }

  private func councils(in language: Language) -> Section {
    let title = language("Per gemeente", "By municipality")
    func percent(_ part: Double?) -> Phrase {
      .text(part.map { language.decimal($0 * 100, digits: 1) + language(" %", "%") })
    }
    let table = rowFields.table(
      title, rows, in: language,
      [
        .field("naam") { row in
          row.municipality?.phrase(on: network.day, in: language)
            ?? .text(row.council.organisation.description)
        }, "aantalRegelingen", .field("gemiddelde") { percent($0.council.mean) }, "partners",
        .field("congruentie") { percent($0.council.partners.congruence) }, "schalen",
      ])
    let meaning = language(
      "Partners: andere gemeenten met wie een regeling wordt gedeeld. Congruentie: aan welk deel van de regelingen een "
        + "partner meedoet, gemiddeld. Schalen: hoeveel verschillende groepen gemeenten er zijn.",
      "Partners: other municipalities with whom an arrangement is shared. Congruence: in which part of the arrangements "
        + "a partner takes part, on average. Scales: how many different groups of municipalities there are."
    )
    return Section(
      title: title, anchor: "gemeenten", blocks: [.paragraph(meaning), .table(table)])
  }
}
