import Documents
import Foundation
import Law
import Records
import TestSupport
import Testing

/// The arrangements open in the national export of 2026-05-16.
///
/// The expected numbers were counted in the XML with another program.
@Suite(.needsSharedDocuments) struct RealRegisterTests {
  @Test func kindsAndChaptersAreAsCounted() throws {
    let path = try SharedDocuments.path(.nationalExport)
    let stream = RegisterExportStream(try DocumentInput(path: path))
    var organisationKinds: [BodyID: OrganisationKind] = [:]
    var open: [ArrangementRecord] = []
    while let records = try stream.next() {
      for record in records {
        switch record {
        case .organisation(let organisation):
          organisationKinds[organisation.organisation.id] = organisation.organisation.kind
        case .arrangement(let arrangement) where arrangement.arrangement.inForce.end == nil:
          open.append(arrangement)
        default: break
        }
      }
    }
    var kinds: [ArrangementKind: Int] = [:]
    var chapters: [Chapter?: Int] = [:]
    var through: [String: Int] = [:]
    for record in open {
      kinds[ArrangementKind(record.participations), default: 0] += 1
      let finding = ChapterFinding(
        kinds: record.participations.map {
          organisationKinds[$0.organisation.id] ?? Organisation($0.organisation).kind
        })
      chapters[finding.chapter, default: 0] += 1
      if let chapter = finding.through { through[chapter, default: 0] += 1 }
    }
    #expect(
      kinds == [
        .executives: 289, .mixedWithCouncils: 86, .councils: 11, .executivesAndMayors: 11,
        .otherBodies: 16, .unknown: 38,
      ])
    #expect(
      chapters == [
        .municipalities: 368, .municipalitiesAndProvinces: 44, .municipalitiesAndWaterBoards: 16,
        .provinces: 11, .waterBoards: 6, .allThree: 6,
      ])
    #expect(through == ["VIII": 24, "IX": 7])
  }
}
