package import Records

/// The formats every question can be answered in.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// Plain text for a terminal or a file.
  case text
  /// CommonMark with tables.
  case markdown
  /// One self-contained, printable page.
  case html
  /// JSON with the keys of the public contract.
  case json
  /// Comma- or semicolon-separated values, see ``Presentation/raw``.
  case csv
}

/// How an answer is presented, apart from its format.
package struct Presentation: Sendable {
  /// The language of everything people read.
  package var language: Language
  /// Whether text may contain ANSI escape sequences.
  package var color: Bool
  /// The width of text in characters, at least 40.
  package var width: Int
  /// Whether CSV is for programs (`,`, decimal point, values as they are) instead of people (`;`,
  /// byte order mark, decimal comma, formulas neutralised).
  package var raw: Bool
  /// The command that asks, as JSON tells it; `nil` where it asks more than one answer.
  package var command: String?
  /// The day of the clock; an answer for a later day does not say how long ago something was.
  package var today: Day?
  /// The columns of a table that are wanted, in their order; `nil` for all.
  package var columns: [String]?
  /// Whether CSV begins with the names of its columns.
  package var hasHeader = true
  /// Whether JSON is one line, for files that programs alone read.
  package var isCompact = false
  /// What surrounds an HTML page that is one of many; `nil` for a page that stands alone.
  package var frame: HTMLFrame?

  /// A presentation; a width of 0 or less means 100.
  package init(
    language: Language = .dutch, color: Bool = false, width: Int = 0, raw: Bool = false
  ) {
    self.language = language
    self.color = color
    self.width = width <= 0 ? 100 : max(width, 40)
    self.raw = raw
  }
}
