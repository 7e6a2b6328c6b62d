import Overviews
import Records

extension SmallRegister {
  /// The signals of one kind about arrangements and bodies.
  func signals(_ code: String, on day: Day = today) -> [Signal] {
    let examination = Examination(of: excerpt, on: day)
    return (examination.signalsAboutArrangements() + examination.signalsAboutBodies())
      .filter { $0.kind.code == code }
  }

  /// Changes an arrangement.
  mutating func change(_ id: Int64, _ change: (inout Arrangement) -> Void) {
    if var arrangement = excerpt.arrangements[VersionID(id)] {
      change(&arrangement)
      excerpt.arrangements[VersionID(id)] = arrangement
    }
  }

  /// Changes the details of an arrangement.
  mutating func detail(_ id: Int64, _ change: (inout ArrangementDetails) -> Void) {
    change(&excerpt.arrangementDetails[VersionID(id), default: ArrangementDetails()])
  }

  /// Changes the participations in an arrangement.
  mutating func participations(in id: Int64, _ change: (inout Participation) -> Void) {
    for place in excerpt.participations.indices
    where excerpt.participations[place].arrangement == VersionID(id) {
      change(&excerpt.participations[place])
    }
  }

  /// Adds a body and gives it to an arrangement.
  mutating func body(_ id: Int64, _ name: String, of arrangement: Int64, _ existence: Period) {
    organisation(id, name, kind: .cooperationBody, existence)
    excerpt.organisationDetails[BodyID(id)] = OrganisationDetails()
    change(arrangement) { $0.body = OrganisationReference(id: BodyID(id), name: name) }
  }
}
