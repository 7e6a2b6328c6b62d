package import Foundation

/// One visit to the public sources: what each has that is new, as files to read.
package struct SourceVisit: Sendable {
  /// What a source gave for one year, or at all.
  package struct Find: Sendable, Equatable {
    package let source: PublicSource.Name
    package let year: Int?
    /// A file, or a folder with the pages of a table.
    package let file: URL
    /// Whether it differs from what was fetched before.
    package let isNew: Bool
    /// Whether there is anything in it: a table of a year to come may have no rows yet.
    package let hasRows: Bool
  }

  private let folder: URL
  private let limits: Limits
  private let years: ClosedRange<Int>
  private let allCategories: Bool

  /// Visits with a folder for what is fetched, for some years; of Iv3 only the categories of joint arrangements
  /// unless all are asked for.
  package init(
    folder: URL, years: ClosedRange<Int>, allCategories: Bool = false, limits: Limits = Limits()
  ) {
    self.folder = folder
    self.limits = limits
    self.years = years
    self.allCategories = allCategories
  }

  /// The addresses that a visit to a source begins with.
  package func addresses(of source: PublicSource) -> [String] {
    if source.layout == .catalogue || !source.isYearly { return [source.address] }
    return years.map { source.address(year: $0) }
  }

  /// Fetches what a source has, a find at a time and in order of years; each is handed on before the next one is
  /// fetched.
  ///
  /// Throws ``FetchError``, and what the closure throws; what was handed on before stands.
  package func visit(_ source: PublicSource, _ found: (Find) throws -> Void) throws {
    switch source.layout {
    case .file:
      for year in source.isYearly ? years.map(Optional.some) : [nil] {
        let outcome = try fetcher.fetch(
          Self.escaped(source.address(year: year)), as: name(source, year))
        try found(Find(source.name, year, outcome))
      }
    case .pages:
      for year in years { try visitTable(source.address(year: year), source, year, "", found) }
    case .catalogue:
      try visitCatalogue(source, found)
    }
  }

  private func visitCatalogue(_ source: PublicSource, _ found: (Find) throws -> Void) throws {
    let rows = try pages.rows(
      Self.escaped(source.address), as: "\(source.name.rawValue)-catalogue.json")
    let catalogue = Iv3Catalogue(rows, years: years)
    if catalogue.tables.isEmpty { throw FetchError(.strangeAnswer, address: source.address) }
    for table in catalogue.tables {
      if let names = table.namesAddress(besideCatalogue: source.address) {
        try visitTable(names, source, table.year, "-\(table.identifier)-names", found)
      }
      let rows = table.address(besideCatalogue: source.address, allCategories: allCategories)
      try visitTable(rows, source, table.year, "-\(table.identifier)", found)
    }
  }

  private func visitTable(
    _ address: String, _ source: PublicSource, _ year: Int, _ suffix: String,
    _ found: (Find) throws -> Void
  ) throws {
    let name = "\(source.name.rawValue)-\(year)\(suffix)"
    let table = try pages.fetch(Self.escaped(address), as: name)
    try found(
      Find(
        source: source.name, year: year, file: folder.appendingPathComponent(name),
        isNew: table.isNew, hasRows: table.hasRows))
  }

  private var fetcher: Fetcher { Fetcher(into: folder, limits: limits) }
  private var pages: PagedTable { PagedTable(folder: folder, limits: limits) }

  /// The name of a file: that of the address, so that answers name what people know; that of the source where the
  /// address has the same one for every year.
  private func name(_ source: PublicSource, _ year: Int?) -> String {
    let path = source.address(year: year).prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    let isPlain = last.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0))
    }
    if let year, !last.contains(String(year)) { return "\(source.name.rawValue)-\(year)" }
    return isPlain && !last.hasPrefix(".") && !last.isEmpty ? last : source.name.rawValue
  }

  /// An address with what may not stand in one escaped, as spaces in a filter.
  private static func escaped(_ address: String) -> String {
    address.replacing(" ", with: "%20")
  }
}

extension SourceVisit.Find {
  fileprivate init(_ source: PublicSource.Name, _ year: Int?, _ outcome: Fetcher.Outcome) {
    let isNew = if case .arrived = outcome { true } else { false }
    self.init(source: source, year: year, file: outcome.file, isNew: isNew, hasRows: true)
  }
}
