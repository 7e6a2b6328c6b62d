package import Records

/// A figure of a raw Iv3 table, as it is stored.
package struct Iv3Figure: Sendable {
  /// The body: `GM0307`, `GR0316`.
  package var entity: ShortCode
  /// The statement (Verslagsoort): `2024X005`.
  package var report: ShortCode
  /// The budget year of the statement.
  package var year: Int
  /// What kind of statement it is.
  package var documentKind: DocumentKind
  /// The taakveld or balance item.
  package var field: ShortCode
  /// The category.
  package var category: ShortCode
  /// The amount.
  package var amount: Euro
  /// The line on which it stands, from 1.
  package var lineNumber: Int

  /// A figure of an Iv3 table.
  @inlinable
  package init(
    entity: ShortCode, report: ShortCode, year: Int, documentKind: DocumentKind,
    field: ShortCode, category: ShortCode, amount: Euro, lineNumber: Int
  ) {
    self.entity = entity
    self.report = report
    self.year = year
    self.documentKind = documentKind
    self.field = field
    self.category = category
    self.amount = amount
    self.lineNumber = lineNumber
  }
}

/// What one statement of one body adds up to; see BBV art. 42 and CBS's Iv3 model.
package struct Iv3Total: Sendable {
  /// The body.
  package var entity: ShortCode
  /// The statement.
  package var report: ShortCode
  /// Expenditure with the mutations of reserves, without the booked result.
  package var expenditure: Euro?
  /// Revenue with the mutations of reserves, without the booked result.
  package var revenue: Euro?
  /// What is booked on taakveld 0.11 as expenditure.
  package var bookedSurplus: Euro?
  /// What is booked on taakveld 0.11 as revenue.
  package var bookedDeficit: Euro?
  /// Equity on 1 January.
  package var equityAtStart: Euro?
  /// Equity on 31 December.
  package var equityAtEnd: Euro?
  /// All liabilities on 1 January, equity included.
  package var balanceAtStart: Euro?
  /// All liabilities on 31 December, equity included.
  package var balanceAtEnd: Euro?

  /// A statement of which no total is known, until they are set.
  package init(entity: ShortCode, report: ShortCode) {
    self.entity = entity
    self.report = report
  }
}
