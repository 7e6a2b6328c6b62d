import Overviews
import Pages
import Records

extension ArrangementAnswer {
  /// One row for each participant.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("regeling", "arrangement"), key: "regeling"),
        .init(title: language("deelnemer", "participant"), key: "naam"),
        .init(title: "systeemId", key: "systeemId"),
        .init(title: language("soort", "kind"), key: "soort"),
        .init(title: "code", key: "code"),
        .init(title: "TOOI", key: "tooi"),
        .init(title: language("deelnemer sinds", "participant since"), key: "toetreding"),
        .init(title: language("bestuursorganen", "bodies"), key: "bestuursorganen"),
        .init(title: language("verdeelsleutel", "share in the costs"), key: "verdeelsleutel"),
        .init(
          title: language("bestaat niet meer sinds", "no longer exists since"), key: "opgeheven"),
      ],
      rows: overview.participants.map(row))
  }

  private func row(_ participant: ArrangementOverview.Participant) -> [Sheet.Cell] {
    let organisation = participant.organisation
    let participation = participant.participation
    return [
      .text(overview.arrangement.id.description), .text(organisation.name),
      .text(organisation.id.description), .text(organisation.kind?.type.lowercased()),
      .text(organisation.code?.text), .text(organisation.tooi?.uri),
      .date(participation.joined), .list(participation.bodies.map(\.name)),
      .share(participation.share),
      .date(participant.isAbolished(on: day) ? organisation.existence.end : nil),
    ]
  }
}
