import Foundation
import TestSupport
import Testing

/// `--format xlsx`: what a spreadsheet reads is what the answer says.
struct WorkbookTests {
  /// What a spreadsheet finds in the workbooks that answer questions.
  private static func read(_ register: Workplace, _ questions: [[String]]) throws -> [JSONValue] {
    let files = try questions.map { question in
      let answer = try register.wgr(question + ["--format", "xlsx"])
      try #require(answer.errors == "", "\(question)")
      return try register.write(answer.bytes, as: "\(UUID().uuidString).xlsx")
    }
    let found = try JSONValue(parsing: Data(Peers.output(of: "read_workbook.py", files).utf8)).items
    try #require(found.count == questions.count)
    return found
  }

  /// What a spreadsheet finds in the workbook that answers a question.
  private func read(_ register: Workplace, _ question: [String]) throws -> JSONValue {
    try Self.read(register, [question])[0]
  }

  /// The workbooks of the questions, by question: one spreadsheet opens them all.
  private static let books = Result {
    let books = try read(Registers.sample.get(), EveryQuestion.all)
    return Dictionary(uniqueKeysWithValues: zip(EveryQuestion.all, books))
  }

  @Test(.needsPeers, arguments: EveryQuestion.all)
  func theFirstSheetIsTheTableForPeople(question: [String]) throws {
    let register = try Registers.sample.get()
    let book = try #require(try Self.books.get()[question])
    let sheets = try book.list("sheets")
    #expect(sheets.map { $0["name"]?.text } == ["gegevens", "velden", "bronnen", "antwoord"])
    #expect(sheets.allSatisfy { $0["frozen"]?.text == "A2" })
    let csv = try register.wgr(question + ["--format", "csv"]).output
    let header = csv.replacing("\u{FEFF}", with: "").prefix { $0 != "\r\n" }.split(
      separator: ";", omittingEmptySubsequences: false
    ).map { String($0).replacing("\"", with: "") }
    let rows = sheets.first?["rows"]?.items ?? []
    #expect(rows.first?.items.compactMap(\.text) == header)
    // The second sheet has a row for each column of the first.
    let fields = sheets.dropFirst().first?["rows"]?.items ?? []
    #expect(fields.count == header.count + 1)
  }

  @Test(.needsPeers, arguments: EveryQuestion.all)
  func everyCellIsOfTheTypeThatTheCodebookTells(question: [String]) throws {
    let book = try read(try Registers.sample.get(), question)
    let sheets = book["sheets"]?.items.map { $0["rows"]?.items.map(\.items) ?? [] } ?? []
    let fields = try #require(sheets.dropFirst().first)
    let place = try #require(fields.first?.firstIndex { $0.text == "type" })
    let types = fields.dropFirst().map { $0[place].text ?? "" }
    for row in sheets[0].dropFirst() {
      for (cell, type) in zip(row, types) where cell != .null {
        switch type {
        case "date": #expect(cell["date"] != nil)
        case "integer", "number", "year": #expect(cell.number != nil)
        default: #expect(cell.text != nil, "\(type)")
        }
      }
    }
    // The documents that the answer rests on.
    #expect(sheets[2].count > 1)
  }

  @Test(.needsPeers) func numbersAndDaysAreNumbersAndDays() throws {
    let book = try read(try Registers.sample.get(), ["overview", "Almere", "--raw"])
    let rows = book["sheets"]?.items.first?["rows"]?.items.map(\.items) ?? []
    let header = rows.first?.compactMap(\.text) ?? []
    let start = try #require(header.firstIndex(of: "inwerkingtreding"))
    let count = try #require(header.firstIndex(of: "aantalDeelnemers"))
    let id = try #require(header.firstIndex(of: "systeemId"))
    #expect(rows.count > 1)
    for row in rows.dropFirst() {
      #expect(row[start]["date"]?.text?.count == 10)
      #expect(row[count].number != nil)
      #expect(row[id].text != nil)
    }
  }

  /// LibreOffice gives rows no more than the height in the file.
  @Test(.needsPeers) func aRowIsAsHighAsTheLinesOfItsTexts() throws {
    let sheet = try read(try Registers.sample.get(), ["overview", "Almere"])["sheets"]?.items.first
    let rows = sheet?["rows"]?.items.map(\.items) ?? []
    let heights = sheet?["heights"]?.items.map { $0.number ?? 15 } ?? []
    #expect(heights.count == rows.count)
    for (row, height) in zip(rows, heights) {
      // No column is wider than 60 characters, and a line ends at a space.
      let lines = row.compactMap { $0.text?.count }.map { Double(($0 + 60) / 61) }.max() ?? 1
      #expect(height >= 15 * min(lines, 12))
    }
    #expect(heights.contains { $0 > 30 })
  }

  @Test func theSameAnswerGivesTheSameBytes() throws {
    let register = try Registers.sample.get()
    let answers = try (1...2).map { _ in
      try register.wgr("overview", "Almere", "--format", "xlsx").bytes
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].starts(with: [0x50, 0x4B]))
  }

  @Test(.needsPeers) func noTextBecomesAFormulaOrALink() throws {
    let register = try HostileRegister.workplace.get()
    for question in [["arrangements"], ["check"]] {
      let book = try read(register, question)
      #expect(book["formulas"]?.number == 0)
      #expect(book["links"]?.number == 0)
    }
  }

  @Test(.needsPeers) func theTemplateLocksWhatIdentifiesARowAndChecksTheRest() throws {
    let book = try read(
      try Registers.sample.get(), ["template", "Lelystad", "--year", "2027", "--quiet"])
    let sheets = try book.list("sheets")
    #expect(
      sheets.map { $0["name"]?.text }
        == [
          "invulblad", "uitleg", "voorbeeld", "stemverhouding", "stemregels",
          "uittredingsbepaling", "risicoklasse", "klassenregel", "uitleg besturen",
          "niet gevraagd",
        ])
    let sheet = try #require(sheets.first)
    #expect(sheet["isProtected"] == .bool(true))
    let rules = try sheet.list("rules")
    #expect(Set(rules.compactMap { $0["type"]?.text }) == ["list", "date", "decimal"])
    let words = rules.compactMap { $0["words"]?.text }
    #expect(words.contains("\"geen zienswijze,zienswijze ingediend,n.v.t.\""))
    let unlocked = sheet["unlocked"]?.items.compactMap(\.text) ?? []
    #expect(!unlocked.contains("A") && !unlocked.contains("F"))
    #expect(unlocked.contains("G") && unlocked.contains("AA"))
    // A framework letter has days and no amounts.
    let framework = sheet["unlockedInFirstRow"]?.items.compactMap(\.text) ?? []
    #expect(framework.contains("Q") && !framework.contains("G"))
    #expect(sheet["frozen"]?.text == "G2")
    let rows = try sheet.list("rows")
    let csv = try Registers.sample.get().wgr("template", "Lelystad", "--year", "2027").output
    #expect(rows.count == csv.split(separator: "\r\n").count)
  }
}
