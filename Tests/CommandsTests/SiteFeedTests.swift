import Foundation
import TestSupport
import Testing

/// What a council can follow: the feed read by the Python library `feedparser`, and the calendar by `icalendar`.
struct SiteFeedTests {
  private static let day = "2026-05-20"

  /// Two exports, between which Stad left the waste arrangement, and a site of them.
  private func site(_ arguments: String...) throws -> Workplace {
    var export = ExportText(date: "2026-05-16")
    export.towns = [(1, "Dorp & Duin", "GM9001", nil), (2, "Stad", "GM9002", nil)]
    export.arrangements = [
      (100, "Afval <nu>", "2015-01-01", [1, 2]), (200, "Brandweer", "2012-01-01", [1, 2]),
    ]
    var later = ExportText(date: "2026-05-17")
    later.towns = export.towns
    later.arrangements = export.arrangements
    later.arrangements[0].members = [1]
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let imported = try program.wgr(
      "import", "--accept-shrinkage", program.write(export.xml, as: "eerste.xml"),
      program.write(later.xml, as: "tweede.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    let made = try program.wgr(
      ["site", "--output", program.path("site"), "--on", Self.day, "--quiet"] + arguments)
    try #require(made.status == 0, "\(made.errors)")
    return program
  }

  private func feed(_ site: Workplace, of code: String) throws -> JSONValue {
    try JSONValue(
      parsing: Data(
        Peers.output(
          of: "read_feed.py",
          [
            site.path("site/gemeente/\(code)/nieuws.xml"),
            "https://site.example/gemeente/\(code)/nieuws.xml",
          ]
        ).utf8))
  }

  @Test(.needsPeers) func aFeedReaderReadsWhatChanged() throws {
    let feed = try feed(site(), of: "gm9002")
    #expect(feed["wellFormed"] == .bool(true))
    #expect(feed["version"]?.text == "atom10" && feed["language"]?.text == "nl")
    #expect(feed["updated"]?.text == "2026-05-17T00:00:00Z")
    let entries = try #require(feed["entries"]).items
    #expect(entries.count == 1)
    let entry = try #require(entries.first)
    #expect(entry["title"]?.text == "Afval <nu>: niet meer vermeld")
    #expect(entry["updated"]?.text == "2026-05-17T00:00:00Z" && entry["readable"] == .bool(true))
    #expect(
      entry["content"]?.text
        == "Gemeente Stad staat niet meer als deelnemer vermeld; een datum van uittreden geeft het register niet "
        + "(tussen de export van 16 mei en die van 17 mei 2026).")
    #expect(
      entry["links"]?["alternate"]?.text == "https://site.example/regeling/100/index.html")
    #expect(
      feed["links"]?["alternate"]?.text == "https://site.example/gemeente/gm9002/index.html")
  }

  /// A feed is of one council: the other sees that its partner left, as it takes part in the same.
  @Test(.needsPeers) func numbersOfEntriesAreOfTheCouncilAndStay() throws {
    let site = try site()
    let (own, other) = (try feed(site, of: "gm9002"), try feed(site, of: "gm9001"))
    let identifiers = [own, other].compactMap { $0["entries"]?.items.first?["id"]?.text }
    #expect(
      identifiers == [
        "urn:x-wgr:wijzigingen:gm9002:regeling:100:2026-05-17",
        "urn:x-wgr:wijzigingen:gm9001:regeling:100:2026-05-17",
      ])
    let again = try site.wgr("site", "--output", site.path("site"), "--on", Self.day)
    #expect(again.errors.contains(": 0 bestanden geschreven"))
  }

  @Test(.needsPeers) func addressesAreWholeWhereTheSiteIsKnown() throws {
    let site = try site(
      "--address", "https://raad.example/wgr", "--publisher", "Regio & Co", "--contact",
      "griffie@raad.example")
    let feed = try feed(site, of: "gm9001")
    #expect(feed["author"]?.text == "Regio & Co")
    #expect(
      feed["links"]?["self"]?.text == "https://raad.example/wgr/gemeente/gm9001/nieuws.xml")
    let agenda = try site.text("site/gemeente/gm9001/agenda/index.html")
    #expect(agenda.contains("href=\"webcal://raad.example/wgr/gemeente/gm9001/agenda.ics\""))
    let page = try site.text("site/gemeente/gm9001/index.html")
    #expect(
      page.contains("type=\"application/atom+xml\" href=\"nieuws.xml\"")
        || page.contains("type=\"application/atom+xml\" href=\"../../gemeente/gm9001/nieuws.xml\""))
  }

  @Test func whoOffersTheSiteStandsOnTheirPages() throws {
    let site = try site("--publisher", "Regio & Co", "--contact", "griffie@raad.example")
    for page in ["toegankelijkheid", "privacy", "fout-melden"] {
      let text = try site.text("site/\(page)/index.html")
      #expect(text.contains("Regio &amp; Co"), "\(page)")
      #expect(text.contains("href=\"mailto:griffie@raad.example\""), "\(page)")
    }
    let without = try self.site()
    let text = try without.text("site/privacy/index.html")
    #expect(text.contains("de naam is hier niet ingevuld") && !text.contains("mailto:"))
  }

  @Test(arguments: [
    ["--publisher", " "], ["--contact", "bel ons"], ["--address", "raad.example"],
    ["--address", "javascript:alert(1)"],
  ]) func whatCannotBeAnAddressIsWrongUse(arguments: [String]) throws {
    let answer = try Registers.sample.get().wgr(["site", "--output", "x"] + arguments)
    #expect(answer.status == 64)
    expectOneSentence(answer.errors)
  }

  /// The calendar of the site is for subscribing to: it goes over all budget years, and warns at what the council
  /// does alone.
  @Test(.needsPeers) func theCalendarGoesOverAllBudgetYears() throws {
    let workplace = try Workplace()
    let made = try Registers.sample.get().wgr(
      "site", "--output", workplace.path("site"), "--council", "Almere", "--on", "2026-05-16",
      "--quiet")
    try #require(made.status == 0, "\(made.errors)")
    let calendar = try JSONValue(
      parsing: Data(
        Peers.output(
          of: "read_calendar.py", [workplace.path("site/gemeente/gm0034/agenda.ics")]
        ).utf8))
    let events = try #require(calendar["events"]).items
    let years = Set(
      events.compactMap { $0["summary"]?.text?.firstMatch(of: /\((\d{4})\)/)?.output.1 })
    #expect(years.isSuperset(of: ["2027", "2028"]))
    #expect(Set(events.map { $0["uid"]?.text }).count == events.count)
    for event in events {
      let isTurn = event["categories"]?.items.contains(.text("Raad aan zet")) == true
      #expect(event["alarms"]?.items == (isTurn ? [.number(30), .number(7)] : []))
    }
    #expect(events.contains { $0["alarms"]?.items.isEmpty == false })
  }
}
