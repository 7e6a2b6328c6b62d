/// The tables of a document, and what is to be said of how they were read.
package struct Workbook {
  /// The tables, in the order of the document.
  var tables: [TableBuffer] = []
  /// What was dealt with in a way that a reader should know.
  package var remarks: [TableRemark] = []

  /// Counts something of which there can be many.
  mutating func remark(_ remark: TableRemark) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }
}

/// What is to be said of how a table was read.
package enum TableRemark: Hashable, Sendable {
  /// A sheet that is hidden was passed over.
  case hiddenSheet(String)
  /// Rows and columns that are hidden were read, as a CSV has them.
  case hiddenCells(sheet: String, rows: Int, columns: Int)
  /// A value of merged cells counts for all the rows they stand in.
  case mergedCells(sheet: String, count: Int)
  /// A sheet or table has no columns that are known, and was passed over.
  case passedOver(TablePlace)
}
