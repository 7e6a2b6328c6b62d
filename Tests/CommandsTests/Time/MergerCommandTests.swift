import Foundation
import TestSupport
import Testing

struct MergerCommandTests {
  /// The program with two towns, of which one is gone, and the sample of mergers.
  private func program() throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    var export = ExportText(date: "2026-05-16")
    export.towns = [
      (1, "Haaren", "GM0788", "2021-01-01"), (2, "De Fryske Marren", "GM1940", nil),
      (3, "Boxtel", "GM0757", nil),
    ]
    export.arrangements = [(100, "Afval", "2015-01-01", [1, 2, 3])]
    let imported = try program.wgr(
      "import", program.write(export.xml, as: "register.xml"), Exports.sample("herindelingen.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aDividedMunicipalityHasNoOneSuccessor() throws {
    let program = try program()
    let output = words(try program.wgr("overview", "Haaren").output)
    #expect(
      output.contains(
        "Gemeente Haaren is per 1 januari 2021 verdeeld over Boxtel (GM0757), Oisterwijk (GM0824), "
          + "Tilburg (GM0855) en Vught (GM0865). Er is dus niet één opvolger"))
    #expect(output.contains("wgr overview GM0788 --on 2020-12-31"))
  }

  @Test(arguments: ["GM1921", "De Friese Meren"])
  func anOldCodeOrNameLeadsOnAndIsSaid(text: String) throws {
    let program = try program()
    let answer = try program.wgr("overview", text)
    #expect(answer.status == 0)
    #expect(
      words(answer.errors)
        == "De Friese Meren heet sinds 1 juli 2015 De Fryske Marren (GM1940).")
    #expect(answer.output.hasPrefix("De Fryske Marren werkt samen"))
  }

  @Test func lineageGoesBothWays() throws {
    let program = try program()
    let before = try program.wgr("overview", "Boxtel", "--lineage", "--format", "json").object()
    let predecessors = try #require(before["voorgangers"] as? [[String: Any]])
    #expect(predecessors.map { $0["gemeentecode"] as? String } == ["GM0788"])
    #expect(predecessors.map { $0["wijze"] as? String } == ["verdeeld over"])
    let after = try program.wgr("overview", "Haaren", "--lineage", "--format", "json").object()
    #expect((after["opvolgers"] as? [Any])?.count == 4)
  }

  @Test func yearsTellHowAParticipationEnded() throws {
    let program = try program()
    let json = try program.wgr("overview", "Haaren", "--history", "--format", "json").object()
    let years = try #require(json["jaren"] as? [[String: Any]])
    #expect(years.map { $0["jaar"] as? Int } == [2021, 2015])
    let left = try #require(years.first?["vertrokken"] as? [[String: Any]])
    #expect(left.first?["einde"] as? String == "gemeente-opgeheven")
    #expect(left.first?["tot"] as? String == "2021-01-01")
  }

  /// A municipality of 2023 that three went into, of which one is in no register, and what still lists the
  /// others.
  private func successor() throws -> Workplace {
    let program = try Workplace()
    var export = ExportText(date: "2026-05-16")
    export.towns = [
      (1, "Brielle", "GM0501", "2023-01-01"), (2, "Voorne aan Zee", "GM1992", nil),
      (3, "Rotterdam", "GM0599", nil), (4, "Hellevoetsluis", "GM0530", "2023-01-01"),
    ]
    export.arrangements = [
      (100, "Metropoolregio", "2014-12-19", [1, 3, 4]), (101, "Afval", "2015-01-01", [2, 3]),
      (102, "Haven", "2015-01-01", [1, 2]),
    ]
    let mergers = """
      datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze
      2023-01-01;GM0501;Brielle;GM1992;Voorne aan Zee;opgegaan in
      2023-01-01;GM0530;Hellevoetsluis;GM1992;Voorne aan Zee;opgegaan in
      2023-01-01;GM0614;Westvoorne;GM1992;Voorne aan Zee;opgegaan in

      """
    let imported = try program.wgr(
      "import", program.write(export.xml, as: "register.xml"),
      program.write(mergers, as: "herindelingen.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  @Test func whatStillListsAPredecessorIsApartAndNotConfirmed() throws {
    let program = try successor()
    let json = try program.wgr("overview", "Voorne aan Zee", "--format", "json").object()
    let inherited = try #require(json["viaVoorganger"] as? [[String: Any]])
    #expect(inherited.map { $0["systeemId"] as? String } == ["100", "100"])
    let names = inherited.map { ($0["voorganger"] as? [String: Any])?["code"] as? String }
    #expect(names == ["GM0501", "GM0530"])
    #expect(inherited.allSatisfy { $0["bevestigd"] as? Bool == false })
    #expect(inherited.allSatisfy { $0["grondslag"] as? String == "Wet arhi art. 41" })
    #expect(inherited.allSatisfy { $0["signalen"] as? [String] == ["opgeheven-deelnemer"] })
    let summary = try #require(json["samenvatting"] as? [String: Any])
    #expect(summary["aantalRegelingen"] as? Int == 2)
    #expect(summary["aantalViaVoorganger"] as? Int == 1)
    for command in ["overview", "calendar"] {
      let page = words(try program.wgr(command, "Voorne aan Zee").output)
      #expect(page.contains("Via een rechtsvoorganger"))
      #expect(page.contains("Gemeente Brielle (opgeheven per 1 januari 2023)"))
      #expect(page.contains("Wet arhi art. 41"))
      #expect(page.contains("Nog niet bevestigd"))
      #expect(page.contains("niet uit het register: Westvoorne (GM0614)"))
    }
    let other = try program.wgr("overview", "Rotterdam", "--format", "json").object()
    #expect((other["viaVoorganger"] as? [Any])?.isEmpty == true)
    #expect(!(try program.wgr("overview", "Rotterdam").output.contains("rechtsvoorganger")))
  }

  @Test func aMunicipalityThatIsOnlyInAListOfMergersIsSaidToBeSo() throws {
    let program = try successor()
    let answer = try program.wgr("overview", "Westvoorne")
    #expect(answer.status == 1)
    #expect(
      words(answer.errors).contains(
        "Westvoorne staat niet in het register, wel in een lijst van herindelingen."))
  }
}

