import Foundation
import PublicSources
import TestSupport
import Testing

@Suite(.serialized) struct SourceVisitTests {
  private let server: LoopbackServer
  private let folder: TemporaryFolder

  init() throws {
    server = try LoopbackServer()
    folder = try TemporaryFolder()
  }

  private func visit(
    _ name: PublicSource.Name, at path: String, years: ClosedRange<Int> = 2024...2024,
    allCategories: Bool = false
  ) throws -> [SourceVisit.Find] {
    let source = try #require(PublicSource.catalogue.first { $0.name == name })
    var finds: [SourceVisit.Find] = []
    try SourceVisit(folder: folder.url, years: years, allCategories: allCategories)
      .visit(source.at(server.address(path))) { finds.append($0) }
    return finds
  }

  private func files(_ find: SourceVisit.Find) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: find.file.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func tellsWhatIsNewAndWhatIsNot() throws {
    #expect(try visit(.register, at: "/etag").map(\.isNew) == [true])
    #expect(try visit(.register, at: "/etag").map(\.isNew) == [false])
  }

  @Test func namesAFileAsItsAddressDoes() throws {
    #expect(try visit(.register, at: "/whole").first?.file.lastPathComponent == "whole")
  }

  @Test func keepsTheFilesOfYearsApart() throws {
    let finds = try visit(.boundaries, at: "/whole?jaar={year}", years: 2024...2025)
    #expect(finds.map(\.file.lastPathComponent) == ["boundaries-2024", "boundaries-2025"])
  }

  @Test func fetchesATableToItsLastPage() throws {
    let find = try #require(try visit(.inhabitants, at: "/pages").first)
    #expect(try files(find) == ["0001.json", "0002.json", "0003.json"])
    #expect(find.year == 2024)
  }

  @Test func takesPagesAwayThatATableLost() throws {
    _ = try visit(.inhabitants, at: "/pages")
    let find = try #require(try visit(.inhabitants, at: "/pages").first)
    #expect(try files(find) == ["0001.json", "0002.json"])
    #expect(find.isNew)
  }

  @Test(arguments: ["/pages-elsewhere", "/pages-round"]) func followsNoPageAway(_ path: String)
    throws
  {
    let error = #expect(throws: FetchError.self) { try visit(.inhabitants, at: path) }
    guard case .strangePage = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func refusesAPageThatIsNoTable() throws {
    #expect(throws: FetchError(.strangeAnswer, address: server.address("/html"))) {
      try visit(.inhabitants, at: "/html")
    }
  }

  @Test func findsTablesByTitleAndAsksForWhatJointArrangementsAreAbout() throws {
    let finds = try visit(.iv3, at: "/catalogue")
    #expect(
      finds.map(\.file.lastPathComponent) == [
        "iv3-2024-45067NED", "iv3-2024-45099NED-names", "iv3-2024-45099NED",
      ])
    let asked = try server.log().compactMap { $0.removingPercentEncoding }
    #expect(
      asked.contains {
        $0.contains("45067NED/TypedDataSet") && $0.contains("substringof('L4.3.3',Categorie)")
      })
    #expect(
      asked.contains {
        $0.contains("45099NED/TypedDataSet") && $0.contains("substringof('B4.3.2',Categorie)")
      })
  }

  @Test func asksForAllCategoriesWhenTheyAreWanted() throws {
    _ = try visit(.iv3, at: "/catalogue", allCategories: true)
    #expect(try server.log().allSatisfy { !$0.contains("substringof") })
  }

  @Test func saysThatACatalogueHasNoSuchTable() throws {
    #expect(throws: FetchError(.strangeAnswer, address: server.address("/catalogue"))) {
      try visit(.iv3, at: "/catalogue", years: 2019...2019)
    }
  }

  @Test func beginsAtAnAddressAYear() throws {
    let inhabitants = try #require(PublicSource.catalogue.first { $0.name == .inhabitants })
    let addresses = SourceVisit(folder: folder.url, years: 2025...2026).addresses(of: inhabitants)
    #expect(addresses.count == 2)
    #expect(addresses.last?.contains("Perioden eq '2026MM01'") == true)
  }

  @Test func tellsThatAYearHasNoRowsYet() throws {
    #expect(try visit(.inhabitants, at: "/no-rows").map(\.hasRows) == [false])
    #expect(try visit(.inhabitants, at: "/pages").map(\.hasRows) == [true])
  }
}
