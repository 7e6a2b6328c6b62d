import Overviews
import Pages
import Records

/// What is told of how a step with a last day went (`verloop`).
enum CourseFields {
  /// A step of a cycle, with the budget year of the cycle.
  typealias Step = (year: Int, finding: CycleReview.Finding)

  /// How one step went.
  static let step = FieldList<Step>([
    Field(
      "regeling",
      .init("nummer van de versie van de regeling", "number of the arrangement's version"),
      .text { $0.finding.item.arrangement.description }),
    Field(
      "lijn",
      .init(
        "nummer van de eerste versie van de regeling", "number of the arrangement's first version"),
      .text { $0.finding.item.line.description }),
    Field(
      "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
      .year { $0.year }),
    Field("soort", .init("soort stap", "kind of step"), .text { $0.finding.item.code }),
    Field(
      "jaar", .init("het jaar van het stuk", "the year of the document"),
      .year { $0.finding.item.year }),
    Field(
      "uitersteDag",
      .init("laatste dag waarop de stap op tijd is", "last day on which the step is in time"),
      .day { $0.finding.item.date }),
    Field(
      "laatstMogelijkeDag",
      .init(
        "laatste dag die mogelijk is, waar de uiterste dag afhangt van een dag die niet bekend is",
        "latest possible last day, where the last day depends on a day that is not known"),
      .day { $0.finding.item.latest }),
    Field(
      "vastgelegd",
      .init(
        "de dag waarop het volgens een document gebeurde",
        "the day on which it was done by a document"),
      .day { $0.finding.recorded }),
    Field(
      "vastgelegdIsOntvangst",
      .init(
        "of die dag de ontvangst is en niet de verzending",
        "whether that day is of receipt and not of sending"), .flag { $0.finding.isReceipt }),
    Field(
      "toestand",
      .init("op tijd, te laat, niet vastgelegd, …", "in time, late, not recorded, … in Dutch"),
      .text { $0.finding.state.code }),
    Field(
      "dagenTeLaat", .init("hoeveel dagen na de uiterste dag", "how many days after the last day"),
      unit: .init("dagen", "days"), .integer { $0.finding.state.daysLate }),
  ])

  /// The steps of cycles, cycle by cycle.
  static func steps(_ cycles: [CycleReview]) -> [Step] {
    cycles.flatMap { cycle in cycle.findings.map { (cycle.year, $0) } }
  }

  /// The member `verloop` of an answer.
  static func member<Answer>(
    _ cycles: @escaping @Sendable (Answer) -> [CycleReview]
  ) -> Field<Answer> {
    Field(
      "verloop",
      .init("hoe elke stap met een uiterste dag ging", "how each step with a last day went"),
      .rows(step) { steps(cycles($0)) })
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
