import ArgumentParser
import Renderers
import Store

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Where the register is, what was read and how old that is, and whether the file is sound.",
    discussion: """
      Exit status 74 says that the file is damaged.

      Examples:

        wgr doctor
      """,
    aliases: ["diagnose"])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let health = try Register.openForReading(options.databasePath).health()
    try options.write(health.answer(on: options.day))
    if !health.faults.isEmpty { throw Failure.alreadyTold(.cannotRead) }
  }
}
