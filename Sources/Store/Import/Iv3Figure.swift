public import Records

/// A figure of a raw Iv3 table, as it is stored.
public struct Iv3Figure: Sendable {
  /// The body: `GM0307`, `GR0316`.
  public var entity: ShortCode
  /// The statement (Verslagsoort): `2024X005`.
  public var report: ShortCode
  /// The budget year of the statement.
  public var year: Int
  /// What kind of statement it is.
  public var documentKind: DocumentKind
  /// The taakveld or balance item.
  public var field: ShortCode
  /// The category.
  public var category: ShortCode
  /// The amount.
  public var amount: Euro
  /// The line on which it stands, from 1.
  public var line: Int

  /// A figure of an Iv3 table.
  @inlinable
  public init(
    entity: ShortCode, report: ShortCode, year: Int, documentKind: DocumentKind,
    field: ShortCode, category: ShortCode, amount: Euro, line: Int
  ) {
    self.entity = entity
    self.report = report
    self.year = year
    self.documentKind = documentKind
    self.field = field
    self.category = category
    self.amount = amount
    self.line = line
  }
}

/// What one statement of one body adds up to; see BBV art. 42 and CBS's Iv3 model.
public struct Iv3Total: Sendable {
  /// The body.
  public var entity: ShortCode
  /// The statement.
  public var report: ShortCode
  /// Expenditure with the mutations of reserves, without the booked result.
  public var expenditure: Euro?
  /// Revenue with the mutations of reserves, without the booked result.
  public var revenue: Euro?
  /// What is booked on taakveld 0.11 as expenditure.
  public var bookedSurplus: Euro?
  /// What is booked on taakveld 0.11 as revenue.
  public var bookedDeficit: Euro?
  /// Equity on 1 January.
  public var equityAtStart: Euro?
  /// Equity on 31 December.
  public var equityAtEnd: Euro?
  /// All liabilities on 1 January, equity included.
  public var balanceAtStart: Euro?
  /// All liabilities on 31 December, equity included.
  public var balanceAtEnd: Euro?

  /// A statement of which no total is known, until they are set.
  public init(entity: ShortCode, report: ShortCode) {
    self.entity = entity
    self.report = report
  }
}
