package import Records

/// What one statement of one body adds up to.
///
/// The formulas are those of BBV art. 42 and of CBS's Iv3 model. Debt is not among them: the BBV does
/// not define it.
package struct Iv3Statement: Hashable, Sendable {
  /// Expenditure (lasten) on all taakvelden but 0.11, with the mutations of reserves (0.10).
  package private(set) var expenditure = EuroSum()
  /// Revenue (baten) of all taakvelden but 0.11, with the mutations of reserves (0.10).
  package private(set) var revenue = EuroSum()
  /// What is booked on taakveld 0.11 as expenditure: the surplus.
  package private(set) var bookedSurplus = EuroSum()
  /// What is booked on taakveld 0.11 as revenue: the deficit.
  package private(set) var bookedDeficit = EuroSum()
  /// Equity on 1 January: the items that begin with P11.
  package private(set) var equityAtStart = EuroSum()
  /// Equity on 31 December.
  package private(set) var equityAtEnd = EuroSum()
  /// All liabilities on 1 January, equity included: the total of the balance.
  package private(set) var balanceAtStart = EuroSum()
  /// All liabilities on 31 December.
  package private(set) var balanceAtEnd = EuroSum()

  /// Revenue minus expenditure; `nil` when one of them is not known.
  package var result: Euro? {
    guard let revenue = revenue.amount, let expenditure = expenditure.amount else { return nil }
    return revenue.subtracting(expenditure)
  }

  /// Adds a figure of the statement. Assets and mutations of balance items count for nothing.
  mutating func add(_ row: Iv3Row) {
    if row.isExpenditure {
      if row.field.isResult { bookedSurplus.add(row.amount) } else { expenditure.add(row.amount) }
    } else if row.isRevenue {
      if row.field.isResult { bookedDeficit.add(row.amount) } else { revenue.add(row.amount) }
    } else if row.field.isLiability {
      if row.category.isStart {
        balanceAtStart.add(row.amount)
        if row.field.isEquity { equityAtStart.add(row.amount) }
      } else if row.category.isEnd {
        balanceAtEnd.add(row.amount)
        if row.field.isEquity { equityAtEnd.add(row.amount) }
      }
    }
  }
}

/// The statements of an Iv3 table, added up.
package struct Iv3Statements: Sendable {
  /// Which statement of which body.
  package struct Key: Hashable, Sendable {
    /// The body.
    package let entity: ShortCode
    /// The statement.
    package let report: Iv3Report
  }

  private var places: [Key: Int] = [:]
  private var all: [Iv3Statement] = []
  private var last: (entity: ShortCode, report: ShortCode, place: Int)?

  /// No statements yet.
  package init() {}

  /// The statements by body.
  package var byKey: [Key: Iv3Statement] { places.mapValues { all[$0] } }

  /// Adds a row. Cost: constant, least when rows of a body and statement follow each other.
  package mutating func add(_ row: Iv3Row) {
    all[place(of: row)].add(row)
  }

  private mutating func place(of row: Iv3Row) -> Int {
    if let last, last.entity == row.entity, last.report == row.report.code { return last.place }
    let key = Key(entity: row.entity, report: row.report)
    let place = places[key] ?? all.count
    if place == all.count {
      all.append(Iv3Statement())
      places[key] = place
    }
    last = (row.entity, row.report.code, place)
    return place
  }
}

/// The codes that the sums of a statement turn on.
extension ShortCode {
  /// Taakveld 0.11, the result.
  fileprivate var isResult: Bool { bits == 0x302E_3131_0000_0000 }
  /// `Primo`: the state on 1 January.
  fileprivate var isStart: Bool { bits == 0x5072_696D_6F00_0000 }
  /// `Ultimo`: the state on 31 December.
  fileprivate var isEnd: Bool { bits == 0x556C_7469_6D6F_0000 }
  /// An item of the liabilities: one that begins with P.
  fileprivate var isLiability: Bool { first == 0x50 }
  /// An item of equity: one that begins with P11.
  fileprivate var isEquity: Bool { bits >> 40 == 0x50_3131 }
}
