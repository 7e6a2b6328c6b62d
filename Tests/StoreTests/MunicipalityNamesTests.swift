import Records
import Testing

@testable import Store

/// The names by which CBS, councils and people call municipalities.
struct MunicipalityNamesTests {
  private static func municipality(
    _ id: Int64, _ name: String, _ abbreviation: String? = nil
  ) -> Organisation {
    var municipality = Organisation(id: BodyID(id), name: "Gemeente \(name)")
    municipality.abbreviation = abbreviation
    return municipality
  }

  private let names = MunicipalityNames([
    municipality(1, "Hengelo", "Hengelo"), municipality(2, "Groningen"),
    municipality(3, "Den Haag", "Den Haag"), municipality(4, "Laren"),
    municipality(5, "Nuenen, Gerwen en Nederwetten", "Nuenen c.a."),
    municipality(6, "Bergen (L)"), municipality(7, "Bergen (NH)"),
    municipality(8, "'s-Hertogenbosch", "Den Bosch"), municipality(9, "Utrecht"),
  ])

  @Test(
    arguments: [
      ("Hengelo (O.)", [1]), ("Groningen (gemeente)", [2]), ("'s-Gravenhage", [3]),
      ("'s-Gravenhage (gemeente)", [3]), ("Laren (NH.)", [4]), ("Nuenen c.a.", [5]),
      ("Bergen (L.)", [6]), ("Bergen (N.H.)", [7]), ("Bergen", [6, 7]), ("den bosch", [8]),
      ("Gem. Utrecht", [9]), ("Utrecht (gemeente)", [9]), ("Hengelo (Gld.)", []), ("Elders", []),
      ("Laren NH", [4]), ("Hengelo O", [1]), ("Bergen N.H.", [7]), ("hengelo gld", []),
    ] as [(String, [Int64])])
  func aNameMeansOneMunicipality(_ name: String, _ expected: [Int64]) {
    #expect(names.municipalities(named: name).map(\.id.number) == expected)
  }

  @Test func aDecisionOnAnUnknownNameTiesItsFigures() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read(
      [
        contribution(
          "GGD Streek", 2024, 10, municipality: MunicipalityMention(name: "Dorpp"))
      ], "01")
    #expect(try test.figures().isEmpty)
    try test.register.decide([
      LinkDecision(
        name: "", municipality: "Dorpp", municipalityName: "Dorpp",
        systemID: TestRegister.town.record)
    ])
    #expect(try test.figures().first?.municipality == TestRegister.town)
    #expect(try test.figures().first?.line == TestRegister.health)
  }
}
