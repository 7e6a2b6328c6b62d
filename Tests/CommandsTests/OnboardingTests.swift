import Foundation
import TestSupport
import Testing

/// `wgr onboarding`: what somebody new in a council reads in the first week.
struct OnboardingTests {
  /// The sample with figures and views.
  private static let withFigures = Result {
    let register = try Workplace()
    let documents = [
      "register-flevoland.xml", "verbonden-partijen-flevoland.csv",
      "deelnemersbijdragen-flevoland.csv", "zienswijzen-flevoland.csv", "inwoners.csv",
    ].map(Exports.sample)
    let read = try register.wgr(["import"] + documents)
    try #require(read.status == 0, "\(read.errors)")
    return register
  }

  private func json(_ arguments: [String], of register: Workplace) throws -> JSONValue {
    let answer = try register.wgr(["onboarding"] + arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// The texts of an answer by the heading under which they stand, without the names of files and sites.
  private func parts(_ json: JSONValue) throws -> [(heading: String, texts: [String])] {
    let points = try #require(json["onderdelen"]).items.compactMap { point -> (String, String)? in
      guard let heading = point["onderdeel"]?.text, let text = point["tekst"]?.text else {
        return nil
      }
      return ["Bronnen", "Meer weten"].contains(heading) ? nil : (heading, text)
    }
    return Dictionary(grouping: points, by: \.0).map { ($0, $1.map(\.1)) }
  }

  @Test func theVersionForAnyCouncilReadsAtTheLevelOfB1() throws {
    let parts = try parts(json(["--general"], of: Registers.sample.get()))
    let whole = Readability(parts.flatMap(\.texts))
    #expect(whole.sentences.count > 150)
    #expect(whole.score >= 70, "\(whole.score)")
    #expect(whole.wordsPerSentence <= 12)
    for part in parts {
      let measured = Readability(part.texts)
      // The words are those of the law.
      #expect(
        measured.score >= (part.heading == "Woorden" ? 50 : 55),
        "\(part.heading): \(measured.score)")
      for sentence in measured.sentences {
        #expect(Readability.words(in: sentence).count <= 25, "\(sentence)")
      }
    }
  }

  /// The names of bodies are long words, so a dossier with many of them measures lower.
  @Test func theDossierOfACouncilReadsAtTheLevelOfB1() throws {
    let parts = try parts(json(["Almere"], of: Self.withFigures.get()))
    #expect(Readability(parts.flatMap(\.texts)).score >= 60)
  }

  @Test func syllablesAreCountedAsTheyAreSpoken() {
    for (word, count) in [
      ("raad", 1), ("zienswijze", 3), ("begroting", 3), ("gemeenschappelijke", 6),
      ("financiële", 5),
      ("geëvalueerd", 5), ("uittreden", 3), ("GGD", 1), ("buurgemeente", 4),
    ] {
      #expect(Readability.syllables(in: word) == count, "\(word)")
    }
    // 7 words and 9 syllables in 2 sentences.
    let score = Readability(["De raad vraagt iets. Het bestuur antwoordt (Wgr art. 35)."]).score
    #expect(abs(score - (206.8 - 77 * 9 / 7 - 0.93 * 3.5)) < 0.01, "\(score)")
  }

