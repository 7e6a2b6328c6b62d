import Foundation
import TestSupport
import Testing

/// Wrong use, and what is not there, is said in one sentence with the status of its kind.
struct WrongUseTests {
  /// Every wrong command line with what its sentence must name.
  static let wrong: [([String], String)] = [
    (["overview", "Urk", "--bogus"], "--bogus"),
    (["bogus"], "bogus"),
    (["import"], "files"),
    (["show"], "arrangement"),
    (["overview"], "--all"),
    (["overview", "--all"], "--output"),
    (["overview", "Urk", "--output", "x"], "--output"),
    (["overview", "Urk", "--all", "--output", "x"], "--all"),
    (["overview", "Urk", "Almere"], "Almere"),
    (["overview", "Urk", "--on"], "--on"),
    (["overview", "Urk", "--on", "2026-02-30"], "2026-02-30"),
    (["overview", "Urk", "--on", "16-05-2026"], "16-05-2026"),
    (["overview", "Urk", "--as-known-on", "gisteren"], "gisteren"),
    (["sources", "--format", "yaml"], "yaml"),
    (["--format", "yaml", "sources"], "yaml"),
    (["sources", "--language", "fr"], "fr"),
    (["template", "Urk"], "--year"),
    (["template", "Urk", "--year", "20027"], "20027"),
    (["template", "Urk", "--year", "ooit"], "ooit"),
    (["arrangements", "--form", "XX"], "XX"),
    (["import", "x.xml", "--kind", "begroting"], "begroting"),
    (["import", "x.xml", "--dated", "2026-13-01"], "2026-13-01"),
  ]

  @Test(arguments: wrong)
  func wrongUseIsOneSentenceThatNamesWhatIsWrong(arguments: [String], named: String) throws {
    let register = try Registers.sample.get()
    var sentences: Set<String> = []
    for language in ["nl", "en"] {
      let answer = try register.wgr(arguments, environment: ["WGR_LANGUAGE": language])
      #expect(answer.status == 64)
      #expect(answer.output == "")
      expectOneSentence(answer.errors)
      #expect(answer.errors.contains(named))
      sentences.insert(answer.errors)
    }
    #expect(sentences.count == 2)
  }

  /// A value in the wrong form is told with the right one, not only refused.
  @Test(arguments: [
    (["overview", "Urk", "--on", "16-05-2026"], "2026-05-16"),
    (["overview", "Urk", "--as-known-on", "gisteren"], "2026-05-16"),
    (["template", "Urk", "--year", "27"], "2027"),
    (["check", "--index", "veel"], "3,5"),
    (["arrangements", "--form", "XX"], "BVO"),
    (["import", "x.csv", "--kind", "begroting"], "deelnemersbijdragen"),
    (["network", "export", "--format", "yaml"], "graphml"),
    (["import"], "<files>. "),
    (["overwiev", "Urk", "--language", "nl"], "“overwiev” is geen opdracht; kies uit import, "),
    (["network", "exprot", "--on", "2026-05-16"], "“exprot” is geen opdracht; kies uit stats, "),
    (["overview", "Urk", "--langauge", "en"], "bedoelt u --language? Zie"),
  ])
  func theWayOutIsInTheSentence(arguments: [String], mend: String) throws {
    let answer = try Registers.sample.get().wgr(arguments)
    #expect(answer.status == 64)
    expectOneSentence(answer.errors)
    #expect(answer.errors.contains(mend), "\(answer.errors)")
  }

  @Test func aFolderInThePlaceOfAFileIsSaidInTheLanguageAskedFor() throws {
    let workplace = try Workplace()
    try FileManager.default.createDirectory(
      atPath: workplace.path("map"), withIntermediateDirectories: true)
    for (arguments, sentence) in [
      (["import", "map"], "map is een map; geef de bestanden die erin staan.\n"),
      (["import", "map", "--language", "en"], "map is a folder; give the files that are in it.\n"),
      (
        ["sources", "--database", "map"],
        "map is een map; geef met --database het bestand van het register.\n"
      ),
    ] {
      let answer = try workplace.wgr(arguments)
      #expect(answer.status == 74)
      #expect(answer.errors == sentence)
    }
  }

