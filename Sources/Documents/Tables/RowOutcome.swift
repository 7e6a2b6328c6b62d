/// What became of a row that was read. Every row of a document has one outcome, so that they add up
/// to what was read.
package enum RowOutcome<Record> {
  /// The row gave a record, to be stored unless it is known already.
  case candidate(Record)
  /// The row is left out, for a reason that has a name.
  case ignored(IgnoredReason, lineNumber: Int)
  /// The row is refused.
  case rejected(RejectedRow)
}

extension RowOutcome: Sendable where Record: Sendable {}

/// A row that was refused.
package struct RejectedRow: Hashable, Sendable {
  /// The line on which it starts, from 1.
  package let lineNumber: Int
  /// Why it is refused.
  package let problem: RowProblem
  /// The row as it is written, without its line end, in the document's encoding; UTF-8 when that is
  /// UTF-16.
  package let original: [UInt8]
  /// Where its table stands in the document.
  package var table = TablePlace.whole

  /// A refused row.
  package init(lineNumber: Int, problem: RowProblem, original: [UInt8]) {
    self.lineNumber = lineNumber
    self.problem = problem
    self.original = original
  }

  init(_ row: TableRow, _ problem: RowProblem) {
    let bytes = row.original
    let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    self.init(lineNumber: row.lineNumber, problem: problem, original: Array(bytes[..<end]))
  }
}
