package import Records

/// A workbook for spreadsheets: sheets of typed cells.
package struct Workbook: Sendable {
  /// What it is about, for the properties of the file.
  package let title: String
  /// The day that the file gives as that on which it was made, so that the same contents give the same
  /// bytes; `nil` for none.
  package let day: Day?
  /// Whether headings and words are those for programs; if not, those for people.
  package let isRaw: Bool
  /// The sheets, in order.
  package let sheets: [Page]

  /// A workbook; of each sheet the name is cut to what a spreadsheet takes.
  package init(title: String, day: Day?, isRaw: Bool, sheets: [Page]) {
    (self.title, self.day, self.isRaw, self.sheets) = (title, day, isRaw, sheets)
  }

  /// One sheet of a workbook.
  package struct Page: Sendable {
    /// The name on its tab: at most 31 characters, and none of `[]:*?/\`.
    package let name: String
    /// Its columns and rows.
    package let sheet: Sheet
    /// What may be filled in, by the key of the column; `nil` for a sheet that is there to be read. Other
    /// columns of a sheet to be filled in are locked.
    package let entry: [String: Entry]?
    /// The keys of columns of which a row takes nothing although the others do, by the row, from 0.
    package let closed: [Int: Set<String>]

    /// A sheet to be read.
    package init(_ name: String, _ sheet: Sheet) {
      (self.name, self.sheet, entry, closed) = (name, sheet, nil, [:])
    }

    /// A sheet to be filled in.
    package init(
      _ name: String, _ sheet: Sheet, entry: [String: Entry], closed: [Int: Set<String>] = [:]
    ) {
      (self.name, self.sheet, self.entry, self.closed) = (name, sheet, entry, closed)
    }
  }

  /// What may be filled in in a column.
  package enum Entry: Sendable {
    /// Anything.
    case anything
    /// One of these words, to be chosen.
    case words([String])
    /// A day.
    case day
    /// A number.
    case number
  }
}
