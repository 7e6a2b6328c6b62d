package import Law
package import Records

/// Arrangements that give a council the same rights: those of one form, made by the same kinds of
/// bodies, under one chapter of the law.
package struct RightsProfile: Sendable {
  /// The arrangements, in the order in which they were given.
  package let arrangements: [ArrangementOverview]
  /// Every right with its answer, in the order of the law's instruments.
  package let rights: [Right]

  /// The form; `nil` where the register has one the law does not know.
  package var form: CooperationForm? { arrangements.first?.arrangement.form }
  /// Whether a host municipality carries out light arrangements.
  package var isDerivedHostMunicipality: Bool {
    arrangements.first?.isDerivedHostMunicipality ?? false
  }
  /// Who made the arrangements.
  package var kind: ArrangementKind { arrangements.first?.kind ?? .unknown }
  /// The chapter.
  package var chapter: ChapterFinding { arrangements.first?.chapter ?? .unknown }

  /// The rights that the council has.
  package var granted: [Right] { rights.filter { $0.applies == .yes } }
  /// The rights that it has not, with the reason in each.
  package var refused: [Right] { rights.filter { $0.applies == .no } }
  /// The rights of which nobody can say it from the register.
  package var unknown: [Right] { rights.filter { $0.applies == .unknown } }

  /// The profile of one arrangement.
  package init(of overview: ArrangementOverview, on day: Day) {
    self.init(arrangements: [overview], rights: overview.rights(on: day))
  }

  private init(arrangements: [ArrangementOverview], rights: [Right]) {
    self.arrangements = arrangements
    self.rights = rights
  }

  /// Groups arrangements by what decides about rights, the largest group first and groups of one size
  /// in the order of their first arrangement.
  package static func profiles(
    of overviews: [ArrangementOverview], on day: Day
  ) -> [RightsProfile] {
    struct Key: Hashable {
      let form: CooperationForm?
      let isHostMunicipality: Bool
      let kind: ArrangementKind
      let chapter: ChapterFinding
    }
    var groups: [Key: [ArrangementOverview]] = [:]
    var order: [Key] = []
    for overview in overviews {
      let key = Key(
        form: overview.arrangement.form, isHostMunicipality: overview.isDerivedHostMunicipality,
        kind: overview.kind, chapter: overview.chapter)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(overview)
    }
    return order.enumerated()
      .sorted { left, right in
        let (size, otherSize) = (
          groups[left.element]?.count ?? 0, groups[right.element]?.count ?? 0
        )
        return size == otherSize ? left.offset < right.offset : size > otherSize
      }
      .compactMap { _, key in
        guard let members = groups[key], let first = members.first else { return nil }
        return RightsProfile(arrangements: members, rights: first.rights(on: day))
      }
  }
}
