/// Which version of a line counts on which days: of those in force the one that started last.
///
/// Cost: n log n in the versions; a day costs the logarithm, the periods of a version these.
struct CountingVersions: Sendable {
  /// From which days on another version counts, or none; the first day first.
  private var turns: [(day: Day?, version: VersionID?)] = []
  private var periods: [VersionID: [Period]] = [:]
  private let first: VersionID?
  /// The start of the one that started first; `nil` where that of any is not known.
  private let start: Day?

  /// Works it out for the versions of a line, the first one first.
  init(_ versions: [Arrangement]) {
    first = versions.first?.id
    let starts = versions.compactMap(\.inForce.start)
    start = starts.count == versions.count ? starts.min() : nil
    var inForce: [Arrangement] = []
    func endThose(by day: Day?) {
      while let end = inForce.last?.inForce.end, day.map({ end <= $0 }) ?? true {
        while inForce.last?.inForce.hasEnded(by: end) ?? false { inForce.removeLast() }
        turn(on: end, to: inForce.last?.id)
      }
    }
    for version in versions.filter({ !$0.inForce.isEmpty }).sorted(by: { $0.startsBefore($1) }) {
      if let start = version.inForce.start { endThose(by: start) }
      inForce.append(version)
      turn(on: version.inForce.start, to: version.id)
    }
    endThose(by: nil)
    for (turn, end) in zip(turns, turns.dropFirst().map(\.day) + [nil]) {
      guard let version = turn.version else { continue }
      periods[version, default: []].append(Period(start: turn.day, end: end))
    }
  }

  /// The version that counts on a day; `nil` where none is in force.
  func version(on day: Day) -> VersionID? {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].day.map({ $0 <= day }) ?? true { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? turns[low - 1].version : nil
  }

  /// Whether a version is the first one, and none of them is in force on or before a day.
  func begin(with version: VersionID, after day: Day) -> Bool {
    first == version && start.map { $0 > day } ?? false
  }

  /// The periods in which a version counts, the first one first.
  func periods(of version: VersionID) -> [Period] { periods[version] ?? [] }

  private mutating func turn(on day: Day?, to version: VersionID?) {
    if let last = turns.last, last.day == day { turns.removeLast() }
    turns.append((day, version))
  }
}
