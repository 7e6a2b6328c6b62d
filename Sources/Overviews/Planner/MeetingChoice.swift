package import Records

/// The meetings of councils in which drafts are dealt with: with at most so many for each council, those with which
/// most drafts are dealt with in all the councils that they go to.
///
/// Of choices that are equal in that, the one with most drafts dealt with in one council or another counts, then the
/// one with fewest meetings, then the earliest. Exact where the choices can all be looked at; see ``isExact``.
package struct MeetingChoice: Hashable, Sendable {
  /// The chosen meetings of each council, by day.
  package let meetings: [[Day]]
  /// How many drafts are dealt with in all their councils.
  package let completeCount: Int
  /// How many of these have a term that is known for certain in all of them.
  package let certainCount: Int
  /// How often a draft is dealt with in a council.
  package let treatmentCount: Int
  /// Whether no other choice can be better. Otherwise meetings were taken one by one, each time the one in which most
  /// drafts can be dealt with that were in none yet, or only the most promising choices were gone on with.
  package let isExact: Bool

  /// A council: when it meets, and between which days it can deal with each draft that goes to it.
  package struct Council: Hashable, Sendable {
    /// The days on which it meets.
    package var meetings: [Day]
    /// The terms, by the place of the draft: the first and the last day; `nil` where the draft cannot be dealt with.
    package var terms: [Int: ClosedRange<Day>?]

    /// A council.
    package init(meetings: [Day], terms: [Int: ClosedRange<Day>?]) {
      (self.meetings, self.terms) = (meetings, terms)
    }
  }

  /// The most choices of one council and the most of councils together that are looked at.
  private static let mostOptions = 2_000, mostStates = 300

  /// What councils can do with at most so many meetings each.
  ///
  /// - Parameters:
  ///   - councils: The councils, with the drafts by their places from 0.
  ///   - uncertain: The drafts of which the term may be shorter than it is given.
  ///   - limit: How many meetings a council may use; at least 1.
  /// - Complexity: That of the subsets of meetings that differ in the drafts they have, up to a bound.
  package init(_ councils: [Council], uncertain: Set<Int> = [], limit: Int) {
    let drafts = (councils.flatMap(\.terms.keys).max() ?? -1) + 1
    let certain = DraftSet((0..<drafts).filter { !uncertain.contains($0) }, of: drafts)
    let listed = DraftSet(Set(councils.flatMap(\.terms.keys)), of: drafts)
    var isExact = true
    var states = [State(complete: listed, treatments: 0, meetings: [])]
    for council in councils {
      let options = council.options(limit: max(limit, 1), of: drafts, Self.mostOptions)
      isExact = isExact && options.areAll
      let others = DraftSet((0..<drafts).filter { council.terms[$0] == nil }, of: drafts)
      var next: [State] = []
      var places: [DraftSet: Int] = [:]
      for state in states {
        for option in options.found {
          let longer = State(
            complete: state.complete.intersection(option.drafts.union(others)),
            treatments: state.treatments + option.drafts.count,
            meetings: state.meetings + [option.meetings])
          if let place = places[longer.complete] {
            if longer.isBetter(than: next[place]) { next[place] = longer }
          } else {
            places[longer.complete] = next.count
            next.append(longer)
          }
        }
      }
      states = Self.undominated(next, certain)
      if states.count > Self.mostStates {
        states = Array(states.prefix(Self.mostStates))
        isExact = false
      }
    }
    let best = states.first
    meetings = best?.meetings ?? []
    completeCount = best?.complete.count ?? 0
    certainCount = best?.complete.intersection(certain).count ?? 0
    treatmentCount = best?.treatments ?? 0
    self.isExact = isExact
  }

  private struct State {
    let complete: DraftSet
    let treatments: Int
    let meetings: [[Day]]

    var meetingCount: Int { meetings.reduce(0) { $0 + $1.count } }

    /// Whether it is better than one with the same drafts: by treatments, then by few meetings, then by early ones.
    func isBetter(than other: State) -> Bool {
      let (own, others) = ((-treatments, meetingCount), (-other.treatments, other.meetingCount))
      return own == others
        ? meetings.joined().lexicographicallyPrecedes(other.meetings.joined()) : own < others
    }
  }

  /// The states, the best first, without those of which another has every draft and more treatments, or as many
  /// with no more meetings.
  private static func undominated(_ states: [State], _ certain: DraftSet) -> [State] {
    let ranks = states.map { state in
      (
        -state.complete.intersection(certain).count, -state.complete.count, -state.treatments,
        state.meetingCount
      )
    }
    var kept: [State] = []
    for place in states.indices.sorted(by: {
      ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : states[$0].isBetter(than: states[$1])
    })
    where kept.count <= mostStates {
      let state = states[place]
      let isDominated = kept.contains {
        state.complete.isSubset(of: $0.complete) && !state.isBetter(than: $0)
      }
      if !isDominated { kept.append(state) }
    }
    return kept
  }
}

