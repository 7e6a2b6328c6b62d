import Foundation
import TestSupport
import Testing

/// Boundaries from a document to the maps of answers and of the site.
struct MapTests {
  private static let day = ["--on", "2026-05-16"]

  private func workplace(withBoundaries: Bool = true) throws -> Workplace {
    let workplace = try Workplace()
    let files =
      [Exports.sample] + (withBoundaries ? [Exports.sample("gebieden-flevoland.geojson")] : [])
    for file in files { try #require(try workplace.wgr("import", file).status == 0) }
    return workplace
  }

  private func page(_ workplace: Workplace, _ question: String...) throws -> String {
    let answer = try workplace.wgr(question + Self.day + ["--format", "html"])
    try #require(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  @Test func anArrangementShowsWhereItsParticipantsLie() throws {
    let page = try page(try workplace(), "show", "veiligheidsregio", "flevoland")
    #expect(page.contains("6 gemeenten die meedoen aan"))
    #expect(page.matches(of: /<path class="m3" d="M/).count == 6)
    #expect(page.contains("<title>Urk: doet mee</title>"))
    #expect(
      page.contains(
        "Gemeentegrenzen van 2026, vereenvoudigd. Bron: eigen schets, geen officiële grenzen."))
    #expect(page.contains("Wie meedoet en sinds wanneer"))
    _ = try PageElements(page.replacing("<!DOCTYPE html>", with: ""))
  }

  @Test func aMunicipalityWithoutBoundariesIsNamed() throws {
    let page = try page(try workplace(), "show", "meerinzicht")
    // Ermelo and Harderwijk are not in the sample of boundaries, so that one is left and no map.
    #expect(!page.contains("class=\"map\""))
    let other = try self.page(try workplace(), "show", "omgevingsdienst", "flevoland")
    #expect(other.contains("Niet op de kaart, want de grenzen van 2026 hebben die gemeente niet: "))
    #expect(other.contains("die geen gemeente"))
  }

  @Test func aCouncilShowsWithWhomItSharesMost() throws {
    let page = try page(try workplace(), "overview", "Almere")
    #expect(page.contains("Hoeveel samenwerkingen andere gemeenten met Almere delen"))
    #expect(page.matches(of: /<path class="own" d="M/).count == 1)
    #expect(page.contains(/<title>Lelystad: \d+<\/title>/))
  }

  @Test func withoutBoundariesAnswersAreAsBeforeAndSayHowToGetThem() throws {
    let workplace = try workplace(withBoundaries: false)
    for question in [["show", "veiligheidsregio", "flevoland"], ["overview", "Almere"]] {
      let answer = try workplace.wgr(question + Self.day + ["--format", "html"])
      #expect(answer.status == 0)
      #expect(!answer.output.contains("class=\"map\""))
    }
    let advice = try workplace.wgr("doctor").output.split(whereSeparator: \.isWhitespace)
    #expect(advice.joined(separator: " ").contains("Haal ze op met wgr update --only boundaries."))
    #expect(
      try workplace.wgr(["site", "--output", workplace.path("site")] + Self.day).status == 0)
    #expect(
      try workplace.text("site/ontbreekt/index.html").contains("gemeente_gegeneraliseerd, bij PDOK")
    )
    #expect(!(try workplace.text("site/index.html").contains("class=\"map\"")))
  }

  @Test func theSiteHasMapsToChooseAndToCompareOn() throws {
    let workplace = try workplace()
    #expect(
      try workplace.wgr(["site", "--output", workplace.path("site")] + Self.day).status == 0)
    let home = try workplace.text("site/index.html")
    #expect(home.contains("Kies uw gemeente op de kaart"))
    #expect(
      home.contains("<a href=\"gemeente/gm0034/index.html\" tabindex=\"-1\"><path class=\"m2\""))
    let comparison = try workplace.text("site/vergelijken/index.html")
    #expect(comparison.ranges(of: "<path id=\"g0034\"").count == 1)
    #expect(comparison.matches(of: /<use class="m\d" href="#g0034"/).count >= 1)
    #expect(comparison.contains("Niet op de kaart, want de grenzen van 2026"))
    #expect(!(try workplace.text("site/ontbreekt/index.html").contains("gemeente_gegeneraliseerd")))
    let council = try workplace.text("site/gemeente/gm0034/index.html")
    #expect(council.contains("<a href=\"../../gemeente/gm0995/index.html\" tabindex=\"-1\">"))
  }

  @Test func theImportSaysWhatItReadAndWhatFitsNothing() throws {
    let workplace = try workplace(withBoundaries: false)
    let sample = try String(
      contentsOf: URL(filePath: Exports.sample("gebieden-flevoland.geojson")), encoding: .utf8)
    let file = try workplace.write(
      sample.replacing("GM0184", with: "GM9999").replacing("[5.22, 52.33]", with: "[52.33, 5.22]"),
      as: "x.geojson")
    let answer = try workplace.wgr("import", file)
    #expect(answer.status == 0)
    #expect(answer.output.contains("gebieden van 16 mei 2026. 6 gebieden gelezen: 5 opgeslagen"))
    #expect(
      answer.errors.contains(
        "deze gebieden horen bij geen gemeente van het register en staan op geen kaart: Urk (GM9999)."
      ))
    #expect(
      answer.errors.contains(
        "regel 2: rij afgewezen: de plaats “52.33, 5.22” ligt niet in Nederland"))
    #expect(try workplace.wgr("import", file, "--strict", "--accept-shrinkage").status == 0)
  }

  @Test func aDocumentWithoutAreasIsRefused() throws {
    let workplace = try workplace(withBoundaries: false)
    for text in [
      "{\"type\": \"FeatureCollection\", \"features\": []}", "{\"type\": \"FeatureCollection\"",
    ] {
      let answer = try workplace.wgr("import", try workplace.write(text, as: "x.geojson"))
      #expect(answer.status == 65)
      #expect(answer.errors.split(separator: "\n").count == 1)
    }
    let other = try workplace.wgr("import", Exports.sample("inwoners.csv"), "--kind", "gebieden")
    #expect(other.status == 65)
    #expect(try workplace.wgr("import", Exports.sample, "--year", "26").status == 64)
  }

  @Test func textInABoundaryIsText() throws {
    let workplace = try workplace(withBoundaries: false)
    let sample = try String(
      contentsOf: URL(filePath: Exports.sample("gebieden-flevoland.geojson")), encoding: .utf8)
    let file = try workplace.write(
      sample.replacing("\"Urk\"", with: "\"<script>&\\u202E\"")
        .replacing("eigen schets", with: "<img src=x>"), as: "x.geojson")
    #expect(try workplace.wgr("import", file).status == 0)
    let page = try page(workplace, "show", "veiligheidsregio", "flevoland")
    #expect(page.contains("&lt;script&gt;&amp;: doet mee"))
    #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("\u{202E}"))
  }
}
