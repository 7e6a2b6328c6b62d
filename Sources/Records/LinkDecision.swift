/// A decision on a name that figures use: which arrangement it means, or that it is none.
package struct LinkDecision: Hashable, Sendable {
  /// The name, as a document writes it.
  package var name: String
  /// The code of the municipality whose figures use it, else its name; empty for figures that name
  /// none.
  package var municipality: String
  /// The municipality's name, for the reader.
  package var municipalityName: String
  /// A version of the arrangement that is meant, or the first one; for the name of a municipality, the
  /// organisation. `nil` when it is none of the register's.
  package var systemID: SystemID?

  /// A decision.
  package init(
    name: String, municipality: String, municipalityName: String, systemID: SystemID?
  ) {
    self.name = name
    self.municipality = municipality
    self.municipalityName = municipalityName
    self.systemID = systemID
  }
}
