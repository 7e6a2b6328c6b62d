import Foundation
import TestSupport
import Testing

/// Every command answers in every format and in both languages.
struct AnswersTests {
  /// A command with its Dutch name and what to ask of the sample.
  struct Command: CustomTestStringConvertible {
    let name, dutchName: String
    let arguments: [String]
    let testDescription: String

    init(_ name: String, _ dutchName: String, _ arguments: String...) {
      self.name = name
      self.dutchName = dutchName
      self.arguments = arguments
      testDescription = name
    }
  }

  static let commands = [
    Command("sources", "bronnen"),
    Command("overview", "overzicht", "Lelystad"),
    Command("arrangements", "regelingen", "flevoland"),
    Command("show", "toon", "29837044"),
    Command("template", "invulblad", "Lelystad", "--year", "2027", "--quiet"),
  ]
  static let formats = ["text", "markdown", "html", "json", "csv"]

  @Test(arguments: commands, formats)
  func answersAboutTheSample(command: Command, format: String) throws {
    try check(command, format, try Registers.sample.get())
  }

  @Test(.needsSharedDocuments, arguments: commands, formats)
  func answersAboutTheNationalExport(command: Command, format: String) throws {
    try check(command, format, try Registers.national.get())
  }

  private func check(_ command: Command, _ format: String, _ register: Workplace) throws {
    var outputs: [String: Data] = [:]
    for language in ["nl", "en"] {
      let answer = try register.wgr(
        [command.name] + command.arguments + ["--format", format, "--language", language])
      #expect(answer.status == 0)
      #expect(answer.errors == "")
      #expect(!answer.bytes.isEmpty)
      outputs[language] = answer.bytes
      if format == "json", command.name != "template" {
        #expect(throws: Never.self) { try JSONValue(parsing: answer.bytes) }
      }
    }
    let isForPrograms = format == "json" || command.name == "template"
    if !isForPrograms { #expect(outputs["nl"] != outputs["en"]) }
    let alias = try register.wgr([command.dutchName] + command.arguments + ["--format", format])
    #expect(alias.bytes == outputs["nl"])
  }

  @Test(arguments: ["import", "importeer"], ["nl", "en"])
  func importSaysWhatBecameOfTheDocument(name: String, language: String) throws {
    let workplace = try Workplace()
    let answer = try workplace.wgr(name, Exports.sample, "--language", language)
    #expect(answer.status == 0)
    #expect(answer.output.contains(language == "nl" ? "391 opgeslagen" : "391 stored"))
    #expect(answer.errors.contains(language == "nl" ? "weggelaten" : "Left out"))
  }

  @Test(arguments: formats)
  func importAnswersInEveryFormat(format: String) throws {
    let workplace = try Workplace()
    let answer = try workplace.wgr("import", Exports.sample, "--format", format)
    #expect(answer.status == 0)
    #expect(answer.output.contains("register-flevoland.xml"))
    if format == "json" {
      #expect(try JSONValue(parsing: answer.bytes).items.count == 1)
    }
  }

  @Test(arguments: ["text", "markdown", "html", "json", "csv"])
  func oneFileForEachCouncilIsWritten(format: String) throws {
    let register = try Registers.sample.get()
    let own = try Workplace()
    let answer = try register.wgr(
      "overview", "--all", "--output", own.path("all"), "--format", format)
    #expect(answer.status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: own.path("all"))
    let code = try #require(files.first { $0.hasPrefix("gm0995.") })
    let one = try register.wgr("overview", "GM0995", "--format", format)
    let file = try #require(FileManager.default.contents(atPath: own.path("all/\(code)")))
    #expect(String(decoding: file, as: UTF8.self).withoutCommand == one.answer)
    #expect(files.contains { $0.hasPrefix("gm0034.") })
  }

  @Test func csvForPeopleAndForProgramsDifferAsAgreed() throws {
    let register = try Registers.sample.get()
    let people = try register.wgr("arrangements", "--format", "csv")
    #expect(people.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(people.output.contains(";") && people.output.contains("\r\n"))
    let programs = try register.wgr("arrangements", "--format", "csv", "--raw")
    #expect(programs.output.hasPrefix("titel,"))
  }
}
