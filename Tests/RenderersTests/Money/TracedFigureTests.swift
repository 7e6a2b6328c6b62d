import Foundation
import Overviews
import Pages
import Records
import Renderers
import TestSupport
import Testing

/// Every figure of the real cases leads back to its cell, which other means read.
@Suite(.needsSharedDocuments) struct TracedFigureTests {
  private let tables: [CSVTable]

  init() throws {
    tables = try [SharedFigures.affiliatedParties, SharedFigures.contributions].map {
      try CSVTable(SharedFigures.file($0))
    }
  }

  /// The figures under a key of the arrangements in the JSON of an overview.
  private func figures(
    _ key: String, of municipality: String, in excerpt: RegisterExcerpt
  ) throws -> [[String: Any]] {
    let overview = try #require(
      CouncilOverview(
        of: SharedFigures.municipality(municipality), in: excerpt, on: RealCases.day))
    let text = render(overview, as: .json, Presentation())
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let arrangements = try #require(json["regelingen"] as? [[String: Any]])
    return arrangements.flatMap { $0[key] as? [[String: Any]] ?? [] }
  }

  private func check(_ figure: [String: Any], contributor: String) throws {
    let source = try #require(figure["bron"] as? Int)
    try #require(tables.indices.contains(source - 1))
    let table = tables[source - 1]
    let lineNumber = try #require(figure["regel"] as? Int)
    let column = try #require(figure["kolom"] as? String)
    let cell = try #require(table.field(column, lineNumber: lineNumber))
    #expect(figure["tekst"] as? String == cell)
    #expect(figure["bedrag"] as? Int == Int(cell))
    #expect(
      table.field("boekjaar", lineNumber: lineNumber)
        == (figure["boekjaar"] as? Int).map(String.init))
    #expect(table.field("gemeente", lineNumber: lineNumber) == figure["gemeente"] as? String)
    #expect(table.field("bron_titel", lineNumber: lineNumber) == figure["stuk"] as? String)
    #expect(table.field("bron_url", lineNumber: lineNumber) == figure["stukAdres"] as? String)
    if figure["grootheid"] as? String == "bijdrage" {
      #expect(table.field("gemeentecode", lineNumber: lineNumber) == contributor)
    }
    let kind = figure["documentsoort"] as? String
    let written = table.field("documentsoort", lineNumber: lineNumber)
    let remark = table.field("opmerking", lineNumber: lineNumber) ?? ""
    #expect(written == kind || (written == "begroting" && remark.contains(kind ?? "?")))
  }

  @Test(arguments: [("GM0599", 62), ("GM0034", 27), ("GM0184", 27), ("GM1709", 0)])
  func everyShownFigureStandsWhereTheOverviewSays(code: String, count: Int) throws {
    let excerpt =
      switch code {
      case "GM0599": try RealCases.rotterdam()
      case "GM1709": try RealCases.moerdijk()
      default: try RealCases.flevoland()
      }
    let shown = try figures("cijfers", of: code, in: excerpt)
    #expect(shown.count >= count && !shown.isEmpty)
    let notAdded = try figures("cijfersNietOpgeteld", of: code, in: excerpt)
    for figure in shown + notAdded {
      try check(figure, contributor: code)
    }
  }
}
