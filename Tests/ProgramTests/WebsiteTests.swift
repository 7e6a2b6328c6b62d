import Foundation
import TestSupport
import Testing

/// Checks of the website, beside those of single pages: one after another, for the same reason.
@Suite(.serialized, PageChecks.areExpected) enum SiteBrowser {}

extension SiteBrowser {
  /// The website of the national register as its readers meet it.
  struct WebsiteTests {
    /// One page of each kind that councils read, and those of the country.
    private static let pages = [
      "index.html", "gemeente/gm0307/index.html", "gemeente/gm0307/agenda/index.html",
      "regeling/28117274/index.html", "agenda/index.html", "signalen/index.html",
    ]
    private static let otherPages = [
      "gegevens/index.html", "gemeente/gm0307/netwerk/index.html",
      "gemeente/gm0307/vergelijken/index.html", "gemeente/gm0501/index.html",
      "bronnen/index.html", "ontbreekt/index.html", "privacy/index.html", "samenhang/index.html",
      "toegankelijkheid/index.html", "voor-nieuwe-raadsleden/index.html",
      "uitleg/index.html", "over/index.html",
      "vergelijken/index.html",
    ]

    /// Pages of the site; throws where one is not there.
    private static func folder(_ pages: [String]) throws -> PageFolder {
      let site = try Sites.national.get()
      let absent = pages.filter {
        !FileManager.default.fileExists(atPath: site.path("site/\($0)"))
      }
      try #require(absent.isEmpty)
      return PageFolder(site, "site", pages)
    }

    @Test(.needsSharedDocuments) func theMainPagesAreAccessibleInEveryAppearance() throws {
      try expectAccessible(Self.folder(Self.pages), in: .four)
    }

    @Test(.needsSharedDocuments) func theOtherPagesAreAccessible() throws {
      try expectAccessible(Self.folder(Self.otherPages), in: .two)
    }

    @Test(.needsSharedDocuments) func everyPageWorksByKeyboardAlone() throws {
      try expectKeyboardUse(Self.folder(Self.pages + ["vergelijken/index.html"]))
    }

    @Test(.needsSharedDocuments) func everyKindOfPageIsValid() throws {
      try expectValid(Self.folder(Self.pages + Self.otherPages))
    }

    @Test(.needsSharedDocuments) func noLinkOfTheWholeSiteIsBroken() throws {
      try expectNoBrokenLinks(in: Sites.national.get().path("site"))
    }

    @Test(.needsSharedDocuments) func aCouncilPrintsAHandoutOnA4() throws {
      for printed in try expectPrintedWhole(Self.folder(["gemeente/gm0307/index.html"])) {
        #expect((1...8).contains(printed.sheets.count))
        #expect(
          printed.text.contains("Gemeente Amersfoort doet mee aan")
        )
        #expect(!printed.text.contains("Naar de inhoud"))
      }
    }

    /// Front: the answer and the map; back: the list. Of a council with long questions and notes, of one with both and
    /// many arrangements, and of the one with the most.
    @Test(.needsSharedDocuments, arguments: [("gm0373", 9), ("gm0503", 15), ("gm0882", 19)])
    func aHandoutHasTwoSides(council: String, count: Int) throws {
      let page = try expectPrintedWhole(Self.folder(["gemeente/\(council)/index.html"]))[0]
      let sides = page.text.split(separator: "\u{0C}")
      #expect(sides.firstIndex { $0.contains("Wat doen wij samen?") } == 1)
      #expect(sides[1].split(separator: "Wij betalen").count - 1 == count)
    }

