import Records

/// The column names of a document.
struct TableHeader {
  /// The names as they are written, without outer white space.
  let names: [String]
  /// The line after which the rows begin: the one on which the header ends.
  let lineNumber: Int
  /// Where the table stands in its document.
  let table: TablePlace
  /// How many columns were put before those that the document has.
  let addedColumns: Int

  private let places: [String: [Int]]

  init(names: [String], lineNumber: Int, table: TablePlace = .whole, addedColumns: Int = 0) {
    self.names = names
    self.lineNumber = lineNumber
    self.table = table
    self.addedColumns = addedColumns
    places = Dictionary(grouping: names.indices) { Self.fold(names[$0]) }
  }

  /// The place of the column with one of these names; `nil` when there is none.
  ///
  /// Names match after folding, and without a unit in brackets. Throws ``TableError`` when two columns
  /// have the name.
  func place(of accepted: [String]) throws -> Int? {
    for name in accepted {
      guard let found = places[Self.fold(name)], let first = found.first else { continue }
      guard found.count == 1 else {
        throw TableError(.columnTwice(names[first]), lineNumber: lineNumber)
      }
      return first
    }
    return nil
  }

  /// The place of a column that cannot be missed. Throws ``TableError`` when it is not there.
  func requiredPlace(of accepted: [String]) throws -> Int {
    guard let place = try place(of: accepted) else {
      throw TableError(.missingColumn(accepted.first ?? ""), lineNumber: lineNumber)
    }
    return place
  }

  /// Whether there is a column with one of these names.
  func has(_ accepted: String...) -> Bool {
    accepted.contains { places[Self.fold($0)] != nil }
  }

  /// The names of two rows that stand above each other: `Eigen vermogen` above `begin` and `eind`.
  ///
  /// A name of the upper row also holds for the columns after it that have none there.
  func above(_ lower: TableHeader) -> TableHeader {
    var last = ""
    let joined = (0..<max(names.count, lower.names.count)).map { place in
      let (upper, under) = (name(at: place), lower.name(at: place))
      if !upper.isEmpty { last = upper }
      if under.isEmpty || under == upper { return upper }
      let shared = upper.isEmpty ? last : upper
      return shared.isEmpty ? under : shared + " " + under
    }
    return TableHeader(
      names: joined, lineNumber: lower.lineNumber, table: table, addedColumns: addedColumns)
  }

  /// The name of the column at a place.
  func name(at place: Int) -> String {
    names.indices.contains(place) ? names[place] : ""
  }

  /// Lower case letters and digits alone: `Eigen vermogen (begin)` matches `eigen_vermogen_begin`.
  private static func fold(_ name: String) -> String {
    Folding.fold(AmountUnit.removed(from: name)).replacing(" ", with: "")
  }
}
