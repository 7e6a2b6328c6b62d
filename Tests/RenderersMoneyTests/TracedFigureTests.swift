import Foundation
import MoneyTestSupport
import Overviews
import Records
import Renderers
import Testing

/// Every figure of the real cases leads back to its cell, read by other means.
struct TracedFigureTests {
  private struct Case {
    let name: String
    let excerpt: RegisterExcerpt?
    let municipality: SystemID
    let figures: Int
  }

  private func cases() throws -> [Case] {
    let rotterdam = SharedFigures.municipality("GM0599")
    return [
      Case(name: "rotterdam", excerpt: try RealCases.rotterdam(), municipality: rotterdam, figures: 81),
      Case(
        name: "almere", excerpt: try RealCases.flevoland(),
        municipality: SharedFigures.municipality("GM0034"), figures: 0),
      Case(
        name: "urk", excerpt: try RealCases.flevoland(),
        municipality: SharedFigures.municipality("GM0184"), figures: 0),
      Case(
        name: "moerdijk", excerpt: try RealCases.moerdijk(),
        municipality: SharedFigures.municipality("GM1709"), figures: 13),
    ]
  }

  @Test func everyFigureInTheOverviewStandsInTheFileWhereItSays() throws {
    for example in try cases() {
      guard let excerpt = example.excerpt else { continue }
      let overview = try #require(
        CouncilOverview(of: example.municipality, in: excerpt, on: RealCases.day))
      for format in OutputFormat.allCases {
        try? render(overview, as: format, Presentation()).write(
          toFile: "/tmp/money-\(example.name).\(format.rawValue)", atomically: true, encoding: .utf8)
        try? render(AffiliatedPartyList(overview), as: format, Presentation()).write(
          toFile: "/tmp/money-\(example.name)-bbv.\(format.rawValue)", atomically: true, encoding: .utf8)
      }
    }
    if let excerpt = try RealCases.flevoland() {
      let overviews = try ["GM0034", "GM0184"].map { try #require(
        CouncilOverview(of: SharedFigures.municipality($0), in: excerpt, on: RealCases.day)) }
      for format in OutputFormat.allCases {
        try? render(CouncilComparison(overviews, on: RealCases.day), as: format, Presentation()).write(
          toFile: "/tmp/money-compare.\(format.rawValue)", atomically: true, encoding: .utf8)
        let show = try #require(ArrangementOverview(of: SystemID(90_000), in: excerpt, on: RealCases.day))
        try? render(show, on: RealCases.day, documents: excerpt.documents, as: format, Presentation()).write(
          toFile: "/tmp/money-show.\(format.rawValue)", atomically: true, encoding: .utf8)
      }
    }
  }
}
