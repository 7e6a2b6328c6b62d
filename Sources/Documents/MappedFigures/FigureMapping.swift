/// Which column of a table holds which field of a figure, so that any table can be read.
///
/// Written as `gemeente=Kolom,boekjaar:=2024` on a command line, and with one entry per line in a file
/// that can be kept and shared: `field=column`, or `field:=value` for what holds for every row. In a
/// file an empty line and one that begins with `#` says nothing. A column name with a comma stands
/// within double quotes on a command line. Of two entries for a field the last one counts.
///
/// A table with one column for each year has `boekjaar:=kolomnaam` and says with `grootheid:=bijdrage`
/// what its amounts are; where the names tell the kind of statement too (`Begroting 2025`) also
/// `documentsoort:=kolomnaam`. `decimaalteken:=komma` or `:=punt` settles what `172.000` is.
package struct FigureMapping: Hashable, Sendable, CustomStringConvertible {
  /// The names of the columns by field.
  package private(set) var columns: [FigureField: String] = [:]
  /// The values that hold for every row, by field.
  package private(set) var constants: [FigureField: String] = [:]
  /// The fields that the names of columns tell: the year, and the kind of statement with it.
  package private(set) var toldByNames: Set<FigureField> = []
  /// The sign before the decimals of amounts; `nil` when the mapping does not tell.
  package private(set) var decimalMark: DecimalMark?

  /// Reads a mapping from a command line. Throws ``TableError`` when an entry is malformed or names a
  /// field that figures do not have.
  package init(argument: String) throws {
    var entries = [""]
    var isQuoted = false
    for character in argument {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: entries.append("")
      default: entries[entries.count - 1].append(character)
      }
    }
    for entry in entries { try add(entry, lineNumber: nil) }
  }

  /// Reads a mapping from the text of a file. Throws ``TableError`` with the line.
  package init(file text: String) throws {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let entry = CellText.tidy(String(line))
      if !entry.isEmpty, !entry.hasPrefix("#") { try add(entry, lineNumber: index + 1) }
    }
  }

  /// The mapping as the text of a file, fields in their own order.
  package var description: String {
    let fields = FigureField.allCases.compactMap { field in
      columns[field].map { "\(field.rawValue)=\($0)\n" }
        ?? constants[field].map { "\(field.rawValue):=\($0)\n" }
        ?? (toldByNames.contains(field) ? "\(field.rawValue):=\(Self.columnName)\n" : nil)
    }
    let mark = decimalMark.map { "\(Self.decimalMarkName):=\($0.word)\n" } ?? ""
    return fields.joined() + mark
  }

  /// Whether it tells the column of any field.
  var hasColumns: Bool { !columns.isEmpty }

  /// Whether it tells columns, or which arrangement the table is about.
  var tellsParty: Bool { hasColumns || constants[.arrangement] != nil }

  /// Whether a header has every column that is mapped.
  func fits(_ header: TableHeader) -> Bool {
    !columns.isEmpty && columns.values.allSatisfy { header.has($0) }
  }

  /// The columns of a table. Throws ``TableError`` when one is not there or occurs twice.
  func resolved(in header: TableHeader) throws -> [FigureField: TableColumn] {
    var resolved: [FigureField: TableColumn] = [:]
    for field in FigureField.allCases {
      if let name = columns[field] {
        resolved[field] = try TableColumn(requiredIn: header, name)
      } else if let value = constants[field] {
        resolved[field] = TableColumn(constant: value, name: field.rawValue)
      }
    }
    return resolved
  }

  private static let columnName = "kolomnaam"
  private static let decimalMarkName = "decimaalteken"

  private mutating func add(_ entry: String, lineNumber: Int?) throws {
    guard let sign = entry.firstIndex(of: "=") else {
      throw TableError(.malformedMapping(entry), lineNumber: lineNumber)
    }
    var name = entry[..<sign]
    let isConstant = name.hasSuffix(":")
    if isConstant { name = name.dropLast() }
    let value = CellText.tidy(String(entry[entry.index(after: sign)...]))
    let written = CellText.tidy(String(name))
    guard !value.isEmpty else { throw TableError(.malformedMapping(entry), lineNumber: lineNumber) }
    if written.lowercased() == Self.decimalMarkName {
      guard isConstant, let mark = DecimalMark(word: value) else {
        throw TableError(.malformedMapping(entry), lineNumber: lineNumber)
      }
      decimalMark = mark
      return
    }
    guard
      let field = FigureField.allCases.first(where: {
        $0.rawValue.lowercased().filter { $0 != "_" }
          == written.lowercased().filter { $0 != "_" }
      })
    else { throw TableError(.unknownField(written), lineNumber: lineNumber) }
    let isName =
      isConstant && [.year, .documentKind].contains(field)
      && value.lowercased() == Self.columnName
    columns[field] = isConstant ? nil : value
    constants[field] = isConstant && !isName ? value : nil
    if isName { toldByNames.insert(field) } else { toldByNames.remove(field) }
  }
}

extension TableDocument {
  /// Whether two or more columns each have a year in their names.
  package static func hasColumnPerYear(_ names: [String]) -> Bool {
    names.count { ColumnMoment($0) != nil } > 1
  }

  /// Reads the figures of any table by a mapping.
  ///
  /// Throws ``TableError`` when a column is not there, the mapping lacks what a figure needs, or it is no
  /// text, and what the input and the closure throw.
  package func readFigures(
    _ mapping: FigureMapping, _ body: (RowOutcome<FigureRow>) throws -> Void
  ) throws {
    let layout = try FigureLayout(
      mapping.resolved(in: header), toldByNames: mapping.toldByNames, in: header)
    let reader = try FigureRowReader(layout, of: self)
    try forEachRow(body, read: reader.outcome)
  }
}
