import ArgumentParser
import Overviews
import Renderers
import Store

struct OnboardingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onboarding",
    abstract: "What a new council member reads in the first week.",
    discussion: """
      Eight to ten sheets on paper: what a gemeenschappelijke regeling is, with a drawing; the council's own \
      arrangements and what it pays; the year on one sheet; five instruments, each with a sample text and \
      what is not possible; ten opening questions from the council's own facts; what it and others said; \
      the first hundred days; words, and where to find more.

      --general gives the version for any council.

      Examples:

        wgr onboarding Almere --format docx > inwerken.docx
      """,
    aliases: ["inwerken"])

  @OptionGroup var selection: CouncilSelection

  @Flag(name: .long, help: "The version for any council.")
  var general = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.checkFormat()
    if general {
      guard selection.council == nil, !selection.all, selection.output == nil else {
        throw Failure.usage(
          .init(
            words: "--general geldt voor elke raad; geef er geen gemeente, --all of --output bij.",
            "--general is for any council; give no municipality, --all or --output with it."))
      }
      let question = try Question(options)
      return try options.write(
        Onboarding(on: question.day, standing: question.standing).answer)
    }
    try selection.answer(options, CouncilFocus()) { [options] overview, presentation in
      try options.bytes(of: Onboarding(CouncilYear(overview)).answer, presentation)
    }
  }
}
