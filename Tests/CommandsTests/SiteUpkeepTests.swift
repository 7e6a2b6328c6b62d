import Foundation
import TestSupport
import Testing

/// A site that is built again and again: how heavy it is, and what a new day touches.
struct SiteUpkeepTests {
  /// The bytes of each file of a site, by path.
  private func files(_ folder: String) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        let url = URL(filePath: "\(folder)/\(path)")
        let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        return isFile ? (path, try Data(contentsOf: url)) : nil
      })
  }

  /// The day stands in one style sheet that every page shows, on the page of that day, and where the data are cited.
  @Test(arguments: ["2026-05-16", "2026-06-02"])
  func theNextDayWritesOnlyPagesWhoseFactsAreOthers(day: String) throws {
    let workplace = try Workplace()
    let register = try Registers.sample.get()
    func build(_ day: String) throws -> [String: Data] {
      let made = try register.wgr(
        "site", "--output", workplace.path("site"), "--on", day, "--quiet")
      try #require(made.status == 0, "\(made.errors)")
      return try files(workplace.path("site"))
    }
    let before = try build(day)
    let after = try build(String(day.dropLast()) + (day.hasSuffix("6") ? "7" : "3"))
    let pages = before.keys.filter { $0.hasSuffix(".html") || $0.hasSuffix(".svg") }
    #expect(pages.count > 20)
    let touched = pages.filter { before[$0] != after[$0] }.sorted()
    #expect(touched == ["gegevens/index.html", "peildatum/index.html"])
    #expect(before["peildatum.css"] != after["peildatum.css"])
    for path in pages where path.hasSuffix(".html") {
      let text = String(decoding: try #require(after[path]), as: UTF8.self)
      #expect(text.contains("peildatum.css\"/>"), "\(path)")
    }
    for path in before.keys where [".ics", ".xml", ".css", ".js"].contains(where: path.hasSuffix) {
      #expect(path == "peildatum.css" || before[path] == after[path], "\(path)")
    }
  }

  @Test(.needsSharedDocuments) func theNationalSiteIsLight() throws {
    let site = try files(try Sites.national.get().path("site"))
    let bytes = site.values.map(\.count).reduce(0, +)
    #expect((20_000_000...120_000_000).contains(bytes))
  }

  /// What a reader downloads before anything else: compressed as a server sends it, and in words before anything
  /// is opened.
  @Test(.needsSharedDocuments) func noPageOfACouncilIsHeavy() throws {
    let site = try Sites.national.get()
    let heaviest = try site.shell(
      """
      cd site && for page in gemeente/*/index.html; do gzip -c "$page" | wc -c; done | sort -n | tail -1
      """)
    let bytes = Int(heaviest.output.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect((1...61_440).contains(try #require(bytes)))
    let words = try JSONDecoder().decode(
      [Int].self,
      from: Data(Peers.output(of: "words_unopened.py", [site.path("site/gemeente")]).utf8))
    #expect(words.count > 342)
    #expect((500...2_500).contains(try #require(words.max())))
  }
}
