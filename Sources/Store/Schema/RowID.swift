import Records

/// The number of a row of a table that only the register itself has, told in no answer; `Content` is what the rows are.
struct RowID<Content>: RecordNumber {
  let number: Int64

  init(_ number: Int64) {
    self.number = number
  }
}

/// The number of a row of `mention`: how documents name an arrangement.
typealias MentionID = RowID<ArrangementMention>
/// The number of a row of `origin`: a document that figures were taken from.
typealias OriginID = RowID<FigureOrigin>
/// The number of a row of `figure`.
typealias FigureID = RowID<BudgetFigure>
/// The number of a row of `iv3Statement`.
typealias StatementID = RowID<BudgetStatement>
