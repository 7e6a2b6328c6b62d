import Foundation
import TestSupport
import Testing

/// What one command needs is loaded by that command alone, and its absence is told by that command alone.
struct LibraryTests {
  /// The sample's register on a machine on which a library cannot be loaded.
  private func answer(
    _ arguments: [String], without library: String, _ document: String = ""
  ) throws -> Execution {
    let workplace = try Workplace(asked: .program)
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    _ = try workplace.write(document, as: "agenda.ics")
    let name = try #require(Self.names[library])
    _ = try workplace.write("no library", as: name)
    return try workplace.wgr(arguments, environment: ["LD_LIBRARY_PATH": workplace.folder.path])
  }

  private static let names = ["libical": "libical.so.3", "libxlsxwriter": "libxlsxwriter.so.4"]

  private static let agenda = """
    BEGIN:VCALENDAR\r
    BEGIN:VEVENT\r
    UID:1\r
    DTSTART;VALUE=DATE:20270105\r
    RRULE:FREQ=MONTHLY;BYDAY=1TU\r
    SUMMARY:Raadsvergadering\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  @Test(arguments: names.keys.sorted())
  func whatDoesNotNeedItAnswers(library: String) throws {
    let found = try answer(["overview", "Almere"], without: library)
    #expect(found.status == 0 && found.errors == "")
  }

  @Test func anAgendaThatRepeatsNamesWhatItNeeds() throws {
    let question = ["calendar", "Almere", "--year", "2027", "--agenda", "agenda.ics"]
    let found = try answer(question, without: "libical", Self.agenda)
    #expect(found.status == 65)
    #expect(
      found.errors.contains("agenda.ics") && found.errors.contains("regel 5")
        && found.errors.contains("installeer libical"), "\(found.errors)")
    let once = Self.agenda.split(separator: "\r\n").filter { !$0.hasPrefix("RRULE") }
    let single = once.joined(separator: "\r\n") + "\r\n"
    #expect(try answer(question, without: "libical", single).status == 0)
  }

  @Test func aWorkbookNamesWhatItNeeds() throws {
    let found = try answer(["sources", "--format", "xlsx"], without: "libxlsxwriter")
    #expect(found.status == 73)
    #expect(found.bytes.isEmpty)
    #expect(found.errors.contains("libxlsxwriter"), "\(found.errors)")
  }

  @Test func whatIsLeftOutMakesItSmall() throws {
    let workplace = try Workplace(asked: .program)
    try #require(try workplace.shell("strip -o wgr '\(Workplace.binary)'").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: workplace.path("wgr"))
    #expect(try #require(attributes[.size] as? Int) < 45_000_000)
  }

  @Test(arguments: ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Amsterdam"])
  func todayIsThatOfTheTimeZone(zone: String) throws {
    let workplace = try Workplace(asked: .program)
    try #require(try workplace.wgr("import", Exports.sample).status == 0)
    func day() throws -> String { try workplace.shell("TZ=\(zone) date +%F").output }
    let before = try day()
    let answer = try workplace.wgr(
      ["overview", "Almere", "--format", "json"], environment: ["WGR_NOW": "", "TZ": zone])
    let standing = try #require(try answer.object()["stand"] as? [String: Any])
    let told = try #require(standing["peildatum"] as? String)
    #expect([before, try day()].contains(told + "\n"))
  }
}
