import Foundation
import TestSupport
import Testing

/// `--format docx`: what a word processor reads is what the page says.
struct WordDocumentTests {
  /// The sample with figures, so that there is something to draw.
  private static let withFigures = Result {
    let register = try Workplace()
    let documents = [
      "register-flevoland.xml", "verbonden-partijen-flevoland.csv",
      "deelnemersbijdragen-flevoland.csv", "inwoners.csv",
    ].map(Exports.sample)
    let read = try register.wgr(["import"] + documents)
    try #require(read.status == 0, "\(read.errors)")
    return register
  }

  /// What a word processor finds in the document that answers a question, and what the page says.
  private func read(_ register: Workplace, _ arguments: [String]) throws -> JSONValue {
    let files = try ["docx", "html"].map { format in
      let answer = try register.wgr(arguments + ["--format", format])
      try #require(answer.errors == "")
      return try register.write(answer.bytes, as: "\(UUID().uuidString).\(format)")
    }
    let found = try Peers.output(of: "read_word.py", files)
    return try JSONValue(parsing: Data(found.utf8))
  }

  @Test(.needsPeers, arguments: EveryQuestion.all)
  func theDocumentHasTheHeadingsAndTablesOfThePage(question: [String]) throws {
    let document = try read(try Registers.sample.get(), question)
    let page = document["page"]
    #expect(document["headings"]?.items.isEmpty == false)
    #expect(document["headings"] == page?["headings"])
    #expect(document["title"]?.text == document["headings"]?.items.first?.items.last?.text)
    #expect(document["cells"] == page?["cells"])
    #expect(document["hasHeaderRows"] == .bool(true))
    #expect(page?["summary"] == .array([]))
    #expect(document["lostLinks"] == .array([]))
    #expect(document["languages"] == .array([.text("nl-NL")]))
    #expect(document["fields"] == .array([.text("PAGE"), .text("NUMPAGES")]))
  }

  @Test(.needsPeers) func aTableTooWideForPaperIsOneForEachRow() throws {
    let list = ["overview", "Almere", "--bbv", "--year", "2025"]
    let document = try read(try Self.withFigures.get(), list)
    let rows =
      try Self.withFigures.get().wgr(list + ["--format", "csv"]).output
      .split(separator: "\r\n").count - 1
    #expect(rows > 3)
    #expect(document["stackedTables"]?.number == Double(rows))
    // But for the name of the first column, which every table is headed by a value of.
    #expect(document["page"]?["stacked"] == .array([.text("Partij")]))
  }

  /// What is paid by year, and the equity and the result of GGD Flevoland.
  @Test(.needsPeers) func aChartIsAChart() throws {
    let document = try read(try Self.withFigures.get(), ["overview", "Almere"])
    #expect(document["charts"]?.number == 3)
  }

  @Test(.needsPeers) func theSpellingOfAnEnglishDocumentIsEnglish() throws {
    let document = try read(
      try Registers.sample.get(), ["overview", "Almere", "--language", "en"])
    #expect(document["languages"] == .array([.text("en-GB")]))
  }

  @Test(.needsPeers) func noTextOfTheRegisterBecomesAFieldOrALinkToRun() throws {
    for question in [["overview", "GM9999"], ["arrangements"], ["show", "100"], ["check"]] {
      let document = try read(try HostileRegister.workplace.get(), question)
      #expect(document["fieldsInText"]?.number == 0)
      let addresses = document["addresses"]?.items.compactMap(\.text) ?? []
      #expect(addresses.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("http://") })
    }
  }

  @Test func theSameAnswerGivesTheSameBytes() throws {
    let answers = try (1...2).map { _ in
      try Self.withFigures.get().wgr("overview", "Almere", "--format", "docx").bytes
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].starts(with: [0x50, 0x4B]))
  }

  @Test(.needsOffice) func libreOfficeShowsItPageByPage() throws {
    let register = try Self.withFigures.get()
    let answer = try register.wgr("overview", "Almere", "--format", "docx")
    let file = try register.write(answer.bytes, as: "almere.docx")
    let printed = try Office.converted(file, to: "pdf", in: register.path("print"))
    let text = try Peers.run("/usr/bin/env", ["pdftotext", "-layout", printed, "-"])
    #expect(text.contains("Almere werkt samen"))
    #expect(text.contains("Pagina 1 van "))
    #expect(text.contains("2024: €"))
  }

  @Test func everyCouncilGetsADocument() throws {
    let register = try Workplace()
    try register.wgr("import", Exports.sample)
    let written = try register.wgr(
      "overview", "--all", "--output", register.path("raden"), "--format", "docx")
    #expect(written.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: register.path("raden"))
    #expect(names.contains("gm0034.docx"))
  }
}
