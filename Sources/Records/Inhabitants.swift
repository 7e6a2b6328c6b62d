/// How many inhabitants a municipality has on 1 January of a year.
package struct Inhabitants: Hashable, Sendable {
  /// The municipality, as the document names it.
  package var municipality: MunicipalityMention
  /// The year.
  package var year: Int
  /// The number of inhabitants.
  package var count: Int
  /// The line on which it stands, from 1.
  package var lineNumber: Int

  /// A number of inhabitants.
  package init(municipality: MunicipalityMention, year: Int, count: Int, lineNumber: Int) {
    self.municipality = municipality
    self.year = year
    self.count = count
    self.lineNumber = lineNumber
  }
}
