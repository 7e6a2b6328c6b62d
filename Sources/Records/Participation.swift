/// An organisation taking part in a version of an arrangement (deelnemende organisatie).
package struct Participation: Hashable, Sendable {
  /// The version it takes part in.
  package var arrangement: VersionID
  /// The organisation, under the name it has in the arrangement.
  package var organisation: OrganisationReference
  /// Since when (toetredingsDatum), often before this version began; `nil` in documents that do not
  /// tell, and then it counts as long as the version is in force.
  package var joined: Day?
  /// Which of its bodies take part (bestuursorganen).
  package var bodies: [AdministrativeBody]
  /// Its share in the costs (verdeelsleutel), filled in for very few.
  package var share: Percentage?
  /// How it is known that it counts on the day in question.
  package var origin = Origin.recorded

  /// A participation.
  package init(
    arrangement: VersionID, organisation: OrganisationReference, joined: Day? = nil,
    bodies: [AdministrativeBody] = [], share: Percentage? = nil
  ) {
    self.arrangement = arrangement
    self.organisation = organisation
    self.joined = joined
    self.bodies = bodies
    self.share = share
  }

  /// How it is known that an organisation takes part on a day. The register starts late: of the time before
  /// the first version it has of an arrangement, only the dates of joining tell.
  package enum Origin: String, Hashable, Sendable {
    /// Vermeld: a version that is in force on the day lists it.
    case recorded = "vermeld"
    /// Afgeleid: no version of the line is in force on or before the day, the first one lists it with a date
    /// of joining on or before the day, and the organisation existed on the day.
    case derived = "afgeleid"
  }
}
