import Foundation
import TestSupport
import Testing

/// The agenda of a budget year, asked with the binary.
struct CalendarTests {
  private static let agenda = """
    datum;einddatum;soort;omschrijving
    2026-06-18;;raad;Raadsvergadering
    2026-06-25;;raad;Raadsvergadering
    2026-09-24;;raad;Raadsvergadering
    2026-07-03;2026-08-30;reces;Zomerreces
    2026-06-22;;dagelijks bestuur Veiligheidsregio Flevoland;Zienswijzen ontwerpbegroting 2027
    2026-07-02;;algemeen bestuur Veiligheidsregio Flevoland;Vaststelling begroting 2027
    2028-06-20;;algemeen bestuur Veiligheidsregio Flevoland;Vaststelling jaarrekening 2027

    """

  private func agenda(
    of council: String, _ arguments: String..., in register: Workplace
  ) throws -> [JSONValue] {
    let answer = try register.wgr(["calendar", council, "--format", "json"] + arguments)
    try #require(answer.status == 0, "\(answer.errors)")
    return try #require(try JSONValue(parsing: answer.bytes)["agenda"]).items
  }

  private func date(_ kind: String, _ agenda: [JSONValue], year: Double = 2027) -> String? {
    agenda.first { $0["soort"]?.text == kind && $0["jaar"]?.number == year }?["datum"]?.text
  }