extension MeetingChoice.Council {
  /// Some meetings and the drafts that can be dealt with in them.
  fileprivate struct Option {
    let meetings: [Day]
    let drafts: DraftSet
  }

  /// The choices of at most so many meetings that differ in the drafts they have; the fewest meetings first, then the
  /// earliest. Where there are more than the bound, the one that is found meeting by meeting.
  fileprivate func options(
    limit: Int, of count: Int, _ bound: Int
  ) -> (found: [Option], areAll: Bool) {
    let none = Option(meetings: [], drafts: DraftSet([], of: count))
    var candidates: [Option] = []
    for day in Set(meetings).sorted() {
      let drafts = DraftSet(
        terms.compactMap { draft, term in term?.contains(day) == true ? draft : nil }, of: count)
      if !drafts.isEmpty, !candidates.contains(where: { drafts.isSubset(of: $0.drafts) }) {
        candidates.append(Option(meetings: [day], drafts: drafts))
      }
    }
    var found: [DraftSet: Option] = [none.drafts: none]
    var order = [none.drafts]
    var last = [(none, 0)]
    for _ in 0..<min(limit, candidates.count) {
      var next: [(Option, Int)] = []
      for (option, start) in last {
        for place in start..<max(candidates.count, start) {
          let candidate = candidates[place]
          let drafts = option.drafts.union(candidate.drafts)
          guard drafts != option.drafts else { continue }
          let longer = Option(meetings: option.meetings + candidate.meetings, drafts: drafts)
          next.append((longer, place + 1))
          if found[drafts] == nil {
            found[drafts] = longer
            order.append(drafts)
          }
          guard order.count <= bound, next.count <= bound else {
            return ([greedy(candidates, limit, none)], false)
          }
        }
      }
      last = next
    }
    return (order.compactMap { found[$0] }, true)
  }

  private func greedy(_ candidates: [Option], _ limit: Int, _ none: Option) -> Option {
    var chosen = none
    for _ in 0..<limit {
      let gains = candidates.map { $0.drafts.union(chosen.drafts).count - chosen.drafts.count }
      guard let most = gains.max(), most > 0, let place = gains.firstIndex(of: most) else { break }
      chosen = Option(
        meetings: (chosen.meetings + candidates[place].meetings).sorted(),
        drafts: chosen.drafts.union(candidates[place].drafts))
    }
    return chosen
  }
}

/// A set of drafts by their places.
private struct DraftSet: Hashable {
  private var words: [UInt64]

  init(_ places: some Sequence<Int>, of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    for place in places { words[place / 64] |= 1 << UInt64(place % 64) }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func union(_ other: DraftSet) -> DraftSet { combined(other, |) }
  func intersection(_ other: DraftSet) -> DraftSet { combined(other, &) }
  func isSubset(of other: DraftSet) -> Bool {
    zip(words, other.words).allSatisfy { $0 & ~$1 == 0 }
  }

  private func combined(_ other: DraftSet, _ operation: (UInt64, UInt64) -> UInt64) -> DraftSet {
    var result = self
    for place in words.indices { result.words[place] = operation(words[place], other.words[place]) }
    return result
  }
}
