import Foundation
import TestSupport
import Testing

/// The register over years as one table.
struct PanelCommandTests {
  /// Two towns that become one, which takes part in what one of them took part in; and a town beside them.
  private func program(_ mergers: String? = nil) throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    func member(_ id: Int) -> Element { .member(id, "Gemeente \(id)", joined: "2015-01-01") }
    let export = RegisterXML(
      [
        .organisation(1, "Gemeente Aarlo", code: "GM0001", end: "2022-01-01"),
        .organisation(2, "Gemeente Beerlo", code: "GM0002", end: "2022-01-01"),
        .organisation(3, "Gemeente Aarbeer", code: "GM0003", start: "2022-01-01"),
        .organisation(4, "Gemeente Ceelo", code: "GM0004"),
      ],
      [
        .arrangement(100, "Afval", from: "2015-01-01", [member(1), member(2), member(4)]),
        .arrangement(101, "Belastingen", from: "2015-01-01", [member(1), member(4)]),
      ])
    var files = [try program.write(export.text, as: "register.xml")]
    if let mergers {
      files.append(
        try program.write(
          "datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel\n"
            + mergers, as: "herindelingen.csv"))
    }
    let imported = try program.wgr(["import"] + files)
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  private func rows(_ program: Workplace, _ question: String...) throws -> [[String: String]] {
    let answer = try program.wgr(["panel"] + question + ["--format", "csv", "--raw", "--quiet"])
    try #require(answer.status == 0, "\(answer.errors)")
    let table = CSVTable(answer.output)
    #expect(Set(table.columns).count == table.columns.count)
    return table.records
  }

  private static let whole = """
    2022-01-01;GM0001;Aarlo;GM0003;Aarbeer;opgegaan in;
    2022-01-01;GM0002;Beerlo;GM0003;Aarbeer;opgegaan in;
    """

