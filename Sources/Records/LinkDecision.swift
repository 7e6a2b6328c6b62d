/// A decision on a name that figures use: which arrangement it means, or that it is none.
public struct LinkDecision: Hashable, Sendable {
  /// The name, as a document writes it.
  public var name: String
  /// The code of the municipality whose figures use it, else its name; empty for figures that name
  /// none.
  public var municipality: String
  /// The municipality's name, for the reader.
  public var municipalityName: String
  /// A version of the arrangement that is meant, or the first one; `nil` when it is none of the
  /// register's.
  public var systemID: SystemID?

  /// A decision.
  public init(
    name: String, municipality: String, municipalityName: String, systemID: SystemID?
  ) {
    self.name = name
    self.municipality = municipality
    self.municipalityName = municipalityName
    self.systemID = systemID
  }
}
