import Pages
import Records
import Renderers

/// What other websites may show of a council within their pages: a card, and a map where boundaries were read.
struct CouncilCards: Sendable {
  let council: SiteModel.CouncilEntry
  let model: SiteModel

  private var language: Language { model.language }
  private var code: String { council.code.text.lowercased() }

  /// The folder of the cards: theirs alone, so that a host can tell that these may be framed.
  static let folder = "inbedden"

  private var card: SitePath { SitePath("\(Self.folder)/\(code).html") }
  private var map: SitePath { SitePath("\(Self.folder)/\(code).svg") }

  private var embed: CouncilEmbed {
    CouncilEmbed(council.year, model.standing, language: language)
  }

  var files: [SiteFile] {
    let card = SiteFile(card) { [self] in
      @Sendable func address(_ subject: PageSubject) -> String? {
        model.hasPage(subject) ? whole(SitePath(subject)) : nil
      }
      return embed.card(more: whole(SitePath(.municipality(council.code))), address: address)
    }
    guard council.overview.boundaries != nil, let picture = embed.map else { return [card] }
    return [card, SiteFile(map) { picture }]
  }

  private func whole(_ path: SitePath) -> String {
    model.publisher.address(of: path) ?? path.relative(from: card)
  }

  /// How to show them elsewhere.
  var section: Section {
    let name = council.municipality.shortName
    let (card, map) = (place(card), place(map))
    let title = language("\(name) werkt samen", "\(name) works together")
    let frame =
      "<iframe src=\"\(card)\" title=\"\(XMLText.escape(title))\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>"
    let image = "<img src=\"\(map)\" alt=\"\(XMLText.escape(title))\" width=\"640\"/>"
    return Section(
      title: language("Op uw eigen website", "On your own website"), anchor: "inbedden",
      blocks: [
        .paragraph(
          language(
            "Deze regel toont een kaartje van \(name) op een andere website. Het blijft bij met deze website.",
            "This line shows a card of \(name) on another website. It keeps up with this one.")),
        .paragraph([.code(frame)]),
      ]
        + (council.overview.boundaries == nil
          ? []
          : [
            .paragraph(language("En deze de kaart:", "And this one the map:")),
            .paragraph([.code(image)]),
          ]))
  }

  private func place(_ path: SitePath) -> String {
    model.publisher.address(of: path)
      ?? language("https://adres-van-deze-website/", "https://address-of-this-website/") + path.text
  }
}
