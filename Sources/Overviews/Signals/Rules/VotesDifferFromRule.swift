import Law
import Records

/// Votes in a table that the arrangement's own rule does not give, however parts of a vote are rounded where the rule
/// does not say, and with the inhabitants of whatever year is known.
struct VotesDifferFromRule: SignalRule {
  let kind = SignalKind(
    "stemmen-wijken-af-van-regel", .attention, about: .figures,
    title: BilingualText("Stemmen wijken af van de regel", "Votes differ from the rule"),
    condition: BilingualText(
      "De regel geeft een stem per zoveel inwoners. Met de inwoners van geen enkel bekend jaar, en met geen "
        + "afronding die de regel toelaat, komt het aantal uit dat in de tabel staat.",
      "The rule gives a vote for so many inhabitants. With the inhabitants of no year that is known, and with no "
        + "rounding that the rule admits, does the number in the table come out."),
    basis: BilingualText(
      "Wgr art. 13 lid 4; de regel en de tabel die zijn ingelezen",
      "Wgr art. 13(4); the rule and the table that were read"),
    advice: BilingualText(
      "Vraag het bestuur welke tekst geldt, en van welke datum de inwoners zijn.",
      "Ask the board which text holds, and of which date the inhabitants are."))

  func findings(
    about overview: ArrangementOverview, in examination: Examination
  ) -> [SignalFinding] {
    let board = overview.board
    guard !board.facts.rules.isEmpty else { return [] }
    let ballots = board.ballots
    return board.currentRules.compactMap { rule in
      let ballot = ballots.first {
        $0.decision.map(Folding.fold) == rule.content.decision.map(Folding.fold)
      }
      guard let ballot, let per = rule.content.inhabitantsPerVote,
        let reading = RuleReading(rule.content, ballot, board), let example = reading.example
      else { return nil }
      let total = ballot.totalVotes ?? 0
      return SignalFinding(
        """
        De regel geeft één stem per \(per) inwoners\(bound(rule.content).dutch). In de tabel (samen \(total) stemmen) staat \
        bij \(reading.differentCount) van de \(reading.count) deelnemers een ander aantal: bij \(example.name) staan er \
        \(example.votes), en de regel geeft \(example.byRule.dutch).
        """,
        """
        The rule gives one vote for every \(per) inhabitants\(bound(rule.content).english). The table (\(total) votes in \
        all) gives another number to \(reading.differentCount) of \(reading.count) participants: \(example.name) has \
        \(example.votes), and the rule gives \(example.byRule.english).
        """,
        source: rule.source)
    }
  }

  private func bound(_ rule: VoteRule) -> (dutch: Sentence, english: Sentence) {
    guard let minimum = rule.minimum else { return ("", "") }
    return (", ten minste \(minimum)", ", at least \(minimum)")
  }
}

/// A rule counted out for the participants of a table, in the way in which it differs least from it.
private struct RuleReading {
  /// A participant with the votes in the table and those by the rule.
  struct Difference {
    let name: String
    let votes: Int
    let least: Int, most: Int

    /// The votes by the rule, over the years that are known and every rounding that it admits.
    var byRule: (dutch: Sentence, english: Sentence) {
      least == most ? ("\(least)", "\(least)") : ("\(least) tot \(most)", "\(least) to \(most)")
    }
  }

  /// Of how many participants votes and inhabitants are known.
  let count: Int
  /// How many of them have other votes than the rule gives.
  let differentCount: Int
  /// The one that differs most.
  let example: Difference?

  /// `nil` where nothing can be compared.
  init?(_ rule: VoteRule, _ ballot: BoardBallot, _ board: Board) {
    let compared = ballot.members.compactMap { member -> (BoardMember, Int, [Int])? in
      guard let votes = member.votes, let id = member.organisation?.id,
        let inhabitants = board.allInhabitants[id], !inhabitants.isEmpty
      else { return nil }
      return (member, votes, inhabitants)
    }
    guard !compared.isEmpty else { return nil }
    let roundings = rule.rounding.map { [$0] } ?? VoteRule.Rounding.allCases
    let readings = roundings.map { rounding in
      compared.compactMap { member, votes, inhabitants -> Difference? in
        let byRule = inhabitants.compactMap { rule.votes(inhabitants: $0, rounding: rounding) }
        let all = roundings.flatMap { other in
          inhabitants.compactMap { rule.votes(inhabitants: $0, rounding: other) }
        }
        guard !byRule.contains(votes), let least = all.min(), let most = all.max() else {
          return nil
        }
        return Difference(name: member.name, votes: votes, least: least, most: most)
      }
    }
    let best = readings.min { $0.count < $1.count } ?? []
    count = compared.count
    differentCount = best.count
    example = best.max {
      (abs($0.votes - $0.most), $1.name) < (abs($1.votes - $1.most), $0.name)
    }
  }
}
