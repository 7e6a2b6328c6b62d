import Foundation
import TestSupport
import Testing

/// One clock for the six councils of Flevoland, with agendas that are made up, by the program as people run it.
struct PlannerTests {
  private static let councils = [
    "Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde",
  ]

  private static func agenda(_ council: String, _ file: String? = nil) -> [String] {
    let path = Exports.sample("agenda/verzonnen/\((file ?? council).lowercased()).csv")
    return ["--agenda", "\(council)=\(path)"]
  }

  /// The question of all six with all agendas, and the meetings of boards beside that of Almere.
  static let question =
    ["planner"] + councils + ["--year", "2027", "--on", "2026-05-16"]
    + councils.flatMap { agenda($0) } + agenda("Almere", "besturen")

  private func json(_ arguments: [String]) throws -> JSONValue {
    let answer = try Registers.sample.get().wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  private func draft(_ version: String, _ planner: JSONValue) throws -> JSONValue {
    try #require(try planner.list("ontwerpen").first { $0["regeling"]?.text == version })
  }

  @Test func theMeetingsAreThoseOfTheAgendas() throws {
    let planner = try json(Self.question)
    #expect(planner["begrotingsjaar"]?.number == 2027)
    let councils = try planner.list("gemeenten")
    #expect(
      councils.map { $0["gemeentecode"]?.text } == [
        "GM0034", "GM0303", "GM0995", "GM0171", "GM0184", "GM0050",
      ])
    #expect(councils.allSatisfy { $0["agendaBekend"] == .bool(true) })
    // GGD Flevoland: offered on 2 July, so there by 9 April and open until 1 July; every council meets in between.
    let health = try draft("29837044", planner)
    #expect(health["inAlleRaden"] == .bool(true))
    for part in try health.list("raden") {
      #expect(part["van"]?.text == "2026-04-09" && part["tot"]?.text == "2026-07-01")
      #expect(part["totIsBovengrens"] == .bool(false) && part["stand"]?.text == "gepland")
    }
    // The safety region: its board meets on 8 July, and the day of the offer is not known.
    let safety = try draft("29491919", planner)
    #expect(safety["inAlleRaden"] == .bool(true))
    for part in try safety.list("raden") {
      #expect(part["tot"]?.text == "2026-07-07" && part["totIsBovengrens"] == .bool(true))
    }
    // The environment service offers its draft on 17 June; Urk meets on 18 June first.
    let environment = try draft("30148383", planner)
    #expect(environment["inAlleRaden"] == .bool(false))
    let states = try environment.list("raden").map {
      [$0["gemeentecode"]?.text, $0["stand"]?.text, $0["vergadering"]?.text]
    }
    #expect(states.contains(["GM0184", "geen-vergadering", nil]))
    #expect(states.contains(["GM0171", "gepland", "2026-06-08"]))
    #expect(states.contains(["GM0303", "gepland", "2026-05-28"]))
  }

