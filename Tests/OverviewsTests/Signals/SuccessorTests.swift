import Overviews
import Records
import TestSupport
import Testing

/// Which arrangement may have taken over, beside a comparison of each with each.
struct SuccessorTests {
  private static let words = ["afval", "jeugd", "veiligheid", "regeling", "de", "2015"]

  private func register(_ random: inout SplitMix) -> MadeUpRegister {
    var register = MadeUpRegister()
    for number in 1...4 { register.organisation(BodyID(Int64(number)), "Gemeente \(number)") }
    for number in 1...Int64.random(in: 2...14, using: &random) {
      let title = (0...Int.random(in: 0...2, using: &random))
        .map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let start = Day(number: Int.random(in: 10_000...10_005, using: &random))
      let previous = Int.random(in: 0...5, using: &random) == 0 ? VersionID(number + 100) : nil
      register.arrangement(
        VersionID(number), title, Period(start: start), previous: previous)
      register.excerpt.arrangementDetails[VersionID(number)]?.policyAreas =
        Int.random(in: 0...2, using: &random) == 0 ? [] : [Self.area(&random)]
      for member in Int64(1)...4 where Bool.random(using: &random) {
        register.excerpt.participations.append(
          Participation(
            arrangement: VersionID(number),
            organisation: OrganisationReference(id: BodyID(member), name: "Gemeente \(member)")))
      }
    }
    return register
  }

  private static func area(_ random: inout SplitMix) -> PolicyArea {
    PolicyArea(name: Bool.random(using: &random) ? "Milieu" : "Zorg")
  }

  private func ownWords(_ title: String) -> Set<String> {
    Set(title.split(separator: " ").map(String.init)).subtracting(["regeling", "de", "2015"])
  }

  private func isLikely(_ other: ArrangementOverview, after one: ArrangementOverview) -> Bool {
    let members = [one, other].map { Set($0.participants.map(\.organisation.id)) }
    let words = [one, other].map { ownWords($0.arrangement.title) }
    let areas = [one, other].map { Set($0.details.policyAreas.map(\.name)) }
    guard let start = one.arrangement.inForce.start, let later = other.arrangement.inForce.start
    else { return false }
    return later > start && other.arrangement.previous == nil && !members[0].isEmpty
      && members[0].isSubset(of: members[1]) && !words[0].isEmpty
      && (words[0] == words[1]
        || !areas[0].isEmpty && areas[0] == areas[1] && !words[0].isDisjoint(with: words[1]))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func thoseFoundAreThoseOfComparingEachWithEach(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    let register = register(&random)
    let examination = Examination(of: register.excerpt, on: MadeUpRegister.today)
    for one in examination.arrangements {
      let expected = examination.arrangements.filter { isLikely($0, after: one) }
      #expect(
        examination.successors.likely(of: one).map(\.arrangement.id)
          == expected.map(\.arrangement.id))
    }
  }
}
