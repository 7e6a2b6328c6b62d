import Foundation
import TestSupport
import Testing

/// Letters of a council, by the program as people run it.
struct LetterTests {
  private static let samples = Result {
    let workplace = try Workplace()
    for file in [
      "register-flevoland.xml", "deelnemersbijdragen-flevoland.csv", "stemverhouding.csv",
    ] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(file): \(read.errors)")
    }
    return workplace
  }

  private func json(_ arguments: String...) throws -> JSONValue {
    let answer = try Self.samples.get().wgr(
      arguments + ["--on", "2026-05-16", "--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  @Test func whatIsMissingIsNamedExactlyAndWhatIsKnownIsNot() throws {
    let letters = try json("letter", "Almere", "missing", "--arrangement", "29837044")
    let letter = try #require(try letters.list("brieven").first)
    #expect(try letters.list("brieven").count == 1)
    let points = try letter.list("punten")
    func has(_ code: String, _ year: Int? = nil) -> Bool {
      points.contains {
        $0["code"]?.text == code && (year == nil || $0["boekjaar"]?.number == Double(year ?? 0))
      }
    }
    // Known are Almere's contributions by the budget of 2026 and the accounts of 2024, and the votes.
    #expect(!has("bijdrage", 2026) && !has("bijdrage", 2024) && !has("stemmen"))
    #expect(has("stemregel") && has("uittreding"))
    #expect(has("cijfers", 2024) && has("cijfers", 2026))
    let text = try letter.list("tekst").compactMap(\.text).joined(separator: "\n")
    #expect(text.contains("[naam en functie van de afzender]") && text.contains("[datum]"))
    #expect(text.contains("het eigen vermogen op 31 december 2024 volgens de jaarrekening 2024"))
    #expect(text.contains("Wgr art. 17 lid 1"))
  }

  /// A body that began in 2026 has no accounts of 2025, and who joined in 2026 paid nothing in 2025.
  @Test(
    .needsSharedDocuments,
    arguments: [
      ("Lingewaard", "30478829", ["bijdrage", "cijfers"]), ("Moerdijk", "Baronie", ["bijdrage"]),
    ])
  func noFiguresAreAskedForBeforeThereWereAny(
    council: String, arrangement: String, codes: [String]
  ) throws {
    let answer = try Registers.national.get().wgr(
      "letter", council, "missing", "--arrangement", arrangement, "--on", "2026-11-28", "--format",
      "json")
    let letters = try JSONValue(parsing: answer.bytes).list("brieven")
    let points = try letters.flatMap { try $0.list("punten") }
    func years(_ code: String) -> Set<Double> {
      Set(points.filter { $0["code"]?.text == code }.compactMap { $0["boekjaar"]?.number })
    }
    for code in codes { #expect(years(code) == [2027], "\(code)") }
  }

  @Test func aRequestForDocumentsNamesTheLawAndItsTerm() throws {
    let page = try Self.samples.get().wgr(
      "brief-aan", "Almere", "woo", "--on", "2026-05-16", "--format", "markdown"
    ).output
    #expect(page.contains("Wet open overheid") && page.contains("art. 4.1 lid 1 en 3"))
    #expect(page.contains("uiterlijk vier weken"))
    #expect(page.contains("wat de regeling zegt over uittreden"))
    let english = try Self.samples.get().wgr(
      "letter", "Almere", "woo", "--on", "2026-05-16", "--language", "en"
    ).output
    #expect(english.contains("within four weeks"))
  }

  @Test func aKeeperGetsTheCasesOfTheSignalsOfItsRecords() throws {
    let letters = try json("letter", "Almere", "keeper")
    let check = try json("overview", "Almere")
    let letterCodes = try letters.list("brieven").flatMap { try $0.list("punten") }
    #expect(!letterCodes.isEmpty)
    for point in letterCodes { #expect(try !point.list("gevallen").isEmpty) }
    let known = Set(try check.list("signalen").compactMap { $0["code"]?.text })
    let codes = Set(letterCodes.compactMap { $0["code"]?.text })
    #expect(codes.isSubset(of: known))
    // What was read beside the register is no matter of a keeper.
    #expect(!codes.contains("stemmen-wijken-af-van-regel"))
  }

  @Test func whatIsNoLetterIsRefused() throws {
    let workplace = try Self.samples.get()
    let answer = try workplace.wgr("letter", "Almere", "complaint")
    #expect(answer.status == 64 && answer.errors.contains("missing, woo, keeper"))
    let other = try workplace.wgr(
      "letter", "Almere", "missing", "--arrangement", "29837044", "--on", "1950-01-01")
    #expect(other.status == 1)
  }

  @Test(arguments: ["missing", "woo", "keeper"], ["text", "markdown", "html", "csv", "docx"])
  func everyFormatHasTheLetters(kind: String, format: String) throws {
    let answer = try Self.samples.get().wgr(
      "letter", "Almere", kind, "--on", "2026-05-16", "--format", format)
    #expect(answer.status == 0, "\(answer.errors)")
    guard format != "docx", format != "csv" else { return }
    #expect(answer.output.contains("[datum]") || answer.output.contains("\\[datum\\]"))
  }
}