  /// Each council needs one evening before 17 June, and that is enough for the other drafts too; Urk has only 18 June.
  @Test func oneMeetingEachIsEnoughHere() throws {
    let planner = try json(Self.question)
    #expect(
      try planner.list("gemeenten").map { $0["vergaderingen"]?.items.compactMap(\.text) } == [
        ["2026-05-21"], ["2026-05-28"], ["2026-05-26"], ["2026-06-08"], ["2026-06-18"],
        ["2026-05-28"],
      ])
    let steps = try planner.list("keuze")
    #expect(steps.count == 1)
    #expect(steps[0]["exact"] == .bool(true) && steps[0]["perRaad"]?.number == 1)
    // GGD in six, safety region in six, environment service in five, Meerinzicht in Zeewolde alone.
    #expect(steps[0]["behandelingen"]?.number == 18)
    #expect(steps[0]["inAlleRaden"]?.number == 3 && steps[0]["metZekereTermijn"]?.number == 2)
  }

  @Test func termsAreSharedWhereMoreCouncilsHaveThem() throws {
    let planner = try json(Self.question)
    let terms = try planner.list("termijnen")
    let view = try #require(
      terms.first { $0["soort"]?.text == "zienswijze" && $0["regeling"]?.text == "29837044" })
    #expect(view["gedeeld"] == .bool(true) && view["gemeenten"]?.items.count == 6)
    #expect(view["datum"]?.text == "2026-07-01" && view["voorRaad"] == .bool(true))
    let alone = terms.filter { $0["gemeenten"]?.items.map(\.text) == ["GM0303"] }
    #expect(alone.contains { $0["regeling"]?.text == "24962361" })
    // Noordoostpolder and others are away when the latest last day of the safety region comes.
    let recess = try planner.list("reces")
    let safety = recess.filter {
      $0["regeling"]?.text == "29491919" && $0["soort"]?.text == "zienswijze"
    }
    #expect(safety.map { $0["gemeentecode"]?.text } == ["GM0034", "GM0303", "GM0171", "GM0050"])
    let asked = try planner.list("teVragen")
    #expect(
      asked.contains { $0["regeling"]?.text == "29491919" && $0["dag"]?.text == "aanbieding" })
    #expect(!asked.contains { $0["regeling"]?.text == "29837044" })
  }

  @Test func aCouncilWithoutAnAgendaIsSaidAndNotPlanned() throws {
    let asked =
      ["planner", "Almere", "Urk", "--year", "2027", "--on", "2026-05-16"] + Self.agenda("Almere")
      + Self.agenda("Almere", "besturen")
    let planner = try json(asked)
    let health = try draft("29837044", planner)
    #expect(health["inAlleRaden"] == .bool(false))
    #expect(try health.list("raden").map { $0["stand"]?.text } == ["gepland", "geen-agenda"])
    let text = try Registers.sample.get().wgr(asked).output.replacing("\n", with: " ")
    #expect(text.contains("van een raad geen vergadering bekend"))
    #expect(text.contains("Van Urk is geen raadsvergadering bekend"))
    #expect(text.contains("Dit is een voorstel van een rekenregel"))
  }

  @Test func withoutAgendasTheTermsStandAndNothingIsChosen() throws {
    let planner = try json(["jaarplanner", "Almere", "Urk", "--on", "2026-05-16"])
    #expect(planner["keuze"]?.items == [] && planner["termijnen"]?.items.isEmpty == false)
    #expect(try planner.list("gemeenten").allSatisfy { $0["vergaderingen"]?.items == [] })
    #expect(planner["teVragen"]?.items.isEmpty == false)
  }

  @Test func meetingsThatArePastAreNotChosen() throws {
    var later = Self.question
    let place = try #require(later.firstIndex(of: "2026-05-16"))
    later[place] = "2026-06-10"
    let planner = try json(later)
    #expect(
      try planner.list("gemeenten").map { $0["vergaderingen"]?.items.compactMap(\.text) } == [
        ["2026-06-18"], ["2026-06-25"], ["2026-06-30"], ["2026-06-29"], ["2026-06-18"],
        ["2026-06-25"],
      ])
  }

  @Test(arguments: ["text", "html", "markdown", "csv", "docx", "xlsx", "codebook"])
  func everyFormatAnswers(format: String) throws {
    for language in ["nl", "en"] {
      let answer = try Registers.sample.get().wgr(
        Self.question + ["--format", format, "--language", language])
      #expect(answer.status == 0, "\(answer.errors)")
      guard !["docx", "xlsx", "codebook"].contains(format) else { continue }
      #expect(answer.output.contains(format == "csv" ? "GM0995" : "Lelystad"))
      if format != "csv" {
        #expect(
          answer.output.replacing("\n", with: " ").contains(
            language == "nl" ? "is de laatste dag niet bekend" : "the last day is not known"))
      }
    }
  }

  @Test func theSameAgendasGiveTheSameBytes() throws {
    let register = try Registers.sample.get()
    #expect(try register.wgr(Self.question).bytes == register.wgr(Self.question).bytes)
  }

  @Test(.needsPeers) func anotherProgramReadsTheCalendarOfTheGroup() throws {
    let answer = try Registers.sample.get().wgr(Self.question + ["--format", "ics"])
    try #require(answer.status == 0, "\(answer.errors)")
    let workplace = try Workplace()
    let file = try workplace.write(answer.bytes, as: "planner.ics")
    let calendar = try JSONValue(parsing: Data(Peers.output(of: "read_calendar.py", [file]).utf8))
    #expect(calendar["errors"]?.number == 0 && calendar["bareLineEnds"]?.number == 0)
    let events = try calendar.list("events")
    #expect(Set(events.map { $0["uid"]?.text }).count == events.count)
    let chosen = events.filter { $0["uid"]?.text?.hasPrefix("planner-2027-") == true }
    #expect(
      chosen.map { $0["start"]?.text } == [
        "2026-05-21", "2026-05-28", "2026-05-26", "2026-06-08", "2026-06-18", "2026-05-28",
      ])
    #expect(chosen.allSatisfy { $0["summary"]?.text?.hasPrefix("Voorstel raad ") == true })
    #expect(chosen.allSatisfy { $0["alarms"]?.items.compactMap(\.number) == [30, 7] })
    let view = events.first { event in
      event["summary"]?.text?.hasPrefix("Zienswijze van de raad") == true
        && event["start"]?.text == "2026-07-01"
    }
    #expect(view?["description"]?.text?.contains("Voor de raden van Almere, Dronten") == true)
  }

  @Test func wrongUseIsSaid() throws {
    let register = try Registers.sample.get()
    let file = Exports.sample("agenda/verzonnen/urk.csv")
    for (arguments, words) in [
      (["planner", "Almere", "--agenda", file], "noemt geen gemeente"),
      (["planner", "Almere", "--agenda", "Urk=\(file)"], "hoort niet bij de groep"),
      (["planner", "Almere", "--meetings", "0"], "1 tot en met 12"),
      (["planner", "Almere", "--format", "svg"], "geen antwoord als svg"),
    ] {
      let answer = try register.wgr(arguments)
      #expect(answer.status == 64 && answer.errors.contains(words), "\(answer.errors)")
    }
    #expect(try register.wgr("planner", "Nergenshuizen").status == 1)
    #expect(try register.wgr("planner", "Almere", "--agenda", "Almere=/nergens.csv").status == 66)
  }
}
