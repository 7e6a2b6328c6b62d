import JSONText
import Overviews
import Records

extension JSONText {
  /// Writes `agenda`: the steps of a budget year, by date, undated ones last.
  mutating func agendaMember(_ entries: [CouncilCalendar.Entry]) {
    key("agenda")
    array(entries) { json, entry in json.object { $0.agendaMembers(entry) } }
  }

  private mutating func agendaMembers(_ entry: CouncilCalendar.Entry) {
    let item = entry.item
    member("datum", item.date)
    member("soort", item.code)
    member("regeling", item.arrangement.description)
    member("omschrijving", item.description.dutch)
    member("grondslag", item.citation)
    member("status", item.status.rawValue)
    member("uiterlijk", item.limit)
    key("afgeleid")
    value(item.isDerived)
    member("lijn", item.line.description)
    member("jaar", item.year)
    member("ontvanger", item.addressee?.dutch)
    member("toelichting", item.explanation?.dutch)
    member("laatsteVergadering", entry.placement?.latestMeeting)
    member(
      "waarschuwingen", entry.placement?.warnings.map { $0.sentence(in: .dutch) } ?? [])
  }
}

extension CalendarAnswer {
  func write(to json: inout JSONText) {
    json.object { json in
      json.municipalityMember(calendar.overview.municipality)
      json.member("begrotingsjaar", calendar.year)
      json.member("peildatum", calendar.overview.day)
      json.agendaMember(calendar.entries)
      json.courseMember(calendar.dossiers.compactMap { $0.cycle(of: calendar.year) })
      json.sourcesMember(calendar.overview.documents)
    }
  }
}
