/// What a column of a table with figures can hold, by the name that a mapping uses.
///
/// The last eight are the quantities of which a column can hold the amounts.
package enum FigureField: String, Hashable, Sendable, CaseIterable {
  /// The municipality's name, or its code.
  case municipality = "gemeente"
  /// The municipality's code.
  case municipalityCode = "gemeentecode"
  /// The arrangement's name.
  case arrangement = "regeling"
  /// The register's number of the arrangement.
  case systemID = "systeemId"
  /// A code of the arrangement, such as that of CBS.
  case arrangementCode = "regelingcode"
  /// The budget year.
  case year = "boekjaar"
  /// What kind of statement the figures come from.
  case documentKind = "documentsoort"
  /// What the amount of the row tells, in a table with one amount per row.
  case quantity = "grootheid"
  /// The amount of the row, in a table with one amount per row.
  case amount = "bedrag"
  /// The key that divides the contribution.
  case component = "verdeelsleutel"
  /// The title of the document that the row was taken from.
  case originTitle = "bron_titel"
  /// Its address.
  case originURL = "bron_url"
  /// Its date.
  case originDate = "bron_datum"
  /// A remark.
  case remark = "opmerking"
  /// An amount: what a participant pays.
  case contribution = "bijdrage"
  /// An amount: equity on 1 January.
  case equityAtStart = "eigenVermogenBegin"
  /// An amount: equity on 31 December.
  case equityAtEnd = "eigenVermogenEind"
  /// An amount: debt on 1 January.
  case debtAtStart = "vreemdVermogenBegin"
  /// An amount: debt on 31 December.
  case debtAtEnd = "vreemdVermogenEind"
  /// An amount: the result.
  case result = "resultaat"
  /// An amount: expenditure.
  case expenditure = "lasten"
  /// An amount: revenue.
  case revenue = "baten"
}
