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
    ("toestemming", 299, 10, 142), ("ontslag-bestuurslid", 81, 322, 48),
    ("zienswijze-ontwerpbegroting", 367, 81, 3), ("adviescommissie", 281, 167, 3),
    ("onderzoekscommissie", 224, 193, 34), ("geschillen", 432, 16, 3),
    ("openbare-vergadering", 289, 154, 8),
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
      let duties = CouncilRight.all.count { $0.kind == .duty }
      let own = profile.hasBoard ? 1 : 0
      #expect(sizes.reduce(0, +) == CouncilRight.all.count - duties - own)
      for overview in profile.arrangements {
        let rights = overview.rights(on: SharedRegister.day)
        #expect(rights.filter { $0.right.kind != .duty } == profile.rights)
      }
    }
    #expect(profiles.map(\.arrangements.count) == profiles.map(\.arrangements.count).sorted(by: >))
  }

  /// This excerpt has no addresses, so only the groupings for territorial cooperation are known by title.
  @Test func aBodyOfForeignLawHasNoChapterAndNoDates() throws {
    let open = try Self.open.get()
    let foreign = open.filter(\.isForeignLaw)
    #expect(
      foreign.map(\.arrangement.id).sorted()
        == [28_153_047, 28_740_991, 30_161_067].map { VersionID($0) })
    for overview in foreign {
      #expect(overview.chapter.chapter == nil)
      let items = BudgetCalendar(year: 2027, subject: CalendarSubject(overview)).items
      #expect(items.map(\.status) == [.noCalendar])
      #expect(items.first?.explanation?.dutch.plain.contains("vraag de statuten") == true)
    }
  }

  /// The examples of Wgr art. 61 lid 2 and 73 lid 2, and the disputes that no provincial executive
  /// decides: fifty, of which one is of a body of foreign law.
  @Test func theExceptionsOfChaptersWithOthersAreThere() throws {
    let open = try Self.open.get()
    func answers(_ code: String) -> [(VersionID, Right)] {
      open.flatMap { overview in
        overview.rights(on: SharedRegister.day).filter { $0.right.code == code }
          .map { (overview.arrangement.id, $0) }
      }
    }
    for id in [30_453_543, 28_083_579, 30_504_482] as [Int64] {
      let view = answers("zienswijze-ontwerpregeling").first { $0.0 == VersionID(id) }
      #expect(view?.1.applies == .no)
    }
    let royal = answers("geschillen").filter {
      $0.1.applies == .yes && $0.1.citation == "Grondwet art. 136"
    }
    #expect(royal.count == 49)
    let joint = answers("openbare-vergadering").filter {
      $0.1.applies == .yes && $0.1.citation.contains("art. 23 lid 5")
    }
    #expect(joint.count == 8)
  }

  @Test func everyRefusedOrUnknownRightHasItsReason() throws {
    let open = try Self.open.get()
    for profile in RightsProfile.profiles(of: open, on: SharedRegister.day) {
      #expect((profile.refused + profile.unknown).allSatisfy { $0.reason != nil })
      #expect(profile.granted.allSatisfy { $0.reason == nil && $0.rule.isVerified })
    }
  }
}
