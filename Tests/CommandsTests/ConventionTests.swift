import Foundation
import TestSupport
import Testing

/// What people expect of every program: columns to choose, `-`, colours, a pager, help with examples.
struct ConventionTests {
  @Test func columnsAreChosenInTheOrderGivenAndUnknownOnesNameThoseThereAre() throws {
    let register = try Registers.sample.get()
    let question = ["councils", "--format", "csv", "--raw", "--fields"]
    let table = try register.wgr(question + ["naam,gemeentecode"])
    #expect(table.output.hasPrefix("naam,gemeentecode\r\nGemeente Almere,GM0034\r\n"))
    let bare = try register.wgr(question + ["gemeentecode", "--no-headers"])
    #expect(bare.output.hasPrefix("GM0034\r\n"))
    let before = try register.wgr([
      "--fields", "naam", "--no-headers", "councils", "--format", "csv",
    ])
    #expect(before.output.hasPrefix("\u{FEFF}Gemeente Almere\r\n"))
    for language in ["nl", "en"] {
      let wrong = try register.wgr(question + ["naam,bestaatniet", "--language", language])
      #expect(wrong.status == 64 && wrong.output == "")
      #expect(wrong.errors.contains("“bestaatniet”") && wrong.errors.contains("aantalRegelingen"))
    }
    #expect(try register.wgr(question + [","]).status == 64)
  }

  @Test(.needsPeers) func aWorkbookHasTheColumnsThatWereChosen() throws {
    let register = try Registers.sample.get()
    let answer = try register.wgr(
      "councils", "--format", "xlsx", "--fields", "naam,aantalRegelingen")
    let file = try register.write(answer.bytes, as: "gemeenten.xlsx")
    let read = try Peers.output(
      ofProgram: """
        import openpyxl
        book = openpyxl.load_workbook("\(file)")
        print([cell.value for cell in book.worksheets[0][1]], book.worksheets[1].max_row)
        """, in: register.folder.path)
    #expect(read == "['gemeente', 'regelingen'] 3\n", "\(read)")
  }

  @Test(arguments: [
    ["overview", "Urk", "--fields", "naam"], ["overview", "Urk", "--no-headers"],
    ["overview", "Urk", "--format", "xlsx", "--no-headers"],
    ["site", "--output", "x", "--format", "json"],
    ["bundle", "Urk", "--output", "x", "--format", "json"], ["mcp", "--format", "json"],
    ["help", "bestaatniet"], ["help", "network", "bestaatniet"], ["site", "--output", "-"],
    ["overview", "--all", "--output", "-"], ["panel", "--from", "2024", "--output=-"],
  ])
  func whatDoesNotGoTogetherIsWrongUse(arguments: [String]) throws {
    let answer = try Registers.sample.get().wgr(arguments)
    #expect(answer.status == 64, "\(answer.output.prefix(200))")
    #expect(answer.output == "")
    #expect(answer.errors.hasSuffix(".\n") && !answer.errors.dropLast().contains("\n"))
  }

  @Test(arguments: [["help"], ["help", "overview"], ["help", "network", "path"], ["--help"]])
  func helpThatIsThereIsGiven(arguments: [String]) throws {
    let answer = try Workplace().wgr(arguments)
    #expect(answer.status == 0 && answer.output.contains("USAGE: wgr"))
  }

  @Test func theHelpTellsEveryExitStatus() throws {
    let help = try Workplace().wgr("--help").output
    for status in ["0 answered", "64 wrong use", "65", "66", "69", "70", "73", "74"] {
      #expect(help.contains(status), "\(status)")
    }
  }

