/// What a user knows about a table, for when it is not recognised well. What is `nil` is
/// detected.
package struct TableOptions: Hashable, Sendable {
  /// The sign between fields.
  package var delimiter: CSVDialect.Delimiter?
  /// The encoding of its text.
  package var encoding: TextEncoding?
  /// The sign before the decimals of numbers; settles what `1.234` is where its column does not.
  package var decimalMark: DecimalMark?
  /// What amounts are counted in where their column does not say it itself; settles what titles and
  /// notes leave unclear.
  package var unit: MoneyUnit?

  /// Nothing known: everything is detected.
  package init(
    delimiter: CSVDialect.Delimiter? = nil, encoding: TextEncoding? = nil,
    decimalMark: DecimalMark? = nil, unit: MoneyUnit? = nil
  ) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.decimalMark = decimalMark
    self.unit = unit
  }
}
