import Records

/// Words above, between or under the rows of a table: a title, a source, a unit.
struct TableNote: Hashable {
  /// The words.
  let text: String
  /// The line on which they stand, from 1.
  let lineNumber: Int
  /// Whether it is a heading of a page.
  let isHeading: Bool

  init(_ cells: [String], lineNumber: Int, isHeading: Bool = false) {
    self.isHeading = isHeading
    text = cells.filter { !$0.isEmpty }.joined(separator: " ")
    self.lineNumber = lineNumber
  }

  /// The name of a file or a sheet, when it says that amounts are no euros; `nil` when it does not.
  init?(unitInName name: String) {
    var title = name[...]
    // What ends a file's name is not the end of a number: `bijdragen x 1.000`.
    if let dot = name.lastIndex(of: "."), name[dot...].count <= 6,
      name[dot...].dropFirst().first?.isLetter ?? false
    {
      title = name[..<dot]
    }
    guard AmountUnit.inText(String(title))?.isFactor ?? false else { return nil }
    self.init([String(title)], lineNumber: 1)
  }

  /// Whether the only cell of a row is a remark: words, and no date or code that a row could begin with, nor
  /// the unit of the column that it stands in.
  static func isNote(_ cell: String, isFirst: Bool = true) -> Bool {
    guard isFirst else {
      return cell.contains(where: \.isLetter) && WrittenDate.day(cell) == nil
        && OrganisationCode(municipality: cell) == nil && AmountUnit.inName(cell) == nil
    }
    return AmountUnit.inText(cell) != nil
      || cell.contains(where: \.isLetter) && WrittenDate.day(cell) == nil
        && OrganisationCode(municipality: cell) == nil
  }
}
