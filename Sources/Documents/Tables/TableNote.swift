import Records

/// Words above, between or under the rows of a table: a title, a source, a unit.
struct TableNote: Hashable {
  /// The words.
  let text: String
  /// The line on which they stand, from 1.
  let lineNumber: Int

  init(_ cells: [String], lineNumber: Int) {
    text = cells.filter { !$0.isEmpty }.joined(separator: " ")
    self.lineNumber = lineNumber
  }

  /// Whether the only cell of a row is a remark: words, and no date or code that a row could begin with, nor
  /// the unit of the column that it stands in.
  static func isNote(_ cell: String, isFirst: Bool = true) -> Bool {
    cell.contains(where: \.isLetter) && WrittenDate.day(cell) == nil
      && OrganisationCode(municipality: cell) == nil
      && (isFirst || AmountUnit.inName(cell) == nil)
  }
}
