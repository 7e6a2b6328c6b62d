import Graph
package import Records

/// The general board of an arrangement on a day, as far as documents tell of it: who appoints how many members, with
/// how many votes, beside inhabitants and payment.
///
/// The register tells none of it. What no document tells is unknown, and nothing is made up for it.
package struct Board: Sendable {
  /// What documents tell.
  package let facts: BoardFacts
  /// Who takes part on the day.
  package let participants: [ArrangementOverview.Participant]
  /// The day.
  package let day: Day
  /// The inhabitants of municipalities, by number.
  let inhabitants: [BodyID: Int]
  /// The year on whose 1 January these were counted; `nil` for those of the register itself, which have no date.
  package let inhabitantsYear: Int?
  /// All known inhabitants of municipalities by year, to count out a rule.
  let allInhabitants: [BodyID: [Int]]
  private let money: ArrangementMoney

  /// What every participant pays in the newest statement of which that is known of all; `nil` when there is none. Cost:
  /// linear in the contributions.
  package var payment: Payment? { Payment(participants.map(\.organisation), money) }

  /// What participants pay to an arrangement in one year and kind of statement.
  package struct Payment: Sendable {
    /// The year.
    package let year: Int
    /// The kind of statement.
    package let documentKind: DocumentKind
    /// The amounts, by number.
    let amounts: [BodyID: Euro]
    /// The documents they stand in.
    package let sources: [LinkedFigure]
  }

  /// The inhabitants of one municipality: those of the register, and those of lists by year.
  private struct Counts {
    let body: BodyID
    let current: Int?
    let listed: [Int: Int]
  }

  /// What an excerpt tells. Cost: linear in the participants and their contributions.
  init(
    of line: LineID, _ participants: [ArrangementOverview.Participant], _ money: ArrangementMoney,
    in excerpt: RegisterExcerpt, on day: Day
  ) {
    facts = excerpt.boards[line] ?? BoardFacts()
    self.participants = participants
    self.day = day
    let counts = participants.lazy.filter { $0.organisation.kind == .municipality }.map {
      Counts(
        body: $0.organisation.id, current: $0.organisation.inhabitants,
        listed: $0.organisation.code.flatMap { excerpt.inhabitants[$0] } ?? [:])
    }
    let municipalities = Array(counts)
    let years = municipalities.reduce(nil as Set<Int>?) { years, municipality in
      let own = Set(municipality.listed.keys.filter { $0 <= day.year })
      return years.map { $0.intersection(own) } ?? own
    }
    let year = years?.max()
    inhabitantsYear = year
    let isPast = excerpt.isPast(day)
    inhabitants = Dictionary(
      municipalities.compactMap { municipality in
        let count = year.map { municipality.listed[$0] } ?? (isPast ? nil : municipality.current)
        return count.map { (municipality.body, $0) }
      }
    ) { _, last in last }
    allInhabitants = Dictionary(
      municipalities.map { ($0.body, Array($0.listed.values) + [$0.current].compactMap(\.self)) }
    ) { _, last in last }
    self.money = money
  }

  /// The rules by which votes are counted out that hold on the day, in the order of the documents.
  package var currentRules: [LinkedFact<VoteRule>] {
    facts.rules.filter { $0.content.validFrom.map { $0 <= day } ?? true }
  }

  /// The votes for each kind of decision, as the newest document tells them; that for all decisions first. None when
  /// no document tells of seats or votes.
  package var ballots: [BoardBallot] { BoardTable.all(in: facts.seats, on: day).flatMap(ballots) }

  /// The participants, of whom nothing is known.
  package var unknownBallot: BoardBallot {
    let table = BoardTable(decision: nil, moment: nil, seats: [])
    return BoardBallot(
      of: members(table), table, decision: nil, words: nil, nil, isAssumed: false, vetoes: [],
      notCounted: [])
  }

  /// The votes of a table: for its decisions, and where it asks another majority or gives a veto for some, for those.
  private func ballots(_ table: BoardTable) -> [BoardBallot] {
    let members = members(table)
    let names = members.map(\.name)
    let words = table.words(\.majority)
    let read = words.map { MajorityWords($0, members: names) }
    let general = read?.vetoes.filter { $0.decisions == nil } ?? []
    var ballots = [
      BoardBallot(
        of: members, table, decision: table.decision, words: words,
        words == nil ? .simple : read?.majority, isAssumed: words == nil, vetoes: general,
        notCounted: read?.others ?? [])
    ]
    for veto in read?.vetoes ?? [] where veto.decisions != nil {
      ballots.append(
        BoardBallot(
          of: members, table, decision: veto.decisions, words: words, read?.majority,
          isAssumed: false, vetoes: general + [veto], notCounted: read?.others ?? []))
    }
    if let words = table.words(\.budgetMajority) {
      let read = MajorityWords(words, members: names)
      ballots.append(
        BoardBallot(
          of: members, table, decision: "begroting", words: words, read.majority, isAssumed: false,
          vetoes: general + read.vetoes, notCounted: read.others))
    }
    return ballots
  }

  /// The members with what a table tells of each: the participants by name, then those of the table that do not take
  /// part on the day.
  private func members(_ table: BoardTable) -> [BoardMember] {
    var left = table.seats
    let payment = payment
    var members = participants.map { participant in
      let place = left.firstIndex { $0.participant.means(participant.organisation) }
      return BoardMember(
        participant, fact: place.map { left.remove(at: $0) },
        inhabitants: inhabitants[participant.organisation.id],
        paid: payment?.amounts[participant.organisation.id])
    }
    members += left.map { BoardMember($0) }
    BoardMember.share(&members)
    return members
  }

  /// A vote with other votes or another majority than the board has, by a rule that is asked for; `nil` where there is
  /// nobody to vote.
  package func ballot(whatIf rule: WhatIf) -> BoardBallot? {
    guard !participants.isEmpty else { return nil }
    let current = ballots.first
    let table = BoardTable(decision: nil, moment: nil, seats: [])
    var members = current?.members ?? members(table)
    if rule.votes != nil {
      members.removeAll { $0.organisation == nil }
      for place in members.indices { members[place].take(rule) }
      BoardMember.share(&members, asStated: false)
    }
    return BoardBallot(
      of: members, table, decision: nil, words: nil,
      rule.majority ?? current?.majority ?? .simple,
      isAssumed: rule.majority == nil && current?.majorityWords == nil,
      vetoes: rule.votes == nil ? current?.vetoes ?? [] : [], notCounted: [])
  }
}

extension Board.Payment {
  /// The newest year, the accounts of a year before its budget, of which every one of several municipalities has a
  /// contribution; `nil` when there is none, or one of them is no municipality.
  fileprivate init?(_ participants: [Organisation], _ money: ArrangementMoney) {
    let statements = Set(
      money.allContributions.flatMap { $0.series.totals }.map {
        BudgetStatement($0.year, $0.documentKind)
      }
    ).filter { [.budget, .accounts].contains($0.documentKind) }.sorted()
    for statement in statements.reversed() {
      let paid = money.contributions(statement.year, statement.documentKind)
      let amounts = paid.reduce(into: [BodyID: Euro]()) { $0[$1.municipality] = $1.total.sum }
      guard !participants.isEmpty, participants.allSatisfy({ amounts[$0.id] != nil }),
        amounts.values.allSatisfy({ $0.amount >= 0 })
      else { continue }
      let wanted = Set(participants.map(\.id))
      self.init(
        year: statement.year, documentKind: statement.documentKind,
        amounts: amounts.filter { wanted.contains($0.key) },
        sources: paid.filter { wanted.contains($0.municipality) }
          .flatMap { $0.total.parts.map(\.shown) })
      return
    }
    return nil
  }
}
