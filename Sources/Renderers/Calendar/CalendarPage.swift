import Law
import Overviews
import Pages
import Records

/// The agenda of one council for a budget year, to be rendered.
struct CalendarAnswer: FieldedAnswer {
  let calendar: CouncilCalendar

  var standing: Standing { calendar.overview.standing }

  func page(in language: Language) -> Page {
    CalendarPage(calendar: calendar, language: language).page
  }
}

/// What a clerk reads: the days in order, then what has no day and why, then what to know about them.
private struct CalendarPage {
  let calendar: CouncilCalendar
  let language: Language

  private var overview: CouncilOverview { calendar.overview }
  private var name: String { overview.municipality.name }
  private var table: CalendarTable {
    CalendarTable(
      entries: calendar.entries, language: language, wholeCount: withCalendar.count)
  }
  /// The arrangements that have a calendar.
  private var withCalendar: [ArrangementOverview] {
    let lines = Set(
      calendar.entries.lazy.filter { $0.item.status != .noCalendar }.map(\.item.line))
    return calendar.arrangements.map(\.overview).filter { lines.contains($0.line) }
  }

  var page: Page {
    var page = Page(
      language: language,
      title: language(
        "\(name): agenda voor de begroting van \(calendar.year)",
        "\(name): calendar for the budget of \(calendar.year)"))
    page.summary = [.paragraph(answer)] + bodiesOfTheYear
    if !withCalendar.isEmpty { page.sections += [arrangements, dates] }
    page.sections += [
      review, undated, withoutCalendar,
      InheritedSection(overview: overview, language: language).list,
    ].compactMap(\.self)
    if !withCalendar.isEmpty { page.sections.append(remarks) }
    return page
  }

  private var answer: Phrase {
    guard calendar.arrangements.isEmpty else { return .text(answerOfSome) }
    if let unknown = overview.standing.unknownParticipation(of: name, in: language) {
      return .text(unknown)
    }
    func sentence(_ moment: String) -> Phrase {
      .text(
        language(
          "\(name) doet \(moment) aan geen enkele gemeenschappelijke regeling mee. De agenda is daarom leeg.",
          "\(name) takes part in no joint arrangement \(moment). The calendar is therefore empty."))
    }
    return [
      .instruction(
        sentence(overview.standing.moment(in: language)),
        website: sentence(overview.standing.momentOfSite(in: language)))
    ]
  }

  /// The answer where the council takes part in something.
  private var answerOfSome: String {
    let all = language.count(calendar.arrangements.count, .arrangement)
    if withCalendar.isEmpty {
      return language(
        "\(name) doet mee aan \(all). Daarvoor bestaat geen wettelijke agenda voor begroting en "
          + "jaarrekening.",
        "\(name) takes part in \(all), with no statutory calendar for budget and accounts."
      )
    }
    return having(withCalendar.count, of: calendar.arrangements.count)
      + language(
        " De agenda van begrotingsjaar \(calendar.year) loopt van de kaderbrief in \(calendar.year - 1) "
          + "tot de jaarrekening in \(calendar.year + 1).",
        " The calendar of budget year \(calendar.year) runs from the framework letter in "
          + "\(calendar.year - 1) to the accounts in \(calendar.year + 1).")
  }

  /// Which arrangements of the cycle are over, and which of the day were not there yet.
  private var bodiesOfTheYear: [Block] {
    func names(_ items: [CouncilOverview.CouncilArrangement]) -> String {
      language.enumeration(items.map(\.overview.everydayName.name))
    }
    let ended =
      calendar.ended.isEmpty
      ? nil
      : language(
        "Daarbij zijn regelingen waaraan de gemeente nu niet meer meedoet: \(names(calendar.ended)). Ook na "
          + "het einde volgt nog de jaarrekening van de jaren ervoor.",
        "Among these are arrangements in which the municipality no longer takes part: "
          + "\(names(calendar.ended)). After the end the accounts of the years before still follow."
      )
    let later =
      calendar.later.isEmpty
      ? nil
      : language(
        "Niet in deze agenda, want de gemeente deed er toen nog niet aan mee: \(names(calendar.later)).",
        "Not in this calendar, since the municipality did not take part then: \(names(calendar.later))."
      )
    return [ended, later].compactMap { $0.map { .paragraph($0) } }
  }

