/// What amounts are counted in.
package enum MoneyUnit: String, Hashable, Sendable, CaseIterable {
  /// Euros.
  case euro
  /// Thousands of euros.
  case thousand = "duizend"
  /// Millions of euros.
  case million = "miljoen"

  /// How many euros one is.
  package var euros: Int64 {
    switch self {
    case .euro: 1
    case .thousand: 1000
    case .million: 1_000_000
    }
  }

  /// Reads its name, `euros`, `duizenden`, `1000`, `1.000`, `miljoenen`, `mln` or `1.000.000`; `nil` for
  /// anything else.
  package init?(word: String) {
    switch word.lowercased().filter({ $0 != "." && $0 != " " }) {
    case "euro", "euros", "€", "1": self = .euro
    case "duizend", "duizenden", "thousand", "thousands", "1000": self = .thousand
    case "miljoen", "miljoenen", "mln", "million", "millions", "1000000": self = .million
    default: return nil
    }
  }
}
