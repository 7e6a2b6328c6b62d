import Foundation
import Overviews
import Pages
import Records
import Renderers
import Site
import TestSupport
import Testing

/// The site of a small register with hostile names, a municipality that was divided and an arrangement
/// of two versions.
struct SiteTests {
  private static let day = TownsAndDistrict.day

  private static func content(_ language: Language = .dutch, isNational: Bool = true) -> SiteContent
  {
    var excerpt = TownsAndDistrict.excerpt
    func mention(_ name: String, _ code: String) -> MunicipalityMention {
      MunicipalityMention(name: name, code: OrganisationCode(code))
    }
    excerpt.mergers = [("GM0001", "Aa"), ("GM0002", "Bee")].map { code, name in
      Merger(
        date: Day(iso: "2024-01-01") ?? day, before: mention("Dee", "GM0003"),
        after: mention(name, code), manner: .divided, lineNumber: 2)
    }
    var content = SiteContent(day: day, language: language, country: excerpt)
    content.councils = [1, 2].map { .init(BodyID($0), excerpt) }
    content.arrangements = excerpt.versionsToShow(on: day).map {
      .init($0, excerpt, versions: excerpt)
    }
    if isNational {
      content.history = .init(excerpt) { _ in nil }
      content.history?.register = Data([1, 2, 3])
    }
    return content
  }

