import GRDB
package import Records

/// What documents tell of an arrangement that is no amount, as it lies in columns: the same, in the same order, for
/// writing and for reading.
package protocol BoardContent: Hashable, Sendable {
  /// Where it lies.
  static var storage: BoardStorage<Self> { get }
}

/// The table of one kind of ``BoardContent``.
package struct BoardStorage<Content: BoardContent> {
  let table: String
  let columns: [String]
  let values: (Content) -> [StoredValue]
  /// What a row holds; `nil` for one that nothing can be made of.
  let content: (Row) -> Content?
  /// The municipality and the year that the fact itself is about.
  var municipality: (Content) -> MunicipalityMention? = { _ in nil }
  var year: (Content) -> Int? = { _ in nil }
}

extension BoardSeat: BoardContent {
  package static var storage: BoardStorage<BoardSeat> {
    BoardStorage(
      table: "boardSeat",
      columns: [
        "participant", "participantCode", "seats", "votes", "totalVotes", "share", "decision",
        "manner", "majority", "budgetMajority", "validFrom", "asOf",
      ],
      values: {
        [
          StoredValue($0.participant.name), StoredValue($0.participant.code?.text),
          StoredValue($0.seats), StoredValue($0.votes), StoredValue($0.totalVotes),
          StoredValue($0.share?.description), StoredValue($0.decision), StoredValue($0.manner),
          StoredValue($0.majority), StoredValue($0.budgetMajority), StoredValue($0.validFrom),
          StoredValue($0.asOf?.description),
        ]
      },
      content: { row in
        var seat = BoardSeat(
          ParticipantMention(
            name: row["participant"],
            code: (row["participantCode"] as String?).flatMap { OrganisationCode($0) }))
        (seat.seats, seat.votes, seat.totalVotes) = (row["seats"], row["votes"], row["totalVotes"])
        seat.share = (row["share"] as String?).flatMap { Percentage($0) }
        (seat.decision, seat.manner) = (row["decision"], row["manner"])
        (seat.majority, seat.budgetMajority) = (row["majority"], row["budgetMajority"])
        seat.validFrom = row.day("validFrom")
        seat.asOf = (row["asOf"] as String?).flatMap { StatedMoment($0) }
        return seat
      })
  }
}

extension VoteRule: BoardContent {
  package static var storage: BoardStorage<VoteRule> {
    BoardStorage(
      table: "voteRule",
      columns: [
        "content", "inhabitantsPerVote", "rounding", "minimum", "maximum", "decision", "validFrom",
      ],
      values: {
        [
          StoredValue($0.text), StoredValue($0.inhabitantsPerVote),
          StoredValue($0.rounding?.rawValue), StoredValue($0.minimum), StoredValue($0.maximum),
          StoredValue($0.decision), StoredValue($0.validFrom),
        ]
      },
      content: { row in
        var rule = VoteRule()
        (rule.text, rule.inhabitantsPerVote) = (row["content"], row["inhabitantsPerVote"])
        rule.rounding = (row["rounding"] as String?).flatMap { VoteRule.Rounding(rawValue: $0) }
        (rule.minimum, rule.maximum) = (row["minimum"], row["maximum"])
        (rule.decision, rule.validFrom) = (row["decision"], row.day("validFrom"))
        return rule
      })
  }
}

extension ExitClause: BoardContent {
  package static var storage: BoardStorage<ExitClause> {
    BoardStorage(
      table: "exitClause",
      columns: [
        "noticeMonths", "effective", "method", "years", "firstPercentage", "isDeclining", "basis",
        "validFrom",
      ],
      values: {
        [
          StoredValue($0.noticeMonths), StoredValue($0.effective), StoredValue($0.method),
          StoredValue($0.years), StoredValue($0.firstPercentage?.description),
          $0.isDeclining.map { StoredValue($0) } ?? .null, StoredValue($0.basis),
          StoredValue($0.validFrom),
        ]
      },
      content: { row in
        var clause = ExitClause()
        (clause.noticeMonths, clause.effective) = (row["noticeMonths"], row["effective"])
        (clause.method, clause.years) = (row["method"], row["years"])
        clause.firstPercentage = (row["firstPercentage"] as String?).flatMap { Percentage($0) }
        (clause.isDeclining, clause.basis) = (row["isDeclining"], row["basis"])
        clause.validFrom = row.day("validFrom")
        return clause
      })
  }
}

extension RiskClass: BoardContent {
  package static var storage: BoardStorage<RiskClass> {
    BoardStorage(
      table: "riskClass",
      columns: ["classification", "supervision", "risk", "boardInterest", "financialInterest"],
      values: {
        [
          StoredValue($0.classification), StoredValue($0.supervision), StoredValue($0.risk),
          StoredValue($0.boardInterest), StoredValue($0.financialInterest),
        ]
      },
      content: { row in
        guard var municipality = MentionTable.municipality(row), let year: Int = row["mentionYear"]
        else { return nil }
        municipality.code =
          municipality.code ?? (row["councilCode"] as String?).flatMap { OrganisationCode($0) }
        var found = RiskClass(municipality, year: year)
        (found.classification, found.supervision) = (row["classification"], row["supervision"])
        found.risk = row["risk"]
        (found.boardInterest, found.financialInterest) = (
          row["boardInterest"], row["financialInterest"]
        )
        return found
      },
      municipality: { $0.municipality }, year: { $0.year })
  }
}
