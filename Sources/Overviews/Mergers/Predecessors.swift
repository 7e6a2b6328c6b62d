public import Records

/// The municipalities before one, as far as their figures can be counted with its own.
///
/// A municipality that was divided is one of them, and those before it are not: which part of theirs
/// belongs here, nobody can tell.
public struct Predecessors: Sendable {
  /// The predecessors, by date and then by name.
  public let all: [Predecessor]

  /// A municipality before another.
  public struct Predecessor: Hashable, Sendable {
    /// The municipality.
    public let municipality: MunicipalityMention
    /// The first day on which it no longer existed.
    public let date: Day
    /// How it went over.
    public let passage: Passage

    /// The last year in which it existed: its figures for that year and earlier ones count.
    public var lastYear: Int { date.adding(days: -1).year }
  }

  /// How a municipality went over into another.
  public enum Passage: Hashable, Sendable {
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
  public init(of municipality: Organisation, in mergers: [Merger]) {
    let lineage = Lineage(of: municipality, in: mergers)
    all = Self.walk(lineage.predecessors, mergers).sorted {
      ($0.date, Folding.fold($0.municipality.name)) < ($1.date, Folding.fold($1.municipality.name))
    }
  }

  private static func walk(_ steps: [Lineage.Step], _ mergers: [Merger]) -> [Predecessor] {
    steps.flatMap { step -> [Predecessor] in
      let passage = passage(step.merger, mergers)
      let own = Predecessor(
        municipality: step.other, date: step.merger.date, passage: passage)
      if case .part = passage { return [own] }
      return [own] + walk(step.further, mergers)
    }
  }

  /// A municipality that went into several on one day was divided, whatever the list calls it.
  private static func passage(_ merger: Merger, _ mergers: [Merger]) -> Passage {
    let isDivided =
      merger.manner == .divided
      || mergers.count { $0.date == merger.date && $0.before.isSame(as: merger.before) } > 1
    guard !isDivided else { return .part(merger.share) }
    return merger.manner == .renamed ? .renamed(into: merger.after) : .whole
  }
}
