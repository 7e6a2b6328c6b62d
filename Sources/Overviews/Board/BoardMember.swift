package import Records

/// A participant as a member of a board: its seats and votes, and its shares beside each other.
package struct BoardMember: Sendable {
  /// The participant in the register; `nil` for one that a document names and that does not take part on the day.
  package let organisation: Organisation?
  /// How it takes part.
  package let participation: Participation?
  /// What the document tells; `nil` when it does not name the participant.
  package let fact: LinkedFact<BoardSeat>?
  /// Its inhabitants, where it is a municipality.
  package let inhabitants: Int?
  /// What it pays, where that is known of all.
  package let paid: Euro?
  /// How many members it appoints.
  package var seats: Int? { fact?.content.seats }
  /// How many votes it has.
  package private(set) var votes: Int?
  /// Its share of the votes, from 0 to 1.
  package private(set) var voteShare: Double?
  /// Whether a document gives that share itself, without the numbers of all.
  package private(set) var isShareStated = false
  /// Its share of the inhabitants of all members, from 0 to 1; `nil` unless those of all are known.
  package private(set) var inhabitantShare: Double?
  /// Its share of what all pay, from 0 to 1.
  package private(set) var paymentShare: Double?
  /// In what part of all votes in which anybody is decisive it is (Banzhaf, normalised); `nil` where that is not
  /// counted.
  package var banzhaf: Double?
  /// In what part of all orders it turns the vote (Shapley and Shubik).
  package var shapleyShubik: Double?

  /// A participant.
  init(
    _ participant: ArrangementOverview.Participant, fact: LinkedFact<BoardSeat>?,
    inhabitants: Int?, paid: Euro?
  ) {
    organisation = participant.organisation
    participation = participant.participation
    self.fact = fact
    self.inhabitants = inhabitants
    self.paid = paid
    votes = fact?.content.votes
  }

  /// Somebody whom a document names and who does not take part.
  init(_ fact: LinkedFact<BoardSeat>) {
    (organisation, participation, inhabitants, paid) = (nil, nil, nil, nil)
    self.fact = fact
    votes = fact.content.votes
  }

  /// Its name.
  package var name: String {
    organisation.map { MunicipalityName.short($0.name) } ?? fact?.content.participant.name ?? ""
  }

  /// Its code; `nil` when it has none.
  package var code: OrganisationCode? { organisation?.code ?? fact?.content.participant.code }

  /// By what it is named among others: its code, else its name.
  package var key: String { code?.text ?? name }

  /// Takes the votes of a rule.
  mutating func take(_ rule: WhatIf) {
    votes = rule.votes?.votes(inhabitants: inhabitants, seats: seats, paid: paid, votes: votes)
  }

  /// Fills in the shares of members in their sums. A share of votes that a document gives without the numbers of all
  /// stands as it gives it, unless the votes are not those of the document.
  static func share(_ members: inout [BoardMember], asStated: Bool = true) {
    func parts(_ value: (BoardMember) -> Double?, of members: [BoardMember]) -> [Double?] {
      let values = members.map(value)
      let sum = values.reduce(0) { $0 + ($1 ?? 0) }
      guard sum > 0, !values.contains(where: { $0 == nil }) else { return values.map { _ in nil } }
      return values.map { $0.map { $0 / sum } }
    }
    let votes = parts({ $0.votes.map(Double.init) }, of: members)
    let inhabitants = parts({ $0.inhabitants.map(Double.init) }, of: members)
    let paid = parts({ $0.paid.map { Double($0.amount) } }, of: members)
    for place in members.indices {
      let seat = asStated ? members[place].fact?.content : nil
      let stated =
        seat?.share.map { Double($0.tenThousandths) / 1_000_000 }
        ?? seat.flatMap { seat in
          seat.totalVotes.flatMap { total in
            total > 0 ? seat.votes.map { Double($0) / Double(total) } : nil
          }
        }
      members[place].voteShare = votes[place] ?? stated
      members[place].isShareStated = votes[place] == nil && stated != nil
      members[place].inhabitantShare = inhabitants[place]
      members[place].paymentShare = paid[place]
    }
  }
}
