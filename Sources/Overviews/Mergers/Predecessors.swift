package import Records

/// The municipalities before one, as far as their figures can be counted with its own.
///
/// A municipality that was divided is one of them, and those before it are not: which part of theirs
/// belongs here, nobody can tell.
package struct Predecessors: Sendable {
  /// The predecessors, by date and then by name.
  package let all: [Predecessor]

  /// A municipality before another.
  package struct Predecessor: Hashable, Sendable {
    /// The municipality.
    package let municipality: MunicipalityMention
    /// The municipality it went into: the one in question, or another of these.
    package let successor: MunicipalityMention
    /// The first day on which it no longer existed.
    package let date: Day
    /// How it went over.
    package fileprivate(set) var passage: Passage

    /// The last year in which it existed: its figures for that year and earlier ones count.
    package var lastYear: Int { date.adding(days: -1).year }
  }

  /// How a municipality went over into another.
  package enum Passage: Hashable, Sendable {
    /// Whole: its figures are added.
    case whole
    /// It is the same municipality as another of these (or the one in question), under another name or
    /// code: its figures are that one's.
    case renamed(into: MunicipalityMention)
    /// A part of it, where it is told how large a part: its figures are estimated by that share, and
    /// not added.
    case part(Percentage?)
  }

  /// Follows the changes of municipalities back from one, those after a day left out where one is given.
  ///
  /// Cost: that of ``MergerIndex/of(_:)``, and linear in the changes that are met, besides sorting.
  package init(of municipality: Organisation, in mergers: [Merger], upTo day: Day? = nil) {
    var search = PredecessorSearch(MergerIndex.of(mergers))
    search.follow(from: MunicipalityMention(municipality), upTo: day)
    all = search.found.sorted {
      ($0.date, Folding.fold($0.municipality.name)) < ($1.date, Folding.fold($1.municipality.name))
    }
  }
}

/// Follows changes back, each once.
private struct PredecessorSearch {
  /// The predecessors, each once, also when lists write a name differently; of a part with the share that is given.
  private(set) var found: [Predecessors.Predecessor] = []

  private let mergers: MergerIndex
  private var met: Set<Merger> = []
  private var byCode: [DatedCode: [Int]] = [:]
  private var byName: [DatedName: [Int]] = [:]

  private struct DatedCode: Hashable {
    let date: Day
    let code: OrganisationCode
  }

  private struct DatedName: Hashable {
    let date: Day
    let name: String
  }

  init(_ mergers: MergerIndex) {
    self.mergers = mergers
  }

  mutating func follow(from municipality: MunicipalityMention, upTo day: Day?) {
    // The municipality whose changes are next, and since when: a long line of renamings is no deep stack.
    var open: [(mention: MunicipalityMention, day: Day?)] = [(municipality, day)]
    while let next = open.popLast() {
      for merger in mergers.changes(into: next.mention)
      where next.day.map({ merger.date <= $0 }) ?? true {
        guard met.insert(merger).inserted else { continue }
        let passage = passage(merger)
        add(
          Predecessors.Predecessor(
            municipality: merger.before, successor: merger.after, date: merger.date,
            passage: passage))
        if case .part = passage { continue }
        open.append((merger.before, merger.date))
      }
    }
  }

  private mutating func add(_ predecessor: Predecessors.Predecessor) {
    let code = predecessor.municipality.code.map { DatedCode(date: predecessor.date, code: $0) }
    let name = DatedName(
      date: predecessor.date, name: MunicipalityName.folded(predecessor.municipality.name))
    let near = (code.flatMap { byCode[$0] } ?? []) + (byName[name] ?? [])
    let known = near.sorted().first {
      found[$0].municipality.isSame(as: predecessor.municipality)
        && found[$0].successor.isSame(as: predecessor.successor)
    }
    if let known {
      if case .part(nil) = found[known].passage { found[known].passage = predecessor.passage }
      return
    }
    if let code { byCode[code, default: []].append(found.count) }
    byName[name, default: []].append(found.count)
    found.append(predecessor)
  }

  /// A municipality that went into several on one day was divided, whatever the list calls it.
  private func passage(_ merger: Merger) -> Predecessors.Passage {
    let isDivided =
      merger.manner == .divided
      || mergers.changes(of: merger.before).contains {
        $0.date == merger.date && !$0.after.isSame(as: merger.after)
      }
    guard !isDivided else { return .part(merger.share) }
    return merger.manner == .renamed ? .renamed(into: merger.after) : .whole
  }
}
