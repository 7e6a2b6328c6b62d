/// Why a row is refused. The wording is not here: programs compare the case, people read the sentence
/// that the command line makes of it.
package enum RowProblem: Error, Hashable, Sendable {
  /// It has more or fewer fields than there are column names.
  case fieldCount(expected: Int, found: Int)
  /// There is text between a closing quote and the next delimiter.
  case textAfterQuote
  /// A quote that opens on the line is not closed on it, and what follows shows that it ought to be.
  case openQuote
  /// It is no text in the document's encoding.
  case notInEncoding(TextEncoding)
  /// A cell that cannot be missed is empty.
  case empty(column: String)
  /// A cell holds no number.
  case notANumber(column: String, text: String)
  /// A cell as `1.234` is a thousand or a fraction, and nothing else in its column tells which.
  case ambiguousNumber(column: String, text: String)
  /// A cell holds a number that is too large to be one; an amount is above ``Euro/most``.
  case numberTooLarge(column: String, text: String)
  /// A cell holds no date, or one that the calendar does not have.
  case notADate(column: String, text: String)
  /// A cell holds no year from 1900 to 2100.
  case notAYear(column: String, text: String)
  /// A cell holds no code of the kind expected.
  case notACode(column: String, text: String)
  /// A cell holds no percentage above 0 up to 100, or the part of something that is not divided.
  case notAShare(column: String, text: String)
  /// A cell holds a word that is none of those known.
  case unknownWord(column: String, text: String, known: [String])
  /// A cell of a sheet holds an error in place of a value.
  case errorCell(column: String, text: String)
  /// What a row says of the unit of its amounts is not understood, or contradicts what its column says.
  case unclearUnit(text: String)
  /// A cell names another year than the row's own.
  case anotherYear(column: String, text: String, year: Int)
  /// An area does not tell of which year it is, and no year was given.
  case noYear
  /// A code stands in the document before.
  case twice(column: String, text: String)
  /// A place does not lie in the Netherlands.
  case outsideCountry(text: String)
  /// An area has no geometry that is one: no Polygon or MultiPolygon, or one without three points.
  case noArea
}

/// Why a row is left out although nothing is wrong with it.
package enum IgnoredReason: Hashable, Sendable, CaseIterable {
  /// All its cells are empty.
  case emptyRow
  /// It has no figure: every cell for one is empty or says that there is none.
  case noFigure
  /// It adds up or compares other rows.
  case total
  /// It gives the estimate of the arrangement beside the municipality's own amount.
  case otherEstimate
  /// It tells something else than a figure that is kept.
  case otherItem
  /// Its only cell is a title, a remark or a source.
  case note
  /// It gives the units of the columns.
  case units
}
