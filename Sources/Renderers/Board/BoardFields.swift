import Overviews
import Pages
import Records

/// A vote of a board as answers tell it.
struct BallotRow {
  let overview: ArrangementOverview
  let ballot: BoardBallot
  /// The rule that was asked about, where it is one.
  let whatIf: WhatIf?
  /// Whether the law makes the mayors its members.
  private let isSafetyRegion: Bool

  init(_ overview: ArrangementOverview, _ ballot: BoardBallot, whatIf: WhatIf? = nil) {
    (self.overview, self.ballot, self.whatIf) = (overview, ballot, whatIf)
    isSafetyRegion = ballot.members.contains { $0.fact == nil } && overview.isSafetyRegion
  }

  var board: Board { overview.board }

  /// How many members a participant appoints: as a document tells, else in a safety region the mayor of a
  /// municipality; `nil` when neither is so.
  func seats(of member: BoardMember) -> Int? {
    let isMayors =
      isSafetyRegion && member.fact == nil && member.organisation?.kind == .municipality
    return member.seats ?? (isMayors ? 1 : nil)
  }

  /// Which decisions it is about, as a table names them.
  func name(in language: Language) -> String {
    if let whatIf { return language("wat als: \(whatIf.text)", "what if: \(whatIf.text)") }
    return ballot.decision ?? language("alle besluiten", "all decisions")
  }
}

/// A member in a vote of a board.
struct MemberRow {
  let row: BallotRow
  let member: BoardMember
}

/// What is told of a board and its members.
enum BoardFields {
  static let members: [Field<MemberRow>] = [
    Field(
      "naam", .init("deelnemer", "participant"), .init("wie lid is", "who is a member"),
      .text { $0.member.name }),
    Field(
      "code", .init("code", "code"), .init("code van de deelnemer", "code of the participant"),
      .text { $0.member.code?.text }),
    Field(
      "zetels", .init("zetels", "seats"),
      .init("hoeveel leden de deelnemer aanwijst", "how many members the participant appoints"),
      .integer { $0.row.seats(of: $0.member) }),
    Field(
      "stemmen", .init("stemmen", "votes"),
      .init("hoeveel stemmen die samen hebben", "how many votes these have together"),
      .integer { $0.member.votes }),
    Field(
      "aandeelStemmen", .init("deel van de stemmen (%)", "share of votes (%)"),
      .init("deel van alle stemmen", "share of all votes"), unit: .inPercent,
      .percent { $0.member.voteShare }),
    Field(
      "aandeelInwoners", .init("deel van de inwoners (%)", "share of inhabitants (%)"),
      .init("deel van de inwoners van alle leden", "share of the inhabitants of all members"),
      unit: .inPercent, .percent { $0.member.inhabitantShare }),
    Field(
      "aandeelBijdrage", .init("deel van de bijdragen (%)", "share of payment (%)"),
      .init("deel van wat alle leden betalen", "share of what all members pay"), unit: .inPercent,
      .percent { $0.member.paymentShare }),
    Field(
      "banzhaf", .init("doorslag (Banzhaf)", "decisive (Banzhaf)"),
      .init(
        "in welk deel van alle denkbare stemmingen de deelnemer de doorslag geeft; samen 1; geen invloed op beleid",
        "in what part of all conceivable votes the participant is decisive; 1 in all; no influence on policy"
      ),
      .decimal { BoardFields.part($0.member.banzhaf) }),
    Field(
      "shapleyShubik", .init("doorslag (Shapley-Shubik)", "decisive (Shapley-Shubik)"),
      .init(
        "in welk deel van alle volgorden van instemmen de deelnemer de doorslag geeft; samen 1; geen invloed op beleid",
        "in what part of all orders of agreeing the participant is decisive; 1 in all; no influence on policy"
      ),
      .decimal { BoardFields.part($0.member.shapleyShubik) }),
    Field(
      "bron", .init("bron", "source"),
      .init(
        "nummer van het document met zetels en stemmen",
        "number of the document with seats and votes"),
      .integer { $0.member.fact?.source.document.number }),
    Field(
      "bronRegel", .init("regel van de bron", "line of the source"),
      .init("regel van dat document", "line of that document"),
      .integer { $0.member.fact?.source.lineNumber }),
    Field(
      "doetMee", .init("doet mee", "takes part"),
      .init(
        "of het register de deelnemer op de dag noemt",
        "whether the register has the participant on the day"),
      .flag { $0.member.organisation != nil }),
  ]

