/// How a council classes an arrangement as an affiliated party (risicoklasse): its own class by its own memorandum
/// (nota verbonden partijen), the supervision that goes with it, and the risk as it is now. These are three things,
/// and their names differ from council to council and from year to year.
package struct RiskClass: Hashable, Sendable {
  /// The municipality, as the document names it.
  package var municipality: MunicipalityMention
  /// The year of the budget or accounts that say so.
  package var year: Int
  /// The interest on its board, in words.
  package var boardInterest: String?
  /// The financial interest, in words.
  package var financialInterest: String?
  /// The risk as it is now, in words.
  package var risk: String?
  /// The class.
  package var classification: String?
  /// The package of supervision.
  package var supervision: String?

  /// A class of which nothing is known, until it is set.
  package init(_ municipality: MunicipalityMention, year: Int) {
    self.municipality = municipality
    self.year = year
  }
}