/// On the national register and the whole list of mergers.
@Suite(.needsSharedDocuments) struct NationalTimeTests {
  /// The national register with its mergers.
  private static let national = Result {
    let register = try SharedDocuments.path(.nationalExport)
    let mergers = try SharedDocuments.path(.mergers)
    let program = try Workplace(asked: .program, at: "2026-06-01T12:00:00Z")
    try #require(try program.wgr("import", register, mergers).status == 0)
    return program
  }

  @Test func mergersAndVersionsOfTheNationalRegister() throws {
    let program = try Self.national.get()
    let brielle = try program.wgr("overview", "Brielle").output
    #expect(brielle.contains("is opgegaan in Voorne aan Zee (GM1992) per 1 januari 2023"))

    let before = try program.wgr("overview", "Land van Cuijk", "--on", "2021-12-31").output
    #expect(before.contains("bestaat nog niet op 31 december 2021"))
    #expect(before.contains("wgr overview GM0756 --on 2021-12-31"))
    let after = try program.wgr("overview", "Land van Cuijk", "--on", "2022-01-01").output
    #expect(after.contains("mee aan 9 gemeenschappelijke regelingen"))

    let haaren = try program.wgr("overview", "Haaren", "--lineage", "--format", "json").object()
    #expect((haaren["opvolgers"] as? [Any])?.count == 4)

    let line = try program.wgr("show", "24566519", "--history", "--format", "json").object()
    let versions = try #require(line["versies"] as? [[String: Any]])
    #expect(versions.count == 6)
    #expect(versions.first?["verschillen"] is NSNull)
    let fourth = try #require(versions[3]["verschillen"] as? [String: Any])
    let joined = try #require(fourth["toegetreden"] as? [[String: Any]])
    #expect(joined.map { $0["naam"] as? String } == ["Gemeente Ommen"])
  }
}
