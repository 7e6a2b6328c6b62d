/// Which tables of a catalogue hold raw Iv3 data of a year, and which of their rows are about joint
/// arrangements.
///
/// Tables are found by title, "<kind of body> <year> onbewerkte Iv3-data", since the identifiers of the tables
/// of arrangements are not known beforehand.
package struct Iv3Catalogue: Sendable {
  /// A table to fetch.
  package struct Table: Sendable, Hashable {
    package let identifier: String
    package let year: Int
    /// Whether it is about joint arrangements themselves; else about municipalities.
    package let isOfArrangements: Bool
  }

  /// The tables of some years, by year, municipalities first.
  package let tables: [Table]

  /// Takes the rows of a catalogue, each with `Identifier` and `Title`.
  init(_ rows: [[String: String]], years: ClosedRange<Int>) {
    tables = rows.compactMap { Self.table($0, years) }
      .sorted {
        ($0.year, $0.isOfArrangements ? 1 : 0, $0.identifier) < (
          $1.year, $1.isOfArrangements ? 1 : 0, $1.identifier
        )
      }
  }

  private static func table(_ row: [String: String], _ years: ClosedRange<Int>) -> Table? {
    guard let identifier = row["Identifier"]?.filter({ !$0.isWhitespace }), !identifier.isEmpty,
      identifier.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      let title = row["Title"]?.lowercased(), title.contains("iv3"),
      let year = title.split(whereSeparator: { !$0.isNumber }).lazy
        .compactMap({ $0.count == 4 ? Int($0) : nil }).first(where: years.contains)
    else { return nil }
    if title.contains("gemeenschappelijke regeling") {
      return Table(identifier: identifier, year: year, isOfArrangements: true)
    }
    guard title.contains("gemeente") else { return nil }
    return Table(identifier: identifier, year: year, isOfArrangements: false)
  }
}

extension Iv3Catalogue.Table {
  /// The economic categories of what municipalities and joint arrangements pay each other: income transfers,
  /// investment contributions since 2025, capital transfers until 2024 (CBS, Iv3 definitions 2026).
  var categories: [String] {
    isOfArrangements ? ["B4.3.2", "B4.4.2", "B4.5.2"] : ["L4.3.3", "L4.4.3", "L4.5.3"]
  }

  /// The address of its rows, beside the address of the catalogue.
  func address(besideCatalogue catalogue: String, allCategories: Bool) -> String {
    let table =
      Self.root(of: catalogue) + "/ODataFeed/OData/\(identifier)/TypedDataSet?$format=json"
    if allCategories { return table }
    let filter = categories.map { "substringof('\($0)',Categorie)" }.joined(separator: " or ")
    return table + "&$filter=" + filter
  }

  /// The address of the names of the bodies in it; `nil` for municipalities, which the register names.
  func namesAddress(besideCatalogue catalogue: String) -> String? {
    guard isOfArrangements else { return nil }
    return Self.root(of: catalogue)
      + "/ODataFeed/OData/\(identifier)/GemeenschappelijkeRegelingen?$format=json"
  }

  /// The scheme and host of an address.
  private static func root(of address: String) -> String {
    guard let mark = address.firstRange(of: "://") else { return address }
    let end = address[mark.upperBound...].firstIndex(of: "/") ?? address.endIndex
    return String(address[..<end])
  }
}
