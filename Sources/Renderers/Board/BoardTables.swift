import Overviews
import Pages
import Records

/// The members of a board as tables and bars.
struct BoardTables {
  let row: BallotRow
  let day: Day
  let language: Language

  private var ballot: BoardBallot { row.ballot }

  /// Seats and votes beside inhabitants and payment.
  var members: Block {
    .table(
      Table(
        caption: language(
          "Zetels en stemmen naast inwoners en bijdragen",
          "Seats and votes beside inhabitants and payment"),
        columns: [
          .init(title: language("Deelnemer", "Participant")),
          .init(title: language("Doet mee via", "Takes part by")),
          .init(title: language("Zetels", "Seats"), isNumeric: true),
          .init(title: language("Stemmen", "Votes"), isNumeric: true),
          .init(title: language("Deel stemmen", "Share of votes"), isNumeric: true),
          .init(title: language("Deel inwoners", "Share of inhabitants"), isNumeric: true),
          .init(title: language("Deel bijdragen", "Share of payment"), isNumeric: true),
        ],
        rows: ballot.members.map { member in
          [
            name(member), bodies(member),
            .text(row.seats(of: member).map(language.number)),
            .text(member.votes.map(language.number) ?? unknown), percent(member.voteShare),
            percent(member.inhabitantShare), percent(member.paymentShare),
          ]
        }))
  }

  /// Who is decisive; none where that is not counted.
  var power: [Block] {
    guard ballot.hasPower else { return [] }
    return [
      .table(
        Table(
          caption: language(
            "Hoe vaak wie de doorslag geeft, naast het deel van de stemmen",
            "How often who is decisive, beside the share of votes"),
          columns: [
            .init(title: language("Deelnemer", "Participant")),
            .init(title: language("Stemmen", "Votes"), isNumeric: true),
            .init(title: language("Deel stemmen", "Share of votes"), isNumeric: true),
            .init(title: language("Doorslag (Banzhaf)", "Decisive (Banzhaf)"), isNumeric: true),
            .init(
              title: language("Doorslag (Shapley-Shubik)", "Decisive (Shapley-Shubik)"),
              isNumeric: true),
          ],
          rows: ballot.members.map { member in
            [
              name(member), .text(member.votes.map(language.number)), percent(member.voteShare),
              percent(member.banzhaf), percent(member.shapleyShubik),
            ]
          }))
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
