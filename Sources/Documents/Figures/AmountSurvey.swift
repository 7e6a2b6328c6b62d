/// What a first reading of a table tells of its amounts: how each column writes decimals, and what stands
/// between and under the rows.
struct AmountSurvey {
  /// The decimal mark of each column with amounts, as far as cells or the options tell.
  let marks: [DecimalMark?]
  /// Rows that are words and no figures.
  let notes: [TableNote]
  /// The row that gives the units of columns.
  let unitRow: UnitRow?
  /// The lines of the rows that give units and nothing else.
  let unitLines: Set<Int>

  /// The most notes that are kept; an honest table has a few.
  private static let mostNotes = 1000

  init(_ layout: FigureLayout, _ document: TableDocument) throws {
    let columns = layout.amounts.map(\.column)
    var evidence = columns.map { _ in DecimalMarkEvidence() }
    var notes: [TableNote] = []
    var unitRow: UnitRow?
    var unitLines: Set<Int> = []
    var isFirst = true
    try document.forEachRow(
      { (_: RowOutcome<Void>) in },
      note: { row in
        if notes.count < Self.mostNotes {
          notes.append(TableNote((0..<row.count).map(row.text), lineNumber: row.lineNumber))
        }
      }
    ) { row throws(RowProblem) in
      let cells = columns.map { $0.number(row) }
      let mayBeUnits =
        isFirst || cells.contains(.notANumber) || layout.heads.allSatisfy { $0.text(row).isEmpty }
      if mayBeUnits, let units = UnitRow(row, layout) {
        // Behind other rows it may hold for all columns alike, or for none that was read.
        if isFirst {
          unitRow = units
        } else if notes.count < Self.mostNotes {
          notes.append(TableNote((0..<row.count).map(row.text), lineNumber: row.lineNumber))
        }
        unitLines.insert(row.lineNumber)
        return .candidate(())
      }
      isFirst = false
      for index in evidence.indices { evidence[index].add(cells[index]) }
      return .candidate(())
    }
    marks = evidence.map { $0.mark ?? document.options.decimalMark }
    self.notes = notes
    self.unitRow = unitRow
    self.unitLines = unitLines
  }
}
