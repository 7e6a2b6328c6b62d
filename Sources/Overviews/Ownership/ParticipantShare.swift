package import Records

/// What part of an arrangement goes with one participant, by a rule that is told with it. It is no ownership in law.
package struct ParticipantShare: Hashable, Sendable {
  /// The part in millionths, rounded; from 0 to 1,000,000.
  package let millionths: Int64
  /// The rule.
  package let basis: Basis

  /// By what a part is told.
  package enum Basis: Hashable, Sendable {
    /// What it pays of what all participants pay, by the newest statement in which that is known of all.
    case payment(year: Int, DocumentKind)
    /// The share in the costs that the register has (verdeelsleutel), where it has one of all participants.
    case register
    /// Its inhabitants of those of all participants, where all are municipalities: on 1 January of a year, or by the
    /// register for `nil`.
    case inhabitants(year: Int?)
  }

  /// A part of 1.
  package var part: Double { Double(millionths) / 1_000_000 }

  /// The part of an amount, rounded to the euro; `nil` when it does not fit.
  package func part(of amount: Euro) -> Euro? {
    amount.scaled(by: millionths, dividedBy: 1_000_000).map { Euro($0) }
  }

  private init?(_ own: Int64, of all: Int64, _ basis: Basis) {
    guard own >= 0, all > 0, own <= all,
      let millionths = Euro(own).scaled(by: 1_000_000, dividedBy: all)
    else { return nil }
    self.millionths = millionths
    self.basis = basis
  }
}

extension ParticipantShare {
  /// The part of a participant in an arrangement: by payment, else by the register's shares, else by inhabitants; `nil`
  /// where none of these is known of all participants. Cost: linear in the contributions.
  init?(of participant: BodyID, in arrangement: ArrangementOverview) {
    let found =
      Self.byPayment(participant, arrangement) ?? Self.byRegister(participant, arrangement)
      ?? Self.byInhabitants(participant, arrangement)
    guard let found else { return nil }
    self = found
  }

  private static func byPayment(_ id: BodyID, _ overview: ArrangementOverview) -> Self? {
    guard let payment = overview.board.payment, let own = payment.amounts[id],
      let all = Euro.sum(Array(payment.amounts.values))
    else { return nil }
    return Self(
      own.amount, of: all.amount, .payment(year: payment.year, payment.documentKind))
  }

  private static func byRegister(_ id: BodyID, _ overview: ArrangementOverview) -> Self? {
    let shares = overview.participants.map { ($0.organisation.id, $0.participation.share) }
    let known = shares.compactMap { $0.1?.tenThousandths }
    // Rounded shares of many participants add up to a little more or less than the whole.
    guard known.count == shares.count, let own = shares.first(where: { $0.0 == id })?.1 else {
      return nil
    }
    let all = known.reduce(0, +)
    guard (995_000...1_005_000).contains(all) else { return nil }
    return Self(Int64(own.tenThousandths), of: Int64(all), .register)
  }

  private static func byInhabitants(_ id: BodyID, _ overview: ArrangementOverview) -> Self? {
    let board = overview.board
    let counts = overview.participants.map { board.inhabitants[$0.organisation.id] }
    let known = counts.compactMap(\.self)
    guard known.count == counts.count, let own = board.inhabitants[id],
      overview.participants.contains(where: { $0.organisation.id == id })
    else { return nil }
    return Self(
      Int64(own), of: Int64(known.reduce(0, +)), .inhabitants(year: board.inhabitantsYear))
  }
}
