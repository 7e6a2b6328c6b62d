import Overviews
import Pages
import Records

/// What is told of the planning of a group of councils.
enum PlannerFields {
  /// A term, as `termijnen` has it and as a row of the table.
  static let term = FieldList<PlannedTerm>(
    CalendarFields.step.members.filter {
      !["laatsteVergadering", "waarschuwingen"].contains($0.key.description)
    }.of { $0.entry } + [
      CalendarFields.asksTheCouncil.of { $0.entry },
      Field(
        "gemeenten", .init("gemeenten", "municipalities"),
        .init("codes van de gemeenten die de termijn hebben", "codes of those that have the term"),
        .texts { $0.municipalities.map(\.key) }),
      Field(
        "gedeeld", .init("gedeeld", "shared"),
        .init(
          "of meer dan een gemeente van de groep de termijn heeft",
          "whether more than one of the group has the term"),
        .flag { $0.isShared }),
    ],
    columns: """
      datum,uiterlijk,soort,jaar,titel,regeling,lijn,gemeenten,gedeeld,voorRaad,grondslag,status,omschrijving,\
      toelichting,laatstMogelijk
      """, columnsOnly: [ArrangementFields.title.of { $0.entry.arrangement.arrangement }])

  static let council = FieldList<CouncilPlanner.Council>(
    [
      OrganisationFields.id, OrganisationFields.name, OrganisationFields.municipalityCode,
    ].of { $0.municipality } + [
      Field(
        "agendaBekend",
        .init("of er een vergadering van de raad bekend is", "whether a council meeting is known"),
        .flag { !$0.schedule.meetings.isEmpty }),
      Field(
        "vergaderingen",
        .init("de gekozen raadsvergaderingen", "the council meetings that were chosen"),
        .texts { $0.chosen.map(\.description) }),
    ])

  static let draft = FieldList<PlannedDraft>([
    ArrangementFields.id.of { $0.arrangement.arrangement }.named("regeling"),
    ArrangementFields.line { $0.arrangement.line },
    ArrangementFields.title.of { $0.arrangement.arrangement },
    Field(
      "inAlleRaden",
      .init(
        "of elke raad waar het naartoe gaat het in een gekozen vergadering kan behandelen",
        "whether each council it goes to can deal with it in a chosen meeting"),
      .flag { $0.isComplete }),
    Field(
      "raden", .init("hoe het in elke raad staat", "how it stands in each council"),
      .rows(part) { $0.parts }),
  ])

  private static let part = FieldList<PlannedDraft.Part>([
    OrganisationFields.municipalityCode.of { $0.municipality },
    Field(
      "van",
      .init(
        "vanaf welke dag het ontwerp er is: vastgelegd, anders uiterlijk",
        "from which day the draft is there: as recorded, else at the latest"),
      .day { $0.start }),
    Field(
      "tot",
      .init("laatste dag voor de zienswijze", "last day for the view"),
      .day { $0.end }),
    Field(
      "totIsBovengrens",
      .init(
        "of de laatste dag zelf niet bekend is, en dit de laatste is die kan",
        "whether the last day itself is not known, and this is the latest that it can be"),
      .flag { $0.isLatest }),
    Field(
      "vergadering",
      .init(
        "dag waarop de raad het behandelt of kan behandelen",
        "day on which the council deals with it or can"),
      .day { $0.state.day }),
    Field(
      "stand",
      .init(
        "behandeld, gepland, mogelijk, geen-vergadering, termijn-onbekend, voorbij of geen-agenda",
        "in Dutch: behandeld (done), gepland (planned), mogelijk (possible), geen-vergadering (no meeting), "
          + "termijn-onbekend (term unknown), voorbij (past) or geen-agenda (no agenda)"),
      .text { $0.state.code }),
  ])

  static let choice = FieldList<(offset: Int, element: MeetingChoice)>([
    Field(
      "perRaad",
      .init("hoeveel vergaderingen een raad ten hoogste gebruikt", "most meetings of a council"),
      .integer { $0.offset + 1 }),
    Field(
      "inAlleRaden",
      .init(
        "hoeveel ontwerpen dan in alle raden gepland kunnen worden waar zij naartoe gaan",
        "how many drafts can be planned then in all councils they go to"),
      .integer { $0.element.completeCount }),
    Field(
      "metZekereTermijn",
      .init(
        "van hoeveel daarvan de laatste dag overal bekend is",
        "of how many of these the last day is known everywhere"),
      .integer { $0.element.certainCount }),
    Field(
      "behandelingen",
      .init(
        "hoe vaak een ontwerp in een raad gepland kan worden",
        "how often a draft can be planned in a council"),
      .integer { $0.element.treatmentCount }),
    Field(
      "exact",
      .init(
        "of vaststaat dat het niet beter kan", "whether it is certain that it cannot be better"),
      .flag { $0.element.isExact }),
  ])

  static let conflict = FieldList<CouncilPlanner.Conflict>([
    OrganisationFields.municipalityCode.of { $0.municipality },
    ArrangementFields.id.of { $0.term.entry.arrangement.arrangement }.named("regeling"),
    Field(
      "soort", .init("soort stap", "kind of step"), .text { $0.term.item.code }),
    Field(
      "datum", .init("de laatste dag", "the last day"),
      .day { $0.term.item.date ?? $0.term.item.latest }),
    Field(
      "van", .init("eerste dag van het reces", "first day of the recess"), .day { $0.recess.day }),
    Field(
      "totEnMet", .init("laatste dag van het reces", "last day of the recess"),
      .day { $0.recess.lastDay ?? $0.recess.day }),
  ])

  static let question = FieldList<CouncilPlanner.Question>([
    ArrangementFields.id.of { $0.arrangement.arrangement }.named("regeling"),
    ArrangementFields.line { $0.arrangement.line },
    ArrangementFields.title.of { $0.arrangement.arrangement },
    Field(
      "dag",
      .init(
        "aanbieding (van het ontwerp aan het algemeen bestuur) of vaststelling (van de begroting)",
        "in Dutch: aanbieding (offer of the draft to the general board) or vaststelling (adoption of the budget)"
      ),
      .text { $0.isOffer ? "aanbieding" : "vaststelling" }),
    Field(
      "laatstMogelijk",
      .init(
        "laatste dag die de zienswijze kan hebben; leeg als ook die niet bekend is",
        "latest last day the view can have; empty where that is not known either"),
      .day { $0.latest }),
    Field(
      "gemeenten", .init("codes van wie erop wachten", "codes of those who wait for it"),
      .texts { $0.municipalities.map(\.key) }),
  ])
}

extension Organisation {
  /// By what a municipality is named among others: its code, else its number in the register.
  package var key: String { code?.text ?? id.description }
}

extension PlannedDraft.State {
  /// The word of the interface.
  fileprivate var code: String {
    switch self {
    case .dealtWith: "behandeld"
    case .planned: "gepland"
    case .possible: "mogelijk"
    case .noMeeting: "geen-vergadering"
    case .unknownTerm: "termijn-onbekend"
    case .past: "voorbij"
    case .noAgenda: "geen-agenda"
    }
  }

  /// The day on which the council deals with it, did or can.
  fileprivate var day: Day? {
    switch self {
    case .dealtWith(let day), .planned(let day), .possible(let day): day
    case .noMeeting, .unknownTerm, .past, .noAgenda: nil
    }
  }
}
