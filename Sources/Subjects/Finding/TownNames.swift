package import Records

/// The names by which people know municipalities, besides their own: those that custom gives, and those of the
/// municipalities that went into them.
package struct TownNames: Sendable {
  /// The folded names of those that went into a municipality, by its code or else its folded name.
  private var former: [String: [String]] = [:]

  /// No other names than those of custom.
  package static let customary = TownNames([])

  /// The names that a list of mergers tells; also those of whom only a part went over. Cost: linear in the changes
  /// and in the names that are passed on.
  package init(_ mergers: [Merger]) {
    for merger in mergers.sorted(by: { $0.date < $1.date }) {
      let name = MunicipalityName.folded(merger.before.name)
      let names = [name] + (former[Self.key(merger.before)] ?? [])
      former[Self.key(merger.after), default: []] += names
    }
  }

  /// The folded names of a municipality, its own first.
  package func names(of municipality: Organisation) -> [String] {
    let own = MunicipalityName.folded(municipality.name)
    let before = former[Self.key(MunicipalityMention(municipality))] ?? []
    return SearchText.distinct([own] + MunicipalityName.customaryNames(of: own) + before)
  }

  private static func key(_ municipality: MunicipalityMention) -> String {
    municipality.code?.text ?? MunicipalityName.folded(municipality.name)
  }
}
