import Foundation
import TestSupport
import Testing

/// Maps and charts of an answer as one picture that stands alone.
struct PictureTests {
  private func workplace(_ samples: String...) throws -> Workplace {
    let workplace = try Workplace()
    for file in [Exports.sample] + samples.map(Exports.sample) {
      try #require(try workplace.wgr("import", file).status == 0)
    }
    return workplace
  }

  private func picture(_ workplace: Workplace, _ question: String...) throws -> String {
    let answer = try workplace.wgr(question + ["--on", "2026-05-16", "--format", "svg"])
    try #require(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  @Test func theMapOfAnArrangementStandsAlone() throws {
    let text = try picture(
      workplace("gebieden-flevoland.geojson"), "show", "veiligheidsregio", "flevoland")
    let svg = try PageElements(text)
    #expect(svg.names.first == "svg" && svg.names.count { $0 == "style" } == 1)
    #expect(text.matches(of: /<path class="m3" d="M[^"]+"><title>/).count == 6)
    // Nothing from elsewhere, no colours that only a page has, and what it is and how old.
    #expect(!text.contains("var(--") && !text.contains("http://www.w3.org/1999"))
    #expect(svg.attributes["href"] == nil && svg.attributes["src"] == nil)
    #expect(text.contains("6 gemeenten die meedoen aan") && text.contains("Bron: eigen schets"))
    #expect(text.contains("Het register is bijgewerkt tot en met 16 mei 2026"))
    let height = try #require(svg.attributes["height"]?.first.flatMap(Int.init))
    let lowest = text.matches(of: /<text x="16" y="(\d+)"/).compactMap { Int($0.output.1) }.max()
    #expect(try #require(lowest) < height)
  }

  @Test func chartsAndTheMapOfACouncilAreUnderEachOther() throws {
    let text = try picture(
      workplace("gebieden-flevoland.geojson", "deelnemersbijdragen-flevoland.csv"), "overview",
      "Almere")
    // Each in a window of its own, so that none is drawn over another.
    let windows = text.matches(
      of: /<svg class="(chart|map)" [^>]*y="(\d+)" width="\d+" height="(\d+)" viewBox="0 0 \d+/
    ).map { match in (look: match.output.1, top: Int(match.output.2), height: Int(match.output.3)) }
    #expect(Set(windows.map(\.look)) == ["chart", "map"])
    for (one, next) in zip(windows, windows.dropFirst()) {
      let end = try #require(one.top) + #require(one.height)
      #expect(try end <= #require(next.top))
    }
  }

  @Test func whatHasNoPictureSaysWhatItTakes() throws {
    let bare = try workplace()
    let without = try bare.wgr("show", "veiligheidsregio", "flevoland", "--format", "svg")
    #expect(without.status == 64 && without.output.isEmpty)
    expectOneSentence(without.errors)
    #expect(without.errors.contains("gemeentegrenzen"))
    let other = try bare.wgr("arrangements", "--format", "svg")
    #expect(other.status == 64)
    expectOneSentence(other.errors)
  }
}