  @Test(arguments: [["Almere"], ["Urk"], ["--general"]])
  func itHasItsPartsInOrder(question: [String]) throws {
    let page = try Self.withFigures.get().wgr(["onboarding"] + question + ["--format", "markdown"])
    let headings = page.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { String($0.dropFirst(3)) }
    let own = question != ["--general"]
    #expect(
      headings == ["Wat is een gemeenschappelijke regeling?"]
        + (own ? ["Onze samenwerkingen", "Wat betalen wij?"] : ["Wie betaalt dat?"])
        + [
          "Het jaar op één blad", "Wat kan de raad? Vijf manieren",
          "Tien vragen om mee te beginnen",
        ] + (own ? ["Wat zeiden wij, en wat zeiden de buren?"] : [])
        + ["De eerste honderd dagen", "Woorden", "Meer weten"] + (own ? ["Bronnen"] : []))
  }

  @Test(arguments: [["Almere"], ["Urk"], ["--general"]], ["nl", "en"])
  func thereAreTenDifferentQuestionsAndFiveInstruments(question: [String], language: String) throws
  {
    let json = try json(question + ["--language", language], of: Self.withFigures.get())
    let questions = try #require(json["vragen"]).items.compactMap(\.text)
    #expect(Set(questions).count == 10 && questions.allSatisfy { $0.contains("?") })
    let instruments = try #require(json["instrumenten"]).items
    #expect(
      instruments.compactMap { $0["instrument"]?.text } == [
        "zienswijze", "toestemming", "vragen", "verantwoording", "samen",
      ])
    #expect(instruments.allSatisfy { $0["grondslagen"]?.items.isEmpty == false })
    #expect((json["gemeente"] == .null) == (question == ["--general"]))
  }

  /// What the questions are about is known of the council itself.
  @Test func theQuestionsComeFromTheCouncilsOwnFacts() throws {
    let json = try json(["Almere", "--on", "2026-05-16"], of: Self.withFigures.get())
    let questions = try #require(json["vragen"]).items.compactMap(\.text)
    for words in [
      "Onze bijdrage aan GGD Flevoland stijgt in de begroting 2026",
      "moeten uiterlijk 22 juni 2026 bij onze raad zijn",
      "Onze raad gaf een zienswijze op de begroting 2025 van GGD Flevoland",
    ] {
      #expect(questions.contains { $0.contains(words) }, "\(words): \(questions)")
    }
  }

  /// The drawing is one picture with a name, of which the numbers are told beside it; Word has the words.
  @Test func theDrawingIsToldInWordsToo() throws {
    let html = try Self.withFigures.get().wgr("inwerken", "Almere", "--format", "html").output
    _ = try PageElements(html)
    let drawing = try #require(
      html.firstMatch(of: /<figure class="diagram">.*?<\/figure>/.dotMatchesNewlines()))
    #expect(drawing.output.contains("<figcaption id=\"tekening-wie\">Wie gaat over wie"))
    let numbers = drawing.output.matches(of: />(\d)<\/text>/).compactMap { Int($0.output.1) }
    let list = try #require(
      html[drawing.range.upperBound...].firstMatch(of: /<ol>.*?<\/ol>/.dotMatchesNewlines()))
    #expect(numbers.sorted() == Array(1...list.output.matches(of: /<li>/).count))
    let text = try Self.withFigures.get().wgr("inwerken", "Almere").output
    #expect(text.contains("7. Wie voor u in het algemeen bestuur zit"))
  }

  @Test func aCouncilWithoutArrangementsIsToldSo() throws {
    let text = try Registers.sample.get().wgr("onboarding", "Almere", "--on", "1950-01-01").output
    #expect(text.contains("Er staat geen samenwerking vermeld"))
    #expect(text.contains("Wie betaalt dat?") && text.contains("10. "))
  }

  @Test func wrongUseIsSaid() throws {
    let register = try Registers.sample.get()
    let both = try register.wgr("onboarding", "Almere", "--general")
    #expect(both.status == 64 && both.errors.contains("--general geldt voor elke raad"))
    #expect(try register.wgr("onboarding").status == 64)
    #expect(try register.wgr("onboarding", "Nergenshuizen").status == 1)
  }

  @Test func everyCouncilGetsItsFile() throws {
    let register = try Workplace()
    try register.wgr("import", Exports.sample)
    let written = try register.wgr(
      "onboarding", "--all", "--output", register.path("inwerken"), "--format", "html")
    #expect(written.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: register.path("inwerken"))
    #expect(names.contains("gm0034.html"))
  }
}
