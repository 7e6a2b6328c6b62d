/// What a municipality pays to arrangements according to its Iv3 report, on one taakveld.
///
/// One sum over all its arrangements: Iv3 never names the other party. It is a check from above and can
/// not be split (CBS, Iv3 model; categories 4.3.3, and for capital 4.4.3 until 2024, 4.5.3 since 2025).
package struct TransferTotal: Hashable, Sendable {
  /// The municipality that reports it.
  package var municipality: OrganisationCode
  /// The budget year.
  package var year: Int
  /// What kind of statement it comes from.
  package var documentKind: DocumentKind
  /// The taakveld (`1.1`).
  package var field: String
  /// Income transfers (4.3.3), in euros.
  package var income: Euro?
  /// Capital transfers and investment contributions (4.4.3, 4.5.3), in euros.
  package var capital: Euro?
  /// Where it was read: the document and the first of its lines.
  package var source: SourceReference

  /// A total of one taakveld.
  package init(
    municipality: OrganisationCode, year: Int, documentKind: DocumentKind, field: String,
    income: Euro?, capital: Euro?, source: SourceReference
  ) {
    self.municipality = municipality
    self.year = year
    self.documentKind = documentKind
    self.field = field
    self.income = income
    self.capital = capital
    self.source = source
  }
}
