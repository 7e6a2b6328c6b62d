/// How many inhabitants a municipality has on 1 January of a year.
public struct Inhabitants: Hashable, Sendable {
  /// The municipality, as the document names it.
  public var municipality: MunicipalityMention
  /// The year.
  public var year: Int
  /// The number of inhabitants.
  public var count: Int
  /// The line on which it stands, from 1.
  public var line: Int

  /// A number of inhabitants.
  public init(municipality: MunicipalityMention, year: Int, count: Int, line: Int) {
    self.municipality = municipality
    self.year = year
    self.count = count
    self.line = line
  }
}
