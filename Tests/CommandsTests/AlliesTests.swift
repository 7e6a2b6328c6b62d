import TestSupport
import Testing

/// Who shares the boards of a council, by the program as people run it.
struct AlliesTests {
  private func json(_ register: Workplace, _ arguments: String...) throws -> JSONValue {
    let answer = try register.wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  /// Counted from the XML of the export apart from the program, every group of up to nine of the twenty looked at.
  @Test(.needsSharedDocuments) func theGroupsOfAlmereAreThoseThatCountingEveryOneGives() throws {
    let allies = try json(Registers.national.get(), "allies", "Almere", "--on", "2026-05-16")
    #expect(allies["aantalRegelingen"]?.number == 7)
    let others = try allies.list("bondgenoten")
    #expect(others.count == 19)
    #expect(others.prefix(6).map { $0["gedeeld"]?.number } == [5, 4, 4, 4, 4, 2])
    #expect(others[0]["naam"]?.text == "Gemeente Zeewolde")
    let boards = try allies.list("besturen")
    #expect(boards.map { $0["totaal"]?.number }.compactMap(\.self).sorted() == [6, 6, 8, 10, 14])
    #expect(boards.allSatisfy { $0["geteldNaar"]?.text == "deelnemers" })
    #expect(boards.allSatisfy { $0["meerderheidAangenomen"] == .bool(true) })
    let groups = try allies.list("groepen")
    let counts = groups.map { group in
      ["aantalRaden", "meerderheidIn", "aantalGroepen"].map { group[$0]?.number }
    }
    #expect(
      counts.prefix(5).map(\.self) == [
        [4, 2, 10], [5, 2, 145], [6, 2, 981], [7, 2, 4109], [8, 4, 150],
      ])
    #expect(groups.allSatisfy { $0["exact"] == .bool(true) })
    #expect(allies["kleinsteMeerderheid"]?.number == 8)
    // Four of the six in GGD and safety region are a majority there and nowhere else.
    #expect(groups[0]["regelingen"]?.items.map(\.text) == ["29837044", "29491919"])
  }

  @Test func votesCountWhereTheyAreKnownAndParticipantsElsewhere() throws {
    let workplace = try Workplace()
    for file in ["register-flevoland.xml", "stemverhouding.csv"] {
      let read = try workplace.wgr("import", Exports.sample(file), "--dated", "2026-05-16")
      try #require(read.status == 0, "\(read.errors)")
    }
    let allies = try json(workplace, "bondgenoten", "Almere")
    let boards = try allies.list("besturen")
    let health = try #require(boards.first { $0["regeling"]?.text == "29837044" })
    #expect(health["geteldNaar"]?.text == "stemmen")
    #expect(health["totaal"]?.number == 27 && health["nodig"]?.number == 14)
    #expect(boards.count { $0["geteldNaar"]?.text == "stemmen" } == 1)
    // Almere has twelve of the 27 votes: with any one other it has fourteen.
    let groups = try allies.list("groepen")
    #expect(groups[0]["aantalRaden"]?.number == 2 && groups[0]["aantalGroepen"]?.number == 5)
    let page = try workplace.wgr("allies", "Almere").output.replacing("\n", with: " ")
    #expect(page.contains("Dat is niet de stemverhouding"))
    #expect(page.contains("Een meerderheid op papier is geen afspraak"))
  }

  @Test(arguments: ["text", "html", "markdown", "csv", "docx", "xlsx", "codebook"])
  func everyFormatAnswers(format: String) throws {
    for language in ["nl", "en"] {
      let answer = try Registers.sample.get().wgr([
        "allies", "Almere", "--format", format, "--language", language,
      ])
      #expect(answer.status == 0, "\(answer.errors)")
      if !["docx", "xlsx", "codebook"].contains(format) {
        #expect(answer.output.contains("Zeewolde"))
      }
    }
  }

  @Test func aDayBeforeItIsThereHasNoAllies() throws {
    let early = try json(Registers.sample.get(), "allies", "Almere", "--on", "1950-01-01")
    #expect(early["bondgenoten"]?.items == [] && early["groepen"]?.items == [])
    let page = try Registers.sample.get().wgr("allies", "Almere", "--on", "1950-01-01")
    #expect(page.status == 0 && page.output.contains("bestaat niet op 1 januari 1950"))
    #expect(try Registers.sample.get().wgr("allies", "Nergenshuizen").status == 1)
  }
}
