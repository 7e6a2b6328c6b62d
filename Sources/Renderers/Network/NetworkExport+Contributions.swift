package import Graph
package import NetworkFormats
import Overviews
package import Pages
package import Records

extension NetworkExport {
  /// The network of one day, with what each participant contributes for a budget year, as far as the
  /// figures in `excerpt` tell. Cost: linear in the network and in the figures, besides sorting.
  package init(
    _ network: Network, in excerpt: RegisterExcerpt, contributionsOf year: Int, language: Language
  ) {
    let contributions = NetworkContributions(excerpt, year: year)
    self.init(network, lines: excerpt, language: language) { participation in
      contributions[participation].flatMap { Int(exactly: $0.amount) }
    }
  }
}
