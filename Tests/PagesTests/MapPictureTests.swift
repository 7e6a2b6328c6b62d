import Pages
import Records
import Testing

struct MapPictureTests {
  private func map(_ look: MapPicture.Look = .level(2), labels: [MapPicture.Label] = []) throws
    -> MapPicture
  {
    let code = try #require(OrganisationCode("GM0001"))
    return try #require(
      MapPicture(
        title: "Kaart <1>", anchor: "kaart", width: 480, height: 300,
        areas: [
          .init(.path("M0 0l1 0 0 1z"), look, text: "A & B", subject: .municipality(code))
        ], labels: labels, key: [(look, "1 t/m 3")], notes: ["Bron: x."]))
  }

  private func svg(_ map: MapPicture, address: String? = nil) -> String {
    map.svg(escaped: XMLText.escape) { _ in address }
  }

  @Test func anAreaSaysWhatItIsAndLeadsToItsPage() throws {
    let svg = svg(try map(), address: "../gm0001/index.html")
    #expect(
      svg.contains(
        """
        <a href="../gm0001/index.html" tabindex="-1"><path class="m2" d="M0 0l1 0 0 1z">\
        <title>A &amp; B</title></path>
        """))
    #expect(svg.contains("Kaart &lt;1&gt;") && svg.contains("<p>Bron: x.</p>"))
    #expect(svg.contains("<li class=\"m2\">1 t/m 3</li>"))
  }

  /// Links within a picture would be hidden from, or read to, those who can use the list beside it.
  @Test func aMapIsAPictureAndOneWithLinksIsForPointersAlone() throws {
    #expect(svg(try map()).contains("role=\"img\" aria-labelledby=\"kaart\""))
    #expect(svg(try map(), address: "x").contains("<svg aria-hidden=\"true\""))
  }

  @Test func whatIsNotKnownIsHatched() throws {
    let svg = svg(try map(.unknown))
    #expect(svg.contains("<pattern id=\"kaart-h\""))
    #expect(svg.contains("class=\"unknown\" d=\"M0 0l1 0 0 1z\" fill=\"url(#kaart-h)\""))
    #expect(!self.svg(try map()).contains("<pattern"))
  }

  @Test func namesDoNotCrossEachOtherOrTheEdge() throws {
    let labels = [
      MapPicture.Label("Almere", x: 200, y: 100), .init("Lelystad", x: 210, y: 105),
      .init("Urk", x: 200, y: 140), .init("Noordoostpolder", x: 470, y: 200),
    ]
    #expect(try map(labels: labels).labels.map(\.text) == ["Almere", "Urk"])
  }

  @Test func thereIsNoMapOfNothing() {
    #expect(MapPicture(title: "", anchor: "", width: 1, height: 1, areas: []) == nil)
  }
}
