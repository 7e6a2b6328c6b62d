import Foundation
import TestSupport
import Testing

/// No row and no date poisons a register: what cannot be true is refused, and whatever is stored, every question
/// still answers.
struct PoisonTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.copyItem(
      atPath: Registers.sample.get().database, toPath: workplace.database)
    return workplace
  }

  @Test(arguments: ["1000000000001", "-1000000000001", "871687140012345611", "1000001 mln"])
  func anAmountBeyondBeliefIsARejectedRow(amount: String) throws {
    let workplace = try workplace()
    let file = try workplace.write(
      "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage\n"
        + "GGD;2026;begroting;Almere;GM0034;\(amount)\nGGD;2026;begroting;Urk;GM0184;1000000000000\n",
      as: "lijst.csv")
    let read = try workplace.wgr("import", file)
    #expect(read.output.contains("1 opgeslagen") && read.output.contains("1 afgewezen"))
    #expect(read.errors.contains("te groot om te kloppen"))
  }

  @Test(
    .needsSharedDocuments,
    arguments: [
      SharedDocuments.Document.codesAsContributions, .contributionsBeyondTheirSum,
      .contributionBeyondBelief,
    ])
  func sharedCasesAreRejectedRows(document: SharedDocuments.Document) throws {
    let read = try workplace().wgr("import", SharedDocuments.path(document))
    #expect(read.status == 0 && read.output.contains(" 0 opgeslagen"), "\(read.output)")
  }

  @Test func anIv3TableHasTheSameBound() throws {
    let workplace = try workplace()
    let file = try workplace.write(
      "ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\n"
        + "1;1.1 ;L4.3.3 ;GM0034 ;2024X000 ;1000000001;\n2;1.1 ;L4.3.4 ;GM0034 ;2024X000 ;5;\n",
      as: "iv3.csv")
    let read = try workplace.wgr("import", file, "--kind", "iv3")
    #expect(read.output.contains("1 afgewezen"), "\(read.output)\(read.errors)")
  }

  /// Amounts as an earlier version stored them, straight in the file.
  @Test func everyQuestionAnswersWhateverIsStored() throws {
    let workplace = try workplace()
    let rows = (0..<12).map {
      "Gas en stroom;2026;begroting;Almere;GM0034;\($0 + 1)\nGGD Flevoland;\(2014 + $0);begroting;Almere;GM0034;\($0 + 1)\n"
    }.joined()
    let file = try workplace.write(
      "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage\n" + rows, as: "lijst.csv")
    try #require(try workplace.wgr("import", file).status == 0)
    for amount in ["9223372036854775807 - amount", "-9223372036854775807 - 1 + amount"] {
      _ = try workplace.shell(
        """
        python3 -c "import sqlite3
        with sqlite3.connect('register.sqlite') as db: db.execute('UPDATE figure SET amount = \(amount)')"
        """)
      for question in EveryQuestion.all {
        let answer = try workplace.wgr(question + ["--on", "2026-05-16"])
        #expect(answer.status == 0, "\(question) \(answer.errors)")
      }
      let again = try workplace.write(
        "regeling;boekjaar;documentsoort;gemeente;gemeentecode;bijdrage\n"
          + "GGD Flevoland;2027;begroting;Almere;GM0034;\(amount.count)\n", as: "later.csv")
      #expect(try workplace.wgr("import", again).status == 0)
    }
  }

  // MARK: Dates

  private func export(dated date: String, in workplace: Workplace) throws -> String {
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    return try workplace.write(
      sample.replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"\(date)\""),
      as: "export-\(date.count)-\(date.prefix(4)).xml")
  }

  @Test(arguments: ["nl", "en"])
  func anExportOfTheFutureIsRefusedUnlessItIsAccepted(language: String) throws {
    let workplace = try workplace()
    let file = try export(dated: "2206-05-16", in: workplace)
    let before = workplace.databaseBytes
    let refused = try workplace.wgr("import", file, "--language", language)
    #expect(refused.status == 65)
    expectOneSentence(refused.errors)
    #expect(refused.errors.contains("--accept-future"))
    #expect(workplace.databaseBytes == before)
    #expect(try workplace.wgr("import", file, "--accept-future").status == 0)
    let later = try workplace.wgr("import", export(dated: "2026-05-15", in: workplace))
    #expect(later.status == 0)
    #expect(later.errors.contains("2206") && later.errors.contains("wgr forget export-10-2206.xml"))
    #expect(try workplace.wgr("forget", "export-10-2206.xml").status == 0)
    #expect(try workplace.wgr("overview", "Almere").output.contains("tot en met 16 mei 2026"))
  }

  @Test(.needsSharedDocuments) func aSharedExportOfTheFutureIsRefused() throws {
    let refused = try workplace().wgr("import", SharedDocuments.path(.exportOfTheFuture))
    #expect(refused.status == 65)
    expectOneSentence(refused.errors)
  }

  @Test func todayIsNotTheFutureAndAnExportWithoutADateIsDatedNoLaterEither() throws {
    let workplace = try Workplace()
    #expect(try workplace.wgr("import", Exports.sample).status == 0)
    let text = try String(contentsOfFile: Exports.sample, encoding: .utf8)
      .replacing(" p:timestamp=\"2026-05-16\"", with: "")
    let undated = try workplace.write(text, as: "zonder.xml")
    #expect(try workplace.wgr("import", undated, "--dated", "2026-05-17").status == 65)
    #expect(try workplace.wgr("import", undated, "--dated", "2026-05-16").status == 0)
  }

  @Test(arguments: [
    "gisteren", "2026-13-45", "", "16-05-2026", "2026-05-16T25:99:99", "2026-05-16T02:00:00 uur",
  ])
  func anExportWhoseDateCannotBeReadIsRefused(date: String) throws {
    let workplace = try workplace()
    let refused = try workplace.wgr("import", export(dated: date, in: workplace))
    #expect(refused.status == 65)
    expectOneSentence(refused.errors)
    #expect(refused.errors.contains("regel 3"))
  }

  @Test func anOlderExportSaysWhichOneCounts() throws {
    let workplace = try workplace()
    let older = try workplace.wgr("import", export(dated: "2026-05-01", in: workplace))
    #expect(older.status == 0)
    #expect(older.errors.contains("een export van 16 mei 2026 (register-flevoland.xml)"))
  }
}
