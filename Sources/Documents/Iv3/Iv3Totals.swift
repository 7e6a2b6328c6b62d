public import Records

/// Expenditure and revenue on all taakvelden, per body and statement.
///
/// Balance items are left out. Everything else counts: mutations of reserves (0.10) and the result
/// (0.11) too, so that a complete statement has equal sides.
public struct Iv3Totals: Sendable {
  /// The sides of one statement of one body.
  public struct Sides: Hashable, Sendable {
    /// Expenditure (lasten); `nil` when it does not fit.
    public var expenditure: Euro? = .zero
    /// Revenue (baten); `nil` when it does not fit.
    public var revenue: Euro? = .zero
    /// How many rows were added.
    public var rowCount = 0
  }

  /// Which statement of which body.
  public struct Key: Hashable, Sendable {
    /// The body.
    public let entity: ShortCode
    /// The statement.
    public let report: ShortCode
  }

  private var places: [Key: Int] = [:]
  private var all: [Sides] = []
  private var last: (key: Key, place: Int)?

  /// No totals yet.
  public init() {}

  /// The totals by body and statement.
  public var sides: [Key: Sides] { places.mapValues { all[$0] } }

  /// Adds a row. Cost: constant, least when rows of a body and statement follow each other.
  public mutating func add(_ row: Iv3Row) {
    guard !row.isBalanceItem else { return }
    let key = Key(entity: row.entity, report: row.report.code)
    let place = place(of: key)
    all[place].rowCount += 1
    if row.category.first == 0x4C {
      all[place].expenditure = all[place].expenditure?.adding(row.amount)
    } else if row.category.first == 0x42 {
      all[place].revenue = all[place].revenue?.adding(row.amount)
    }
  }

  private mutating func place(of key: Key) -> Int {
    if let last, last.key == key { return last.place }
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = all.count
      all.append(Sides())
      places[key] = place
    }
    last = (key, place)
    return place
  }
}