  @Test func hasTheKeysOfTheContract() throws {
    let answer = try Registers.sample.get().wgr(
      ["calendar", "Almere", "--year", "2027", "--format", "json"])
    let json = try JSONValue(parsing: answer.bytes)
    #expect(json.keys.isSuperset(of: ["gemeente", "begrotingsjaar", "agenda"]))
    #expect(json["begrotingsjaar"]?.number == 2027)
    #expect(json["gemeente"]?["gemeentecode"]?.text == "GM0034")
    for item in try #require(json["agenda"]).items {
      #expect(
        item.keys.isSuperset(of: [
          "datum", "soort", "regeling", "omschrijving", "grondslag", "status", "uiterlijk",
          "afgeleid",
        ]))
      #expect(item["regeling"]?.text != nil)
      #expect(item["datum"] != .null || item["toelichting"]?.text != nil)
      #expect((item["status"]?.text == "afgeleid") == (item["afgeleid"] == .bool(true)))
    }
  }

  /// The next twelve months hold the steps of every budget year that fall in them, and say which are for the
  /// council; views of which the day is to be asked for come last.
  @Test func theNextTwelveMonthsAreThoseOfEveryBudgetYear() throws {
    let answer = try Registers.sample.get().wgr(
      ["overview", "Almere", "--on", "2026-05-16", "--format", "json"])
    let months = try #require(try JSONValue(parsing: answer.bytes)["komendeTwaalfMaanden"]).items
    let dates = months.compactMap { $0["datum"]?.text }
    #expect(!dates.isEmpty && dates == dates.sorted())
    #expect(dates.allSatisfy { $0 >= "2026-05-16" && $0 < "2027-05-16" })
    #expect(Set(months.compactMap { $0["jaar"]?.number }) == [2025, 2026, 2027, 2028])
    for step in months {
      let isAsked = [
        "zienswijze", "zienswijze-aan-toezichthouder", "begrotingswijziging", "ontwerpbegroting",
      ].contains(step["soort"]?.text)
      #expect(step["voorRaad"] == .bool(isAsked))
      #expect(step["datum"] != .null || step["soort"]?.text == "zienswijze")
    }
    #expect(months.prefix(dates.count).allSatisfy { $0["datum"] != .null })
  }

  @Test func theOverviewShowsTheCouncilsOwnMomentsFirst() throws {
    let text = try Registers.sample.get().wgr("overview", "Almere", "--on", "2026-05-16").output
    let section = try #require(text.components(separatedBy: "Wanneer bent u aan zet?\n").last)
    let own = try #require(section.range(of: "Ontwerpbegroting"))
    let others = try #require(section.range(of: "Wat de besturen doen"))
    let letter = try #require(section.range(of: "Kaderbrief"))
    #expect(own.lowerBound < others.lowerBound && others.lowerBound < letter.lowerBound)
  }

  /// The example of a board that adopts the budget of 2027 on 2 July 2026 and the accounts on 20 June
  /// 2028, where the draft with the views goes to the general board on 22 June 2026.
  @Test func givesTheExampleOfBudget2027() throws {
    let register = try Registers.sample.get()
    let workplace = try Workplace()
    let file = try workplace.write(Self.agenda, as: "agenda.csv")
    let items = try agenda(of: "Almere", "--year", "2027", "--agenda", file, in: register)
      .filter { $0["regeling"]?.text == "29491919" }
    #expect(date("kaderbrief", items) == "2026-04-29")
    #expect(date("voorlopige-jaarrekening", items, year: 2025) == "2026-04-29")
    #expect(date("ontwerpbegroting", items) == "2026-03-30")
    #expect(date("zienswijze", items) == "2026-06-21")
    #expect(date("antwoord-op-zienswijze", items) == "2026-07-02")
    #expect(date("vaststelling-begroting", items) == "2026-07-02")
    #expect(date("inzending-begroting", items) == "2026-07-16")
    #expect(date("voorlopige-jaarrekening", items) == "2028-04-29")
    #expect(date("inzending-jaarrekening", items) == "2028-07-04")
    let view = try #require(items.first { $0["soort"]?.text == "zienswijze" })
    #expect(view["laatsteVergadering"]?.text == "2026-06-18")
    let letter = try #require(items.first { $0["soort"]?.text == "kaderbrief" })
    #expect(letter["uiterlijk"]?.text == "2026-04-30")
    #expect(letter["status"]?.text == "wettelijk")
  }

  @Test func aProvinceMakesTheMinisterTheAddressee() throws {
    let items = try agenda(of: "Almere", "--year", "2027", in: try Registers.sample.get())
    let submissions = items.filter { $0["soort"]?.text == "inzending-begroting" }
    let minister = submissions.filter { $0["ontvanger"]?.text == "de minister van BZK" }
    #expect(minister.count == 1)
    #expect(minister.first?["grondslag"]?.text == "Wgr art. 58 lid 2")
    #expect(submissions.count > minister.count)
  }

  @Test(.needsSharedDocuments) func thatEveryArrangementHasACalendarIsSaidInOneWord() throws {
    let page = try Registers.national.get().wgr(["calendar", "Voorne aan Zee", "--year", "2027"])
      .output.replacing("\n", with: " ")
    #expect(
      page.contains(
        "Gemeente Voorne aan Zee doet mee aan 7 gemeenschappelijke regelingen, elk met een wettelijke "
          + "agenda voor begroting en jaarrekening."))
  }

  @Test(.needsSharedDocuments) func amersfoortHasSixClocksIn2027() throws {
    let items = try agenda(of: "Amersfoort", "--year", "2027", in: try Registers.national.get())
    func days(_ kind: String) -> [String?] {
      items.filter { $0["soort"]?.text == kind && $0["jaar"]?.number == 2027 }
        .map { $0["datum"]?.text }
    }
    #expect(days("kaderbrief") == Array(repeating: "2026-04-29", count: 6))
    #expect(days("ontwerpbegroting") == Array(repeating: "2026-06-22", count: 6))
    #expect(days("zienswijze") == Array(repeating: nil, count: 6))
    #expect(days("inzending-begroting") == Array(repeating: "2026-09-14", count: 6))
    #expect(days("inzending-jaarrekening") == Array(repeating: "2028-07-14", count: 6))
    #expect(items.count { $0["soort"]?.text == "geen-wettelijke-agenda" } == 2)
  }

  /// Omgevingsdienst Regio Arnhem ended when Omgevingsdienst Groene Metropool began, on 1 January 2026.
  @Test(.needsSharedDocuments) func theBodiesAreThoseOfTheYear() throws {
    let register = try Registers.national.get()
    func kinds(_ council: String, _ year: Int, _ arrangement: String) throws -> Set<String> {
      Set(
        try agenda(of: council, "--year", String(year), "--on", "2026-05-16", in: register)
          .filter { $0["regeling"]?.text == arrangement }
          .compactMap { item in
            item["soort"]?.text.map { "\($0) \(item["jaar"]?.number.map { Int($0) } ?? 0)" }
          })
    }
    let (old, new) = ("28162281", "30478829")
    #expect(try kinds("Arnhem", 2025, new).isEmpty)
    #expect(
      try kinds("Arnhem", 2025, old).isSuperset(of: [
        "kaderbrief 2025", "inzending-jaarrekening 2025",
      ]))
    #expect(try kinds("Arnhem", 2027, old) == ["voorlopige-jaarrekening 2025"])
    #expect(try kinds("Arnhem", 2027, new).contains("kaderbrief 2027"))
    #expect(try !kinds("Arnhem", 2027, new).contains("voorlopige-jaarrekening 2025"))
    let utrecht = try kinds("Amersfoort", 2026, "30432201")
    #expect(utrecht.contains("inzending-jaarrekening 2026"))
    #expect(!utrecht.contains("kaderbrief 2026"))
    #expect(!utrecht.contains("voorlopige-jaarrekening 2024"))
    func parties(_ year: String) throws -> String {
      try register.wgr(["overview", "Arnhem", "--bbv", "--year", year, "--on", "2026-05-16"])
        .output.replacing("\n", with: " ")
    }
    #expect(try parties("2025").contains("Omgevingsdienst Regio Arnhem"))
    #expect(try !parties("2025").contains("Groene Metropool "))
    #expect(try !parties("2026").contains("Omgevingsdienst Regio Arnhem"))
  }

  /// The register tells seats and ways to reach a body without a date: they are those of now.
  @Test(.needsSharedDocuments) func aPageOfThePastHasNothingOfToday() throws {
    let register = try Registers.national.get()
    let past = try register.wgr(["overview", "Amersfoort", "--on", "2018-06-01"]).output
    #expect(!past.contains("Zetels in de raad"))
    #expect(!past.contains("Website"))
    let now = try register.wgr(["overview", "Amersfoort", "--on", "2026-05-16"]).output
    #expect(now.contains("Zetels in de raad"))
    #expect(now.contains("Website"))
  }

  @Test(.needsSharedDocuments, arguments: ["Zwolle", "Dalfsen", "Zwartewaterland"])
  func aCouncilWithOnlyLightArrangementsIsTold(council: String) throws {
    let register = try Registers.national.get()
    let arguments = ["calendar", council, "--on", "2016-01-01"]
    #expect(try register.wgr(arguments).output.contains("geen wettelijke agenda"))
    let items = try agenda(of: council, "--on", "2016-01-01", in: register)
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { $0["status"]?.text == "geen wettelijke agenda" })
    let ics = try register.wgr(arguments + ["--format", "ics"])
    #expect(ics.status == 0 && !ics.output.contains("BEGIN:VEVENT"))
  }

  @Test func theOldDatesHoldBefore2022() throws {
    let items = try agenda(
      of: "Almere", "--year", "2020", "--on", "2019-03-01", in: try Registers.sample.get())
    let days = Set(items.filter { $0["soort"]?.text == "kaderbrief" }.map { $0["datum"]?.text })
    #expect(days == ["2019-04-14"])
  }

  @Test(arguments: ["nl", "en"])
  func aBadAgendaGetsOneSentenceWithFileLineAndMend(language: String) throws {
    let workplace = try Workplace()
    let file = try workplace.write("datum;soort\n2026-02-30;raad\n", as: "agenda.csv")
    let answer = try Registers.sample.get().wgr(
      ["calendar", "Almere", "--agenda", file, "--language", language])
    #expect(answer.status == 65)
    #expect(answer.bytes.isEmpty)
    #expect(answer.errors.contains(language == "nl" ? "agenda.csv, regel 2" : "agenda.csv, line 2"))
    expectOneSentence(answer.errors)
  }

  @Test(arguments: [
    (["calendar", "Almere", "--agenda", "/nergens/x.ics"], 66),
    (["calendar", "--all", "--output", "x", "--agenda", "/nergens/x.ics"], 64),
    (["calendar"], 64), (["calendar", "Almere", "--year", "12"], 64),
    (["overview", "Almere", "--format", "ics"], 64), (["import", "x", "--format", "ics"], 64),
    (["overview", "Almere", "--brief", "waterschap"], 1),
    (["overview", "Almere", "--brief", "flevoland"], 1),
  ])
  func wrongUseGetsOneSentence(arguments: [String], status: Int) throws {
    let answer = try Registers.sample.get().wgr(arguments)
    #expect(Int(answer.status) == status)
    #expect(answer.bytes.isEmpty)
    #expect(!answer.errors.isEmpty)
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "ics"])
  func oneFileForEachCouncilIsWritten(format: String) throws {
    let workplace = try Workplace()
    let answer = try Registers.sample.get().wgr(
      ["calendar", "--all", "--output", workplace.path("uit"), "--format", format])
    #expect(answer.status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: workplace.path("uit"))
    #expect(files.contains { $0.hasPrefix("gm0034.") })
    #expect(files.count > 5)
  }
}