  @Test func aRowForEachMunicipalityThatExistedOnTheDay() throws {
    let found = try rows(program(), "--from", "2021", "--to", "2022")
    #expect(
      found.map { [$0["jaar"], $0["gemeentecode"], $0["vermeld"], $0["partners"]] } == [
        ["2021", "GM0001", "2", "2"], ["2021", "GM0002", "1", "2"], ["2021", "GM0004", "2", "2"],
        ["2022", "GM0003", "0", "0"], ["2022", "GM0004", "2", "2"],
      ])
  }

  @Test func boundariesOfALaterYearAddWhatMergedOnce() throws {
    let found = try rows(
      program(Self.whole), "--from", "2021", "--to", "2022", "--boundaries", "2026")
    // Both took part in Afval, one of them in Belastingen; Ceelo is the one other municipality.
    #expect(
      found.map { [$0["jaar"], $0["gemeentecode"], $0["vermeld"], $0["partners"]] } == [
        ["2021", "GM0003", "2", "1"], ["2021", "GM0004", "2", "1"],
        ["2022", "GM0003", "2", "1"], ["2022", "GM0004", "2", "1"],
      ])
  }

  @Test func whatWasDividedWithoutSharesIsKeptApart() throws {
    let divided = """
      2022-01-01;GM0001;Aarlo;GM0003;Aarbeer;verdeeld over;
      2022-01-01;GM0001;Aarlo;GM0004;Ceelo;verdeeld over;
      """
    let apart = try rows(program(divided), "--from", "2021", "--to", "2021", "--boundaries", "2026")
    #expect(apart.map { $0["gemeentecode"] } == ["GM0001", "GM0002", "GM0004"])
    let shares = divided.replacing("over;\n", with: "over;60\n") + "40"
    let given = try rows(program(shares), "--from", "2021", "--to", "2021", "--boundaries", "2026")
    #expect(given.map { $0["gemeentecode"] } == ["GM0002", "GM0003", "GM0004"])
  }

  @Test(
    arguments: [
      ["--from", "2022", "--to", "2021"], ["--day", "02-29", "--from", "2020", "--to", "2021"],
      ["--day", "02-30"], ["--unit", "land"], ["--from", "9000000000"], ["--format", "ics"],
      ["--from", "2021", "--to", "2022", "--boundaries", "2021"],
    ])
  func wrongUseIsSaid(words: [String]) throws {
    let answer = try program(Self.whole).wgr(["panel"] + words)
    #expect(answer.status == 64)
    #expect(!answer.errors.isEmpty && answer.output.isEmpty)
  }

  @Test func withoutAListOfMergersBoundariesAreNotKnown() throws {
    let answer = try program().wgr("panel", "--boundaries", "2026")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("herindelingen"))
  }

  @Test(arguments: ["municipality", "arrangement", "membership", "dyad"])
  func everyUnitIsAPackageWithItsCodebookAndTheSameRowsAsLines(unit: String) throws {
    let program = try program(Self.whole)
    let question = ["panel", "--unit", unit, "--from", "2020", "--to", "2022"]
    let made = try program.wgr(question + ["--output", program.path("map")])
    try #require(made.status == 0, "\(made.errors)")
    func text(_ file: String) throws -> String {
      try String(contentsOfFile: program.path("map/\(file)"), encoding: .utf8)
    }
    let table = CSVTable(try text("panel-\(unit).csv"))
    #expect(!table.rows.isEmpty)
    let codebook = CSVTable(try text("codebook.csv"))
    #expect(codebook.records.compactMap { $0["kolom"] } == table.columns)
    let package = try JSONValue(parsing: Data(text("datapackage.json").utf8))
    #expect(
      try package.list("resources").compactMap { $0["path"]?.text } == [
        "panel-\(unit).csv", "years.csv", "codebook.csv",
      ])
    let lines = try program.wgr(question + ["--format", "ndjson"]).output.split(separator: "\n")
    #expect(lines.count == table.rows.count)
    let first = try JSONValue(parsing: Data(try #require(lines.first).utf8))
    for column in table.columns { #expect(first[column] != nil, "\(column)") }
  }

  @Test func spellsTellHowTheirStartAndEndAreKnown() throws {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let towns = (1...4).map { Element.organisation($0, "Gemeente \($0)", code: "GM000\($0)") }
    let joined = [1: "2018-03-01", 2: "2010-01-01", 3: nil, 4: "2016-01-01"]
    func export(_ members: [Int], _ date: String) throws -> String {
      var export = RegisterXML(
        towns,
        [
          .arrangement(
            100, "Afval", from: "2015-01-01",
            members.map { .member($0, "Gemeente \($0)", joined: joined[$0] ?? nil) })
        ])
      export.timestamp = date
      return try program.write(export.text, as: "\(date).xml")
    }
    let imported = try program.wgr(
      "import", "--accept-shrinkage", export([1, 2, 3, 4], "2026-01-10"),
      export([1, 2, 3], "2026-05-16"))
    try #require(imported.status == 0, "\(imported.errors)")
    let columns = [
      "code", "begin", "beginSoort", "vermeldSinds", "einde", "eindeSoort", "laatstVermeld",
    ]
    let found = try rows(program, "--unit", "membership").map { row in columns.map { row[$0] } }
    #expect(
      found == [
        ["GM0001", "2018-03-01", "toetreding", "2018-03-01", "", "lopend", ""],
        ["GM0002", "2010-01-01", "afgekapt", "2015-01-01", "", "lopend", ""],
        ["GM0003", "2015-01-01", "eersteVersie", "2015-01-01", "", "lopend", ""],
        [
          "GM0004", "2016-01-01", "toetreding", "2016-01-01", "2026-05-16", "waargenomen",
          "2026-01-10",
        ],
      ])
    // Of a span that ends before it, the last one tells nothing yet; of one that begins after its end, no more.
    let later = try rows(
      program, "--unit", "membership", "--from", "2026", "--to", "2026", "--day", "05-20")
    #expect(later.map { $0["code"] } == ["GM0001", "GM0002", "GM0003"])
  }

  @Test func amountsCarryTheirKindAndOnHowManyTheyRest() throws {
    let program = try program()
    let imported = try program.wgr(
      "import",
      program.write(
        """
        gemeentecode;regeling;boekjaar;documentsoort;bijdrage
        GM0004;Afval;2021;begroting;1000
        GM0004;Belastingen;2021;jaarrekening;500
        """, as: "lijst.csv"))
    try #require(imported.status == 0, "\(imported.errors)")
    let row = try #require(
      rows(program, "--from", "2021", "--to", "2021").first { $0["gemeentecode"] == "GM0004" })
    #expect(row["bijdrage"] == "1500")
    #expect(row["documentsoort"] == "begroting+jaarrekening")
    #expect(row["regelingenMetCijfer"] == "2")
    #expect(row["inwoners"] == "" && row["inwonersJaar"] == "" && row["iv3Totaal"] == "")
  }
}

