package import Records
import Synchronization

/// Changes of municipalities, found by the municipality on either side.
///
/// Cost: making it is linear in the changes; asking it, in those of the municipality.
package struct MergerIndex: Sendable {
  private let mergers: [Merger]
  private let before: Side
  private let after: Side

  /// The index of these changes. That of the last ones is kept: the councils of a country are asked about the same
  /// changes in turn.
  ///
  /// Cost: none where these are the very changes that were asked about last, else that of making it.
  static func of(_ mergers: [Merger]) -> MergerIndex {
    last.withLock { last in
      if let last, last.mergers.isSameStorage(as: mergers) { return last }
      let index = MergerIndex(mergers)
      last = index
      return index
    }
  }

  private static let last = Mutex<MergerIndex?>(nil)

  /// The index of changes, in their order.
  package init(_ mergers: [Merger]) {
    self.mergers = mergers
    before = Side(mergers.map(\.before))
    after = Side(mergers.map(\.after))
  }

  /// The changes by which a municipality went into another, in order.
  func changes(of mention: MunicipalityMention) -> [Merger] {
    before.places(of: mention).map { mergers[$0] }
  }

  /// The changes by which others went into a municipality, in order.
  func changes(into mention: MunicipalityMention) -> [Merger] {
    after.places(of: mention).map { mergers[$0] }
  }
}

extension Array {
  /// Whether two arrays are one and the same in memory; while one of them is held, neither can change.
  fileprivate func isSameStorage(as other: [Element]) -> Bool {
    withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress && own.count == $0.count }
    }
  }
}

/// The municipalities on one side of the changes.
private struct Side: Sendable {
  private let mentions: [MunicipalityMention]
  private var byCode: [OrganisationCode: [Int]] = [:]
  /// By folded name.
  private var byName: [String: [Int]] = [:]
  /// Whether all have codes, so that who has one is found by it alone.
  private let areCoded: Bool

  init(_ mentions: [MunicipalityMention]) {
    self.mentions = mentions
    areCoded = mentions.allSatisfy { $0.code != nil }
    for (place, mention) in mentions.enumerated() {
      if let code = mention.code { byCode[code, default: []].append(place) }
      byName[MunicipalityName.folded(mention.name), default: []].append(place)
    }
  }

  /// The places of a municipality: those with its code, and by its name where one of the two has none.
  func places(of mention: MunicipalityMention) -> [Int] {
    guard let code = mention.code else {
      return byName[MunicipalityName.folded(mention.name)] ?? []
    }
    let coded = byCode[code] ?? []
    guard !areCoded else { return coded }
    let named = (byName[MunicipalityName.folded(mention.name)] ?? [])
      .filter { mentions[$0].code == nil }
    return named.isEmpty ? coded : (coded + named).sorted()
  }
}