    @Test(.needsSharedDocuments) func theSearchFindsNamesWithoutAccentsAndCodes() throws {
      struct Found: Decodable {
        let withoutScript: Plain
        let served, fromDisk: [String: [[String]]]
        let status: [String: String]
        let tabsToBox: Int?
        let opened: String
        let complaints: [String]
        struct Plain: Decodable {
          let links: Int
          let box: Bool
        }
      }
      let queries = [
        "sudwest", "GM0307", "veiligheidsregio", "nergenshuizen", "boxmeer", "den bosch", "vru",
        "vuilnis", "brandwer almere", "woz",
      ]
      let found = try PageChecks.answer(
        of: .searching, [Sites.national.get().path("site"), "index.html"] + queries,
        as: Found.self)
      #expect(found.withoutScript.links > 342 && !found.withoutScript.box)
      #expect(found.complaints == [])
      let tabs = try #require(found.tabsToBox)
      #expect(tabs < 15)
      for kind in [found.served, found.fromDisk] {
        #expect(kind["sudwest"]?.first?.last == "gemeente/gm1900/index.html")
        #expect(kind["GM0307"]?.map(\.last) == ["gemeente/gm0307/index.html"])
        #expect((kind["veiligheidsregio"]?.count ?? 0) > 10)
        #expect(kind["nergenshuizen"] == [])
        #expect(kind["boxmeer"]?.first == ["Boxmeer", "gemeente/gm1982/index.html"])
        #expect(kind["den bosch"]?.first?.last == "gemeente/gm0796/index.html")
        // The website finds what the command finds.
        for words in ["vru", "vuilnis", "brandwer almere", "woz", "veiligheidsregio"] {
          let answer = try Registers.nationalWithAreas.get().wgr(
            ["arrangements"] + words.split(separator: " ").map(String.init)
              + ["--format", "csv", "--raw", "--quiet"])
          let lines = answer.output.split(whereSeparator: \.isNewline).count - 1
          #expect(lines > 0)
          let inForce = kind[words]?.filter { $0.last?.hasPrefix("regeling/") == true } ?? []
          #expect(inForce.count >= lines, "\(words)")
        }
      }
      #expect(found.status["nergenshuizen"]?.isEmpty == false)
      let only = try #require(
        queries.compactMap { found.served[$0] }.first { $0.count == 1 }?.first)
      #expect(found.opened == "/" + (only.last ?? ""))
    }

    @Test(.needsSharedDocuments) func councilsAreChosenOnAMapAndPagesHaveTheirs() throws {
      let site = try Sites.national.get()
      let maps = try [
        "index.html", "gemeente/gm0307/index.html", "regeling/28117274/index.html",
        "vergelijken/index.html",
      ].map { try site.text("site/\($0)").matches(of: /<figure class="map"/).count }
      #expect(maps.allSatisfy { $0 > 0 }, "\(maps)")
      let home = try site.text("site/index.html")
      let choices = home.prefix(
        upTo: home.firstRange(of: "id=\"gemeenten\"")?.lowerBound ?? home.endIndex
      )
      .matches(of: /<a href="gemeente\/gm[0-9]+\/index\.html"/)
      #expect(choices.count == 342)
    }

    @Test(.needsSharedDocuments) func scriptsAreSmallAndEveryPageHasAPolicy() throws {
      let site = try Sites.national.get()
      let checked = try site.shell(
        """
        cd site && find . -name '*.js' ! -name zoek-index.js -print0 | xargs -0 cat | wc -c
        grep -rL 'http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;' \
          --include='*.html' . | wc -l
        """)
      let numbers = checked.output.split(separator: "\n").compactMap { Int($0) }
      try #require(numbers.count == 2)
      #expect((1...20_480).contains(numbers[0]))
      #expect(numbers[1] == 0)
    }

    @Test func hostileTextsRunNowhereOnTheSite() throws {
      let site = try Sites.hostile.get()
      let pages = try FileManager.default.subpathsOfDirectory(atPath: site.path("site"))
        .filter { $0.hasSuffix(".html") }.sorted()
      #expect(pages.count > HostileRegister.titles.count)
      let folder = PageFolder(site, "site", pages)
      _ = try expectHarmless(folder, picturesOfOurOwn: true)
      try expectNoBrokenLinks(in: folder.path)
      try expectValid(folder)
    }
  }
}