/// The panel of the national register, counted again straight from the XML.
@Suite(.needsSharedDocuments)
struct NationalPanelTests {
  private struct Count: Decodable {
    let councils: [String: [Int]]
    let pairs: [String: Int]
    let arrangements: [Int]
  }

  private static let years = 2016...2026

  private static let counted = Result {
    let workplace = try Workplace()
    let count = try Program(
      executable: "/usr/bin/env",
      arguments: [
        "python3", Checkout.script("independent_panel.py").path,
        SharedDocuments.path(.nationalExport),
      ] + years.map { "\($0)-01-01" }, folder: workplace.folder
    ).run()
    return try JSONDecoder().decode([String: Count].self, from: count.bytes)
  }

  private func rows(_ unit: String) throws -> [[String: String]] {
    let answer = try Registers.national.get().wgr(
      "panel", "--from", "2016", "--to", "2026", "--unit", unit, "--format", "csv", "--raw",
      "--quiet")
    try #require(answer.status == 0, "\(answer.errors)")
    return CSVTable(answer.output).records
  }

  @Test func everyMunicipalityOfEveryYearEqualsTheCount() throws {
    let counted = try Self.counted.get()
    var seen = 0
    for row in try rows("municipality") {
      let (year, code) = (row["jaar"] ?? "", row["gemeentecode"] ?? "")
      let expected = try #require(counted["\(year)-01-01"]?.councils[code.isEmpty ? "null" : code])
      let found = [
        "vermeld", "afgeleid", "ol", "bvo", "go", "rzm", "orgaanBekend", "raadNeemtDeel",
        "alleenCollegeOfBurgemeester", "besturen", "zetelBekend", "eigenZetel", "partners",
      ].compactMap { row[$0].flatMap(Int.init) }
      #expect(found == expected, "\(year) \(code)")
      #expect(row["afgekapt"] == (expected[1] > 0 ? "true" : "false"))
      seen += 1
    }
    #expect(seen == counted.values.reduce(0) { $0 + $1.councils.count })
  }

  @Test func everyPairOfEveryYearEqualsTheCount() throws {
    let counted = try Self.counted.get()
    let found = try rows("dyad").reduce(into: [String: [String: Int]]()) { found, row in
      let (a, b) = (row["codeA"] ?? "", row["codeB"] ?? "")
      #expect(a < b)
      found["\(row["jaar"] ?? "")-01-01", default: [:]]["\(a) \(b)"] = row["gedeeld"].flatMap {
        Int($0)
      }
    }
    #expect(found == counted.mapValues(\.pairs))
  }

  @Test func arrangementsAndTheirParticipantsAddUpToTheCount() throws {
    let counted = try Self.counted.get()
    let byYear = try Dictionary(grouping: rows("arrangement")) { "\($0["jaar"] ?? "")-01-01" }
    for (day, rows) in byYear {
      let sums = [
        "deelnemers", "gemeenten", "orgaanBekend", "raadNeemtDeel", "alleenCollegeOfBurgemeester",
      ].map { column in rows.compactMap { $0[column].flatMap { Int($0) } }.reduce(0, +) }
      let seats = rows.compactMap { $0["eigenZetel"] }.filter { !$0.isEmpty }
      #expect(
        [rows.count] + sums + [seats.count, seats.count { $0 == "true" }]
          == counted[day]?.arrangements, "\(day)")
    }
    #expect(byYear.count == Self.years.count)
  }

  @Test func membershipsOfADayAreThoseOfTheNetwork() throws {
    let day = "2026-01-01"
    let network = try Registers.national.get().wgr(
      "network", "stats", "--on", day, "--format", "json")
    let edges = try JSONValue(parsing: network.bytes)["netwerk"]?["randen"]?.number
    let open = try rows("membership").count { row in
      let (begin, end) = (row["begin"] ?? "", row["einde"] ?? "")
      let since = row["vermeldSinds"] ?? ""
      return begin <= day && since <= day && (end.isEmpty || end > day)
    }
    // The network keeps participants that are gone but still listed; their memberships ended with them.
    let check = try Registers.national.get().wgr("check", "--on", day, "--format", "json")
    let gone = try JSONValue(parsing: check.bytes)["aantallen"]?["opgeheven-deelnemer"]?.number
    #expect(try Double(open) + #require(gone) == edges)
  }
}
