import Pages
import Records

/// The scripts of R that go with waves, each for a package that models or measures networks.
///
/// `igraph`, `network` and `Matrix` are run in the tests; `bipartite` and `RSiena` are written from their manuals.
enum WaveScript: String, CaseIterable {
  case read, igraph, bipartite, backbone, rsiena, ergm

  /// The script as a file.
  func file(in language: Language) -> NetworkFile {
    NetworkFile(name: rawValue + ".R", title: language(title), text: text)
  }

  private var text: String {
    let bytes =
      switch self {
      case .read: PackageResources.read_R
      case .igraph: PackageResources.igraph_R
      case .bipartite: PackageResources.bipartite_R
      case .backbone: PackageResources.backbone_R
      case .rsiena: PackageResources.rsiena_R
      case .ergm: PackageResources.ergm_R
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var title: BilingualText {
    switch self {
    case .read: BilingualText("Leest deze map in R", "Reads this folder in R")
    case .igraph: BilingualText("Netwerken voor igraph", "Networks for igraph")
    case .bipartite: BilingualText("Maten met bipartite", "Measures with bipartite")
    case .backbone:
      BilingualText(
        "Welke gemeenten meer delen dan bij toeval",
        "Which municipalities share more than by chance")
    case .rsiena: BilingualText("Gegevens voor RSiena", "Data for RSiena")
    case .ergm: BilingualText("Gegevens voor ergm", "Data for ergm")
    }
  }
}
