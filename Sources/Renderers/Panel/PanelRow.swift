import Overviews
import Pages
import Records

/// A row of a table over years: what it is about, and how such rows are had.
protocol PanelRow: Sendable {
  /// The contract's word for what a row is about.
  static var unit: StaticString { get }
  /// What the table is called.
  static var title: BilingualText { get }
  /// What is told of a row.
  static var fields: FieldList<Self> { get }
  /// The rows of a panel, in their order.
  static func rows(of panel: NationalPanel) -> [Self]
}

extension MunicipalityYear: PanelRow {
  static let unit: StaticString = "municipality"
  static let title = BilingualText(
    "Een rij per gemeente en jaar", "A row for each municipality and year")
  static func rows(of panel: NationalPanel) -> [Self] { panel.municipalityYears }
}

extension ArrangementInYear: PanelRow {
  static let unit: StaticString = "arrangement"
  static let title = BilingualText(
    "Een rij per regeling en jaar", "A row for each arrangement and year")
  static func rows(of panel: NationalPanel) -> [Self] { panel.arrangementYears }
}

extension MembershipSpell: PanelRow {
  static let unit: StaticString = "membership"
  static let title = BilingualText("Een rij per deelname", "A row for each membership")
  static func rows(of panel: NationalPanel) -> [Self] { panel.spells }
}

extension MunicipalityPair: PanelRow {
  static let unit: StaticString = "dyad"
  static let title = BilingualText(
    "Een rij per twee gemeenten en jaar", "A row for each two municipalities and year")
  static func rows(of panel: NationalPanel) -> [Self] { panel.pairs }
}
