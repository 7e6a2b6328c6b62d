import Foundation
import TestSupport
import Testing

/// `wgr compare --boundaries`: municipalities as those of a later year, with what their predecessors had and paid.
struct ComparisonBoundariesTests {
  /// Aarlo and Beerlo become Aarbeer in 2022; Deelo is divided then over Aarbeer and Ceelo.
  private func program(shares: [String]? = nil) throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    func member(_ id: Int) -> Element { .member(id, "Gemeente \(id)", joined: "2015-01-01") }
    let export = RegisterXML(
      [
        .organisation(1, "Gemeente Aarlo", code: "GM0001", end: "2022-01-01"),
        .organisation(2, "Gemeente Beerlo", code: "GM0002", end: "2022-01-01"),
        .organisation(3, "Gemeente Aarbeer", code: "GM0003", start: "2022-01-01"),
        .organisation(4, "Gemeente Ceelo", code: "GM0004"),
        .organisation(5, "Gemeente Deelo", code: "GM0005", end: "2022-01-01"),
      ],
      [
        .arrangement(100, "Afval", from: "2015-01-01", [member(1), member(2), member(4)]),
        .arrangement(101, "Belastingen", from: "2015-01-01", [member(1), member(4)]),
        .arrangement(102, "Crisis", from: "2015-01-01", [member(2), member(5)]),
        .arrangement(103, "Dieren", from: "2015-01-01", [member(4), member(5)]),
      ])
    let mergers = """
      datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
      2022-01-01;GM0001;Aarlo;GM0003;Aarbeer;opgegaan in;
      2022-01-01;GM0002;Beerlo;GM0003;Aarbeer;opgegaan in;
      2022-01-01;GM0005;Deelo;GM0003;Aarbeer;verdeeld over;\(shares?[0] ?? "")
      2022-01-01;GM0005;Deelo;GM0004;Ceelo;verdeeld over;\(shares?[1] ?? "")
      """
    let figures = """
      gemeente;regeling;boekjaar;documentsoort;bijdrage
      Aarlo;Afval;2021;begroting;1000
      Beerlo;Afval;2021;begroting;500
      Ceelo;Afval;2021;begroting;700
      Aarlo;Belastingen;2021;begroting;300
      Ceelo;Belastingen;2021;begroting;200
      Deelo;Dieren;2021;begroting;400
      Ceelo;Dieren;2021;begroting;90
      """
    let inhabitants = """
      gemeente;jaar;inwoners
      Aarlo;2021;100
      Beerlo;2021;50
      Ceelo;2021;70
      """
    let imported = try program.wgr(
      "import", program.write(export.text, as: "register.xml"),
      program.write(mergers, as: "herindelingen.csv"), program.write(figures, as: "bijdragen.csv"),
      program.write(inhabitants, as: "inwoners.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  private static let then = ["--on", "2021-06-01", "--boundaries", "2026"]

  private func json(_ program: Workplace, _ words: [String]) throws -> JSONValue {
    let answer = try program.wgr(["compare"] + words + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  private func titles(_ items: [JSONValue]) -> [String] { items.compactMap { $0["titel"]?.text } }

  @Test func whatMergedCountsAsOneBeforeItDid() throws {
    let json = try json(program(), ["Aarbeer", "Ceelo"] + Self.then)
    #expect(json["grenzen"]?.number == 2026)
    #expect(
      try json.list("gemeenten").map { $0["naam"]?.text } == ["Gemeente Aarbeer", "Gemeente Ceelo"])
    #expect(try json.list("gemeenten").map { $0["aantalRegelingen"]?.number } == [3, 3])
    #expect(titles(try json.list("gedeeld")) == ["Afval", "Belastingen"])
    let apart = try json.list("apart").map { titles($0["regelingen"]?.items ?? []) }
    #expect(apart == [["Crisis"], ["Dieren"]])
    // 1,000 and 500 euros of 100 and 50 inhabitants, beside 700 of 70.
    let row = try #require(json.list("gedeeld").first).list("bijdragen")[0]
    let payments = try row.list("perGemeente")
    #expect(payments.map { $0["totaal"]?.number } == [1500, 700])
    #expect(payments.map { $0["perInwoner"]?.number } == [10, 10])
    let text = try program().wgr(["compare", "Aarbeer", "Ceelo"] + Self.then).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Gemeenten zijn gebracht naar die van 1 januari 2026."))
    #expect(text.contains("Bij Gemeente Aarbeer zijn de cijfers van de voorgangers opgeteld"))
    #expect(text.contains("Aarlo (GM0001) en Beerlo (GM0002)"))
  }

  /// Of two figures only one known is no sum of two.
  @Test func whoseFigureIsNotKnownIsNamed() throws {
    let program = try program()
    let more = """
      gemeente;regeling;boekjaar;documentsoort;bijdrage
      Beerlo;Afval;2020;begroting;400
      Ceelo;Afval;2020;begroting;600
      """
    try #require(try program.wgr("import", program.write(more, as: "meer.csv")).status == 0)
    let text = try program.wgr(["compare", "Aarbeer", "Ceelo"] + Self.then).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("het bedrag van Gemeente Aarbeer is zonder Aarlo."))
  }

  @Test func aNameThatIsGoneMeansWhereItLivesOn() throws {
    let program = try program()
    let named = try json(program, ["Aarlo", "Ceelo"] + Self.then)
    #expect(try named.list("gemeenten").first?["naam"]?.text == "Gemeente Aarbeer")
    let same = try program.wgr(["compare", "Aarlo", "Beerlo"] + Self.then)
    #expect(same.status == 64 && !same.errors.isEmpty)
  }

  @Test func whatWasDividedGoesByItsSharesOrStaysApart() throws {
    let apart = try json(program(), ["Deelo", "Ceelo"] + Self.then)
    #expect(try apart.list("gemeenten").first?["naam"]?.text == "Gemeente Deelo")
    #expect(titles(try apart.list("gedeeld")) == ["Dieren"])
    let given = try program(shares: ["60", "40"])
    let shared = try json(given, ["Aarbeer", "Ceelo"] + Self.then)
    #expect(titles(try shared.list("gedeeld")) == ["Afval", "Belastingen", "Crisis", "Dieren"])
    // The part is an estimate beside the sum: 60 and 40 per cent of 400.
    let animals = try #require(shared.list("gedeeld").last).list("bijdragen")[0].list("perGemeente")
    #expect(animals.map { $0["totaal"]?.number } == [nil, 90])
    #expect(animals.map { $0["schatting"]?.number } == [240, 160])
    let both = try given.wgr(["compare", "Deelo", "Ceelo"] + Self.then)
    #expect(both.status == 1 && both.errors.contains("Aarbeer") && both.errors.contains("Ceelo"))
  }

  @Test func oneMunicipalityIsComparedWithThoseOfTheSameYearAndSize() throws {
    let json = try json(program(), ["Aarbeer"] + Self.then)
    #expect(
      try json.list("gemeenten").compactMap { $0["naam"]?.text }
        == ["Gemeente Aarbeer", "Gemeente Ceelo"])
  }

  @Test func wrongUseIsSaid() throws {
    let program = try program()
    let earlier = try program.wgr(
      "compare", "Aarlo", "Ceelo", "--on", "2021-06-01", "--boundaries", "2020")
    #expect(earlier.status == 64 && earlier.errors.contains("laatste jaar of een later"))
    #expect(try program.wgr("compare", "--national", "--boundaries", "2026").status == 64)
  }

  /// West Betuwe came from three municipalities in 2019.
  @Test(.needsSharedDocuments) func realMunicipalitiesAreThoseOfTheYear() throws {
    let program = try Workplace(asked: .program, at: "2026-06-01T12:00:00Z")
    let imported = try program.wgr(
      "import", SharedDocuments.path(.nationalExport), SharedDocuments.path(.mergers))
    try #require(imported.status == 0, "\(imported.errors)")
    let day = ["--on", "2018-01-01"]
    func lines(_ name: String) throws -> Set<String> {
      let overview = try JSONValue(
        parsing: program.wgr(["overview", name, "--format", "json"] + day).bytes)
      return Set(try overview.list("regelingen").compactMap { $0["lijn"]?.text })
    }
    let parts = try ["Geldermalsen", "Neerijnen", "Lingewaal"].map(lines)
    let json = try json(program, ["West Betuwe", "Tiel"] + day + ["--boundaries", "2026"])
    let count = try json.list("gemeenten").first?["aantalRegelingen"]?.number
    let together = parts.reduce(Set()) { $0.union($1) }
    #expect(!together.isEmpty && count == Double(together.count))
    #expect(json["aantalVanAlle"]?.number == Double(together.intersection(try lines("Tiel")).count))
  }
}
