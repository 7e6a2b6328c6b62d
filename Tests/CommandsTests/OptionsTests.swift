import Foundation
import TestSupport
import Testing

/// The options that every command takes, and help.
struct OptionsTests {
  @Test(arguments: [
    ["--format", "json"], ["--format=csv"], ["--language", "en"], ["--on", "2020-06-01"],
    ["--as-known-on", "2026-06-01"], ["--no-color"], ["--quiet"], ["--raw", "--format", "csv"],
    ["--database", "@sample", "--language=en", "--quiet"],
  ])
  func globalOptionsStandBeforeOrAfterTheCommand(options: [String]) throws {
    let register = try Registers.sample.get()
    let options = options.map { $0 == "@sample" ? register.database : $0 }
    let command = ["overview", "Zeewolde"]
    let before = try register.wgr(options + command)
    let after = try register.wgr(command + options)
    #expect(before.status == 0)
    #expect(before.bytes == after.bytes)
  }

  @Test func theLanguageComesFromTheEnvironmentUnlessGiven() throws {
    let register = try Registers.sample.get()
    let dutch = try register.wgr("overview", "Urk")
    let english = try register.wgr("overview", "Urk", "--language", "en")
    let environment = ["WGR_LANGUAGE": "en"]
    #expect(try register.wgr(["overview", "Urk"], environment: environment).bytes == english.bytes)
    #expect(
      try register.wgr(["overview", "Urk", "--language", "nl"], environment: environment).bytes
        == dutch.bytes)
    let unknown = try register.wgr(["overview", "Urk"], environment: ["WGR_LANGUAGE": "fr"])
    #expect(unknown.bytes == dutch.bytes)
  }

  @Test(arguments: [[:], ["LANG": "en_US.UTF-8"], ["LC_ALL": "C"], ["TZ": "Asia/Tokyo"]])
  func theMachinesLocaleDoesNotMatter(environment: [String: String]) throws {
    let register = try Registers.sample.get()
    let expected = try register.wgr("overview", "Dronten")
    var program = register.program(["overview", "Dronten"])
    program.environment.merge(environment) { _, new in new }
    #expect(try program.run().bytes == expected.bytes)
  }

  private static let hasScript: ConditionTrait = .enabled(
    if: ProcessInfo.processInfo.environment.isJudged
      || FileManager.default.isExecutableFile(atPath: "/usr/bin/script"),
    "not checked: colours on a terminal, for want of script(1)")

  @Test(hasScript) func coloursGoToATerminalOnly() throws {
    let register = try Registers.sample.get()
    #expect(!(try register.wgr("overview", "Urk")).output.contains("\u{1B}"))
    func onTerminal(_ command: String) throws -> String {
      try register.shell(
        "script -qec \"\(command.replacing("wgr", with: Workplace.binary))\" /dev/null"
      ).output
    }
    #expect(try onTerminal("wgr overview Urk").contains("\u{1B}["))
    #expect(!(try onTerminal("NO_COLOR=1 wgr overview Urk")).contains("\u{1B}["))
    #expect(!(try onTerminal("wgr overview Urk --no-color")).contains("\u{1B}["))
  }

  @Test func quietSaysOnlyResultsAndErrors() throws {
    let workplace = try Workplace()
    let imported = try workplace.wgr("import", Exports.sample, "--quiet")
    #expect(imported.errors == "")
    #expect(imported.output.contains("391"))
    let all = try workplace.wgr("overview", "--all", "--output", workplace.path("all"), "--quiet")
    #expect(all.output == "" && all.errors == "")
    #expect(try workplace.wgr("overview", "Nergenshuizen", "--quiet").errors != "")
  }

  @Test func theRegisterIsKeptInTheDataFolderUnlessToldOtherwise() throws {
    let workplace = try Workplace()
    var program = workplace.program(["import", Exports.sample])
    program.environment["WGR_DATABASE"] = nil
    #expect(try program.run().status == 0)
    let home = workplace.path(".local/share/wgr/register.sqlite")
    #expect(FileManager.default.fileExists(atPath: home))

    program.environment["XDG_DATA_HOME"] = workplace.path("data")
    #expect(try program.run().status == 0)
    let data = workplace.path("data/wgr/register.sqlite")
    #expect(FileManager.default.fileExists(atPath: data))

    program.environment["WGR_DATABASE"] = ""
    program.arguments = ["sources"]
    #expect(try program.run().status == 0)
    program.arguments = ["sources", "--database", workplace.path("none.sqlite")]
    #expect(try program.run().status == 66)
  }

  @Test func helpIsEnglishAndGoesToStandardOutput() throws {
    let workplace = try Workplace()
    for arguments in [["--help"], [], ["-h"], ["help"], ["--language", "nl", "--help"]] {
      let help = try workplace.wgr(arguments)
      #expect(help.status == 0)
      #expect(help.errors == "")
      for name in ["import", "sources", "overview", "arrangements", "show", "template"] {
        #expect(help.output.contains(name))
      }
    }
    for arguments in [["overview", "--help"], ["overzicht", "--help"], ["help", "overview"]] {
      let help = try workplace.wgr(arguments)
      #expect(help.status == 0)
      #expect(
        help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
          "default: text)"))
      #expect(help.output.contains("accountability overview of one council"))
      #expect(help.output.contains("--output"))
    }
    let version = try workplace.wgr("--version")
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [["--quiet"], ["--language", "en"]])
  func globalOptionsAloneGiveHelp(options: [String]) throws {
    let answer = try Workplace().wgr(options)
    #expect(answer.status == 0)
    #expect(answer.output.contains("USAGE: wgr"))
  }

  @Test func globalOptionsBeforeHelpAboutACommandAreAllowed() throws {
    let answer = try Workplace().wgr("--language", "en", "help", "overview")
    #expect(answer.status == 0)
    #expect(answer.output.contains("accountability overview of one council"))
  }
}
