package import Graph
package import NetworkFormats
package import Overviews
package import Pages
package import Records

extension NetworkExport {
  /// The network of one day, with what each participant contributes for a budget year and what arrangements are
  /// about, as far as the figures and details in `excerpt` tell; `boundaries` are those that the excerpt was brought
  /// to. Cost: linear in the network and in the figures, besides sorting.
  package init(
    _ network: Network, in excerpt: RegisterExcerpt, contributionsOf year: Int,
    boundaries: FixedBoundaries? = nil, language: Language
  ) {
    let contributions = NetworkContributions(excerpt, year: year, boundaries: boundaries)
    self.init(
      network, lines: excerpt, subjects: excerpt.subjects.mapValues(\.key), language: language
    ) { participation in
      contributions[participation].flatMap { Int(exactly: $0.amount) }
    }
  }
}
