import Records

/// Arrangements in force by what one has in common with another that it took over from.
///
/// Cost: linear in the participations, each with the words of the title, besides sorting.
package struct SuccessorIndex: Sendable {
  /// The most that are told of one arrangement; of the register nowhere near as many.
  private static let limit = 50

  private let day: Day
  /// The number of each likeness.
  private let likenesses: [Likeness: Int]
  private let places: [Key: [Int]]
  private let arrangements: [Entry]
  private let counts: [BodyID: Int]

  /// An arrangement that may have taken over from another: the first version of its line.
  private struct Entry: Sendable {
    let overview: ArrangementOverview
    let start: Day
    let members: Set<BodyID>
  }

  /// What makes names alike: all own words, or the policy areas and one word.
  private struct Likeness: Hashable {
    let areas: Set<String>
    let words: Set<String>
  }

  /// A participant, and the number of a likeness.
  private struct Key: Hashable {
    let member: BodyID
    let likeness: Int
  }

  init(_ overviews: [ArrangementOverview], on day: Day) {
    self.day = day
    var counts: [BodyID: Int] = [:]
    let entries = overviews.filter { $0.arrangement.previous == nil }.map { overview in
      Entry(
        overview: overview, start: overview.arrangement.inForce.start ?? day,
        members: Set(overview.participants.map(\.organisation.id)))
    }
    var likenesses: [Likeness: Int] = [:]
    var places: [Key: [Int]] = [:]
    let byStart = entries.indices.sorted {
      (entries[$0].start, $0) < (entries[$1].start, $1)
    }
    for place in byStart {
      let entry = entries[place]
      let own = Self.likenesses(of: entry.overview).map { likeness in
        let number = likenesses[likeness] ?? likenesses.count
        likenesses[likeness] = number
        return number
      }
      for member in entry.members {
        counts[member, default: 0] += 1
        for likeness in own {
          places[Key(member: member, likeness: likeness), default: []].append(place)
        }
      }
    }
    (arrangements, self.likenesses) = (entries, likenesses)
    (self.places, self.counts) = (places, counts)
  }

  /// The arrangements that seem to have taken over from one, in their own order.
  package func likely(of overview: ArrangementOverview) -> [ArrangementOverview] {
    let members = Set(overview.participants.map(\.organisation.id))
    // Who takes part in the fewest: a successor is among those.
    guard let rarest = members.min(by: { (count($0), $0) < (count($1), $1) }) else { return [] }
    let start = overview.arrangement.inForce.start ?? day
    var found: Set<Int> = []
    for case let likeness? in Self.likenesses(of: overview).map({ likenesses[$0] }) {
      let near = places[Key(member: rarest, likeness: likeness)] ?? []
      var foundHere = 0
      for place in near.reversed() {
        let entry = arrangements[place]
        guard entry.start > start, foundHere < Self.limit else { break }
        guard entry.overview.arrangement.id != overview.arrangement.id,
          members.isSubset(of: entry.members)
        else { continue }
        found.insert(place)
        foundHere += 1
      }
    }
    return found.sorted().map { arrangements[$0].overview }
  }

  private func count(_ member: BodyID) -> Int { counts[member] ?? 0 }

  /// What another must have in common: all own words, whatever the areas, or the same areas and one of the words.
  private static func likenesses(
    of overview: ArrangementOverview
  ) -> [Likeness] {
    let words = ownWords(overview.arrangement)
    guard !words.isEmpty else { return [] }
    let areas = Set(overview.details.policyAreas.map(\.name))
    var likenesses = [Likeness(areas: [], words: words)]
    if !areas.isEmpty {
      for word in words.sorted().prefix(Self.limit) {
        likenesses.append(Likeness(areas: areas, words: [word]))
      }
    }
    return likenesses
  }

  /// The words of a title that are not of the form.
  private static func ownWords(_ arrangement: Arrangement) -> Set<String> {
    Set(
      Folding.fold(arrangement.title).parts(between: " ").map(String.init).filter { word in
        word.count > 2 && !word.hasSuffix("regeling") && !word.hasSuffix("organisatie")
          && !generic.contains(word) && !word.allSatisfy(\.isNumber)
      })
  }

  private static let generic: Set<String> = [
    "gemeenschappelijke", "openbaar", "lichaam", "orgaan", "regionale", "regio", "dienst", "het",
    "van", "voor", "een", "samenwerking", "zonder", "meer", "inzake", "betreffende",
  ]
}
