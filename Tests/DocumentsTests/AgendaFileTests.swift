import Records
import TestSupport
import Testing

@testable import Documents

/// A council's own agenda: what is read, and what is refused with its line.
struct AgendaFileTests {
  private func entries(_ text: String) throws -> [AgendaEntry] {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(text.utf8), as: "agenda")
    return try reading(path).entries
  }

  private func reading(_ path: String) throws -> AgendaReading {
    try AgendaFile.read(
      DocumentInput(path: path), within: day("2025-01-01")...day("2027-12-31"))
  }

  private func reading(events: String...) throws -> AgendaReading {
    let folder = try TemporaryFolder()
    let text = "BEGIN:VCALENDAR\r\n" + events.map(event).joined() + "END:VCALENDAR\r\n"
    return try reading(try folder.write(Array(text.utf8), as: "agenda.ics"))
  }

  private func event(_ lines: String) -> String {
    "BEGIN:VEVENT\r\n\(lines)\r\nEND:VEVENT\r\n"
  }

  private func days(_ reading: AgendaReading) -> [String] {
    reading.entries.map(\.day.description)
  }

  @Test func aRepeatedMeetingIsOnEachOfItsDays() throws {
    let found = try reading(
      events: """
        UID:1\r\nDTSTART;TZID=Europe/Amsterdam:20260106T193000\r\nSUMMARY:Raadsvergadering\r\n\
        RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20260601T000000Z\r\nEXDATE:20260303T193000\r\n\
        EXDATE;VALUE=DATE:20260505
        """,
      "UID:1\r\nRECURRENCE-ID:20260407T193000\r\nDTSTART:20260408T193000\r\nSUMMARY:Raadsvergadering",
      "UID:2\r\nDTSTART;VALUE=DATE:20200105\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Verjaardag")
    #expect(days(found) == ["2026-01-06", "2026-02-03", "2026-04-08"])
    #expect(found.passedOver == [.noMeeting: 1])
  }

  @Test func aRuleWithoutEndIsBoundedByTheDaysAsked() throws {
    let found = try reading(
      events: "UID:1\r\nDTSTART:20100107T190000Z\r\nSUMMARY:Raad\r\nRRULE:FREQ=YEARLY")
    #expect(days(found) == ["2025-01-07", "2026-01-07", "2027-01-07"])
  }

  @Test(arguments: [
    "SUMMARY:Geannuleerd: Raadsvergadering", "SUMMARY:Raadsvergadering (gaat niet door)",
    "STATUS:CANCELLED\r\nSUMMARY:Raadsvergadering", "SUMMARY:Raadsvergadering VERVALLEN",
  ])
  func whatIsCancelledDoesNotCount(lines: String) throws {
    let found = try reading(
      events: "DTSTART:20260625T170000Z\r\n\(lines)", "DTSTART:20260702T170000Z\r\nSUMMARY:Raad")
    #expect(days(found) == ["2026-07-02"])
    #expect(found.passedOver == [.cancelled: 1])
  }

  @Test func aFileThatCancelsCancelsAll() throws {
    let folder = try TemporaryFolder()
    let text =
      "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n" + event("DTSTART:20260625T170000Z\r\nSUMMARY:Raad")
      + "END:VCALENDAR\r\n"
    let path = try folder.write(Array(text.utf8), as: "agenda.ics")
    let error = try #require(throws: AgendaError.self) { try reading(path) }
    #expect(error.kind == .nothingRecognised)
  }

  @Test func theNewestVersionOfAnEventCounts() throws {
    let found = try reading(
      events: "UID:z\r\nSEQUENCE:0\r\nDTSTART:20260625T170000Z\r\nSUMMARY:Gemeenteraad",
      "UID:z\r\nSEQUENCE:1\r\nDTSTART:20260521T170000Z\r\nSUMMARY:Gemeenteraad")
    #expect(days(found) == ["2026-05-21"])
    #expect(found.passedOver == [.olderVersion: 1])
  }

  @Test func aDurationIsAnEnd() throws {
    let found = try reading(
      events: "DTSTART;VALUE=DATE:20260610\r\nDURATION:P6W\r\nSUMMARY:Zomerreces")
    #expect(found.entries.first?.lastDay == (try day("2026-07-21")))
  }

  @Test(arguments: [
    "Vergadering gemeenteraad", "Openbare vergadering van de raad", "Extra raad",
    "Raadsbijeenkomst",
    "Raad", "Ingelaste raadsvergadering", "Gemeenteraad Urk",
    "Vergadering van de raad van de gemeente Urk",
  ])
  func theseAreMeetingsOfTheCouncil(title: String) {
    #expect(AgendaWords(title: title)?.kind == .council)
  }

  @Test(arguments: [
    "Raad van State zitting", "Vergadering raad van toezicht", "Raad: etentje",
    "Raad voor Cultuur", "Raadsinformatieavond", "Ondernemingsraad", "Jongerenraad",
    "Informatieavond voor de raad", "Raadsuitje", "Vergadering jongerenraad",
  ])
  func theseAreNone(title: String) {
    #expect(AgendaWords(title: title)?.kind != .council)
  }

  private func refusal(_ text: String) throws -> AgendaError {
    try #require(throws: AgendaError.self) { try entries(text) }
  }

  private func calendar(_ events: String...) -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
      + events.map { "BEGIN:VEVENT\r\n\($0)\r\nEND:VEVENT\r\n" }.joined() + "END:VCALENDAR\r\n"
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func readsATable() throws {
    let found = try entries(
      """
      datum;einddatum;soort;omschrijving
      2026-06-25;;raad;Raadsvergadering
      3-7-2026;30 augustus 2026;Reces;Zomerreces
      2026-07-02;;algemeen bestuur GGD Flevoland;Vaststelling begroting 2027

      """)
    #expect(
      found == [
        AgendaEntry(day: try day("2026-06-25"), kind: .council, text: "Raadsvergadering"),
        AgendaEntry(
          day: try day("2026-07-03"), lastDay: try day("2026-08-30"), kind: .recess,
          text: "Zomerreces"),
        AgendaEntry(
          day: try day("2026-07-02"), kind: .generalBoard, arrangementName: "ggd flevoland",
          text: "Vaststelling begroting 2027"),
      ])
  }

  @Test func readsAMeetingOfAnExecutiveBoard() throws {
    let table = try entries("datum;soort\n2026-04-02;dagelijks bestuur GGD Flevoland\n")
    #expect(table.first?.kind == .executiveBoard)
    #expect(table.first?.arrangementName == "ggd flevoland")
    let calendar = try entries(
      calendar("SUMMARY:Dagelijks bestuur GGD: kadernota 2027\r\nDTSTART;VALUE=DATE:20260402"))
    #expect(calendar.first?.kind == .executiveBoard)
  }

  @Test func readsTheArrangementFromAColumnOfItsOwn() throws {
    let found = try entries("datum,soort,regeling\n2026-07-02,algemeen bestuur,25408161\n")
    #expect(found.first?.arrangementName == "25408161")
  }

  @Test(arguments: [
    ("datum;soort\n2026-02-30;raad\n", AgendaError.Kind.notADate("2026-02-30"), 2),
    ("datum;soort\n2026-02-03;borrel\n", .unknownKind("borrel"), 2),
    ("datum;soort\n2026-02-03;\n", .empty(column: "soort"), 2),
    ("datum;einddatum;soort\n2026-02-03;2026-02-01;reces\n", .endBeforeStart, 2),
    ("dag;soort\n2026-02-03;raad\n", .missingColumn("datum"), 1),
    ("datum;soort\n2026-02-03;raad;x\n", .malformedTable, 2),
  ])
  func refusesATableWithItsLine(text: String, kind: AgendaError.Kind, lineNumber: Int) throws {
    let error = try refusal(text)
    #expect(error.kind == kind)
    #expect(error.lineNumber == lineNumber)
  }

  @Test(arguments: ["", "De agenda van de raad\n"])
  func refusesATextWithoutColumnsForItsColumns(text: String) throws {
    #expect(try refusal(text).kind == .missingColumn("datum"))
  }

  @Test func readsEventsOfWholeDaysAndOfHours() throws {
    let found = try entries(
      calendar(
        "DTSTART;VALUE=DATE:20260703\r\nDTEND;VALUE=DATE:20260831\r\nSUMMARY:Zomerreces",
        "DTSTART;TZID=Europe/Amsterdam:20260625T193000\r\nSUMMARY:Raadsvergadering",
        "DTSTART:20260630T180000Z\r\nSUMMARY:Raadscommissie Ruimte",
        "DTSTART;VALUE=DATE:20260702\r\nSUMMARY:Algemeen bestuur GGD Flevo\r\n land\\, vaststelling\r\n  begroting 2027"
      ))
    #expect(found.map(\.kind) == [.recess, .council, .committee, .generalBoard])
    #expect(
      found.map(\.day.description) == ["2026-07-03", "2026-06-25", "2026-06-30", "2026-07-02"])
    #expect(found[0].lastDay == (try day("2026-08-30")))
    #expect(found[3].text == "Algemeen bestuur GGD Flevoland, vaststelling begroting 2027")
  }

  /// Whole days that a program wrote in UTC begin the evening before in the Netherlands.
  @Test(arguments: [
    ("20260702T220000Z", "2026-07-03"), ("20260102T230000Z", "2026-01-03"),
    ("20260102T220000Z", "2026-01-02"), ("20260329T003000Z", "2026-03-29"),
    ("20261025T223000Z", "2026-10-25"),
  ])
  func aMomentInUTCIsADutchDay(written: String, day: String) throws {
    let found = try entries(calendar("DTSTART:\(written)\r\nSUMMARY:Raad"))
    #expect(found.map(\.day.description) == [day])
  }

  @Test func passesOverWhatIsNoMeetingAndWhatIsCancelled() throws {
    let found = try entries(
      calendar(
        "DTSTART;VALUE=DATE:20260601\r\nSUMMARY:Informatieavond voor de raad",
        "DTSTART;VALUE=DATE:20260602\r\nSUMMARY:Raadsvergadering\r\nSTATUS:CANCELLED",
        "DTSTART;VALUE=DATE:20260603\r\nSUMMARY:Bijeenkomst\r\nCATEGORIES:Overig,Raad"))
    #expect(found.map(\.day.description) == ["2026-06-03"])
  }

  @Test(arguments: [
    (
      "DTSTART;VALUE=DATE:20260702\r\nRRULE:FREQ=SOMS\r\nSUMMARY:Raad",
      AgendaError.Kind.unreadableRule("FREQ=SOMS"), 5
    ),
    ("DTSTART;VALUE=DATE:20260732\r\nSUMMARY:Raad", .notADate("20260732"), 4),
    ("DTSTART:20260702T996000\r\nSUMMARY:Raad", .notADate("20260702T996000"), 4),
    ("SUMMARY:Raad", .noStart, 3),
    (
      "DTSTART;VALUE=DATE:20260702\r\nDTEND;VALUE=DATE:20260701\r\nSUMMARY:Zomerreces",
      .endBeforeStart, 3
    ),
  ])
  func refusesEventsWithTheirLine(event: String, kind: AgendaError.Kind, lineNumber: Int) throws {
    let error = try refusal(calendar(event))
    #expect(error.kind == kind)
    #expect(error.lineNumber == lineNumber)
  }

  @Test func refusesAnAgendaWithoutMeetings() throws {
    let error = try refusal(calendar("DTSTART;VALUE=DATE:20260702\r\nSUMMARY:Verjaardag"))
    #expect(error.kind == .nothingRecognised)
    #expect(error.lineNumber == nil)
  }

  @Test func refusesAFileThatIsCutOff() throws {
    let whole = calendar("DTSTART;VALUE=DATE:20260702\r\nSUMMARY:Raad")
    let error = try refusal(String(whole.dropLast(20)))
    #expect(error.kind == .notClosed("VCALENDAR") || error.kind == .notClosed("VEVENT"))
    for length in stride(from: 0, to: whole.utf8.count - 15, by: 7) {
      _ = try refusal(String(decoding: whole.utf8.prefix(length), as: UTF8.self))
    }
  }

  @Test func refusesBytesThatAreNoText() throws {
    var bytes = Array(calendar("SUMMARY:Raad x").utf8)
    bytes[bytes.count - 30] = 0xFF
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, as: "agenda")
    #expect(throws: AgendaError.self) { try reading(path) }
  }

  @Test func anAgendaInASheetIsReadAsACSVIs() throws {
    let table = WrittenTable(rows: [
      [.text("Agenda van de raad")],
      [.text("datum"), .text("soort"), .text("omschrijving")],
      [.date("2026-06-25"), .text("raad"), .text("Kadernota")],
    ])
    for format in [WrittenTable.Format.csv, .xlsx, .ods, .fods, .excel2003] {
      let folder = try TemporaryFolder()
      let path = try folder.write(try table.bytes(format), as: "agenda")
      let reading = try reading(path)
      #expect(
        reading.entries == [
          AgendaEntry(day: try #require(Day(iso: "2026-06-25")), kind: .council, text: "Kadernota")
        ], "\(format)")
    }
  }
}
