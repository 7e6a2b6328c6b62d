/// What an arrangement spends on its own staff in a year: salaries and social charges (Iv3 category 1.1) over all
/// taakvelden, as it reported to CBS. Hired staff (3.5.1) is not in it.
package struct StaffCost: Hashable, Sendable {
  /// The budget year.
  package let year: Int
  /// The kind of statement.
  package let documentKind: DocumentKind
  /// The amount, in euros.
  package let amount: Euro
  /// Where it was read: the document and the first of its lines.
  package let source: SourceReference

  /// The staff cost of a year.
  package init(year: Int, documentKind: DocumentKind, amount: Euro, source: SourceReference) {
    self.year = year
    self.documentKind = documentKind
    self.amount = amount
    self.source = source
  }
}