  /// Every command has an example, and what it shows is a command line that is understood.
  @Test func everyExampleOfTheHelpIsUnderstood() throws {
    let workplace = try Workplace()
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    var count = 0
    for command in try Self.commands(under: []).filter({ $0 != ["network"] })
      + Self.commands(under: ["network"])
    {
      let help = try workplace.wgr(command + ["--help"]).output
      let heading = try #require(help.firstRange(of: "Examples:\n"), "\(command)")
      let examples = help[heading.upperBound...].split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropFirst().prefix { $0.hasPrefix("  ") }
      #expect(!examples.isEmpty, "\(command)")
      // What goes over the network is not tried.
      for example in examples where command != ["update"] && !example.contains("curl ") {
        let answer = try workplace.shell(example + " < /dev/null")
        #expect(
          [0, 1, 66].contains(answer.status), "\(example): \(answer.status) \(answer.errors)")
        count += 1
      }
    }
    #expect(count > 25)
  }

  private static func commands(under command: [String]) throws -> [[String]] {
    let help = try Workplace().wgr(command + ["--help"]).output
    let list = try #require(help.firstRange(of: "\nSUBCOMMANDS:\n"))
    return help[list.upperBound...].split(separator: "\n").compactMap {
      $0.firstMatch(of: /^  ([a-z]+)/).map { command + [String($0.output.1)] }
    }
  }

  @Test func coloursFollowTheEnvironmentAndTheOption() throws {
    let register = try Registers.sample.get()
    func isColoured(_ environment: [String: String], _ arguments: [String] = []) throws -> Bool {
      try register.wgr(["councils"] + arguments, environment: environment).output
        .contains("\u{1B}[")
    }
    #expect(try !isColoured([:]))
    #expect(try isColoured(["CLICOLOR_FORCE": "1"]))
    #expect(try !isColoured(["CLICOLOR_FORCE": "0"]))
    #expect(try !isColoured(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    #expect(try !isColoured(["CLICOLOR_FORCE": "1"], ["--no-color"]))
    #expect(try !isColoured(["CLICOLOR": "1"]))
  }

  /// On a terminal, which Python makes: with a pager, another, none, one that is not there; with and without colours.
  @Test(.needsPeers) func onATerminalAPagerShowsTheAnswer() throws {
    let register = try Registers.sample.get()
    let told = try Peers.output(
      ofProgram: """
        import json, os, pty
        def shown(arguments, **variables):
            environment = {"PATH": os.environ["PATH"], "WGR_DATABASE": "register.sqlite", "TERM": "xterm", **variables}
            master, slave = pty.openpty()
            child = os.fork()
            if child == 0:
                os.setsid()
                for stream in (1, 2): os.dup2(slave, stream)
                os.execve("\(Workplace.binary)", ["wgr", "councils"] + arguments, environment)
            os.close(slave)
            text = b""
            while True:
                try: part = os.read(master, 65536)
                except OSError: break
                if not part: break
                text += part
            return text.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        pager = "sed s/^/%/"
        results = {
          "own": shown([], WGR_PAGER=pager, PAGER="false"), "usual": shown([], PAGER=pager),
          "none": shown([], WGR_PAGER=""), "option": shown(["--no-pager"], WGR_PAGER=pager),
          "missing": shown([], WGR_PAGER="bestaat-niet-wgr"), "left": shown([], WGR_PAGER="head -c 1"),
          "plain": shown([], WGR_PAGER="", CLICOLOR="0"), "file": shown(["--format", "xlsx"], WGR_PAGER=pager),
        }
        print(json.dumps(results))
        """, in: register.folder.path)
    let results = try JSONValue(parsing: Data(told.utf8))
    func text(_ name: String) -> String { results[name]?.items.first?.text ?? "" }
    for name in ["own", "usual", "none", "option", "missing", "left", "plain"] {
      #expect(results[name]?.items.last == .number(0), "\(name): \(text(name))")
    }
    #expect(text("own").hasPrefix("%") && text("usual").hasPrefix("%"))
    for name in ["none", "option", "missing", "plain"] {
      #expect(text(name).contains("Gemeente Almere") && !text(name).contains("%"), "\(name)")
    }
    #expect(text("none").contains("\u{1B}[") && !text("plain").contains("\u{1B}["))
    #expect(results["file"]?.items.last == .number(64))
  }

  /// `-` is standard input wherever a file is read.
  @Test func aHyphenIsStandardInput() throws {
    let workplace = try Workplace()
    #expect(try workplace.wgr(["import", "-"], input: Exports.sample).status == 0)
    let agenda = try workplace.wgr(
      ["calendar", "Almere", "--year", "2027", "--agenda", "-"],
      input: Exports.sample("agenda/verzonnen/almere.csv"))
    #expect(agenda.status == 0, "\(agenda.errors)")
    let planner = try workplace.wgr(
      ["planner", "Almere", "Urk", "--agenda", "Almere=-"],
      input: Exports.sample("agenda/verzonnen/almere.csv"))
    #expect(planner.status == 0, "\(planner.errors)")
    let mapped = try workplace.wgr(
      ["import", Exports.sample("eigen-tabel.csv"), "--map-file", "-", "--dry-run"],
      input: Exports.sample("eigen-tabel.koppeling"))
    #expect(mapped.status == 0, "\(mapped.errors)")
  }
}
