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

  /// Follows the changes of municipalities back from one.
  package init(of municipality: Organisation, in mergers: [Merger]) {
    let lineage = Lineage(of: municipality, in: mergers)
    all = Self.each(Self.walk(lineage.predecessors, mergers)).sorted {
      ($0.date, Folding.fold($0.municipality.name)) < ($1.date, Folding.fold($1.municipality.name))
    }
  }

  /// Each change once, also when lists write a name differently; of a part with the share that is given.
  private static func each(_ found: [Predecessor]) -> [Predecessor] {
    var each: [Predecessor] = []
    for predecessor in found {
      let known = each.firstIndex {
        $0.date == predecessor.date && $0.municipality.isSame(as: predecessor.municipality)
          && $0.successor.isSame(as: predecessor.successor)
      }
      guard let known else {
        each.append(predecessor)
        continue
      }
      if case .part(nil) = each[known].passage { each[known].passage = predecessor.passage }
    }
    return each
  }

  private static func walk(_ steps: [Lineage.Step], _ mergers: [Merger]) -> [Predecessor] {
    steps.flatMap { step -> [Predecessor] in
      let passage = passage(step.merger, mergers)
      let own = Predecessor(
        municipality: step.other, successor: step.merger.after, date: step.merger.date,
        passage: passage)
      if case .part = passage { return [own] }
      return [own] + walk(step.further, mergers)
    }
  }

  /// A municipality that went into several on one day was divided, whatever the list calls it.
  private static func passage(_ merger: Merger, _ mergers: [Merger]) -> Passage {
    let isDivided =
      merger.manner == .divided
      || mergers.contains {
        $0.date == merger.date && $0.before.isSame(as: merger.before)
          && !$0.after.isSame(as: merger.after)
      }
    guard !isDivided else { return .part(merger.share) }
    return merger.manner == .renamed ? .renamed(into: merger.after) : .whole
  }
}
