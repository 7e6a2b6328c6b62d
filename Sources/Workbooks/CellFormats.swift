import CXLSXWriter

/// How cells look, by what is in them. An unlocked format is that of a cell to be filled in.
struct CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let header: Format
  let text: Format
  let wrapped: Format
  let whole: Format
  let year: Format
  let decimal: Format
  let date: Format
  /// What stands there already in a sheet to be filled in, or is not asked.
  let closed: Format
  let unlockedText: Format
  let unlockedDate: Format
  let unlockedNumber: Format

  /// The formats of a workbook; `nil` when there is no memory for them.
  init?(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ number: String?, isLocked: Bool = true) -> Format? {
      let format = workbook_add_format(workbook)
      if let format {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if let number { format_set_num_format(format, number) }
        if !isLocked { format_set_unlocked(format) }
      }
      return format
    }
    guard let header = format(nil), let text = format(nil), let wrapped = format(nil),
      let whole = format("#,##0"), let year = format("0"), let decimal = format("#,##0.00####"),
      let date = format("yyyy-mm-dd"), let closed = format(nil),
      let unlockedText = format(nil, isLocked: false),
      let unlockedDate = format("yyyy-mm-dd", isLocked: false),
      let unlockedNumber = format("#,##0", isLocked: false)
    else { return nil }
    format_set_bold(header)
    format_set_text_wrap(header)
    format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(wrapped)
    format_set_text_wrap(closed)
    format_set_bg_color(closed, 0xEEF1F5)
    format_set_text_wrap(unlockedText)
    (self.header, self.text, self.wrapped) = (header, text, wrapped)
    (self.whole, self.year, self.decimal, self.date) = (whole, year, decimal, date)
    self.closed = closed
    (self.unlockedText, self.unlockedDate) = (unlockedText, unlockedDate)
    self.unlockedNumber = unlockedNumber
  }
}
