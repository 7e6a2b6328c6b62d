/// A table cannot be read as a whole: what is wrong, and where.
package struct TableError: Error, Hashable, Sendable {
  /// What is wrong.
  package let problem: Problem
  /// The line on which it is wrong, from 1; `nil` when the fault is in the whole.
  package let lineNumber: Int?

  /// A problem with a document.
  package init(_ problem: Problem, lineNumber: Int? = nil) {
    self.problem = problem
    // A table that has no names of its own has them before its first line.
    self.lineNumber = lineNumber.flatMap { $0 > 0 ? $0 : nil }
  }

  /// What can be wrong with a document.
  package enum Problem: Hashable, Sendable {
    /// It has no row of column names.
    case noHeader
    /// A quote that opens on the line, above any names of columns that are known, is not closed.
    case unterminatedQuote
    /// The record that starts on the line is longer than the limit, in bytes: often a quote that is
    /// not closed.
    case recordTooLong(limit: Int)
    /// The record that starts on the line has more columns than the limit.
    case tooManyColumns(limit: Int)
    /// It holds NUL or other control characters: it is no text.
    case notText
    /// A column that cannot be missed is not there.
    case missingColumn(String)
    /// Two columns have this name.
    case columnTwice(String)
    /// A text speaks of a unit of amounts that is not understood.
    case unclearUnit(String)
    /// Two texts give different units for the same amounts.
    case contradictingUnits(String, String)
    /// A line of the mapping is not `field=column`.
    case malformedMapping(String)
    /// The names of columns are to tell the year, and none does.
    case noYearInNames
    /// The names of columns are to tell the kind of statement, and this one does not.
    case noStatementInName(String)
    /// The mapping names a field that figures do not have.
    case unknownField(String)
  }
}
