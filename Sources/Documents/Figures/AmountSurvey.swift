/// What a first reading of a table tells of its amounts: how each column writes decimals, and what stands
/// between and under the rows.
struct AmountSurvey {
  /// The decimal mark of each column with amounts, as far as cells or the options tell.
  let marks: [DecimalMark?]
  /// Rows that are words and no figures.
  let notes: [TableNote]
  /// The row that gives the units of columns.
  let unitRow: UnitRow?

  /// The most notes that are kept; an honest table has a few.
  private static let mostNotes = 1000

  init(_ layout: FigureLayout, _ document: TableDocument) throws {
    let columns = layout.amounts.map(\.column)
    var evidence = columns.map { _ in DecimalMarkEvidence() }
    var notes: [TableNote] = []
    var unitRow: UnitRow?
    var isFirst = true
    let width = document.header.names.count
    try document.forEachRow(
      { (_: RowOutcome<Void>) in },
      note: { row in
        if notes.count < Self.mostNotes {
          notes.append(TableNote((0..<row.count).map(row.text), lineNumber: row.lineNumber))
        }
      }
    ) { row throws(RowProblem) in
      if isFirst {
        isFirst = false
        unitRow = UnitRow(row, columns, width: width)
      }
      for index in evidence.indices { evidence[index].add(columns[index].number(row)) }
      return .candidate(())
    }
    marks = evidence.map { $0.mark ?? document.options.decimalMark }
    self.notes = notes
    self.unitRow = unitRow
  }
}
