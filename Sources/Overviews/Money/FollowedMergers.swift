import Records

/// A municipality with those before it, whose figures are counted together on request.
///
/// What a predecessor paid for the years in which it existed is added where it went over whole. Of one
/// that was divided a part is estimated, by the share that the list of mergers gives, and that is told
/// apart and never added.
package struct FollowedMergers: Sendable {
  /// The predecessors, by date and then by name.
  package let predecessors: Predecessors
  /// The municipality itself, and then each that went into it whole.
  let members: [Member]
  /// Those of which a part went into it.
  let parts: [Member]
  private let headcounts: Headcounts

  /// One municipality, under every name and code it has had.
  struct Member: Sendable {
    /// Its last name.
    let name: String
    /// How it went over.
    let passage: Predecessors.Passage
    /// What it was called, each with the last year of that; `nil` for the municipality in question.
    fileprivate(set) var names: [Name]

    struct Name: Sendable {
      let mention: MunicipalityMention
      /// As the register has it; `nil` when it does not.
      let organisation: Organisation?
      let lastYear: Int?
    }

    /// Whether it existed on some day of a year, as far as is known.
    func existed(in year: Int) -> Bool {
      names.contains { name in
        (name.lastYear.map { year <= $0 } ?? true)
          && (name.organisation?.existence.start.map { $0.year <= year } ?? true)
      }
    }

    /// Whether a figure is one of it, for a year in which it had that name.
    func owns(_ linked: LinkedFigure) -> Bool {
      names.contains { name in
        guard name.lastYear.map({ linked.figure.year <= $0 }) ?? true else { return false }
        if let id = linked.municipality, let organisation = name.organisation {
          return id == organisation.id
        }
        return linked.figure.municipality?.isSame(as: name.mention) ?? false
      }
    }

    /// Whether it is the municipality of a figure.
    func isNamed(in figure: BudgetFigure) -> Bool {
      names.contains { figure.municipality?.isSame(as: $0.mention) ?? false }
    }
  }

  /// Follows the mergers that an excerpt tells of, those after a day left out where one is given.
  init(of municipality: Organisation, in excerpt: RegisterExcerpt, upTo day: Day? = nil) {
    predecessors = Predecessors(of: municipality, in: excerpt.mergers, upTo: day)
    headcounts = Headcounts(excerpt.inhabitants)
    let known = excerpt.organisations.values.filter { $0.kind == .municipality }
      .sorted { $0.id < $1.id }
    var members = [
      Member(
        name: municipality.name, passage: .whole,
        names: [
          .init(
            mention: MunicipalityMention(municipality), organisation: municipality, lastYear: nil)
        ])
    ]
    // The newest change first: a municipality is known before the names it had earlier.
    for predecessor in predecessors.all.reversed() {
      let mention = predecessor.municipality
      let name = Member.Name(
        mention: mention,
        organisation: known.first {
          mention.isSame(as: MunicipalityMention($0))
        }, lastYear: predecessor.lastYear)
      if case .renamed(let later) = predecessor.passage,
        let place = members.firstIndex(where: { member in
          member.names.contains { $0.mention.isSame(as: later) }
        })
      {
        members[place].names.append(name)
      } else {
        members.append(
          Member(name: mention.name, passage: predecessor.passage, names: [name]))
      }
    }
    let wholes = members.dropFirst().filter { if case .part = $0.passage { false } else { true } }
    self.members = members.prefix(1) + wholes.reversed()
    parts = members.filter { if case .part = $0.passage { true } else { false } }.reversed()
  }

  /// The inhabitants of those together whose contributions totals of one year add up, see
  /// ``Headcounts/headcount(ofAll:for:)``; `nil` for no totals.
  func headcount(of totals: [ContributionSeries.Total]) -> Headcount? {
    guard let year = totals.first?.year else { return nil }
    let parts = totals.flatMap(\.parts)
    return headcounts.headcount(
      ofAll: members.filter { member in parts.contains { member.isNamed(in: $0.shown.figure) } }
        .map(organisations), for: year)
  }

  /// Whether a total is that of the municipality itself, without any predecessor.
  func isAlone(in total: ContributionSeries.Total) -> Bool {
    total.gaps.isEmpty
      && total.parts.allSatisfy { part in
        members.first?.names.first?.mention.isSame(
          as: part.shown.figure.municipality ?? MunicipalityMention(name: "")) ?? false
      }
  }

  /// What the municipality and those that went into it whole reported to CBS, each for the years in which
  /// it existed.
  func transfers(_ transfers: [TransferTotal]) -> [TransferTotal] {
    transfers.filter { transfer in
      members.contains { member in
        member.names.contains { name in
          (name.mention.code ?? name.organisation?.code) == transfer.municipality
            && (name.lastYear.map { transfer.year <= $0 } ?? true)
        }
      }
    }
  }

  private func organisations(_ member: Member) -> [Organisation] {
    member.names.compactMap(\.organisation)
  }
}
