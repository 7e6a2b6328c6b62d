import Overviews
import Records
import TestSupport
import Testing

/// Which meetings are chosen, against looking at every choice.
struct MeetingChoiceTests {
  private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

  private func council(
    _ meetings: [Int], _ terms: [Int: ClosedRange<Int>?]
  ) -> MeetingChoice.Council {
    MeetingChoice.Council(
      meetings: meetings.map(day),
      terms: terms.mapValues { $0.map { day($0.lowerBound)...day($0.upperBound) } })
  }

  @Test func oneMeetingThatAllCanUseIsTakenBeforeTheEarliest() {
    let councils = [
      council([1, 5, 9], [0: 1...6, 1: 4...9]), council([2, 6], [0: 1...6, 1: 4...9]),
    ]
    let choice = MeetingChoice(councils, limit: 1)
    #expect(choice.completeCount == 2 && choice.treatmentCount == 4 && choice.isExact)
    #expect(choice.meetings == [[day(5)], [day(6)]])
  }

  @Test func aDraftCountsOnlyWhereEveryCouncilCanDealWithIt() {
    let councils = [
      council([1, 5], [0: 1...2, 1: 4...6]), council([5], [0: 1...2, 1: 4...6]),
      council([3], [1: nil]),
    ]
    let choice = MeetingChoice(councils, limit: 2)
    #expect(choice.completeCount == 0 && choice.treatmentCount == 3)
    #expect(choice.meetings == [[day(1), day(5)], [day(5)], []])
    #expect(MeetingChoice(councils, limit: 1).meetings == [[day(1)], [day(5)], []])
  }

  @Test func aCertainTermGoesBeforeMoreThatAreUncertain() {
    let councils = [council([1, 5], [0: 1...2, 1: 4...6, 2: 4...6])]
    #expect(MeetingChoice(councils, limit: 1).meetings == [[day(5)]])
    let choice = MeetingChoice(councils, uncertain: [1, 2], limit: 1)
    #expect(choice.meetings == [[day(1)]] && choice.certainCount == 1)
  }

  @Test func nothingToDealWithIsNoChoice() {
    #expect(MeetingChoice([], limit: 1).meetings.isEmpty)
    let choice = MeetingChoice([council([1], [:]), council([], [0: 1...2])], limit: 3)
    #expect(choice.completeCount == 0 && choice.meetings == [[], []])
  }

  /// Whatever the agendas and terms of a small group, looking at every choice finds none that is better.
  @Test func noOtherChoiceIsBetter() {
    var random = SplitMix(state: 41)
    for _ in 0..<200 {
      let drafts = Int.random(in: 1...5, using: &random)
      let councils = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let meetings = Set(
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Int.random(in: 0...20, using: &random)
          })
        var terms: [Int: ClosedRange<Int>?] = [:]
        for draft in 0..<drafts where Int.random(in: 0...3, using: &random) > 0 {
          let start = Int.random(in: 0...20, using: &random)
          terms[draft] =
            Int.random(in: 0...5, using: &random) == 0
            ? .some(nil) : .some(start...(start + Int.random(in: 0...9, using: &random)))
        }
        return council(meetings.sorted(), terms)
      }
      let uncertain = Set((0..<drafts).filter { _ in Bool.random(using: &random) })
      let limit = Int.random(in: 1...3, using: &random)
      let choice = MeetingChoice(councils, uncertain: uncertain, limit: limit)
      #expect(choice.isExact)
      #expect(
        [choice.certainCount, choice.completeCount, choice.treatmentCount]
          == best(councils, uncertain, limit), "\(councils) \(uncertain) \(limit)")
      // The meetings give what the choice says.
      #expect(
        counts(councils, choice.meetings, uncertain)
          == [choice.certainCount, choice.completeCount, choice.treatmentCount])
    }
  }

  private func counts(
    _ councils: [MeetingChoice.Council], _ meetings: [[Day]], _ uncertain: Set<Int>
  ) -> [Int] {
    func deals(_ council: Int, _ draft: Int) -> Bool {
      meetings[council].contains { (councils[council].terms[draft] ?? nil)?.contains($0) == true }
    }
    let drafts = Set(councils.flatMap(\.terms.keys))
    let complete = drafts.filter { draft in
      councils.indices.allSatisfy { councils[$0].terms[draft] == nil || deals($0, draft) }
    }
    let treatments = councils.indices.reduce(0) { sum, council in
      sum + councils[council].terms.keys.count { deals(council, $0) }
    }
    return [complete.subtracting(uncertain).count, complete.count, treatments]
  }

  private func best(
    _ councils: [MeetingChoice.Council], _ uncertain: Set<Int>, _ limit: Int
  ) -> [Int] {
    var choices: [[[Day]]] = [[]]
    for council in councils {
      let subsets = (0..<(1 << council.meetings.count)).map { bits in
        council.meetings.indices.filter { bits & (1 << $0) != 0 }.map { council.meetings[$0] }
      }.filter { $0.count <= limit }
      choices = choices.flatMap { choice in subsets.map { choice + [$0] } }
    }
    return choices.map { counts(councils, $0, uncertain) }
      .max { $0.lexicographicallyPrecedes($1) } ?? []
  }

  /// A council that meets every day, with a hundred drafts, is too much to look at whole; the answer says so.
  @Test func tooManyChoicesAreSaidToBe() {
    var random = SplitMix(state: 7)
    var terms: [Int: ClosedRange<Int>?] = [:]
    for draft in 0..<100 {
      let start = Int.random(in: 0...300, using: &random)
      terms[draft] = .some(start...(start + 20))
    }
    let choice = MeetingChoice([council(Array(0...330), terms)], limit: 12)
    #expect(!choice.isExact && choice.treatmentCount > 60)
    #expect(choice.meetings[0].count <= 12)
  }
}
