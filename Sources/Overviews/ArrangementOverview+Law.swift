package import Law
package import Records

extension ArrangementOverview {
  /// The chapter of the Wgr, by the kinds of its participants; none for a body of foreign law.
  package var chapter: ChapterFinding {
    isForeignLaw ? .foreignLaw : ChapterFinding(kinds: participants.map(\.organisation.kind))
  }

  /// Whether its form is that of a legal person (Wgr art. 8); false where the form is not known.
  var isLegalPerson: Bool {
    arrangement.form.map { FormProvision.provision(for: $0).isLegalPerson } ?? false
  }

  /// Whether a body is one of foreign law, by what the register tells: a visiting address of the
  /// arrangement itself abroad, or a grouping for territorial cooperation of the European Union (EGTS) or the
  /// Benelux (BGTS) by its title.
  ///
  /// Source: the statutes of EUREGIO (art. 1 lid 3, German law by the treaty of Anholt); of the others it
  /// follows from the same treaty or the rules on such groupings, and was not read.
  static func isForeignLaw(_ arrangement: Arrangement, _ details: ArrangementDetails) -> Bool {
    guard arrangement.form?.hasInstitution == true else { return false }
    let isAbroad = details.addresses.contains { address in
      guard let country = address.country.map(Folding.fold), !country.isEmpty else { return false }
      let isVisited = address.purpose.map(Folding.fold) == "bezoekadres"
      return isVisited && !["nederland", "nl", "the netherlands"].contains(country)
    }
    guard !isAbroad else { return true }
    let title = " \(Folding.fold(arrangement.title)) "
    return [" egts ", " bgts ", " groepering voor territoriale samenwerking "].contains {
      title.holds($0)
    }
  }

  /// Whether it has a board of the Wgr, which rights towards a board and the yearly cycle are about.
  package var hasBoard: Bool { arrangement.form?.hasInstitution == true && !isForeignLaw }

  /// The provincial councils and general boards of water boards among the makers.
  private var counterparts: Set<AdministrativeBody> {
    var found: Set<AdministrativeBody> = []
    for participant in participants {
      let bodies = participant.participation.bodies
      switch participant.organisation.kind {
      case .province where bodies.contains(.provincialCouncil): found.insert(.provincialCouncil)
      case .waterBoard where bodies.contains(.generalBoard): found.insert(.generalBoard)
      default: break
      }
    }
    return found
  }

  /// What a council may do towards the arrangement by the law of a day, see ``Right``.
  ///
  /// - Parameter own: How the council's municipality takes part; `nil` for no council in particular.
  package func rights(of own: Participation? = nil, on day: Day) -> [Right] {
    Right.rights(in: circumstances(of: own, on: day))
  }

  /// The facts that these rights depend on.
  func circumstances(of own: Participation?, on day: Day) -> RightCircumstances {
    var circumstances = RightCircumstances(
      form: arrangement.form, kind: kind, chapter: chapter, day: day)
    circumstances.isHostMunicipality = isDerivedHostMunicipality
    circumstances.counterparts = counterparts
    circumstances.ownBodies = Set(own?.bodies ?? [])
    return circumstances
  }
}
