/// A table of population of CBS StatLine: a row per region and period, codes padded with spaces.
///
/// Of "Bevolkingsontwikkeling; regio per maand" (37230ned) the first month of a year begins on 1 January
/// (`2026MM01`); a row of a year (`2026JJ00`) is of that day too.
struct StatLinePopulation {
  /// The region: a municipality (`GM0307`), or another one.
  let region: TableColumn
  let period: TableColumn
  /// People at the beginning of the period.
  let count: TableColumn

  private static let counts = ["BevolkingAanHetBeginVanDePeriode_1", "TotaleBevolking_1"]

  /// The columns of a table; `nil` when it is none of population.
  init?(_ header: TableHeader) throws {
    guard Self.isHeader(header) else { return nil }
    region = try TableColumn(requiredIn: header, "RegioS")
    period = try TableColumn(requiredIn: header, "Perioden")
    count = TableColumn(header, place: try header.requiredPlace(of: Self.counts))
  }

  /// Whether a table has the columns of one.
  static func isHeader(_ header: TableHeader) -> Bool {
    header.has("RegioS") && header.has("Perioden") && counts.contains { header.has($0) }
  }

  /// Whether a row tells how many people a municipality had on 1 January of a year.
  func isOfMunicipalityOnFirstOfJanuary(_ row: TableRow) -> Bool {
    CellText.tidy(region.text(row)).hasPrefix("GM")
      && ["MM01", "JJ00"].contains(CellText.tidy(period.text(row)).dropFirst(4))
  }

  /// The year of a row. Throws when its period begins with none.
  func year(_ row: TableRow) throws(RowProblem) -> Int {
    let text = CellText.tidy(period.text(row))
    guard let year = Int(text.prefix(4)), (1900...2100).contains(year) else {
      throw .notAYear(column: period.name, text: text)
    }
    return year
  }
}