  /// The files that are text, by path.
  private func texts(_ content: SiteContent = content()) throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in try Site(content).files {
      guard case .text(let text) = file.content else { continue }
      #expect(texts[file.path] == nil, "\(file.path) is made twice")
      texts[file.path] = text()
    }
    return texts
  }

  private func pages(_ content: SiteContent = content()) throws -> [(
    path: String, page: PageElements
  )] {
    try texts(content).filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, try PageElements($0.value)) }
  }

  @Test(arguments: Language.allCases)
  func everyPageIsWellFormedWithItsLandmarks(language: Language) throws {
    for (path, page) in try pages(Self.content(language)) {
      for name in ["h1", "main", "header", "footer", "title"] {
        #expect(page.names.count { $0 == name } == 1, "\(name) in \(path)")
      }
      #expect(page.attributes["lang"]?.first == language.rawValue)
      let identifiers = page.attributes["id"] ?? []
      #expect(Set(identifiers).count == identifiers.count, "\(path)")
    }
  }

  @Test func headingsDescendOneAtATime() throws {
    for (path, page) in try pages() {
      var level = 0
      for name in page.names where name.count == 2 && name.hasPrefix("h") && name != "hr" {
        let next = name.dropFirst().compactMap(\.wholeNumberValue).first ?? 0
        #expect(next <= level + 1, "\(name) after h\(level) in \(path)")
        level = next
      }
    }
  }

  @Test(arguments: [true, false])
  func everyLinkWithinTheSiteLeadsSomewhere(isNational: Bool) throws {
    let content = Self.content(isNational: isNational)
    let files = Set(try Site(content).files.map(\.path)).union(["SHA256SUMS"])
    for (path, page) in try pages(content) {
      let addresses = (page.attributes["href"] ?? []) + (page.attributes["src"] ?? [])
      for address in addresses where !address.hasPrefix("http") && address != "./" {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false)
        if let anchor = parts.dropFirst().first {
          #expect(parts[0].isEmpty && page.attributes["id"]?.contains(String(anchor)) == true)
        } else {
          let base = URL(fileURLWithPath: "/\(path)")
          let target = URL(fileURLWithPath: address, relativeTo: base).standardizedFileURL.path
          let isThere = files.contains(String(target.dropFirst()))
          #expect(isThere, "\(address) in \(path)")
        }
      }
    }
  }

  @Test(arguments: ["gegevens", "gemeente/gm0001", "regeling/200"])
  func everyDownloadStandsOnThePageThatIsAboutIt(folder: String) throws {
    let downloads = try Site(Self.content()).files.filter(\.isDownload).map(\.path)
      .filter { $0.hasPrefix(folder + "/") }
    let page = try pages().first {
      $0.path == (folder.hasPrefix("gemeente") ? folder + "/gegevens" : folder) + "/index.html"
    }
    let listed = try #require(page).page.attributes["href"]?.map {
      let base = URL(fileURLWithPath: "/\(page?.path ?? "")")
      return String(
        URL(fileURLWithPath: $0, relativeTo: base).standardizedFileURL.path.dropFirst())
    }
    #expect(!downloads.isEmpty && Set(downloads).isSubset(of: listed ?? []))
  }

  @Test func aSiteWithoutACopyOfTheRegisterNamesNone() throws {
    var content = Self.content()
    content.history?.register = nil
    let page = try #require(try texts(content)["gegevens/index.html"])
    #expect(page.contains("regelingen.csv") && !page.contains("register.sqlite"))
  }

  @Test(arguments: Language.allCases)
  func noFileOfTheSiteAsksToTypeACommand(language: Language) throws {
    for (path, text) in try texts(Self.content(language)) where !path.hasSuffix(".css") {
      let words = text.replacing(/<[^>]*>/, with: "").replacing("\r\n ", with: "")
      #expect(!words.contains(/wgr [a-z]/) && !words.contains(/\s--[a-z]/), "\(path)")
    }
  }

  @Test func namesNeverBecomeMarkup() throws {
    let pages = try pages()
    for (path, page) in pages {
      #expect(!page.names.contains("Cee") && !page.names.contains("bestuur"), "\(path)")
    }
    let text = try #require(try texts()["gemeente/gm0002/index.html"])
    #expect(text.contains("Gemeente &quot;Bee&quot; &amp; &lt;Cee&gt;"))
  }

  @Test func scriptsAreOfTheSiteItselfAndSmall() throws {
    let texts = try texts()
    for (path, page) in try pages() {
      #expect(
        page.names.count { $0 == "script" }
          == (["index.html", "vergelijken/index.html"].contains(path) ? 1 : 0))
      #expect(page.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" })
      #expect(
        page.attributes["content"]?.contains(SitePolicy.contentSecurityPolicy) == true, "\(path)")
    }
    let size = texts.filter { $0.key.hasSuffix(".js") }.values.map(\.utf8.count).reduce(0, +)
    #expect(size > 0 && size <= 20_000)
  }

  @Test func aDividedMunicipalityLeadsToEveryPart() throws {
    let page = try #require(try texts()["gemeente/gm0003/index.html"])
    #expect(page.contains("verdeeld over Aa (GM0001) en Bee (GM0002)"))
    #expect(page.contains("href=\"../../gemeente/gm0001/index.html\""))
    #expect(page.contains("href=\"../../gemeente/gm0002/index.html\""))
  }

  @Test func theNumberOfALaterVersionLeadsToTheLine() throws {
    let texts = try texts()
    #expect(texts["regeling/201/index.html"]?.contains("../../regeling/200/index.html") == true)
    #expect(texts["regeling/200/index.html"]?.contains("<h1>Afval, nieuw</h1>") == true)
  }

  @Test func theIndexOfTheSearchIsFoldedAndLeadsOnFromWhatIsGone() throws {
    let index = try #require(try texts()["zoek-index.js"])
    #expect(index.hasPrefix("raadEnRegeling({") && index.hasSuffix("});\n"))
    #expect(index.contains("\"gemeente/gm0001/index.html\",1,\"aa gm0001 0001\""))
    #expect(index.contains("\"regeling/200/index.html\",0,\"afval nieuw"))
    // Dee was divided: its own page tells what became of it.
    #expect(index.contains("[\"Dee\",\"nu: Aa en Bee\",\"gemeente/gm0003/index.html\",1"))
  }

  @Test func headingsOfTheHomePageCountWhatIsShown() throws {
    let home = try #require(try texts()["index.html"])
    #expect(home.contains("Gemeenten (2)</h2>"))
    let shown = home.matches(of: /href="regeling\/[0-9]+\/index\.html"/).count
    #expect(home.contains("Samenwerkingen (\(shown))</h2>"))
    let parts = home.matches(of: /<summary>[^<]+ \((\d+)\)<\/summary>\n<ul>/)
      .compactMap { Int($0.output.1) }
    #expect(parts.reduce(0, +) == shown)
  }

  @Test func aSiteOfSomeCouncilsHasNoNationalPages() throws {
    let paths = Set(try texts(Self.content(isNational: false)).keys)
    #expect(!paths.contains("samenhang/index.html") && !paths.contains("gegevens/netwerk.gexf"))
    #expect(paths.contains("gemeente/gm0001/index.html"))
  }

  @Test func theSameRegisterGivesTheSameBytes() throws {
    #expect(try texts() == texts())
  }
}
