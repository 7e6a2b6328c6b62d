import Foundation
import TestSupport
import Testing

@Suite struct NetworkAnswerTests {
  static let questions = [
    ["stats"], ["stats", "--projection", "municipalities", "--weight", "newman"],
    ["ego", "Almere"], ["ego", "Almere", "--projection", "municipalities"],
    ["path", "Almere", "Urk"], ["congruence"], ["congruence", "GM0034"],
  ]
  static let formats = ["text", "markdown", "html", "json", "csv"]

  @Test(arguments: questions, formats)
  func everyQuestionIsAnsweredInEveryFormatAndTheSameEachTime(
    question: [String], format: String
  ) throws {
    guard let program = NetworkProgram.samples else { return }
    let arguments = ["network"] + question + ["--on", "2026-05-16", "--format", format]
    let first = try program.run(arguments)
    #expect(first.status == 0 && first.errors.isEmpty && first.output.last == 0x0A)
    #expect(try program.run(arguments).output == first.output)
    let english = try program.run(arguments + ["--language", "en"])
    #expect((english.output == first.output) == (format == "json"))
    if format == "json" {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: first.output) }
    }
  }

  @Test(arguments: [["ego", "Almere"], ["congruence"], ["congruence", "Almere"]])
  func aPictureHasATitleAndSaysTheSameInWords(question: [String]) throws {
    guard let program = NetworkProgram.samples else { return }
    let result = try program.run(
      ["network"] + question + ["--on", "2026-05-16", "--format", "svg"])
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("<svg ") && result.text.contains("<desc id="))
  }

  @Test func theMeasuresOfTheCountryAreThoseOfTheContract() throws {
    guard let program = NetworkProgram.national else { return }
    let result = try program.run(["network", "stats", "--on", "2026-05-16", "--format", "json"])
    let answer = try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let whole = try #require(answer["netwerk"] as? [String: Double])
    #expect(whole["knopen"] == 1011 && whole["randen"] == 3551 && whole["componenten"] == 1)
    #expect(try #require(whole["modulariteit"]) > 0.86)
    let nodes = try #require(answer["knopen"] as? [[String: Any]])
    #expect(
      Set(try #require(nodes.first).keys) == [
        "id", "naam", "soort", "graad", "sterkte", "tussenheid", "nabijheid", "clustering", "kern",
        "gemeenschap",
      ])
  }

  @Test func twoMunicipalitiesFarApartAreJoinedByWaterBoards() throws {
    guard let program = NetworkProgram.national else { return }
    let result = try program.run([
      "network", "path", "Het Hogeland", "Vaals", "--on", "2026-05-16", "--format", "csv", "--raw",
    ])
    let names = result.text.split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ",").dropFirst().first }
    #expect(names.count == 7)
    #expect(names.contains("Waterschap Limburg") && names.last == "Gemeente Vaals")
  }

  @Test(arguments: [("nl", "is geen keten"), ("en", "There is no chain")])
  func aChainThatDoesNotExistIsSaid(language: String, sentence: String) throws {
    guard let program = NetworkProgram.samples else { return }
    let result = try program.run([
      "network", "path", "Almere", "Urk", "--on", "1950-01-01", "--language", language,
    ])
    #expect(result.status == 0)
    #expect(result.text.contains(sentence))
  }

  @Test(arguments: [
    ("2016-01-01", "Wat toen al uit het register was verdwenen"),
    ("2026-06-01", "wat daarna veranderde, is niet bekend"),
  ])
  func anAnswerForAnotherDaySaysWhatItMisses(day: String, sentence: String) throws {
    guard let program = NetworkProgram.samples else { return }
    #expect(try program.run(["network", "stats", "--on", day]).text.contains(sentence))
    #expect(
      try !program.run(["network", "stats", "--on", "2026-05-16"]).text.contains(sentence))
  }

  @Test func landgraafAndBrunssumShareEighteenArrangements() throws {
    guard let program = NetworkProgram.national else { return }
    let result = try program.run([
      "network", "ego", "Landgraaf", "--on", "2026-05-16", "--format", "csv", "--raw",
    ])
    #expect(result.text.split(separator: "\r\n").dropFirst().first?.contains(",GM0899,18,") == true)
  }

  @Test(arguments: ["org:35134", "GM0307", "Gemeente Amersfoort"])
  func anOrganisationHasManyNames(name: String) throws {
    guard let program = NetworkProgram.national else { return }
    let result = try program.run(["network", "ego", name, "--on", "2026-05-16"])
    #expect(result.text.hasPrefix("Gemeente Amersfoort: "))
  }

  @Test func formsAreCalledByTheirNameAndNotByACode() throws {
    guard let program = NetworkProgram.national else { return }
    let page = try program.run(["network", "ego", "Urk", "--on", "2026-05-16"]).text
    #expect(page.contains("regeling zonder meer"))
    #expect(!page.contains("RZM"))
  }

  @Test func aMunicipalityThatNoLongerExistsHasAnEmptyAnswer() throws {
    guard let program = NetworkProgram.national else { return }
    let result = try program.run(["network", "ego", "Haren", "--on", "2026-05-16"])
    #expect(result.status == 0)
    #expect(result.text.contains("bestaat niet meer sinds 1 januari 2019"))
  }
}
