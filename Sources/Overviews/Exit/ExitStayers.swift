package import Records

/// Those who stay when a participant leaves, and what its contribution would come to for each of them when costs do
/// not fall and they bear all of it: the most that it can be, and an estimate.
package struct ExitStayers: Sendable {
  /// By what the contribution is divided over them.
  package enum Key: String, Hashable, Sendable {
    /// By what each of them pays in the same statement.
    case payment = "bijdrage"
    /// By inhabitants, where not all payments are known.
    case inhabitants = "inwoners"
  }

  /// By what it is divided; `nil` where neither payments nor inhabitants of all are known.
  package let key: Key?
  /// Who stays, by name.
  package let all: [Stayer]
  /// The inhabitants of all of them; `nil` where those of one are not known.
  package let inhabitants: Int?
  /// The year on whose 1 January they were counted; `nil` for those of the register, which have no date.
  package let inhabitantsYear: Int?

  /// One who stays.
  package struct Stayer: Sendable {
    /// Who it is.
    package let organisation: Organisation
    /// Its inhabitants.
    package let inhabitants: Int?
    /// What it pays in the statement that the leaver's contribution is taken from.
    package let contribution: Euro?
    /// What would come to it in a year in which the leaver pays nothing any more.
    package let extra: Euro?

    /// The same per inhabitant, in cents.
    package var extraPerInhabitant: Int64? { extra?.perInhabitantInCents(inhabitants) }
  }

  /// Who stays of an arrangement, when a municipality leaves that pays so much a year.
  init(of overview: ArrangementOverview, without leaver: BodyID, base: ExitBase?) {
    let board = overview.board
    let stayers = overview.participants.map(\.organisation).filter { $0.id != leaver }
    let inhabitants = stayers.map { board.inhabitants[$0.id] }
    let paid = stayers.map { organisation -> Euro? in
      guard let statement = base?.total?.statement else { return nil }
      return overview.money.contributions(of: organisation.id)
        .total(statement.year, statement.documentKind)?.sum
    }
    inhabitantsYear = board.inhabitantsYear
    self.inhabitants = Self.sum(inhabitants)
    let weights: (key: Key, all: [Int])? =
      if let amounts = Self.positive(paid.map { $0.flatMap { Int(exactly: $0.amount) } }) {
        (.payment, amounts)
      } else if let counts = Self.positive(inhabitants) {
        (.inhabitants, counts)
      } else {
        nil
      }
    key = weights?.key
    let total = weights.flatMap { Self.sum($0.all) }.map(Int64.init)
    all = stayers.enumerated().map { place, organisation in
      let weight = weights.map { Int64($0.all[place]) }
      let extra = base.flatMap { base in
        weight.flatMap { weight in
          total.flatMap { base.amount.scaled(by: weight, dividedBy: $0) }
        }
      }
      return Stayer(
        organisation: organisation, inhabitants: inhabitants[place], contribution: paid[place],
        extra: extra.map(Euro.init))
    }
  }

  /// An amount per inhabitant of all who stay, in cents; `nil` where their number is not known.
  package func perInhabitantInCents(_ amount: Euro?) -> Int64? {
    amount?.perInhabitantInCents(inhabitants)
  }

  /// The numbers, where all are known and more than nothing.
  private static func positive(_ numbers: [Int?]) -> [Int]? {
    let known = numbers.compactMap(\.self)
    return known.count == numbers.count && !known.isEmpty && known.allSatisfy { $0 > 0 }
      ? known : nil
  }

  /// The sum of numbers that are all known; `nil` for none, and where it does not fit.
  private static func sum(_ numbers: [Int?]) -> Int? {
    guard let known = positive(numbers) else { return nil }
    var total = 0
    for number in known {
      let (sum, overflows) = total.addingReportingOverflow(number)
      guard !overflows else { return nil }
      total = sum
    }
    return total
  }
}

extension Euro {
  /// The amount divided by inhabitants, in cents, rounded to the nearest; `nil` without any.
  fileprivate func perInhabitantInCents(_ inhabitants: Int?) -> Int64? {
    inhabitants.flatMap { scaled(by: 100, dividedBy: Int64($0)) }
  }
}
