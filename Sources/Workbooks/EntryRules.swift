import CXLSXWriter
import Pages
import Records

/// Makes a sheet one to be filled in: words are chosen from a list, days and numbers are checked, and what
/// identifies a row is locked.
struct EntryRules {
  let page: Workbook.Page
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: CellFormats

  func write() {
    guard let last = lxw_row_t(exactly: page.sheet.rows.count), last > 0 else { return }
    for (place, column) in page.sheet.columns.enumerated() {
      guard let entry = page.entry?[column.key], let place = lxw_col_t(exactly: place) else {
        continue
      }
      for row in 1...last {
        let isClosed = page.closed[Int(row) - 1]?.contains(column.key) ?? false
        let format = isClosed ? formats.closed : format(of: entry)
        // What is there beforehand may be changed too.
        if case .text(let text?) = page.sheet.rows[Int(row) - 1][Int(place)] {
          worksheet_write_string(sheet, row, place, text, format)
        } else {
          worksheet_write_blank(sheet, row, place, format)
        }
      }
      validate(entry, at: place, through: last)
    }
    var permitted = lxw_protection()
    (permitted.format_columns, permitted.format_rows, permitted.insert_rows) = (1, 1, 1)
    worksheet_protect(sheet, nil, &permitted)
  }

  private func format(of entry: Workbook.Entry) -> CellFormats.Format {
    switch entry {
    case .anything, .words: formats.unlockedText
    case .day: formats.unlockedDate
    case .number: formats.unlockedNumber
    }
  }

  private func validate(_ entry: Workbook.Entry, at column: lxw_col_t, through last: lxw_row_t) {
    var rule = lxw_data_validation()
    switch entry {
    case .anything: return
    case .words(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      withPointers(to: words) { list in
        rule.value_list = list
        worksheet_data_validation_range(sheet, 1, column, last, column, &rule)
      }
      return
    case .day:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_datetime = Self.first(of: 1950)
      rule.maximum_datetime = Self.first(of: 2100)
    case .number:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = -Self.largestAmount
      rule.maximum_number = Self.largestAmount
    }
    worksheet_data_validation_range(sheet, 1, column, last, column, &rule)
  }

  /// Beyond this no amount of an arrangement can be true.
  private static let largestAmount = 1e12

  private static func first(of year: Int32) -> lxw_datetime {
    var day = lxw_datetime()
    (day.year, day.month, day.day) = (year, 1, 1)
    return day
  }

  /// Calls with words as the library wants them: pointers, the last of which is null.
  private func withPointers(
    to words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Void
  ) {
    let texts = words.map { Array($0.utf8CString) }
    let offsets = texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }.dropLast()
    var all = texts.flatMap(\.self)
    all.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var pointers: [UnsafeMutablePointer<CChar>?] = offsets.map { base + $0 } + [nil]
      pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
  }
}
