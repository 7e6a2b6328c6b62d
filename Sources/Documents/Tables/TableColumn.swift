import Records

/// A column of a document, or one value that holds for all its rows.
struct TableColumn: Hashable {
  /// The name of the column as it is written, for messages.
  let name: String
  /// The name with the place of the column in a document that has several tables: `bijdrage
  /// (Begroting!E)`.
  let fullName: String
  private let place: Int?
  private let constant: String

  /// The column with one of these names; `nil` when there is none.
  init?(_ header: TableHeader, _ accepted: String...) throws {
    guard let place = try header.place(of: accepted) else { return nil }
    self.init(header, place: place)
  }

  /// The column with one of these names. Throws ``TableError`` when there is none.
  init(requiredIn header: TableHeader, _ accepted: String...) throws {
    self.init(header, place: try header.requiredPlace(of: accepted))
  }

  /// A value that is the same in every row.
  init(constant: String, name: String) {
    self.name = name
    fullName = name
    self.constant = constant
    place = nil
  }

  /// The column at a place that the header has.
  init(_ header: TableHeader, place: Int) {
    let written = header.names[place]
    name = written
    fullName =
      header.table.name(ofColumn: place - header.addedColumns)
      .map { "\(written) (\($0))" } ?? written
    self.place = place
    constant = ""
  }

  /// The cell's text; empty when there is none.
  func text(_ row: TableRow) -> String {
    place.map { row.text($0) } ?? constant
  }

  /// The cell's text; `nil` when it is empty or says that there is no value.
  func value(_ row: TableRow) -> String? {
    let text = text(row)
    return NumberCell.saysNothing(text) || isError(row) ? nil : text
  }

  /// What the cell says where a number is expected.
  func number(_ row: TableRow) -> NumberCell {
    let text = text(row)
    return place.map { row.kind($0) } == .number ? NumberCell(typed: text) : NumberCell(text)
  }

  /// Throws when a sheet shows an error in place of the cell's value.
  func check(_ row: TableRow) throws(RowProblem) {
    if isError(row) { throw .errorCell(column: name, text: text(row)) }
  }

  private func isError(_ row: TableRow) -> Bool {
    place.map { row.kind($0) } == .error
  }

  /// The cell's text. Throws when it is empty or says that there is no value.
  func required(_ row: TableRow) throws(RowProblem) -> String {
    try check(row)
    guard let text = value(row) else { throw .empty(column: name) }
    return text
  }

  /// The cell's date; `nil` when it is empty or says that there is no value. Throws when it is
  /// something else.
  func day(_ row: TableRow) throws(RowProblem) -> Day? {
    try check(row)
    guard let text = value(row) else { return nil }
    guard let day = WrittenDate.day(text) ?? serialDay(row) else {
      throw .notADate(column: name, text: text)
    }
    return day
  }

  /// The day of a number in a cell of which the format was lost, from 1950 to 2100: a spreadsheet keeps days as
  /// numbers.
  private func serialDay(_ row: TableRow) -> Day? {
    guard place.map({ row.kind($0) }) == .number, let number = SheetNumber(text(row)),
      let day = SheetEpoch.year1900.day(number), (1950...2100).contains(day.year)
    else { return nil }
    return day
  }

  /// The cell's year; `nil` when it is empty or says that there is no value. Throws when it is
  /// something else.
  func year(_ row: TableRow) throws(RowProblem) -> Int? {
    try check(row)
    guard let text = value(row) else { return nil }
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text), (1900...2100).contains(year)
    else { throw .notAYear(column: name, text: text) }
    return year
  }

  /// The cell's year. Throws when it has none.
  func requiredYear(_ row: TableRow) throws(RowProblem) -> Int {
    guard let year = try year(row) else { throw .empty(column: name) }
    return year
  }
}

/// The columns that name a municipality: by name, by code, or both.
struct MunicipalityColumns {
  private let name: TableColumn?
  private let code: TableColumn?

  /// Columns of which at least one is there.
  init(name: TableColumn?, code: TableColumn?) {
    self.name = name
    self.code = code
  }

  /// The columns with these names. Throws ``TableError`` when there is neither.
  init(_ header: TableHeader, name: String = "gemeente", code: String = "gemeentecode") throws {
    self.name = try TableColumn(header, name)
    self.code =
      self.name == nil ? try TableColumn(requiredIn: header, code) : try TableColumn(header, code)
  }

  /// The municipality of a row. A name column that holds codes (`GM0307`) counts as one of codes.
  ///
  /// Throws when neither is filled in, or the code is none.
  func mention(_ row: TableRow) throws(RowProblem) -> MunicipalityMention {
    try name?.check(row)
    try code?.check(row)
    let name = name?.text(row) ?? ""
    let code = code?.text(row) ?? ""
    if code.isEmpty {
      guard !name.isEmpty else { throw .empty(column: self.name?.name ?? self.code?.name ?? "") }
      return Self.code(name).map { MunicipalityMention(name: "", code: $0) }
        ?? MunicipalityMention(name: name)
    }
    guard let found = Self.code(code) else {
      throw .notACode(column: self.code?.name ?? "", text: code)
    }
    return MunicipalityMention(name: name, code: found)
  }

  /// Reads `GM0738`, `gm0738`, `0738`, `738` or a TOOI URI; `nil` for anything else.
  private static func code(_ text: String) -> OrganisationCode? {
    let written =
      text.contains("/tooi/id/gemeente/") ? text.split(separator: "/").last ?? "" : text[...]
    return OrganisationCode(municipality: written).flatMap { $0.text.count == 6 ? $0 : nil }
  }
}
