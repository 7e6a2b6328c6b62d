import JSONText
import Overviews
import Pages
import Records

extension JSONText {
  /// Writes `zienswijzen`: every round of a document past a council, the council's own marked where the
  /// answer is about one.
  mutating func viewsMember(
    _ rounds: [(arrangement: ArrangementOverview, round: ViewRound, isOwn: Bool?)]
  ) {
    key("zienswijzen")
    array(rounds) { json, entry in
      json.object { json in
        json.member("regeling", entry.arrangement.arrangement.id.description)
        json.member("lijn", entry.arrangement.lineID.description)
        json.roundMembers(entry.round)
        if let isOwn = entry.isOwn {
          json.key("eigenRaad")
          json.value(isOwn)
        }
      }
    }
  }

  /// Writes `zienswijzen` and `verloop` of dossiers: the rounds of the council and of others, and how
  /// each step with a last day went.
  mutating func dossierMembers(_ dossiers: [CouncilDossier]) {
    viewsMember(
      dossiers.flatMap { dossier in
        dossier.own.map { (dossier.arrangement, $0, true) }
          + dossier.others.map { (dossier.arrangement, $0, false) }
      })
    courseMember(dossiers.flatMap(\.cycles))
  }

  /// Writes `verloop`: how each step with a last day went.
  mutating func courseMember(_ cycles: [CycleReview]) {
    key("verloop")
    CourseFields.step.write(CourseFields.steps(cycles), to: &self)
  }

  private mutating func roundMembers(_ round: ViewRound) {
    let view = round.view
    member("stuk", view.document.rawValue)
    member("jaar", view.year)
    member("gemeente", view.municipalityName)
    member("gemeentecode", view.municipality?.text)
    member("verzonden", view.sent)
    member("ontvangen", view.received)
    member("raadsvergadering", view.decided)
    member("status", view.status.rawValue)
    member("besluiten", round.decisions)
    member("zienswijzeVerzonden", view.viewSent)
    member("bestuursvergadering", view.boardMeeting)
    member("antwoordOntvangen", view.answered)
    key("bronnen")
    array(round.rows) { json, row in
      json.object { json in
        json.member("bron", row.source?.document.number)
        json.member("regel", row.source?.line)
        json.member("titel", row.origin?.label)
        json.member("url", row.origin?.url)
        json.member("opmerking", row.remark)
      }
    }
  }
}

extension CycleReview.State {
  /// The code of the state (`toestand`), in Dutch and stable.
  var code: String {
    switch self {
    case .inTime: "op tijd"
    case .perhapsInTime: "misschien op tijd"
    case .onTheLine: "op de dag zelf"
    case .late: "te laat"
    case .doneWithoutDay: "gedaan zonder dag"
    case .notNeeded: "niet nodig"
    case .notRecorded: "niet vastgelegd"
    case .notDue: "nog niet aan de orde"
    }
  }

  /// How many days after the strict last day; `nil` for another state and where no day is known.
  var daysLate: Int? {
    if case .late(let days) = self { days } else { nil }
  }
}
