import Foundation
import TestSupport
import Testing

/// Networks in which municipalities are brought to those of a later year.
struct NetworkBoundariesTests {
  private struct Exported: Decodable {
    let knopen: [Node]
    let randen: [Edge]
    struct Node: Decodable { let id, naam: String }
    struct Edge: Decodable {
      let van, naar: String
      let toetreding: String?
      let verdeelsleutel: Double?
      let bestuursorganen: [String]?
    }
  }

  /// Two towns that become one, and a town beside them.
  private func program(mergers: Bool = true) throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    func member(_ id: Int, _ joined: String, _ share: String, _ body: String) -> Element {
      .member(
        id, "Gemeente \(id)", joined: joined,
        [
          Element("bestuursorganen", children: [Element("bestuursorgaan", body)]),
          Element("verdeelsleutel", share),
        ])
    }
    let export = RegisterXML(
      [
        .organisation(1, "Gemeente Aarlo", code: "GM0001", end: "2022-01-01"),
        .organisation(2, "Gemeente Beerlo", code: "GM0002", end: "2022-01-01"),
        .organisation(3, "Gemeente Aarbeer", code: "GM0003", start: "2022-01-01"),
        .organisation(4, "Gemeente Ceelo", code: "GM0004"),
      ],
      [
        .arrangement(
          100, "Afval", from: "2015-01-01",
          [
            member(1, "2016-01-01", "20", "College"), member(2, "2015-01-01", "30,5", "Raad"),
            member(4, "2015-01-01", "49,5", "College"),
          ])
      ])
    var files = [try program.write(export.text, as: "register.xml")]
    if mergers {
      files.append(
        try program.write(
          """
          datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
          2022-01-01;GM0001;Aarlo;GM0003;Aarbeer;opgegaan in;
          2022-01-01;GM0002;Beerlo;GM0003;Aarbeer;opgegaan in;
          """, as: "herindelingen.csv"))
    }
    let imported = try program.wgr(["import"] + files)
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  @Test func whatMergedTakesPartOnceWithWhatItsPartsHad() throws {
    let answer = try program().wgr(
      "network", "export", "--on", "2021-06-01", "--boundaries", "2026", "--format", "json")
    try #require(answer.status == 0, "\(answer.errors)")
    let network = try JSONDecoder().decode(Exported.self, from: answer.bytes)
    #expect(network.knopen.map(\.id) == ["org:3", "org:4", "regeling:100"])
    let edge = try #require(network.randen.first)
    #expect(edge.van == "org:3" && edge.toetreding == "2015-01-01")
    #expect(edge.verdeelsleutel == 50.5)
    #expect(Set(edge.bestuursorganen ?? []) == ["College", "Raad"])
    #expect(network.randen.count == 2)
  }

  @Test func aMunicipalityThatIsGoneIsTheOneItWentInto() throws {
    let answer = try program().wgr(
      "network", "ego", "Aarlo", "--on", "2021-06-01", "--boundaries", "2026")
    #expect(answer.status == 0 && answer.output.hasPrefix("Gemeente Aarbeer"), "\(answer.output)")
  }

  @Test func membershipsOverTheYearsAreThoseOfTheHeir() throws {
    let program = try program()
    let folder = program.path("map")
    let made = try program.wgr(
      "network", "export", "--format", "memberships", "--boundaries", "2026", "--output", folder)
    try #require(made.status == 0, "\(made.errors)")
    let table = CSVTable(
      try String(contentsOfFile: folder + "/memberships.csv", encoding: .utf8))
    #expect(table.records.map { $0["organisatie"] } == ["3", "4"])
    #expect(table.records.allSatisfy { $0["eerst_gezien"]?.isEmpty == false })
  }

  @Test(arguments: [["stats"], ["congruence", "Beerlo"], ["path", "Aarlo", "Ceelo"]])
  func everyQuestionOfTheNetworkTakesBoundaries(question: [String]) throws {
    let answer = try program().wgr(
      ["network"] + question + ["--on", "2021-06-01", "--boundaries", "2026", "--format", "json"])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(!answer.answer.contains("Aarlo"))
  }

  @Test func boundariesOfAnEarlierYearAreRefused() throws {
    let answer = try program().wgr("network", "stats", "--on", "2021-06-01", "--boundaries", "2020")
    #expect(answer.status == 64 && answer.errors.contains("laatste jaar of een later"))
  }

  @Test func withoutAListOfMergersBoundariesAreNotKnown() throws {
    let answer = try program(mergers: false).wgr("network", "stats", "--boundaries", "2026")
    #expect(answer.status == 1 && answer.errors.contains("herindelingen"))
  }
}
