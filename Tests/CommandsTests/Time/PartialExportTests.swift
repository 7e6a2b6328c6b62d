import Foundation
import TestSupport
import Testing

/// Exports of one part of the register are answered as such.
@Suite(.needsSharedDocuments) struct PartialExportTests {
  /// What is asked, and whether a part of the register that it needs is missing in each export.
  private func register(of export: SharedDocuments.Document) throws -> Workplace {
    let workplace = try Workplace()
    let imported = try workplace.wgr("import", SharedDocuments.path(export))
    try #require(imported.status == 0, "\(imported.errors)")
    return workplace
  }

  static let denials = [
    "Geen gemeente heet", "geen enkele gemeenschappelijke regeling",
    "geen gemeenschappelijke regeling",
    "Geen gemeenschappelijke regeling gevonden", "Er is niets veranderd",
  ]

  @Test(arguments: [
    ["overview", "Almere"], ["overview", "Almere", "--history"], ["calendar", "Almere"],
    ["arrangements"], ["check"], ["changes"], ["network", "stats"], ["network", "ego", "Almere"],
  ])
  func withOrganisationsAloneNothingIsSaidOfArrangements(question: [String]) throws {
    let answer = try register(of: .exportOfOrganisations).wgr(question)
    let text = (answer.output + answer.errors).replacing("\n", with: " ")
    #expect(text.contains("Er is geen export met regelingen gelezen"))
    #expect(text.contains("exportOO_gemeenschappelijke_regelingen.xml"))
    for denial in Self.denials { #expect(!text.contains(denial), "\(denial)") }
  }

  @Test(arguments: [
    ["overview", "Almere"], ["overview", "GM0034"], ["calendar", "Almere"], ["arrangements"],
    ["network", "ego", "Almere"], ["overview", "Almere", "--history"],
  ])
  func withArrangementsAloneWhatTheyMentionIsAnswered(question: [String]) throws {
    let answer = try register(of: .exportOfArrangements).wgr(question)
    let text = (answer.output + answer.errors).replacing("\n", with: " ")
    #expect(answer.status == 0)
    #expect(text.contains("Er is geen export met gemeenten gelezen"))
    #expect(text.contains("exportOO_gemeenten.xml"))
    for denial in Self.denials { #expect(!text.contains(denial), "\(denial)") }
  }

  @Test func whatArrangementsDoNotMentionIsSaidNotToBeRead() throws {
    let answer = try register(of: .exportOfArrangements).wgr("overview", "Maastricht")
    #expect(answer.status == 1)
    #expect(
      answer.errors.contains("“Maastricht” is niet te vinden. Er is geen export met gemeenten"))
    #expect(answer.errors.contains("exportOO_gemeenten.xml"))
  }

  @Test func theTwoPartsTogetherAreTheWhole() throws {
    let workplace = try register(of: .exportOfArrangements)
    let other = try SharedDocuments.path(.exportOfOrganisations)
    #expect(try workplace.wgr("import", other).status == 0)
    let answer = try workplace.wgr("overview", "Almere", "--on", "2026-05-16")
    #expect(answer.output.contains("mee aan 7 gemeenschappelijke regelingen"))
    #expect(!answer.output.contains("Er is geen export met"))
    let changes = try workplace.wgr("changes", "--since", "2026-05-01")
    #expect(changes.output.contains("Er is niets vergeleken"))
  }

  @Test func anExportOfWhichEveryRecordWasRejectedHasNoMunicipalities() throws {
    let path = try SharedDocuments.path(.exportOfNothing)
    let workplace = try Workplace()
    _ = try workplace.wgr("import", path)
    let answer = try workplace.wgr("overview", "Voorbeelddam")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("Er is geen export met gemeenten gelezen"))
  }

  @Test func theOldLayoutHasNoArrangements() throws {
    let answer = try register(of: .exportInOldLayout).wgr("overview", "Voorbeelddam")
    #expect(answer.output.contains("Er is geen export met regelingen gelezen"))
    #expect(answer.output.contains("is niet bekend"))
  }
}
