import Records

/// The columns that rows about an arrangement have in common: the arrangement, where the row was taken from, and a
/// remark.
struct ArrangementFactColumns {
  private let name: TableColumn?
  private let systemID: TableColumn?
  private let origin: OriginColumns
  private let remark: TableColumn?

  /// `regeling` or `systeemId`, and if they are there `bron_titel` (`vindplaats`), `bron_url` (`bron`), `bron_datum`
  /// and `opmerking`. Throws ``TableError`` when neither of the first two is there.
  init(_ header: TableHeader) throws {
    systemID = try TableColumn(header, "systeemId")
    name =
      systemID == nil
      ? try TableColumn(requiredIn: header, "regeling") : try TableColumn(header, "regeling")
    origin = OriginColumns(
      title: try TableColumn(header, "bron_titel", "vindplaats"),
      url: try TableColumn(header, "bron_url", "bron"),
      date: try TableColumn(header, "bron_datum"))
    remark = try TableColumn(header, "opmerking")
  }

  /// What a row tells of its arrangement. Throws when it names none.
  func fact<Content>(
    _ row: TableRow, _ content: Content
  ) throws(RowProblem) -> StatedFact<Content> {
    StatedFact(
      lineNumber: row.lineNumber, arrangement: try arrangement(row), content: content,
      origin: try origin.origin(row), remark: remark?.value(row))
  }

  private func arrangement(_ row: TableRow) throws(RowProblem) -> ArrangementMention {
    var mention = ArrangementMention(name: name?.value(row) ?? "")
    if let column = systemID, let text = column.value(row) {
      guard let id = VersionID(text) else { throw .notACode(column: column.name, text: text) }
      mention.systemID = id
    }
    guard !mention.name.isEmpty || mention.systemID != nil else {
      throw .empty(column: name?.name ?? systemID?.name ?? "regeling")
    }
    return mention
  }
}

extension TableColumn {
  /// The whole number in a cell, `1.000` being a thousand; `nil` when the cell is empty or says that there is none
  /// (`geen`, `niet genoemd`, `onbekend`). Throws when it is something else, negative, or above the bound.
  func count(_ row: TableRow, upTo bound: Int64) throws(RowProblem) -> Int? {
    try check(row)
    let text = text(row)
    if Self.saysNone(text) { return nil }
    let number: WrittenNumber
    switch self.number(row) {
    case .noValue: return nil
    case .number(let plain): number = plain
    case .ambiguous(let thousands, _, _): number = thousands
    case .notANumber: throw .notANumber(column: name, text: text)
    case .tooLarge: throw .numberTooLarge(column: name, text: text)
    }
    guard !number.isPercentage, let whole = number.whole, whole >= 0 else {
      throw .notANumber(column: name, text: text)
    }
    guard whole <= bound else { throw .numberTooLarge(column: name, text: text) }
    return Int(whole)
  }

  /// The words in a cell; `nil` when it is empty or says that there are none. Throws for an error of a sheet.
  func words(_ row: TableRow) throws(RowProblem) -> String? {
    try check(row)
    return value(row).flatMap { Self.saysNone($0) ? nil : $0 }
  }

  /// The percentage in a cell, with or without its sign, from 0 to 100; `nil` when it is empty. Throws when it is
  /// something else.
  func percentage(_ row: TableRow) throws(RowProblem) -> Percentage? {
    guard let text = try words(row) else { return nil }
    let digits = text.hasSuffix("%") ? CellText.tidy(String(text.dropLast())) : text
    guard let share = Percentage(digits), share.tenThousandths <= 1_000_000 else {
      throw .notANumber(column: name, text: text)
    }
    return share
  }

  /// The day or year in a cell; `nil` when it is empty. Throws when it is something else.
  func moment(_ row: TableRow) throws(RowProblem) -> StatedMoment? {
    guard let text = try words(row) else { return nil }
    if let moment = StatedMoment(text) { return moment }
    return try day(row).map { StatedMoment($0) }
  }

  private static func saysNone(_ text: String) -> Bool {
    ["geen", "niet genoemd", "niet vermeld"].contains(Folding.fold(text))
  }
}
