package import Graph
package import Records

/// The organisations that take part in arrangements on a day, with those arrangements.
package struct OrganisationList: Sendable {
  /// The organisations, by name, then by number.
  package let items: [Item]

  /// An organisation in the list.
  package struct Item: Sendable {
    /// The organisation.
    package let organisation: Organisation
    /// The lines of the arrangements it takes part in, in their order.
    package let lines: [LineID]
  }

  /// The organisations of a network; `line` tells the line of a version.
  package init(_ network: Network, line: (VersionID) -> LineID) {
    items = network.organisations.values.map { organisation in
      Item(
        organisation: organisation,
        lines: network.participations(of: organisation.id).map { line($0.arrangement) }.sorted())
    }.alphabetical(\.organisation.name, then: \.organisation.id)
  }
}
