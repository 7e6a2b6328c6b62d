package import Records

/// Who made an arrangement, which decides what the councils may do (Wgr art. 13, 16, 18, 19).
package enum ArrangementKind: String, Hashable, Sendable, CaseIterable {
  /// Raadsregeling: made by councils only.
  case councils = "raadsregeling"
  /// Gemengde regeling: councils made it together with executives, mayors or both.
  case mixedWithCouncils = "gemengde regeling met raden"
  /// Collegeregeling: made by executives only.
  case executives = "collegeregeling"
  /// Burgemeestersregeling: made by mayors only.
  case mayors = "burgemeestersregeling"
  /// Made by executives and mayors together (Wgr art. 13 lid 10).
  case executivesAndMayors = "regeling van colleges en burgemeesters"
  /// Bodies are recorded, but none of a municipality.
  case otherBodies = "regeling van andere bestuursorganen"
  /// No body is recorded.
  case unknown = "onbekend"

  /// Derives the kind from the bodies recorded for all participations together.
  ///
  /// Municipal bodies decide; others (provincial executive, minister, …) count only when there is no
  /// municipal body. A participation without bodies is passed over, so the kind is as complete as the
  /// register.
  package init(_ participations: [Participation]) {
    var (hasCouncils, hasExecutives, hasMayors, hasOthers) = (false, false, false, false)
    for participation in participations {
      for body in participation.bodies {
        switch body {
        case .council: hasCouncils = true
        case .executive: hasExecutives = true
        case .mayor: hasMayors = true
        default: hasOthers = true
        }
      }
    }
    self =
      switch (hasCouncils, hasExecutives, hasMayors) {
      case (true, false, false): .councils
      case (true, _, _): .mixedWithCouncils
      case (false, true, true): .executivesAndMayors
      case (false, true, false): .executives
      case (false, false, true): .mayors
      case (false, false, false): hasOthers ? .otherBodies : .unknown
      }
  }

  /// Whether councils made the arrangement, alone or with others; unknown where no municipal body is
  /// recorded.
  package var hasCouncils: Ternary {
    switch self {
    case .councils, .mixedWithCouncils: .yes
    case .executives, .mayors, .executivesAndMayors: .no
    case .otherBodies, .unknown: .unknown
    }
  }
}
