import Graph
package import Records

/// Two municipalities that share arrangements in one year of a panel.
package struct MunicipalityPair: Sendable {
  /// The day of the year.
  package let day: Day
  /// The codes of the two, the lower one first.
  package let first, second: OrganisationCode
  /// How many arrangements both take part in.
  package let shared: Int
  /// The same, where each arrangement counts for one divided by the number of municipalities in it less one
  /// (M.E.J. Newman, Physical Review E 64, 016132, 2001).
  package let newman: Double
  /// How much of the participations of municipalities is known of the year, in the whole country.
  package let coverage: Standing.Coverage
}

extension NationalPanel {
  /// A row for each two municipalities that share an arrangement on the day of each year: by year, then by codes.
  /// Municipalities without a code are left out.
  package var pairs: [MunicipalityPair] {
    rows { network in
      let shared = NetworkGraph(projecting: network, weight: .sharedArrangements)
      let newman = NetworkGraph(projecting: network, weight: .newman)
      let codes = shared.nodes.map { node -> OrganisationCode? in
        guard case .organisation(let body) = node else { return nil }
        return network.organisations[body]?.code
      }
      let weights = newman.graph.edges.reduce(into: [IndexedGraph.Ends: Double]()) {
        $0[$1.ends] = $1.weight
      }
      return shared.graph.edges.compactMap { edge -> MunicipalityPair? in
        guard let one = codes[edge.source], let other = codes[edge.target] else { return nil }
        return MunicipalityPair(
          day: network.day, first: min(one, other), second: max(one, other),
          shared: Int(edge.weight), newman: weights[edge.ends] ?? 0, coverage: network.coverage)
      }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
  }
}
