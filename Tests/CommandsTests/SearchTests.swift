import Foundation
import TestSupport
import Testing

/// What people type, and what they find.
@Suite(.needsSharedDocuments) struct SearchTests {
  private func rows(of document: SharedDocuments.Document) throws -> [[String]] {
    let text = try String(contentsOfFile: SharedDocuments.here.path(document), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      var cells: [String] = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case ";" where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  private func found(_ words: String, _ options: String...) throws -> [String] {
    let answer = try Registers.national.get().wgr(
      ["arrangements"] + words.split(separator: " ").map(String.init)
        + ["--format", "json", "--quiet"] + options)
    return try JSONValue(parsing: answer.bytes).items.compactMap { $0["systeemId"]?.text }
  }

  /// The one example that no rule and no word finds: a title of nothing but names of water boards.
  private static let unrecognised: Set = ["29475077"]

  @Test func everydayWordsAndAbbreviationsFindWhatTheyName() throws {
    let rows = try rows(of: .searchWords)
    #expect(rows.count > 50)
    for row in rows {
      let expected = row[2].split(separator: " ").map(String.init)
      let ids = try found(row[0])
      #expect(Set(ids).union(Self.unrecognised).isSuperset(of: expected), "\(row[0])")
      if expected.count == 1 { #expect(ids.first == expected.first, "\(row[0])") }
    }
  }

  @Test func kindsOfArrangementsAreRecognised() throws {
    for row in try rows(of: .kinds) where row[4].hasPrefix("0") {
      let subjects = try row[5].split(separator: " ").prefix(2).map { id -> String? in
        let answer = try Registers.national.get().wgr(["show", String(id), "--format", "json"])
        return try JSONValue(parsing: answer.bytes)["onderwerp"]?.text
      }
      #expect(!subjects.contains(nil) && Set(subjects).count == 1, "\(row[0]): \(subjects)")
    }
  }

  @Test(arguments: [
    ("hoogezand", "opgegaan in Midden-Groningen", "wgr overview GM1952"),
    ("Boxmeer", "opgegaan in Land van Cuijk", "wgr overview GM1982"),
    ("Goedereede", "opgegaan in Goeree-Overflakkee", "wgr overview GM1924"),
    ("Den Bosch", "is een gemeente", "wgr overview GM0796"),
    (
      "Haaren", "Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865)",
      "verdeeld"
    ),
  ])
  func aTownLeadsToWhatItIsNowAndIsNoSlip(words: String, fate: String, pointer: String) throws {
    let register = try Registers.nationalWithAreas.get()
    let answer = try register.wgr(["arrangements", words])
    #expect(answer.errors.contains(fate) && answer.errors.contains(pointer), "\(answer.errors)")
    #expect(!answer.errors.contains("gezocht is naar"))
    // As one of several words it narrows what the others find.
    let narrowed = try register.wgr(["arrangements", "veiligheidsregio", words, "--format", "json"])
    #expect(try JSONValue(parsing: narrowed.bytes).items.count >= 1)
  }

  @Test func aSlipOfTheKeysIsSaid() throws {
    let answer = try Registers.national.get().wgr(["arrangements", "brandwer", "almere"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("29491919"))
    #expect(answer.errors.contains("“brandwer” staat nergens; gezocht is naar “brandweer”."))
  }

  @Test func anArrangementIsMeantByItsAbbreviationOrAnEverydayWordAndAPlace() throws {
    for (words, id) in [("VRU", "28426877"), ("brandweer Almere", "29491919")] {
      let answer = try Registers.national.get().wgr(["show", words, "--format", "json"])
      #expect(try JSONValue(parsing: answer.bytes)["systeemId"]?.text == id, "\(words)")
    }
    // A slip may mean something else: it is asked back.
    let slip = try Registers.national.get().wgr(["show", "brandwer", "Almere"])
    #expect(slip.status == 1 && slip.errors.contains("Veiligheidsregio Flevoland"))
    // Several are listed and nothing is guessed.
    let several = try Registers.national.get().wgr(["show", "brandweer"])
    #expect(several.status == 1)
  }
}
