import Overviews
import Pages
import Records

/// The members of a board as tables and bars.
struct BoardTables {
  let row: BallotRow
  let day: Day
  let language: Language

  private static let list = FieldList<MemberRow>(columns: BoardFields.members)

  private var ballot: BoardBallot { row.ballot }
  private var rows: [MemberRow] { ballot.members.map { MemberRow(row: row, member: $0) } }

  /// Seats and votes beside inhabitants and payment.
  var members: Block {
    .table(
      Self.list.table(
        language(
          "Zetels en stemmen naast inwoners en bijdragen",
          "Seats and votes beside inhabitants and payment"), rows, in: language,
        [
          .field("naam") { name($0.member) },
          .own(language("Doet mee via", "Takes part by")) { bodies($0.member) }, "zetels",
          .field("stemmen") { .text($0.member.votes.map(language.number) ?? unknown) },
          .field("aandeelStemmen") { percent($0.member.voteShare) },
          .field("aandeelInwoners") { percent($0.member.inhabitantShare) },
          .field("aandeelBijdrage") { percent($0.member.paymentShare) },
        ]))
  }

  /// Who is decisive; none where that is not counted.
  var power: [Block] {
    guard ballot.hasPower else { return [] }
    return [
      .table(
        Self.list.table(
          language(
            "Hoe vaak wie de doorslag geeft, naast het deel van de stemmen",
            "How often who is decisive, beside the share of votes"), rows, in: language,
          [
            .field("naam") { name($0.member) }, "stemmen",
            .field("aandeelStemmen") { percent($0.member.voteShare) },
            .field("banzhaf") { percent($0.member.banzhaf) },
            .field("shapleyShubik") { percent($0.member.shapleyShubik) },
          ]))
    ]
  }

  /// The shares of votes as bars; none where fewer than two are known.
  func bars(anchor: String) -> [Block] {
    let known = ballot.members.filter { $0.voteShare != nil }
      .sorted { ($1.voteShare ?? 0, $0.name) < ($0.voteShare ?? 0, $1.name) }
    return [
      BarChart(
        title: language(
          "Deel van de stemmen per deelnemer, en daarachter het deel van de inwoners",
          "Share of votes by participant, and behind it the share of inhabitants"),
        anchor: anchor,
        bars: known.map { member in
          let share = member.voteShare ?? 0
          let inhabitants = member.inhabitantShare.map {
            language(" (inwoners \(part($0)))", " (inhabitants \(part($0)))")
          }
          return BarChart.Bar(
            label: member.name, value: share, text: part(share) + (inhabitants ?? ""))
        })
    ].compactMap { $0.map(Block.chart) }
  }

  private var unknown: String { language("onbekend", "unknown") }

  private func name(_ member: BoardMember) -> Phrase {
    member.organisation.map { $0.phrase(on: day, in: language) }
      ?? .text(member.name + language(" (doet niet mee)", " (takes no part)"))
  }

  private func bodies(_ member: BoardMember) -> Phrase {
    .text(
      member.participation.flatMap { $0.bodies.isEmpty ? nil : $0.bodies.names(in: language) })
  }

  private func percent(_ share: Double?) -> Phrase { .text(share.map(part)) }

  private func part(_ share: Double) -> String {
    language.decimal(share * 100, digits: 1) + language(" %", "%")
  }
}
