import Foundation
import Law
import Records
import Testing

struct ArrangementKindTests {
  @Test(arguments: [
    ([["Gemeenteraad"], ["Gemeenteraad"]], ArrangementKind.councils),
    ([["College van burgemeester en wethouders"], []], .executives),
    ([["Burgemeester"]], .mayors),
    ([["College van burgemeester en wethouders", "Burgemeester"]], .executivesAndMayors),
    ([["Gemeenteraad"], ["College van burgemeester en wethouders"]], .mixedWithCouncils),
    ([["Gemeenteraad", "Burgemeester"]], .mixedWithCouncils),
    ([["Gemeenteraad"], ["Provinciale staten"]], .councils),
    ([["Gedeputeerde staten"], ["Dagelijks bestuur"]], .otherBodies),
    ([[], []], .unknown),
    ([], .unknown),
  ])
  func followsFromTheBodiesOfAllParticipations(bodies: [[String]], kind: ArrangementKind) {
    let participations = bodies.map {
      Participation(
        arrangement: VersionID(1), organisation: OrganisationReference(id: BodyID(2), name: "x"),
        bodies: $0.map(AdministrativeBody.init))
    }
    #expect(ArrangementKind(participations) == kind)
  }

  @Test func knowsWhetherCouncilsMadeIt() {
    #expect(ArrangementKind.mixedWithCouncils.hasCouncils == .yes)
    #expect(ArrangementKind.executivesAndMayors.hasCouncils == .no)
    #expect(ArrangementKind.unknown.hasCouncils == .unknown)
    #expect(ArrangementKind.otherBodies.hasCouncils == .unknown)
  }
}

struct ChapterFindingTests {
  typealias Kind = OrganisationKind

  @Test(arguments: [
    ([Kind.municipality, .municipality], Chapter.municipalities),
    ([Kind.province, .province], .provinces),
    ([Kind.waterBoard, .waterBoard], .waterBoards),
    ([Kind.municipality, .province], .municipalitiesAndProvinces),
    ([Kind.waterBoard, .municipality], .municipalitiesAndWaterBoards),
    ([Kind.municipality, .province, .waterBoard], .allThree),
    ([Kind.waterBoard, .province], .provincesAndWaterBoards),
  ])
  func followsFromTheKindsOfParticipants(kinds: [Kind], chapter: Chapter) {
    #expect(ChapterFinding(kinds: kinds) == ChapterFinding(chapter: chapter))
  }

  @Test func othersLeaveTheChapterOfTheRestInPlace() {
    #expect(
      ChapterFinding(kinds: [Kind.municipality, .municipality, .ministry])
        == ChapterFinding(chapter: .municipalities, through: "VIII"))
    #expect(
      ChapterFinding(kinds: [Kind.municipality, .province, nil])
        == ChapterFinding(chapter: .municipalitiesAndProvinces, through: "VIII"))
    #expect(
      ChapterFinding(kinds: [Kind.municipality, .ministry, nil])
        == ChapterFinding(chapter: .municipalities, through: "IX"))
  }

  @Test(arguments: [[], [Kind.municipality], [Kind.ministry, .other("Stichting")], [nil, nil]])
  func isUnknownWithoutEnoughParticipants(kinds: [Kind?]) {
    #expect(ChapterFinding(kinds: kinds) == .unknown)
  }

  @Test(arguments: [
    (Chapter.municipalities, Supervisor.provincialExecutive), (.provinces, .minister),
    (.waterBoards, .provincialExecutive), (.municipalitiesAndProvinces, .minister),
    (.municipalitiesAndWaterBoards, .provincialExecutive), (.allThree, .minister),
    (.provincesAndWaterBoards, .minister),
  ])
  func theMinisterSupervisesOnceAProvinceTakesPart(chapter: Chapter, supervisor: Supervisor) {
    #expect(chapter.supervisor == supervisor)
  }
}
