package import Overviews
package import Pages
package import Records

/// What others show of a council on pages of theirs: a card with the first answers, and a map.
package struct CouncilEmbed: Sendable {
  private let council: CouncilYear
  private let standing: Standing
  private let language: Language

  /// What can be shown of a council; `standing` is how old it is, as something tells it that is read later too.
  package init(_ council: CouncilYear, _ standing: Standing, language: Language) {
    self.council = council
    self.standing = standing
    self.language = language
  }

  private var title: String {
    let name = council.overview.municipality.shortName
    return language("\(name) werkt samen", "\(name) works together")
  }

  /// The card as one self-contained page; `more` leads to the page of the council.
  package func card(
    more: String, address: @escaping @Sendable (PageSubject) -> String?
  ) -> String {
    let highlights = CouncilHighlights(
      overview: council.overview, months: council.months, language: language)
    let page = Page(
      language: language, title: title,
      summary: [
        .paragraph(counts), .highlights(highlights.answers),
        .paragraph([
          .local(label: language("Het hele overzicht", "The whole overview"), address: more),
          .text("."),
        ]),
      ])
    return html(
      page,
      in: .embedded(
        in: language, standing: .text(standing.sentenceOfSite(in: language)), address: address))
  }

  private var counts: String {
    let arrangements = language.count(council.overview.arrangements.count, .arrangement)
    let partners = language.count(council.overview.partners.count, .otherOrganisation)
    return language(
      "\(arrangements), samen met \(partners).", "\(arrangements), together with \(partners).")
  }

  /// The map of those with whom it shares most, as one picture (SVG); `nil` without boundaries.
  package var map: String? {
    let map = PartnerMap(overview: council.overview, language: language).picture
    var page = Page(language: language, title: title, summary: Block.map(map))
    page.standing = [.text(standing.reach(in: language))]
    return PagePictures(of: page)?.svg
  }
}
