import Records
import TestSupport
import Testing

@testable import Documents

/// Every reader against samples with random damage: they refuse, and never stop the program.
struct DamagedSampleTests {
  @Test(arguments: [
    "deelnemersbijdragen-flevoland.csv", "deelnemerslijst.csv", "eigen-tabel.csv",
    "herindelingen.csv", "inwoners.csv", "invulblad-urk.csv", "iv3-codelijst.csv",
    "iv3-gemeenten.csv", "iv3-regelingen.csv", "klassenregel.csv", "risicoklasse.csv",
    "stemregels.csv",
    "stemverhouding.csv", "uittredingsbepaling.csv", "verbonden-partijen-flevoland.csv",
    "zienswijzen-flevoland.csv",
  ])
  func damageIsRefusedOrRejected(_ name: String) throws {
    var random = SplitMix(state: UInt64(name.utf8.count))
    let sample = try SharedLists.sampleBytes(name)
    let damage = Damage(
      Array("\";,\t\n\r0-.9AÃ€ \u{0}".utf8) + [0xFF, 0x80, 0xE9], places: 1...8, cut: 3, tail: 20)
    for _ in 0..<150 {
      let bytes = damage.of(sample, &random)
      do {
        let document = try TableDocument(BytesInMemory(bytes))
        for row in try rejected(document) { #expect(row.lineNumber > 1 && !row.original.isEmpty) }
      } catch is TableError {}
    }
  }

  private func rejected(_ document: TableDocument) throws -> [RejectedRow] {
    switch document.kind {
    case .iv3: try Reading(document.readIv3).rejected
    case .iv3CodeList: try Reading(document.readIv3CodeList).rejected
    case .affiliatedParties: try Reading(document.readAffiliatedParties).rejected
    case .contributions: try Reading(document.readContributions).rejected
    case .councilViews: try Reading(document.readCouncilViews).rejected
    case .mergers: try Reading(document.readMergers).rejected
    case .boardSeats: try Reading(document.readBoardSeats).rejected
    case .voteRules: try Reading(document.readVoteRules).rejected
    case .exitClauses: try Reading(document.readExitClauses).rejected
    case .riskClasses: try Reading(document.readRiskClasses).rejected
    case .classRules: try Reading(document.readClassRules).rejected
    case .inhabitants: try Reading(document.readInhabitants).rejected
    case .participationList: try Reading(document.readParticipationList).rejected
    case .template: try Reading(document.readTemplate).rejected
    case .mappedFigures, .registerExport, .boundaries, nil: []
    }
  }
}
