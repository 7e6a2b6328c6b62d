import Overviews
import Pages
import Records

/// One clock for a group of councils, to be rendered.
struct PlannerAnswer: FieldedAnswer {
  let planner: CouncilPlanner

  var standing: Standing { planner.standing }
  var rowFields: FieldList<PlannedTerm> { PlannerFields.term }
  /// One row for each term of each arrangement.
  var rows: [PlannedTerm] { planner.terms }

  func page(in language: Language) -> Page {
    PlannerPage(planner: planner, language: language).page
  }

  static let shape = AnswerShape<PlannerAnswer>.object(
    FieldList([
      .day { $0.planner.day },
      Field(
        "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
        .year { $0.planner.year }),
      Field(
        "gemeenten", .init("de gemeenten van de groep", "the municipalities of the group"),
        .rows(PlannerFields.council) { $0.planner.councils }),
      Field(
        "termijnen",
        .init(
          "alle termijnen van hun regelingen, op datum; die zonder dag achteraan",
          "all terms of their arrangements, by date; undated ones last"),
        .rows(PlannerFields.term) { $0.planner.terms }),
      Field(
        "ontwerpen",
        .init(
          "de ontwerpbegrotingen, met hoe elke raad ze kan behandelen",
          "the draft budgets, with how each council can deal with them"),
        .rows(PlannerFields.draft) { $0.planner.drafts }),
      Field(
        "keuze",
        .init(
          "wat met een vergadering per raad gepland kan worden, met twee, en zo verder; de laatste is gekozen",
          "what can be planned with one meeting for each council, with two, and so on; the last was chosen"
        ),
        .rows(PlannerFields.choice) { Array($0.planner.steps.enumerated()) }),
      Field(
        "reces",
        .init("laatste dagen die in een reces vallen", "last days that fall in a recess"),
        .rows(PlannerFields.conflict) { $0.planner.conflicts }),
      Field(
        "teVragen",
        .init("dagen om aan besturen te vragen", "days to ask of boards"),
        .rows(PlannerFields.question) { $0.planner.questions }),
      Field(
        "uitleg",
        .init("hoe is gekozen en hoe het te lezen is", "how it was chosen and how to read it"),
        .sentences { PlannerWording(planner: $0.planner, language: $1).explanation }),
    ]))
}
