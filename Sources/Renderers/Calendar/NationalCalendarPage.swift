import Law
package import Overviews
package import Pages
package import Records

/// What a reader sees of the agenda of a budget year over the whole country: the days that hold for many
/// arrangements, with how many, and the steps of which the day differs per arrangement.
package struct NationalCalendarPage {
  private let calendar: NationalCalendar
  private let standing: Standing
  private let language: Language

  /// The page on an agenda.
  package init(_ calendar: NationalCalendar, _ standing: Standing, language: Language) {
    self.calendar = calendar
    self.standing = standing
    self.language = language
  }

  /// The page.
  package var page: Page {
    let year = calendar.year
    let table = CalendarTable(
      entries: calendar.entries, language: language, wholeCount: calendar.withCalendarCount,
      namesArrangements: false)
    var page = Page(
      language: language,
      title: language(
        "Agenda voor de begrotingen van \(year)", "Calendar for the budgets of \(year)"))
    page.summary = [.paragraph(summary), .paragraph(advice)]
    page.sections = [
      Section(
        title: language("Data", "Dates"), anchor: "data",
        blocks: [
          .table(
            table.table(
              language("De agenda op volgorde van de dagen", "The calendar in order of the days")))
        ]),
      Section(
        title: language("Zonder datum", "Without a date"), anchor: "zonder-datum",
        blocks: [.list(table.undated())]),
      Section(
        title: language("Goed om te weten", "Good to know"), anchor: "goed-om-te-weten",
        blocks: [.list(Rule.calendarRemarks(in: language).map(Phrase.text))]),
    ]
    page.sections += SourcesWording(standing, language).sections
    return page
  }

  private var summary: String {
    let all = language.count(calendar.arrangementCount, .arrangement)
    let having = language.number(calendar.withCalendarCount)
    let (before, year, after) = (calendar.year - 1, calendar.year, calendar.year + 1)
    return language(
      "Van de \(all) hebben er \(having) een wettelijke agenda voor begroting en jaarrekening. De agenda "
        + "van begrotingsjaar \(year) loopt van de kaderbrief in \(before) tot de jaarrekening in \(after).",
      "Of the \(all), \(having) have a statutory calendar for budget and accounts. The calendar of budget "
        + "year \(year) runs from the framework letter in \(before) to the accounts in \(after).")
  }

  private var advice: String {
    language(
      "Zoek uw gemeente op voor de agenda van uw eigen raad.",
      "Look up your municipality for the calendar of your own council.")
  }
}
