import Foundation
import TestSupport
import Testing

/// Cards and maps for other websites: there only when asked for, self-contained, and the only pages that may be framed.
struct SiteEmbeddingTests {
  private func site(_ register: Workplace, _ arguments: String...) throws -> Workplace {
    let site = try Workplace()
    let made = try register.wgr(
      ["site", "--output", site.path("site"), "--on", "2026-05-16", "--quiet"] + arguments)
    try #require(made.status == 0, "\(made.errors)")
    return site
  }

  @Test func nothingMayBeFramedUnlessThatIsAsked() throws {
    let site = try site(Registers.sample.get())
    #expect(!FileManager.default.fileExists(atPath: site.path("site/inbedden")))
    let headers = try site.text("site/_headers")
    #expect(headers.hasPrefix("/*\n  Content-Security-Policy: default-src 'none';"))
    #expect(headers.contains("frame-ancestors 'none'") && !headers.contains("frame-ancestors *"))
  }

  @Test func aCardIsWholeByItselfAndLeadsToThePage() throws {
    let workplace = try Workplace()
    let read = try workplace.wgr(
      "import", Exports.sample, Exports.sample("gebieden-flevoland.geojson"), "--dated",
      "2026-05-16")
    try #require(read.status == 0, "\(read.errors)")
    let site = try site(
      workplace, "--allow-embedding", "--address", "https://raad.example/wgr")
    let card = try PageElements(site.text("site/inbedden/gm0034.html"))
    #expect(card.names.count { $0 == "h1" } == 1)
    #expect(!card.names.contains("script") && !card.names.contains("link"))
    #expect(card.attributes["src"] == nil)
    let text = try site.text("site/inbedden/gm0034.html")
    #expect(text.contains("href=\"https://raad.example/wgr/gemeente/gm0034/index.html\""))
    #expect(text.contains("Het register is bijgewerkt tot en met 16 mei 2026"))
    #expect(text.contains("<base target=\"_blank\"/>"))
    let map = try site.text("site/inbedden/gm0034.svg")
    #expect(map.contains("<svg") && !map.contains("href=") && map.contains("16 mei 2026"))
    let page = try site.text("site/gemeente/gm0034/gegevens/index.html")
    #expect(
      page.contains("&lt;iframe src=&quot;https://raad.example/wgr/inbedden/gm0034.html&quot;"))
  }

  /// A host joins the rules of an address: no rule that forbids framing may meet a card, and one must every page.
  @Test func onlyCardsMayBeFramed() throws {
    let site = try site(Registers.sample.get(), "--allow-embedding")
    let rules = try site.text("site/_headers").split(separator: "\n/").map { rule in
      let lines = rule.split(separator: "\n").map(String.init)
      return (
        path: "/" + lines[0].drop { $0 == "/" },
        policy: lines.first { $0.contains("Content-Security-Policy") } ?? ""
      )
    }
    func policies(of path: String) -> [String] {
      rules.filter { rule in
        rule.path == path
          || rule.path.hasSuffix("*") && path.hasPrefix(rule.path.dropLast())
      }.map(\.policy).filter { !$0.isEmpty }
    }
    for path in try FileManager.default.subpathsOfDirectory(atPath: site.path("site"))
    where path.hasSuffix(".html") {
      let found = policies(of: "/" + path)
      #expect(found.count == 1, "\(path): \(found)")
      #expect(
        found.first?.contains("frame-ancestors *") == path.hasPrefix("inbedden/"), "\(path)")
    }
  }
}