  /// The reasons of the system are in English; a Dutch sentence has them in Dutch.
  @Test func aFileInThePlaceOfAFolderIsSaidInTheLanguageAskedFor() throws {
    let workplace = try Workplace()
    _ = try workplace.write("x", as: "bestand")
    let register = try Registers.sample.get().database
    let arguments = ["site", "--output", "bestand", "--database", register]
    let dutch = try workplace.wgr(arguments)
    #expect(dutch.status == 73)
    #expect(
      dutch.errors.contains(
        "kan niet worden geschreven (er staat al een bestand met die naam); geef"))
    #expect(try workplace.wgr(arguments + ["--language", "en"]).errors.contains("(File exists)"))
  }

  @Test func aChoiceThatDoesNotExistNamesTheOnesThatDo() throws {
    let register = try Registers.sample.get()
    for language in ["nl", "en"] {
      let answer = try register.wgr(
        ["sources", "--format", "yaml"], environment: ["WGR_LANGUAGE": language])
      #expect(answer.errors.contains("markdown") && answer.errors.contains("csv"))
    }
  }

  @Test(arguments: ["nl", "en"])
  func aRegisterThatIsNotThereYetIsSaid(language: String) throws {
    let workplace = try Workplace()
    let commands = AnswersTests.commands.map { [$0.name] + $0.arguments }
    for command in commands + [["overview", "--all", "--output", "x"]] {
      let answer = try workplace.wgr(command, environment: ["WGR_LANGUAGE": language])
      #expect(answer.status == 66)
      #expect(answer.output == "")
      expectOneSentence(answer.errors)
      #expect(answer.errors.contains("wgr import"))
    }
    #expect(workplace.databaseBytes == nil)
  }

  @Test(arguments: ["nl", "en"])
  func aFileThatIsNotThereIsSaid(language: String) throws {
    let workplace = try Workplace()
    let answer = try workplace.wgr("import", "weg.xml", "--language", language)
    #expect(answer.status == 66)
    expectOneSentence(answer.errors)
    #expect(answer.errors.contains("weg.xml"))
  }

  @Test(arguments: ["nl", "en"])
  func aFileThatIsNoRegisterIsSaidAndLeftAlone(language: String) throws {
    for content in ["geen database", "SQLite format 3\u{0}" + String(repeating: "x", count: 4096)] {
      let workplace = try Workplace()
      _ = try workplace.write(content, as: "register.sqlite")
      for command in [["sources"], ["overview", "Urk"], ["import", Exports.sample]] {
        let answer = try workplace.wgr(command + ["--language", language])
        #expect(answer.status == 74)
        #expect(answer.output == "")
        expectOneSentence(answer.errors)
        #expect(answer.errors.contains("register.sqlite"))
      }
      #expect(workplace.databaseBytes == Data(content.utf8))
    }
  }

  @Test func anotherProgramsDatabaseIsSaidAndLeftAlone() throws {
    let workplace = try Workplace()
    let made = try workplace.shell(
      "python3 -c \"import sqlite3; sqlite3.connect('register.sqlite').execute('create table t(x)')\""
    )
    #expect(made.status == 0)
    let before = workplace.databaseBytes
    for command in [["sources"], ["import", Exports.sample]] {
      #expect(try workplace.wgr(command).status == 74)
    }
    #expect(workplace.databaseBytes == before)
  }

  @Test(arguments: [
    "overview Urk", "overview Urk --history", "overview Urk --lineage",
    "overview --all --output x", "show 29837044", "template Urk --year 2027", "calendar Urk",
    "arrangements", "sources", "changes", "check", "compare Urk Almere", "compare --national",
    "network stats", "network ego Urk", "network path Urk Almere", "network congruence",
    "network export --format json", "network export --format memberships --output x",
    "network export --format gexf", "bundle Urk --output x", "site --output x", "link",
  ])
  func beforeTheFirstDocumentNothingIsKnown(command: String) throws {
    let register = try Registers.sample.get()
    for language in ["nl", "en"] {
      let options = ["--as-known-on", "2026-05-15", "--language", language]
      let answer = try register.wgr(command.split(separator: " ").map(String.init) + options)
      #expect(answer.status == 1)
      #expect(answer.output == "")
      expectOneSentence(answer.errors)
      #expect(answer.errors.contains(language == "nl" ? "15 mei 2026" : "15 May 2026"))
    }
  }

  @Test func onTheDayOfTheFirstDocumentItIsKnown() throws {
    let register = try Registers.sample.get()
    #expect(try register.wgr("overview", "Urk", "--as-known-on", "2026-05-16").status == 0)
  }
}
