import ArgumentParser
import Overviews
import Records
import Renderers

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "What if councils merged: what becomes of their arrangements.",
    discussion: """
      Which arrangements lapse (all participants go into one municipality), in which memberships fall \
      together, which one municipality alone is in (join, leave or keep), where two do the same subject, \
      votes and contributions now and together, and the first year. By Wet arhi art. 41, on the register of \
      the day. It is a sum and no plan.

      --border-change N asks instead about a border between two municipalities: N inhabitants go from the \
      first to the second, and none of them ends.

      Examples:

        wgr merge Almere Urk
      """,
    aliases: ["samenvoegen"])

  @Argument(
    help: "Two or more municipalities: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var councils: [String]

  @Option(
    name: .customLong("date"),
    help: ArgumentHelp(
      "The date of the change, a 1 January (default: the next one).", valueName: "yyyy-mm-dd"))
  var date: Day?

  @Option(
    name: .customLong("border-change"),
    help: ArgumentHelp(
      "Inhabitants that go from the first to the second municipality.", valueName: "number"))
  var moved: Int?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    let question = try Question(options)
    let municipalities = try question.municipalities(councils)
    guard municipalities.count > 1, moved == nil || municipalities.count == 2 else {
      throw Failure.usage(
        .init(
          words: "Geef twee of meer verschillende gemeenten; bij --border-change precies twee.",
          "Give two or more different municipalities; with --border-change exactly two."))
    }
    let plan = try plan(question.day, first: municipalities[0])
    let overviews = try question.overviews(of: municipalities, CouncilFocus())
    if let gone = overviews.first(where: { $0.existence != .exists }) {
      let name = gone.municipality.name
      throw Failure.unmatched(
        .init(
          words:
            "\(name) bestaat niet op deze dag en kan dus niet samengaan; kies een andere dag met --on.",
          "\(name) does not exist on this day and so cannot merge; choose another day with --on."))
    }
    try options.write(MergeOverview(plan, of: overviews, on: question.day).answer)
  }

  private func plan(_ day: Day, first: Organisation) throws -> MergePlan {
    if let moved, moved <= 0 || moved >= first.inhabitants ?? .max {
      throw Failure.usage(
        .init(
          words:
            "--border-change is een aantal inwoners: meer dan 0, en minder dan \(first.name) er heeft.",
          "--border-change is a number of inhabitants: more than 0, and fewer than \(first.name) has."
        ))
    }
    let kind = moved.map { MergePlan.Kind.borderChange(inhabitants: $0) } ?? .merger
    guard let date else { return MergePlan(kind, next: day) }
    guard let plan = MergePlan(kind, on: date), date > day else {
      throw Failure.usage(
        .init(
          words:
            "--date is een 1 januari na de dag van het antwoord (Wet arhi art. 1 lid 1 onder h).",
          "--date is a 1 January after the day of the answer (Wet arhi art. 1(1)(h))."))
    }
    return plan
  }
}
