package import Records

/// Every municipality that ever was in the register or in a list of mergers, and what each became: the way from any
/// code to the codes after it.
package struct Crosswalk: Sendable {
  /// The rows: by code, then by name, then by date.
  package let rows: [Row]
  /// How old it is.
  package let standing: Standing

  /// A municipality and one that it became, or none.
  package struct Row: Sendable {
    /// The municipality.
    package let municipality: MunicipalityMention
    /// When it existed; of one that only a list of mergers has, the start is not known.
    package let existence: Period
    /// The change, of which the successor is the municipality after; `nil` where there is none.
    package let change: Merger?
  }

  /// Puts the municipalities of the register and those of the changes together. Cost: linear in both,
  /// besides sorting.
  package init(_ municipalities: [Organisation], _ mergers: [Merger], standing: Standing) {
    self.standing = standing
    let index = MergerIndex(mergers)
    let known = municipalities.map { municipality in
      (
        mention: MunicipalityMention(municipality),
        existence: Period(
          start: municipality.existence.start,
          end: Lineage(of: municipality, in: index).end)
      )
    }
    var met = Set(known.map(\.mention))
    let codes = Set(known.compactMap(\.mention.code))
    let others = mergers.flatMap { [$0.before, $0.after] }.filter { mention in
      // A name that a municipality had before, under the code that it still has, is no other municipality.
      mention.code.map { !codes.contains($0) } ?? true && met.insert(mention).inserted
    }
    let all =
      known
      + others.map { mention in
        let last = index.changes(of: mention).filter { $0.before.code != $0.after.code }
        return (mention, Period(start: nil, end: last.map(\.date).max()))
      }
    rows = all.flatMap { mention, existence -> [Row] in
      let changes = index.changes(of: mention)
      let rows = changes.map { change in
        // Under the name that it had until then.
        let isSameCode = mention.code != nil && change.before.code == change.after.code
        return Row(
          municipality: MunicipalityMention(name: change.before.name, code: mention.code),
          existence: isSameCode ? Period(start: nil, end: change.date) : existence, change: change)
      }
      let goesOn = changes.allSatisfy { $0.before.code != nil && $0.before.code == $0.after.code }
      return goesOn ? rows + [Row(municipality: mention, existence: existence, change: nil)] : rows
    }.sorted {
      ($0.municipality.code?.text ?? "", $0.municipality.name, $0.change?.date ?? .distantPast)
        < ($1.municipality.code?.text ?? "", $1.municipality.name, $1.change?.date ?? .distantPast)
    }
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min)
}
