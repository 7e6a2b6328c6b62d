/// An organisation taking part in a version of an arrangement (deelnemende organisatie).
public struct Participation: Hashable, Sendable {
  /// The version it takes part in.
  public var arrangement: SystemID
  /// The organisation, under the name it has in the arrangement.
  public var organisation: OrganisationReference
  /// Since when (toetredingsDatum), often before this version began; `nil` in documents that do not
  /// tell, and then it counts as long as the version is in force.
  public var joined: Day?
  /// Which of its bodies take part (bestuursorganen).
  public var bodies: [AdministrativeBody]
  /// Its share in the costs (verdeelsleutel), filled in for very few.
  public var share: Percentage?

  /// A participation.
  public init(
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