  /// A part of 1, to six decimals.
  private static func part(_ part: Double?) -> Double? {
    part.map { ($0 * 1_000_000).rounded() / 1_000_000 }
  }

  static let ballot: [Field<BallotRow>] = [
    Field(
      "soortBesluit",
      .init("voor welke besluiten; leeg voor alle", "for which decisions; empty for all"),
      .text { $0.ballot.decision }),
    Field(
      "geldtVan",
      .init(
        "dag of jaar waarvan de stemmen zijn; leeg als geen stuk dat zegt",
        "day or year of which the votes are; empty when no document tells"),
      .text { $0.ballot.moment?.description }),
    Field(
      "leden",
      .init(
        "de leden: eerst wie meedoet, dan wie een stuk noemt en niet (meer) meedoet",
        "the members: first who takes part, then whom a document names and who does not (any more)"),
      .rows(FieldList(members)) { row in row.ballot.members.map { MemberRow(row: row, member: $0) }
      }),
    Field(
      "totaalStemmen",
      .init(
        "alle stemmen samen; leeg als die niet bekend zijn",
        "all votes together; empty when not known"),
      .integer { $0.ballot.totalVotes }),
    Field(
      "quotum",
      .init(
        "hoeveel stemmen nodig zijn als iedereen stemt", "how many votes are needed when all vote"),
      .integer { $0.ballot.quota }),
    Field(
      "meerderheid",
      .init(
        "de meerderheid in de woorden van het stuk", "the majority in the words of the document"),
      .text { $0.ballot.majorityWords }),
    Field(
      "meerderheidAangenomen",
      .init(
        "of geen stuk de meerderheid noemt en meer dan de helft is aangenomen",
        "whether no document tells the majority and more than half is taken"),
      .flag { $0.ballot.isAssumed }),
    Field(
      "kleinsteMeerderheden",
      .init(
        "de kleinste groepen die samen genoeg stemmen hebben, bij code; ten hoogste 20",
        "the smallest groups with enough votes together, by code; at most 20"),
      .textRows { row in row.ballot.smallestMajorities.map { $0.map { row.ballot.members[$0].key } }
      }),
    Field(
      "aantalKleinsteMeerderheden",
      .init("hoeveel van die groepen er zijn", "how many such groups there are"),
      .integer { $0.ballot.hasPower ? Int(exactly: $0.ballot.smallestMajorityCount) : nil }),
    Field(
      "kanBlokkeren",
      .init(
        "wie alleen een besluit kan tegenhouden, bij code", "who can stop a decision alone, by code"
      ),
      .texts { row in row.ballot.blockers.map { row.ballot.members[$0].key } }),
    Field(
      "kleinsteBlokkade",
      .init(
        "de kleinste groep die samen kan tegenhouden, bij code; van meer de grootste deelnemers",
        "the smallest group that can stop a decision together, by code; of several the largest participants"
      ),
      .texts { row in row.ballot.smallestBlock.map { row.ballot.members[$0].key } }),
    Field(
      "vetoregels",
      .init("wie samen een veto heeft", "who has a veto together"),
      .rows(veto) { row in row.ballot.vetoes.map { (row.ballot, $0) } }),
  ]

  private static let veto = FieldList<(BoardBallot, JointVeto)>([
    Field(
      "leden", .init("de leden, bij code", "the members, by code"),
      .texts { pair in pair.1.members.map { pair.0.members[$0].key } }),
    Field(
      "besluiten",
      .init("voor welke besluiten; leeg voor alle", "for which decisions; empty for all"),
      .text { $0.1.decisions }),
    Field(
      "tekst", .init("de woorden van het stuk", "the words of the document"), .text { $0.1.words }),
  ])

  /// A member of other answers: the board of an arrangement; `null` when no document tells of seats or votes.
  static func member<Row>(
    _ overview: @escaping @Sendable (Row) -> ArrangementOverview
  ) -> Field<Row> {
    Field(
      "bestuur",
      .init(
        "zetels en stemmen in het algemeen bestuur; leeg als geen stuk ze noemt",
        "seats and votes on the general board; empty when no document tells them"),
      .object(FieldList(ballot)) { row in
        let overview = overview(row)
        return overview.board.ballots.first.map { BallotRow(overview, $0) }
      })
  }
}
