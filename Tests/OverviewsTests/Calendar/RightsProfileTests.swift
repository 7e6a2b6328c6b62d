import Law
import Overviews
import Records
import TestSupport
import Testing

@Suite(.needsSharedDocuments, .needsPeers) struct RightsProfileTests {
  /// The arrangements without an end in the national export.
  private static let open = Result {
    let excerpt = try SharedRegister.excerpt()
    return excerpt.arrangements.values.filter { $0.inForce.end == nil }.map(\.id).sorted()
      .compactMap { ArrangementOverview(of: $0, in: excerpt, on: SharedRegister.day) }
  }

  /// How often a right applies in the national export, counted by another program.
  @Test(arguments: [
    ("toestemming", 298, 94, 59), ("ontslag-bestuurslid", 82, 323, 46),
    ("zienswijze-ontwerpbegroting", 370, 81, 0), ("adviescommissie", 283, 168, 0),
  ])
  func rightsApplyAsOftenAsCounted(code: String, yes: Int, no: Int, unknown: Int) throws {
    let open = try Self.open.get()
    let answers = open.flatMap { $0.rights(on: SharedRegister.day) }
      .filter { $0.right.code == code }
    #expect(answers.count { $0.applies == .yes } == yes)
    #expect(answers.count { $0.applies == .no } == no)
    #expect(answers.count { $0.applies == .unknown } == unknown)
  }

  @Test func everyArrangementIsInOneProfileWithItsOwnAnswers() throws {
    let open = try Self.open.get()
    let profiles = RightsProfile.profiles(of: open, on: SharedRegister.day)
    #expect(profiles.reduce(0) { $0 + $1.arrangements.count } == open.count)
    for profile in profiles {
      let sizes = [profile.granted.count, profile.refused.count, profile.unknown.count]
      #expect(sizes.reduce(0, +) == CouncilRight.all.count)
      for overview in profile.arrangements {
        #expect(overview.rights(on: SharedRegister.day) == profile.rights)
      }
    }
    #expect(profiles.map(\.arrangements.count) == profiles.map(\.arrangements.count).sorted(by: >))
  }

  @Test func everyRefusedOrUnknownRightHasItsReason() throws {
    let open = try Self.open.get()
    for profile in RightsProfile.profiles(of: open, on: SharedRegister.day) {
      #expect((profile.refused + profile.unknown).allSatisfy { $0.reason != nil })
      #expect(profile.granted.allSatisfy { $0.reason == nil && $0.rule.isVerified })
    }
  }
}
