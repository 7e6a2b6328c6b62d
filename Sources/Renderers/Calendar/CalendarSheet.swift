import Overviews
import Pages
import Records

extension CalendarAnswer {
  /// One row for each step of each arrangement.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("uiterste dag", "last day"), key: "datum"),
        .init(title: language("wet zegt vóór", "law says before"), key: "uiterlijk"),
        .init(title: language("wat", "what"), key: "soort"),
        .init(title: language("jaar", "year"), key: "jaar"),
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: "systeemId", key: "regeling"),
        .init(title: language("lijn", "line"), key: "lijn"),
        .init(title: language("grondslag", "legal basis"), key: "grondslag"),
        .init(title: language("herkomst van de dag", "origin of the day"), key: "status"),
        .init(title: language("omschrijving", "description"), key: "omschrijving"),
        .init(title: language("toelichting", "remark"), key: "toelichting"),
        .init(
          title: language("laatste raadsvergadering", "latest council meeting"),
          key: "laatsteVergadering"),
        .init(title: language("waarschuwingen", "warnings"), key: "waarschuwingen"),
      ],
      rows: calendar.entries.map { row($0, in: language) })
  }

  private func row(_ entry: CouncilCalendar.Entry, in language: Language) -> [Sheet.Cell] {
    let item = entry.item
    let wording = CalendarWording(entry: entry, language: language)
    return [
      .date(item.date), .date(item.limit), .term(wording.name, code: item.code),
      .text(String(item.year)), .text(entry.arrangement.arrangement.title),
      .text(item.arrangement.description), .text(item.line.description), .text(item.citation),
      .term(wording.origin, code: item.status.rawValue), .text(language(item.description)),
      .text(item.explanation.map { language($0) }), .date(entry.placement?.latestMeeting),
      .list(entry.placement?.warnings.map { $0.sentence(in: language) } ?? []),
    ]
  }
}
