import Overviews
import Pages
import Records

/// What is told of each step of a council's agenda.
enum CalendarFields {
  /// A step, as `agenda` has it and as a row of the table.
  static let step = FieldList<CouncilCalendar.Entry>(
    [
      Field(
        "datum", .init("uiterste dag", "last day"),
        .init(
          "laatste dag waarop de stap op tijd is, of de vastgelegde dag; leeg als die niet vaststaat",
          "last day on which the step is in time, or the recorded day; empty when not established"),
        .day { $0.item.date }),
      Field(
        "soort", .init("wat", "what"), .init("soort stap", "kind of step"),
        .code({ $0.item.code }, word: { CalendarWording(entry: $0, language: $1).name })),
      Field(
        "regeling", .init("systeemId", "systeemId"),
        .init("nummer van de versie van de regeling", "number of the arrangement's version"),
        .text { $0.item.arrangement.description }),
      Field(
        "omschrijving", .init("omschrijving", "description"),
        .init("wat er op de dag moet gebeuren", "what must be done by the day"),
        .words { $1($0.item.description) }),
      Field(
        "grondslag", .init("grondslag", "legal basis"),
        .init("artikel dat de stap voorschrijft", "article that prescribes the step"),
        .text { $0.item.citation }),
      Field(
        "status", .init("herkomst van de dag", "origin of the day"),
        .init(
          "of de dag uit de wet volgt, is vastgelegd of niet vaststaat",
          "whether the day follows from the law, is recorded or is not established"),
        .code(
          { $0.item.status.rawValue }, word: { CalendarWording(entry: $0, language: $1).origin })
      ),
      Field(
        "uiterlijk", .init("wet zegt vóór", "law says before"),
        .init("de dag waarvóór de wet het vraagt", "the day before which the law asks it"),
        .day { $0.item.limit }),
      Field(
        "laatstMogelijk", .init("laatst mogelijke dag", "latest possible day"),
        .init(
          """
          na deze dag is de stap zeker te laat; de uiterste dag zelf hangt af van een dag die niet bekend is
          """,
          """
          after this day the step is late for certain; the last day itself depends on a day that is not known
          """),
        .day { $0.item.latest }),
      Field(
        "afgeleid",
        .init("of de dag is uitgerekend", "whether the day is computed"),
        .flag { $0.item.isDerived }),
      Field(
        "lijn", .init("lijn", "line"),
        .init(
          "nummer van de eerste versie van de regeling", "number of the arrangement's first version"
        ),
        .text { $0.item.line.description }),
      Field(
        "jaar", .init("jaar", "year"),
        .init("het jaar van het stuk", "the year of the document"), .year { $0.item.year }),
      Field(
        "ontvanger", .init("wie het stuk krijgt", "who gets the document"),
        .words { entry, language in entry.item.addressee.map { language($0) } }),
      Field(
        "toelichting", .init("toelichting", "remark"),
        .init("waarom de dag zo is of niet vaststaat", "why the day is so or not established"),
        .words { entry, language in entry.item.explanation.map { language($0) } }),
      Field(
        "laatsteVergadering", .init("laatste raadsvergadering", "latest council meeting"),
        .init(
          "de laatste vergadering van de raad voor de uiterste dag, volgens de eigen agenda",
          "the council's last meeting before the last day, by its own agenda"),
        .day { $0.placement?.latestMeeting }),
      Field(
        "waarschuwingen", .init("waarschuwingen", "warnings"),
        .init("wat er in de agenda van de raad knelt", "what does not fit in the council's agenda"),
        .sentences { entry, language in
          entry.placement?.warnings.map { $0.sentence(in: language) } ?? []
        }),
    ],
    columns: """
      datum,uiterlijk,soort,jaar,titel,regeling,lijn,grondslag,status,omschrijving,toelichting,\
      laatsteVergadering,waarschuwingen,laatstMogelijk
      """,
    columnsOnly: [
      Field(
        "titel", .init("regeling", "arrangement"),
        .init("titel van de regeling", "title of the arrangement"),
        .text { $0.arrangement.arrangement.title })
    ])

  /// A step of the next twelve months, with whether something is asked of the council.
  private static let stepOfMonths = FieldList<CouncilCalendar.Entry>(
    step.members + [asksTheCouncil])

  static let asksTheCouncil = Field<CouncilCalendar.Entry>(
    "voorRaad", .init("voor de raad", "for the council"),
    .init("of aan de raad iets gevraagd wordt", "whether something is asked of the council"),
    .flag { $0.item.asksTheCouncil })

  /// The member `komendeTwaalfMaanden` of an answer: the steps with a day, over all budget years, and the
  /// views of which the day is not known.
  static func months<Answer>(
    _ months: @escaping @Sendable (Answer) -> CouncilTwelveMonths
  ) -> Field<Answer> {
    Field(
      "komendeTwaalfMaanden",
      .init(
        "de stappen van de komende twaalf maanden, over alle begrotingsjaren; zienswijzen zonder dag achteraan",
        "the steps of the next twelve months, over all budget years; views without a day last"),
      .rows(stepOfMonths) { answer in
        let months = months(answer)
        return months.entries + months.viewsWithoutLastDay
      })
  }

  /// The member `agenda` of an answer: the steps by date, undated ones last.
  static func member<Answer>(
    _ entries: @escaping @Sendable (Answer) -> [CouncilCalendar.Entry]
  ) -> Field<Answer> {
    Field(
      "agenda",
      .init(
        "de stappen, op datum; die zonder dag achteraan", "the steps, by date; undated ones last"),
      .rows(step) { entries($0) })
  }
}

extension CalendarAnswer {
  static let shape = AnswerShape<CalendarAnswer>.object(
    FieldList([
      OrganisationFields.municipalityMember { $0.calendar.overview.municipality },
      Field(
        "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
        .year { $0.calendar.year }),
      .day { $0.calendar.overview.day },
      CalendarFields.member { $0.calendar.entries },
      CourseFields.member { answer in
        answer.calendar.dossiers.compactMap { $0.cycle(of: answer.calendar.year) }
      },
    ]))

  var rowFields: FieldList<CouncilCalendar.Entry> { CalendarFields.step }
  /// One row for each step of each arrangement.
  var rows: [CouncilCalendar.Entry] { calendar.entries }
}
