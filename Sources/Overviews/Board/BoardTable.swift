package import Records

/// The seats and votes for one kind of decision at one moment, as documents tell them.
struct BoardTable: Sendable {
  /// The kind of decision; `nil` for all.
  let decision: String?
  /// When it was so; `nil` when no document tells.
  let moment: StatedMoment?
  /// One row for each participant, in the order of the documents: of two, that of the newest document.
  let seats: [LinkedFact<BoardSeat>]
  /// Rows of a later moment that tell of some participants only, and so do not make a table of their own.
  var later: [LinkedFact<BoardSeat>] = []
  /// Rows of an earlier moment, which no longer count.
  var earlier: [LinkedFact<BoardSeat>] = []

  /// The table that counts on a day for each kind of decision, that for all of them first: the newest in which the
  /// votes of as many participants are known as in any.
  ///
  /// A part of a table that is newer does not replace a whole one, but is kept beside it.
  static func all(in facts: [LinkedFact<BoardSeat>], on day: Day) -> [BoardTable] {
    let stated = facts.filter { !$0.content.begins(after: day) }
    let decisions = stated.grouped { Decision(name: $0.content.decision.map(Folding.fold) ?? "") }
    return decisions.map(\.elements).compactMap(newest)
  }

  private static func newest(_ facts: [LinkedFact<BoardSeat>]) -> BoardTable? {
    let tables = Dictionary(grouping: facts, by: \.moment)
      .sorted { left, right in
        switch (left.key, right.key) {
        case (let left?, let right?): left < right
        case (let left, let right): left == nil && right != nil
        }
      }
      .map { moment, seats in
        BoardTable(
          decision: seats.first?.content.decision, moment: moment, seats: lastOfEach(seats))
      }
    let most = tables.map(\.known).max() ?? 0
    guard let place = tables.lastIndex(where: { $0.known == most }) else { return nil }
    var table = tables[place]
    table.later = tables[(place + 1)...].flatMap(\.seats)
    table.earlier = tables[..<place].flatMap(\.seats)
    return table
  }

  /// Of how many participants the votes are known; with none known, how many seats are.
  private var known: Int {
    let votes = seats.count { $0.content.votes != nil }
    return votes > 0 ? votes * 1_000 : seats.count
  }

  private static func lastOfEach(_ seats: [LinkedFact<BoardSeat>]) -> [LinkedFact<BoardSeat>] {
    var places: [String: Int] = [:]
    var kept: [LinkedFact<BoardSeat>] = []
    for seat in seats {
      let participant = seat.content.participant
      let key = participant.code?.text ?? MunicipalityName.folded(participant.name)
      if let place = places[key] {
        kept[place] = seat
      } else {
        places[key] = kept.count
        kept.append(seat)
      }
    }
    return kept
  }

  /// The words that the rows have in a column, each once; `nil` when they have none.
  func words(_ column: KeyPath<BoardSeat, String?>) -> String? {
    var seen: Set<String> = []
    let words = seats.compactMap { $0.content[keyPath: column] }
      .filter { seen.insert(Folding.fold($0)).inserted }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  private struct Decision: Hashable, Comparable {
    let name: String
    static func < (left: Decision, right: Decision) -> Bool { left.name < right.name }
  }
}

extension LinkedFact<BoardSeat> {
  /// When it was so: as the row tells, else by the date or the year of the document it was taken from.
  package var moment: StatedMoment? {
    content.validFrom.map { StatedMoment($0) } ?? content.asOf
      ?? origin.date.map { StatedMoment($0) } ?? origin.year.map { StatedMoment(year: $0) }
  }
}

extension BoardSeat {
  /// Whether it holds only from a later day on.
  fileprivate func begins(after day: Day) -> Bool {
    validFrom.map { $0 > day } ?? asOf.map { !$0.hasCome(by: day) } ?? false
  }
}
