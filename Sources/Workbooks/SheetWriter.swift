import CXLSXWriter
import Pages
import Records

/// Writes one sheet: a header that stays in sight, columns as wide as what is in them, and typed cells.
struct SheetWriter {
  let page: Workbook.Page
  let isRaw: Bool
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: CellFormats

  /// Writes the sheet; the failure when it cannot be.
  func write() -> WorkbookError? {
    let table = page.sheet
    let widths = widths
    setWidths(widths)
    setHeights(widths)
    for (column, heading) in headings.enumerated() {
      if let failure = write(text: heading, at: 0, column, formats.header) { return failure }
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if let failure = write(cell, at: row + 1, column) { return failure }
      }
    }
    worksheet_freeze_panes(sheet, 1, frozenColumns)
    worksheet_repeat_rows(sheet, 0, 0)
    if page.entry == nil { worksheet_repeat_columns(sheet, 0, 0) }
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, Self.a4)
    worksheet_set_print_scale(sheet, Self.printedPercentage)
    if page.entry != nil {
      EntryRules(page: page, sheet: sheet, formats: formats).write()
    } else if !table.rows.isEmpty, let last = lxw_col_t(exactly: table.columns.count - 1),
      let lastRow = lxw_row_t(exactly: table.rows.count)
    {
      worksheet_autofilter(sheet, 0, 0, lastRow, last)
    }
    return nil
  }

  /// The columns that stay in sight: in a sheet to be filled in those that tell what a row is about.
  private var frozenColumns: lxw_col_t {
    guard let entry = page.entry else { return 0 }
    return lxw_col_t(page.sheet.columns.prefix { entry[$0.key] == nil }.count)
  }

  private var headings: [String] {
    page.sheet.columns.map { isRaw ? $0.key : $0.title }
  }

  private func write(_ cell: Sheet.Cell, at row: Int, _ column: Int) -> WorkbookError? {
    switch cell {
    case .text(let text): write(text: text, at: row, column, format(column))
    case .term(let word, let code):
      write(text: isRaw ? code : word, at: row, column, format(column))
    case .list(let items):
      write(
        text: items.isEmpty ? nil : items.joined(separator: "; "), at: row, column, format(column))
    case .number(let number): write(number.map(Double.init), at: row, column, formats.whole)
    case .year(let number):
      write(
        number.map(Double.init), at: row, column, page.entry == nil ? formats.year : formats.closed)
    case .amount(let amount):
      write((amount?.amount).map(Double.init), at: row, column, formats.whole)
    case .decimal(let number): write(number, at: row, column, formats.decimal)
    case .exact(let literal): write(literal.flatMap(Double.init), at: row, column, formats.decimal)
    case .share(let share):
      write((share?.description).flatMap(Double.init), at: row, column, formats.decimal)
    case .date(let day): write(day, at: row, column)
    }
  }

  private func write(
    text: String?, at row: Int, _ column: Int, _ format: CellFormats.Format
  ) -> WorkbookError? {
    guard let text, !text.isEmpty else { return nil }
    return put(row, column) {
      worksheet_write_string(sheet, $0, $1, Self.literal(Self.fitting(text)), format)
    }
  }

  private func write(
    _ number: Double?, at row: Int, _ column: Int, _ format: CellFormats.Format
  ) -> WorkbookError? {
    guard let number, number.isFinite else { return nil }
    return put(row, column) { worksheet_write_number(sheet, $0, $1, number, format) }
  }

  /// A day as a date; as text before 1900, of which spreadsheets have no dates.
  private func write(_ day: Day?, at row: Int, _ column: Int) -> WorkbookError? {
    guard let day else { return nil }
    let parts = day.description.split(separator: "-").compactMap { Int32($0) }
    guard parts.count == 3, (1900...9999).contains(parts[0]) else {
      return write(text: day.description, at: row, column, formats.text)
    }
    var moment = lxw_datetime()
    (moment.year, moment.month, moment.day) = (parts[0], parts[1], parts[2])
    return put(row, column) { worksheet_write_datetime(sheet, $0, $1, &moment, formats.date) }
  }

  private func put(
    _ row: Int, _ column: Int, _ write: (lxw_row_t, lxw_col_t) -> lxw_error
  ) -> WorkbookError? {
    guard let row = lxw_row_t(exactly: row), let column = lxw_col_t(exactly: column) else {
      return .tooLarge
    }
    return switch write(row, column) {
    case LXW_NO_ERROR: nil
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: .tooLarge
    case let error: .notWritten(String(cString: lxw_strerror(error)))
    }
  }

  /// A text as a cell can hold it: without hidden characters, and no longer than a spreadsheet takes.
  private static func fitting(_ text: String) -> String {
    let text = HiddenCharacters.removed(from: text)
    guard text.utf16.count > longest else { return text }
    var (fitting, length) = ("", 0)
    for character in text {
      length += character.utf16.count
      guard length < longest else { break }
      fitting.append(character)
    }
    return fitting + "…"
  }

  /// A text in which nothing is taken for the escape of a character (`_x0041_`; ECMA-376 part 1, 22.9.2.19).
  private static func literal(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  /// How many UTF-16 code units a cell holds.
  private static let longest = 32_767

  /// So small that the first column and the widest other one stand on one sheet of paper.
  private static let printedPercentage: UInt16 = 65
  /// The number of the paper size.
  private static let a4: UInt8 = 9

  // MARK: Widths and heights

  /// The width of each column in characters: that of what is in it, within bounds; beyond those a text
  /// is broken into lines.
  private var widths: [Int] {
    page.sheet.columns.indices.map { column in
      let cells = page.sheet.rows.prefix(Self.measured).map { length(of: $0[column]) }
      let widest = page.entry == nil ? Self.widest : Self.widestToFillIn
      return min(max(cells.max() ?? 0, heading(column), narrowest(column)), widest)
    }
  }

  /// How many rows are looked at for the width of a column.
  private static let measured = 1_000
  private static let narrowest = 8
  private static let widest = 60
  /// In a sheet to be filled in there must be room beside the columns that tell what a row is about.
  private static let widestToFillIn = 34

  private func narrowest(_ column: Int) -> Int {
    switch page.entry?[page.sheet.columns[column].key] {
    case .anything: Self.widestToFillIn
    case .words(let words): words.map(\.count).max() ?? Self.narrowest
    case .day, .number: 12
    case nil: Self.narrowest
    }
  }

  private func heading(_ column: Int) -> Int {
    headings[column].split(separator: " ").map(\.count).max() ?? 0
  }

  private func length(of cell: Sheet.Cell) -> Int {
    switch cell {
    case .text(let text): text?.count ?? 0
    case .term(let word, let code): (isRaw ? code : word)?.count ?? 0
    case .list(let items): items.reduce(0) { $0 + $1.count + 2 }
    case .date: 10
    case .number, .year, .amount, .decimal, .exact, .share: 12
    }
  }

  private func setWidths(_ widths: [Int]) {
    for (column, width) in widths.enumerated() {
      guard let place = lxw_col_t(exactly: column) else { return }
      worksheet_set_column(sheet, place, place, Double(width) + 2, nil)
    }
  }

  /// Makes rows as high as the lines that their texts are broken into, which not every program does by itself.
  private func setHeights(_ widths: [Int]) {
    setHeight(of: 0, zip(headings, widths).map { Self.lines(of: $0, in: $1) }.max() ?? 1)
    for (row, cells) in page.sheet.rows.enumerated() {
      let lines = zip(cells, widths).map { cell, width in
        switch cell {
        case .text(let text): Self.lines(of: text ?? "", in: width)
        case .term(let word, let code): Self.lines(of: (isRaw ? code : word) ?? "", in: width)
        case .list(let items): Self.lines(of: items.joined(separator: "; "), in: width)
        default: 1
        }
      }
      setHeight(of: row + 1, lines.max() ?? 1)
    }
  }

  private func setHeight(of row: Int, _ lines: Int) {
    guard lines > 1, let row = lxw_row_t(exactly: row) else { return }
    worksheet_set_row(sheet, row, Double(min(lines, Self.highest)) * Self.lineHeight, nil)
  }

  /// How many lines are shown at most; the rest of a text is read in the cell itself.
  private static let highest = 12
  /// The height of a line, in points.
  private static let lineHeight = 15.0

  /// How many lines a text takes in a column so many characters wide.
  private static func lines(of text: String, in width: Int) -> Int {
    guard text.utf8.count > width else { return 1 }
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > width { (lines, used) = (lines + 1, 0) }
      used += (used > 0 ? 1 : 0) + length
      lines += (used - 1) / width
      used = (used - 1) % width + 1
      if lines > highest { break }
    }
    return lines
  }

  /// The format of texts in a column.
  private func format(_ column: Int) -> CellFormats.Format {
    page.entry == nil ? formats.wrapped : formats.closed
  }
}
