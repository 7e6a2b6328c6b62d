import Graph
package import Records

/// With which councils one shares most arrangements, and which of them together have a majority in most of the boards
/// that it takes part in.
package struct CouncilAllies: Sendable {
  /// The municipality.
  package let municipality: Organisation
  /// Whether it exists on the day.
  package let existence: CouncilOverview.Existence
  /// The day the answer is valid for.
  package let day: Day
  /// How many arrangements it takes part in.
  package let arrangementCount: Int
  /// The other municipalities with a shared arrangement, most shared ones first.
  package let allies: [Ally]
  /// The boards of its arrangements in which others take part too, by short title.
  package let boards: [SharedBoard]
  /// The groups of one council, of two, and so on: of each size those with a majority in most boards; until one has it
  /// in every board in which municipalities can have it, or ``largestGroup`` are in.
  package let groups: [Group]
  /// How old and how complete the answer is.
  package let standing: Standing

  /// The largest group that is looked for.
  package static let largestGroup = 15

  /// A municipality that shares arrangements.
  package struct Ally: Sendable {
    /// The municipality.
    package let municipality: Organisation
    /// The arrangements it shares, by short title.
    package let shared: [ArrangementOverview]
    /// In how many of the boards it takes part.
    package let boardCount: Int
  }

  /// The groups of one size.
  package struct Group: Sendable {
    /// How many councils, the own one included.
    package let size: Int
    /// In how many boards they have a majority.
    package let boardCount: Int
    /// In how many at most any group of the size can have it.
    package let bound: Int
    /// How many groups of the size have it in so many; `nil` where not all were looked at.
    package let groupCount: Int?
    /// The first of them, the own municipality first.
    package let examples: [[Organisation]]
    /// The boards in which the first group has a majority, by their places in ``CouncilAllies/boards``.
    package let boards: [Int]

    /// Whether no group of the size can do better.
    package var isExact: Bool { boardCount == bound }
  }

  /// Puts together the allies of a council on the day of its overview. Cost: bounded; see ``JointMajority``.
  package init(_ overview: CouncilOverview) {
    municipality = overview.municipality
    existence = overview.existence
    day = overview.day
    arrangementCount = overview.arrangements.count
    standing = overview.standing
    let arrangements = overview.arrangements.map(\.overview)
    let boards = arrangements.compactMap { SharedBoard(of: $0, on: overview.day) }
    self.boards = boards
    let allies = overview.partners.filter {
      $0.organisation.kind == .municipality && !$0.organisation.existence.hasEnded(by: overview.day)
    }.map { partner in
      let versions = Set(partner.shared)
      return Ally(
        municipality: partner.organisation,
        shared: arrangements.filter { versions.contains($0.arrangement.id) },
        boardCount: boards.count { $0.weights[partner.organisation.id] != nil })
    }
    self.allies = allies
    let voters = [overview.municipality] + allies.filter { $0.boardCount > 0 }.map(\.municipality)
    groups = Self.groups(of: voters, boards)
  }

  /// The first group with a majority in more than half of the boards; `nil` where none was found.
  package var smallest: Group? { groups.first { $0.boardCount * 2 > boards.count } }

  private static func groups(of voters: [Organisation], _ boards: [SharedBoard]) -> [Group] {
    guard !boards.isEmpty else { return [] }
    let places = Dictionary(voters.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
      first
    }
    let games = boards.map { board in
      JointMajority.Board(
        weights: board.weights.reduce(into: [:]) { weights, part in
          if let place = places[part.key] { weights[place] = part.value }
        },
        quota: board.quota,
        vetoes: board.vetoes.map { Set($0.compactMap { places[$0] }) })
    }
    let reachable = games.count { $0.isWon(by: voters.indices) }
    let majority = JointMajority(voterCount: voters.count, boards: games)
    var groups: [Group] = []
    for size in 1...min(voters.count, largestGroup) {
      let best = majority.best(ofSize: size)
      guard best.boardCount > 0 else { continue }
      let first = best.groups.first ?? []
      groups.append(
        Group(
          size: size, boardCount: best.boardCount, bound: best.bound, groupCount: best.groupCount,
          examples: best.groups.map { $0.map { voters[$0] } },
          boards: games.indices.filter { games[$0].isWon(by: first) }))
      if best.boardCount == reachable { break }
    }
    return groups
  }
}
