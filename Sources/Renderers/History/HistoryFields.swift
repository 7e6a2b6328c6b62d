import Overviews
import Pages
import Records

/// A version of an arrangement, and the day of the answer.
struct VersionRow {
  let version: ArrangementHistory.Version
  let day: Day
}

extension ArrangementHistoryAnswer {
  private static let fields = FieldList<VersionRow>(
    [
      ArrangementFields.id.of { $0.version.arrangement }.titled("nummer", "number"),
      ArrangementFields.title.of { $0.version.arrangement },
      ArrangementFields.citationTitle.of { $0.version.arrangement },
      ArrangementFields.form.of { $0.version.arrangement },
      ArrangementFields.start.of { $0.version.arrangement }.titled("van", "from"),
      ArrangementFields.end.of { $0.version.arrangement }.titled("tot", "until"),
      ArrangementFields.participantCount { $0.version.participantCount },
      Field(
        "dagenNaVorige",
        .init(
          "dagen tussen het einde van de vorige versie en het begin van deze",
          "days between the end of the previous version and the start of this one"),
        unit: .init("dagen", "days"), .integer { $0.version.daysAfterPrevious }),
      Field(
        "verschillen",
        .init("wat de versie veranderde", "what the version changed"),
        .object(DifferenceFields.difference) { $0.version.difference }),
    ],
    columns: """
      systeemId,titel,samenwerkingsvorm,inwerkingtreding,uitwerkingtreding,aantalDeelnemers,verschillen
      """,
    columnsOnly: [
      DifferenceFields.points { row, language in
        row.version.difference.map(ChangeWording(language: language, until: row.day).points)
      }
    ])

  static let shape = AnswerShape<ArrangementHistoryAnswer>.object(
    FieldList([
      .day { $0.day },
      ArrangementFields.line {
        $0.history.versions.first.map { LineID(startingWith: $0.arrangement.id) }
      },
      Field(
        "versies", .init("de versies, de eerste eerst", "the versions, the first first"),
        .rows(fields) { $0.rows }),
    ]))

  var rowFields: FieldList<VersionRow> { Self.fields }
  /// One row for each version.
  var rows: [VersionRow] { history.versions.map { VersionRow(version: $0, day: day) } }
}

/// The time that a council took part in an arrangement, and the day of the answer.
struct StayRow {
  let stay: Stay
  let municipality: Organisation
  let day: Day
}

/// What is told of the time that a council took part in an arrangement.
private enum StayFields {
  static let stay = FieldList<StayRow>(
    [
      ArrangementFields.id.of { $0.stay.arrangement }
        .named("regeling", .init("nummer van de versie", "number of the version")),
      ArrangementFields.line { $0.stay.line },
      ArrangementFields.title.of { $0.stay.arrangement },
      start,
      Field(
        "vanVoorganger",
        .init("of die dag van een rechtsvoorganger is", "whether that day is of a predecessor"),
        .flag { $0.municipality.inherited(joined: $0.stay.start) }),
      derivedUntil, end,
      Field(
        "einde", .init("hoe geëindigd", "how it ended"),
        .init("hoe de deelname eindigde", "how the participation ended"),
        .code(
          { $0.stay.end?.code }, word: { $0.stay.end?.wording(in: $1, day: $0.day) })),
    ],
    columns: "titel,regeling,lijn,toegetreden,afgeleidTot,vertrokken,einde",
    columnsOnly: [
      start.named("toegetreden", .init("erbij", "joined")),
      end.named("vertrokken", .init("eraf", "left")),
    ])

  private static let start = Field<StayRow>(
    "van",
    .init(
      "datum van toetreding, of het begin van de eerste versie die de gemeente vermeldt",
      "date of joining, or the start of the first version that lists the municipality"),
    .day { $0.stay.start })
  private static let derivedUntil = Field<StayRow>(
    "afgeleidTot", .init("alleen afgeleid tot", "only derived until"),
    .init(
      "tot wanneer de deelname alleen is afgeleid; leeg als die steeds is vermeld",
      "until when the participation is only derived; empty when it is recorded all the time"),
    .day { $0.stay.derivedUntil })
  private static let end = Field<StayRow>(
    "tot",
    .init(
      "de dag waarop de deelname niet meer vermeld is; geen datum van uittreden",
      "the day on which the participation is no longer listed; not a date of leaving"),
    .day { $0.stay.end?.day })
}

/// What is told of each year of a council's history.
enum CouncilYearFields {
  /// A year, and whose and of which day the answer is.
  typealias Row = (year: CouncilHistory.Year, municipality: Organisation, day: Day)

  static let year = FieldList<Row>([
    Field(
      "jaar", .init("jaar", "year"), .init("kalenderjaar", "calendar year"),
      .year { $0.year.year }),
    Field(
      "toegetreden", .init("erbij", "joined"),
      .init("regelingen die erbij kwamen", "arrangements that were joined"),
      .rows(StayFields.stay) { row in
        row.year.joined.map { StayRow(stay: $0, municipality: row.municipality, day: row.day) }
      }),
    Field(
      "vertrokken", .init("eraf", "left"),
      .init("regelingen die eraf gingen", "arrangements that were left"),
      .rows(StayFields.stay) { row in
        row.year.left.map { StayRow(stay: $0, municipality: row.municipality, day: row.day) }
      }),
    Field(
      "aantalAanHetEind", .init("vermeld aan het eind", "recorded at the end"),
      .init(
        "aantal vermelde regelingen aan het eind van het jaar",
        "number of recorded arrangements at year's end"),
      .integer { $0.year.coverageAtEnd.recorded }),
    Field(
      "afgeleidAanHetEind", .init("afgeleid aan het eind", "derived at the end"),
      .init(
        "aantal afgeleide regelingen aan het eind van het jaar",
        "number of derived arrangements at year's end"),
      .integer { $0.year.coverageAtEnd.derived }),
  ])
}

extension CouncilHistoryAnswer {
  static let shape = AnswerShape<CouncilHistoryAnswer>.object(
    FieldList([
      OrganisationFields.municipalityMember { $0.history.municipality },
      .day { $0.history.day },
      Field(
        "jaren", .init("de jaren waarin iets veranderde", "the years in which something changed"),
        .rows(CouncilYearFields.year) { $0.years }),
    ]))

  /// The years in which something changed.
  var years: [CouncilYearFields.Row] {
    history.years.map { (year: $0, municipality: history.municipality, day: history.day) }
  }

  var rowFields: FieldList<StayRow> { StayFields.stay }
  /// One row for each stay.
  var rows: [StayRow] {
    history.stays.map {
      StayRow(stay: $0, municipality: history.municipality, day: history.day)
    }
  }
}
