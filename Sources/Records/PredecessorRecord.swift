/// A municipality before another, as a list of mergers names it, and the record that the register has of it.
package struct PredecessorRecord: Hashable, Sendable {
  /// The municipality as the list names it.
  package let municipality: MunicipalityMention
  /// Its number in the register; `nil` where the register does not have it.
  package let organisation: BodyID?

  /// A predecessor.
  package init(municipality: MunicipalityMention, organisation: BodyID?) {
    self.municipality = municipality
    self.organisation = organisation
  }
}
