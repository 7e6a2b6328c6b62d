import Records

/// What the name of a column tells of its amounts, in a table with one column for each year: `2025`,
/// `Begroting 2025`, `Rekening 2024 (x 1.000)`.
struct ColumnMoment {
  /// The only year in the name.
  let year: Int
  /// The kind of statement, if the name tells.
  let documentKind: DocumentKind?

  /// Reads the name of a column; `nil` when it names no year, or several.
  init?(_ name: String) {
    let words = Folding.fold(AmountUnit.removed(from: name)).split(separator: " ").map(String.init)
    let years = words.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
      .filter { (1900...2100).contains($0) }
    guard let year = years.first, years.count == 1 else { return nil }
    self.year = year
    let others = words.filter { $0 != String(year) }
    documentKind =
      DocumentKind.written(others.joined(separator: " "))?.kind
      ?? others.lazy.compactMap { DocumentKind.written($0)?.kind }.first
  }
}
