import Foundation
import TestSupport
import Testing

/// The same documents give the same answers whenever they are read, and later documents newer ones.
struct ReproducibleTests {
  private static let files = [
    Exports.sample, Exports.sample("verbonden-partijen-flevoland.csv"),
    Exports.sample("deelnemersbijdragen-flevoland.csv"),
    Exports.sample("zienswijzen-flevoland.csv"), Exports.sample("herindelingen.csv"),
  ]

  /// A register into which the documents were read on a day.
  private static func register(readOn day: String) throws -> Workplace {
    let workplace = try Workplace()
    let read = try workplace.wgr(
      ["import"] + files, environment: ["WGR_NOW": "\(day)T08:00:00Z"])
    try #require(read.status == 0, "\(read.errors)")
    return workplace
  }

  private static let early = Result { try register(readOn: "2026-05-16") }
  private static let late = Result { try register(readOn: "2026-11-28") }

  @Test(arguments: [
    ["overview", "Almere", "--format", "json"], ["overview", "Almere", "--format", "html"],
    ["overview", "Almere", "--format", "csv"], ["calendar", "Almere", "--format", "ics"],
    ["compare", "Almere", "Urk", "--format", "json"], ["check", "--format", "json"],
    ["show", "29837044", "--format", "json"], ["network", "export", "--format", "graphml"],
  ])
  func theDayOfReadingIsInNoAnswer(arguments: [String]) throws {
    let question = arguments + ["--on", "2026-11-28"]
    let answer = try Self.early.get().wgr(question)
    try #require(answer.output.count > 100, "\(answer.errors)")
    #expect(try Self.late.get().wgr(question).output == answer.output)
  }

  @Test func theDayOfReadingIsInNoFolder() throws {
    func folder(_ workplace: Workplace, _ arguments: [String]) throws -> [String: Data] {
      let name = "uit-\(UUID().uuidString)"
      let made = try workplace.wgr(arguments + ["--on", "2026-11-28", "--output", name])
      try #require(made.status == 0, "\(made.errors)")
      let root = workplace.folder.appending(path: name)
      return try FileManager.default.subpathsOfDirectory(atPath: root.path).reduce(into: [:]) {
        let file = root.appending(path: $1)
        if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { return }
        $0[$1] = try Data(contentsOf: file)
      }
    }
    for arguments in [
      ["bundle", "Almere", "--year", "2027"], ["network", "export", "--format", "memberships"],
      ["network", "export", "--format", "gephi-csv"],
    ] {
      let files = try folder(Self.early.get(), arguments)
      try #require(!files.isEmpty)
      #expect(try folder(Self.late.get(), arguments) == files)
    }
  }

  @Test func partsHaveTheirOwnSourcesAndLicence() throws {
    let workplace = try Self.early.get()
    let made = try workplace.wgr([
      "network", "export", "--format", "gephi-csv", "--on", "2026-05-16", "--output", "gephi",
    ])
    try #require(made.status == 0, "\(made.errors)")
    let package = try JSONValue(
      parsing: Data(contentsOf: workplace.folder.appending(path: "gephi/datapackage.json")))
    #expect(package["version"]?.text?.hasPrefix("2026.5.16+") == true)
    #expect(package["licenses"] == nil)
    let resources = try package.list("resources")
    let nodes = try #require(resources.first { $0["name"]?.text == "nodes" })
    let edges = try #require(resources.first { $0["name"]?.text == "edges" })
    #expect(nodes["licenses"]?.items.first?["name"]?.text == "CC0-1.0")
    #expect(nodes["sources"]?.items.count == 1)
    #expect(edges["licenses"] == nil)
    #expect(edges["licentieBijdragen"]?.text?.contains("niet CC0") == true)
    #expect(
      edges["sources"]?.items.compactMap { $0["title"]?.text }
        .contains("deelnemersbijdragen-flevoland.csv") == true)
  }

  @Test func aDocumentThatMovesADateMakesTheCalendarNewer() throws {
    let workplace = try Self.register(readOn: "2026-05-17")
    func revision() throws -> (sequence: Int, modified: String, dates: [String]) {
      let text = try workplace.wgr([
        "calendar", "Almere", "--year", "2027", "--format", "ics", "--on", "2026-05-20",
      ]).output
      let lines = text.split(separator: "\r\n").map(String.init)
      func values(_ name: String) -> [String] {
        lines.filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
      }
      return (
        try #require(values("SEQUENCE").first.flatMap { Int($0) }),
        try #require(values("LAST-MODIFIED").first),
        lines.filter { $0.hasPrefix("DTSTART") }
      )
    }
    let before = try revision()
    let list = try workplace.write(
      "regeling;boekjaar;stuk;gemeente;besluit;bestuursvergadering\n"
        + "GGD Flevoland;2027;ontwerpbegroting;Almere;;2026-07-02\n", as: "besluit.csv")
    let read = try workplace.wgr(
      ["import", "--kind", "zienswijzen", list],
      environment: ["WGR_NOW": "2026-05-17T09:00:00Z"])
    try #require(read.status == 0, "\(read.errors)")
    let after = try revision()
    #expect(after.dates != before.dates)
    #expect(after.sequence > before.sequence)
    #expect(after.modified > before.modified)
  }
}
