import TestSupport
import Testing

struct ChangesCommandTests {
  private static let first: ExportText = {
    var export = ExportText(date: "2026-05-16")
    export.towns = [(1, "Dorp", "GM9001", nil), (2, "Stad", "GM9002", nil)]
    export.arrangements = [
      (100, "Afval", "2015-01-01", [1, 2]), (200, "Brandweer", "2012-01-01", [1, 2]),
    ]
    return export
  }()

  private static func later(_ date: String, _ edit: (inout ExportText) -> Void) -> ExportText {
    var export = ExportText(date: date)
    export.towns = first.towns
    export.arrangements = first.arrangements
    edit(&export)
    return export
  }

  private static let second = later("2026-05-17") { $0.arrangements[0].members = [1] }

  /// The program with two exports of following days.
  private func program() throws -> Workplace {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let imported = try program.wgr(
      "import", "--accept-shrinkage", program.write(Self.first.xml, as: "eerste.xml"),
      program.write(Self.second.xml, as: "tweede.xml"))
    try #require(imported.status == 0, "\(imported.errors)")
    return program
  }

  @Test func withoutDatesTheNewestExportIsComparedWithTheOneBefore() throws {
    let program = try program()
    let answer = try program.wgr("changes")
    #expect(answer.status == 0)
    #expect(
      answer.output.contains("Gemeente Stad staat niet meer als deelnemer vermeld"))
    #expect(answer.output.contains("een datum van uittreden geeft het"))
    let words = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("(tussen de export van 16 mei en die van 17 mei 2026)"))
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let program = try program()
    let json = try program.wgr("wijzigingen", "--format", "json").object()
    #expect(json["van"] as? String == "2026-05-16")
    let changes = try #require(json["wijzigingen"] as? [[String: Any]])
    #expect(changes.count == 1)
    #expect(changes.first?["soort"] as? String == "niet-meer-vermeld")
    #expect(changes.first?["regeling"] as? String == "100")
    #expect(changes.first?["organisatie"] as? String == "2")
    #expect(changes.first?["gezienTussen"] as? [String] == ["2026-05-16", "2026-05-17"])
  }

  @Test func theFeedGoesOnWhereItEnded() throws {
    let program = try program()
    let feed = try program.wgr("changes", "--since", "2026-05-16", "--format", "ndjson").lines()
    #expect(feed.count == 2)
    let cursor = try #require(feed.last?["cursor"] as? String)
    let nothing = try program.wgr("changes", "--format", "ndjson", "--cursor", cursor).lines()
    #expect(nothing.count == 1)
    #expect(nothing.last?["cursor"] as? String == cursor)

    let third = Self.later("2026-05-20") {
      $0.arrangements = [(100, "Afvalstoffen", "2015-01-01", [1]), $0.arrangements[1]]
    }
    try program.wgr("import", program.write(third.xml, as: "derde.xml"))
    let rest = try program.wgr("changes", "--format", "ndjson", "--cursor", cursor).lines()
    #expect(rest.map { $0["soort"] as? String } == ["hernoemd", nil])
    #expect(rest.last?["cursor"] as? String != cursor)
  }

  @Test(arguments: ["eerste.xml", "2026-05-16"])
  func aMomentIsADateOrAnExport(moment: String) throws {
    let program = try program()
    let answer = try program.wgr("changes", "--since", moment, "--until", "tweede.xml")
    #expect(answer.status == 0)
    #expect(answer.output.contains("1 wijziging"))
  }

  @Test func whatIsNoMomentIsWrongUse() throws {
    let program = try program()
    let unknown = try program.wgr("changes", "--since", "gisteren")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("“gisteren” is geen datum"))
    #expect(
      try program.wgr("changes", "--since", "2026-06-01", "--until", "2026-05-01").status == 64)
    #expect(try program.wgr("changes", "--cursor", "x").status == 64)
  }

  @Test func asKnownOnLeavesOutWhatWasSaidLater() throws {
    let program = try program()
    let answer = try program.wgr(
      "changes", "--since", "2026-05-16", "--as-known-on", "2026-05-16")
    #expect(
      answer.output.contains("Er is niets vergeleken: over deze tijd is maar één export bekend"))
    let before = try program.wgr("overview", "Stad", "--as-known-on", "2026-05-16")
    let after = try program.wgr("overview", "Stad", "--as-known-on", "2026-05-17")
    #expect(before.output.replacing("\n", with: " ").contains("2 openbare lichamen"))
    #expect(after.output.replacing("\n", with: " ").contains("1 openbaar lichaam"))
  }

  @Test func twoExportsOfOneDateAreToldApart() throws {
    let program = try Workplace(at: "2026-06-01T12:00:00Z")
    let other = Self.later("2026-05-16") { $0.arrangements[0].title = "Afvalstoffen" }
    try program.wgr(
      "import", program.write(Self.first.xml, as: "een.xml"),
      program.write(other.xml, as: "twee.xml"))
    let answer = try program.wgr("changes")
    #expect(answer.output.contains("tussen twee exports van 16 mei 2026"))
  }

  @Test func csvAndMarkdownTellTheSame() throws {
    let program = try program()
    let csv = try program.wgr("changes", "--format", "csv", "--raw").output
    #expect(csv.split(separator: "\r\n").count == 2)
    #expect(csv.contains("niet-meer-vermeld,Afval,100,100,Gemeente Stad,2,"))
    #expect(try program.wgr("changes", "--format", "markdown").output.hasPrefix("# Wat er"))
    #expect(try program.wgr("changes", "--format", "html").output.contains("<html"))
  }
}
