/// The lines that versions of arrangements form, each walked once.
struct LineTable: Sendable {
  /// The versions of each line of which every version leads to the same ones, the first one first.
  private var lines: [[Arrangement]] = []
  private var lineOfVersion: [VersionID: Int] = [:]
  private var firsts: [VersionID: VersionID] = [:]
  /// Which version of a line counts when, as far as it was asked.
  private var counting: [Int: CountingVersions] = [:]
  private let unlisted: Set<VersionID>

  /// - Parameter unlisted: versions that never count.
  ///
  /// Cost: linear in the versions.
  init(_ arrangements: [VersionID: Arrangement], unlisted: Set<VersionID>) {
    self.unlisted = unlisted
    var inRings: Set<VersionID> = []
    for id in arrangements.keys where firsts[id] == nil && !inRings.contains(id) {
      findFirst(of: id, arrangements, &inRings)
    }
    for (id, arrangement) in arrangements
    where arrangement.previous.flatMap({ arrangements[$0] }) == nil && lineOfVersion[id] == nil {
      addLine(beginningWith: arrangement, arrangements)
    }
  }

  /// The first version of the line of one; `nil` where its predecessors form a ring, for where that closes depends on
  /// where one enters it.
  func first(of version: VersionID) -> VersionID? { firsts[version] }

  /// The versions of a line, the first one first; `nil` where its versions do not all lead to the same ones.
  func versions(inLineOf version: VersionID) -> [Arrangement]? {
    lineOfVersion[version].map { lines[$0] }
  }

  /// Which version of a line counts when, which is worked out once; `nil` where ``versions(inLineOf:)`` is.
  mutating func counting(inLineOf version: VersionID) -> CountingVersions? {
    guard let line = lineOfVersion[version] else { return nil }
    if let known = counting[line] { return known }
    let found = CountingVersions(lines[line].filter { !unlisted.contains($0.id) })
    counting[line] = found
    return found
  }

  private mutating func findFirst(
    of id: VersionID, _ arrangements: [VersionID: Arrangement], _ inRings: inout Set<VersionID>
  ) {
    var way = [id]
    var seen: Set<VersionID> = [id]
    var first = id
    while let earlier = arrangements[first]?.previous, arrangements[earlier] != nil {
      if let known = firsts[earlier] {
        first = known
        break
      }
      guard !inRings.contains(earlier), seen.insert(earlier).inserted else {
        inRings.formUnion(way)
        return
      }
      way.append(earlier)
      first = earlier
    }
    for id in way { firsts[id] = first }
  }

  private mutating func addLine(
    beginningWith first: Arrangement, _ arrangements: [VersionID: Arrangement]
  ) {
    var line = [first]
    var seen: Set<VersionID> = [first.id]
    while let last = line.last, let id = last.next, let next = arrangements[id] {
      // Each must lead back to the one before, or the line looks otherwise from there.
      guard next.previous == last.id, seen.insert(id).inserted else { return }
      line.append(next)
    }
    for version in line { lineOfVersion[version.id] = lines.count }
    lines.append(line)
  }
}
