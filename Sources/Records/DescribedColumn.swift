/// What a table, a view or a column of the database file means.
package struct DescribedColumn: Sendable {
  /// The table or view.
  package let table: String
  /// The column; `nil` where the table itself is meant.
  package let column: String?
  /// What it means, in English as its name is.
  package let meaning: String
  /// The unit of its values; `nil` where they have none.
  package let unit: String?
  /// Where what stands in it comes from.
  package let source: String

  /// A description.
  package init(table: String, column: String?, meaning: String, unit: String?, source: String) {
    (self.table, self.column, self.meaning) = (table, column, meaning)
    (self.unit, self.source) = (unit, source)
  }
}
