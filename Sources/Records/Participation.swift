/// An organisation taking part in a version of an arrangement (deelnemende organisatie).
package struct Participation: Hashable, Sendable {
  /// The version it takes part in.
  package var arrangement: SystemID
  /// The organisation, under the name it has in the arrangement.
  package var organisation: OrganisationReference
  /// Since when (toetredingsDatum), often before this version began; `nil` in documents that do not
  /// tell, and then it counts as long as the version is in force.
  package var joined: Day?
  /// Which of its bodies take part (bestuursorganen).
  package var bodies: [AdministrativeBody]
  /// Its share in the costs (verdeelsleutel), filled in for very few.
  package var share: Percentage?

  /// A participation.
  package init(
    arrangement: SystemID, organisation: OrganisationReference, joined: Day? = nil,
    bodies: [AdministrativeBody] = [], share: Percentage? = nil
  ) {
    self.arrangement = arrangement
    self.organisation = organisation
    self.joined = joined
    self.bodies = bodies
    self.share = share
  }
}
