import Foundation
import TestSupport
import Testing

/// The agenda as iCalendar, read back by the Python library `icalendar`.
struct ICalendarTests {
  /// What the library makes of a calendar.
  private func read(_ answer: Execution) throws -> JSONValue {
    try #require(answer.status == 0, "\(answer.errors)")
    let workplace = try Workplace()
    let file = try workplace.write(answer.bytes, as: "agenda.ics")
    return try JSONValue(parsing: Data(Peers.output(of: "read_calendar.py", [file]).utf8))
  }

  private func calendar(_ council: String, in register: Workplace) throws -> Execution {
    try register.wgr(["calendar", council, "--year", "2027", "--format", "ics"])
  }

  private func check(_ calendar: JSONValue) throws {
    #expect(calendar["version"]?.text == "2.0")
    #expect(calendar["errors"]?.number == 0)
    #expect(calendar["bareLineEnds"]?.number == 0)
    #expect(try #require(calendar["longestLine"]?.number) <= 75)
    let events = try #require(calendar["events"]).items
    #expect(!events.isEmpty)
    #expect(Set(events.map { $0["uid"]?.text }).count == events.count)
    for event in events {
      #expect(event["allDay"] == .bool(true))
      #expect(event["days"]?.number == 1)
      #expect(event["transparent"] == .bool(true))
      let categories = try #require(event["categories"]).items.compactMap(\.text)
      #expect(categories.first == "Gemeenschappelijke regelingen")
      #expect(!Set(categories).isDisjoint(with: ["uit de wet", "berekend", "vastgelegd"]))
      let description = try #require(event["description"]?.text)
      #expect(description.contains("Grondslag: Wgr art. "))
      #expect(description.contains("Bron van de regeling: "))
    }
  }

  @Test(.needsPeers) func anotherProgramReadsIt() throws {
    let answer = try calendar("Almere", in: try Registers.sample.get())
    let calendar = try read(answer)
    try check(calendar)
    #expect(
      calendar["name"]?.text == "Gemeente Almere: gemeenschappelijke regelingen, begroting 2027")
    #expect(try #require(calendar["description"]?.text).contains("hebben geen datum"))
    #expect(
      calendar["events"]?.items.allSatisfy { $0["stamp"]?.text == "2026-05-16T00:00:01+00:00" }
        == true
    )
  }

  /// Somebody who subscribes is warned where the council is asked something and nowhere else, once for all
  /// arrangements of which that is so on a day.
  @Test(.needsPeers) func onlyTheCouncilsMomentsWarnAndEqualStepsAreOneEvent() throws {
    let events = try #require(
      try read(calendar("Almere", in: try Registers.sample.get()))["events"]
    ).items
    let drafts = events.filter { $0["categories"]?.items.contains(.text("Raad aan zet")) == true }
    #expect(!drafts.isEmpty && drafts.count < events.count)
    for event in events {
      let days = event["alarms"]?.items.compactMap(\.number)
      #expect(days == (drafts.contains(event) ? [30, 7] : []))
    }
    let letters = events.filter { $0["summary"]?.text?.hasPrefix("Kaderbrief") == true }
    #expect(letters.count == 1)
    #expect(
      letters.first?["summary"]?.text == "Kaderbrief (2027): 5 gemeenschappelijke regelingen")
  }

  @Test(.needsSharedDocuments, .needsPeers) func anotherProgramReadsThatOfAmersfoort() throws {
    let answer = try calendar("Amersfoort", in: try Registers.national.get())
    let calendar = try read(answer)
    try check(calendar)
    let days = calendar["events"]?.items.compactMap { $0["start"]?.text } ?? []
    #expect(
      Set(days) == ["2026-04-29", "2026-06-22", "2026-09-14", "2028-04-29", "2028-07-14"])
  }

  /// A date of the law rests on the register, which has the arrangement; not on what was read last.
  @Test func figuresThatWereReadLaterAreNotTheSourceOfADate() throws {
    let workplace = try Workplace()
    for (file, day) in [
      (Exports.sample, "2026-05-16"),
      (Exports.sample("deelnemersbijdragen-flevoland.csv"), "2026-08-01"),
    ] {
      try #require(try workplace.wgr("import", file, "--dated", day).status == 0)
    }
    let text = try calendar("Almere", in: workplace).output.replacing("\r\n ", with: "")
    #expect(text.contains("Bron van de regeling: register-flevoland.xml"))
    #expect(!text.contains("deelnemersbijdragen"))
  }

  @Test func theSameRegisterGivesTheSameBytes() throws {
    let register = try Registers.sample.get()
    #expect(try calendar("Almere", in: register).bytes == calendar("Almere", in: register).bytes)
  }

  /// An agenda that is older than the register does not set the stamp back.
  @Test func theStampIsThatOfTheNewestOfRegisterAndAgenda() throws {
    let workplace = try Workplace()
    let agenda = try workplace.write("datum;soort\n2026-06-25;raad\n", as: "agenda.csv")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)], ofItemAtPath: agenda)
    let answer = try Registers.sample.get().wgr([
      "calendar", "Almere", "--year", "2027", "--format", "ics", "--agenda", agenda,
    ])
    #expect(answer.status == 0)
    #expect(answer.output.contains("DTSTAMP:20260516T000001Z\r\n"))
  }

  /// A later export that words every arrangement anew, and a board meeting that becomes known, change
  /// events and their stamp, but not their numbers.
  @Test(.needsPeers) func aChangedRegisterKeepsTheNumbersOfTheEvents() throws {
    let workplace = try Workplace()
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    let before = try calendar("Almere", in: workplace)
    let export = try String(contentsOfFile: Exports.sample, encoding: .utf8)
      .replacingOccurrences(of: "p:timestamp=\"2026-05-16\"", with: "p:timestamp=\"2026-05-17\"")
      .replacingOccurrences(of: "<titel>", with: "<titel>De nieuwe ")
    let later = try workplace.write(export, as: "later.xml")
    let imported = try workplace.wgr(
      ["import", later], environment: ["WGR_NOW": "2026-05-18T09:00:00Z"])
    try #require(imported.status == 0, "\(imported.errors)")
    let agenda = try workplace.write(
      "datum;soort;omschrijving;regeling\n"
        + "2026-07-02;algemeen bestuur;Vaststelling begroting 2027;29491919\n", as: "agenda.csv")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_779_267_600)], ofItemAtPath: agenda)
    let after = try workplace.wgr(
      ["calendar", "Almere", "--year", "2027", "--format", "ics", "--agenda", agenda])
    let old = try #require(read(before)["events"]).items
    let new = try #require(read(after)["events"]).items
    let known = Set(new.compactMap { $0["uid"]?.text })
    #expect(known.isSuperset(of: old.compactMap { $0["uid"]?.text }))
    // The arrangement whose board meets leaves the events of all and has its own.
    #expect(new.count > old.count)
    #expect(new.allSatisfy { $0["stamp"]?.text == "2026-05-20T09:00:02+00:00" })
    let own = new.filter { event in
      let text = event["description"]?.text ?? ""
      return text.contains("(29491919)") && text.components(separatedBy: "Regeling: ").count == 2
    }
    #expect(own.contains { $0["start"]?.text == "2026-07-02" })
    #expect(own.contains { $0["start"]?.text == "2026-07-16" })
  }
}