  /// How many of the arrangements have a statutory calendar, as a sentence.
  private func having(_ count: Int, of all: Int) -> String {
    let arrangements = language.count(all, .arrangement)
    guard count < all else {
      let each = all == 1 ? language("met", "with") : language("elk met", "each with")
      return language(
        "\(name) doet mee aan \(arrangements), \(each) een wettelijke agenda voor begroting en jaarrekening.",
        "\(name) takes part in \(arrangements), \(each) a statutory calendar for budget and accounts."
      )
    }
    return language(
      "Van de \(arrangements) van \(name) hebben er \(count) een wettelijke agenda voor begroting en "
        + "jaarrekening.",
      "Of the \(arrangements) of \(name), \(count) have a statutory calendar for budget and accounts."
    )
  }

  /// Which arrangements have a calendar, and who supervises each.
  private var arrangements: Section {
    Section(
      title: language("Met een wettelijke agenda", "With a statutory calendar"),
      anchor: "regelingen",
      blocks: [
        .table(
          Table(
            language(
              "Regelingen met een wettelijke agenda", "Arrangements with a statutory calendar"),
            withCalendar,
            [
              .own(language("Regeling", "Arrangement")) {
                [.subject(label: $0.everydayName.name, .arrangement(line: $0.line))]
              },
              .own(language("Vorm", "Form")) { .text($0.arrangement.formName(in: language)) },
              .own(language("Toezichthouder", "Supervisor")) {
                .text($0.chapter.chapter.map { language($0.supervisor.name) })
              },
              .own(language("Hoofdstuk Wgr", "Chapter of the Wgr")) {
                .text($0.chapter.chapter?.rawValue)
              },
            ]))
      ])
  }

  private var dates: Section {
    Section(
      title: language("Data", "Dates"), anchor: "data",
      blocks: [
        .table(
          table.table(
            language("De agenda op volgorde van de dagen", "The calendar in order of the days")))
      ])
  }

  /// How the year went, for the arrangements of which a step is recorded.
  private var review: Section? {
    let recorded = Set(
      calendar.entries.lazy.filter { $0.item.status == .recorded }.map(\.item.line))
    let subsections = calendar.dossiers.compactMap { dossier -> Section? in
      let arrangement = dossier.arrangement
      guard recorded.contains(arrangement.line), let review = dossier.cycle(of: calendar.year)
      else { return nil }
      let blocks = CycleReviewWording(
        reviews: [review], year: calendar.year, language: language
      ).blocks
      guard !blocks.isEmpty else { return nil }
      return Section(
        title: arrangement.everydayName.name, anchor: "verloop-\(arrangement.arrangement.id)",
        blocks: blocks)
    }
    guard !subsections.isEmpty else { return nil }
    return Section(
      title: language("Hoe het ging", "How it went"), anchor: "verloop",
      blocks: [
        .paragraph(
          language(
            "Van deze regelingen is iets vastgelegd. Niet vastgelegd wil niet zeggen: niet gebeurd.",
            "Of these arrangements something is recorded. Not recorded does not mean: not done."))
      ], subsections: subsections)
  }

  private var undated: Section? {
    let items = table.undated()
    return items.isEmpty
      ? nil
      : Section(
        title: language("Zonder datum", "Without a date"), anchor: "zonder-datum",
        blocks: [.list(items)])
  }

  private var withoutCalendar: Section? {
    let items = table.withoutCalendar()
    return items.isEmpty
      ? nil
      : Section(
        title: language("Geen wettelijke agenda", "No statutory calendar"),
        anchor: "geen-wettelijke-agenda", blocks: [.list(items)])
  }

  private var remarks: Section {
    Section(
      title: language("Goed om te weten", "Good to know"), anchor: "goed-om-te-weten",
      blocks: [.list(Rule.calendarRemarks(in: language).map(Phrase.text) + agendaRemarks)])
  }

  /// What is missing from the council's own agenda, or does not fit.
  private var agendaRemarks: [Phrase] {
    var remarks: [Phrase] = []
    if !calendar.knowsCouncilMeetings {
      remarks.append([
        .text(
          language(
            "De vergaderingen van de raad zelf zijn niet bekend.",
            "The meetings of the council itself are not known.")),
        .instruction(
          [
            .text(language(" Geef ze op met ", " Give them with ")),
            .code("wgr calendar --agenda"), .text("."),
          ], website: []),
      ])
    }
    remarks += calendar.untiedMeetings.map { meeting in
      let text = meeting.arrangementName ?? meeting.text
      return .text(
        language(
          "De vergadering van \(language.date(meeting.day)) (“\(text)”) hoort bij geen of bij meer dan "
            + "één regeling van deze raad en telt daarom niet mee.",
          "The meeting of \(language.date(meeting.day)) (“\(text)”) belongs to none or to more than one "
            + "arrangement of this council and therefore does not count."))
    }
    return remarks
  }
}
