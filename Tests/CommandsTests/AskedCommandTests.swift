import Commands
import Foundation
import TestSupport
import Testing

/// How an answer names the command that asked it.
struct AskedCommandTests {
  @Test(arguments: [
    (["overview", "Almere", "--format", "json"], "wgr overview Almere --format json"),
    (["overzicht", "Almere", "--format=json", "--quiet"], "wgr overview Almere --format json"),
    (
      ["--on", "2026-05-16", "--database", "/home/jan/r.sqlite", "netwerk", "stats", "--raw"],
      "wgr network stats --on 2026-05-16 --raw"
    ),
    (
      ["show", "ggd flevoland", "--output", "/elders/x", "--language", "en"],
      "wgr show 'ggd flevoland' --language en"
    ),
    (
      ["planner", "Almere", "--agenda", "Almere=/home/jan/a.ics", "--agenda", "../b.csv"],
      "wgr planner Almere --agenda Almere=a.ics --agenda b.csv"
    ),
    (["show", "1", "--language=nl"], "wgr show 1"),
    (["show", "Regeling A/B"], "wgr show 'Regeling A/B'"),
    (["show", "'s-Hertogenbosch"], "wgr show ''\\''s-Hertogenbosch'"),
    (["show", "https://identifier.overheid.nl/a"], "wgr show https://identifier.overheid.nl/a"),
  ])
  func oneQuestionHasOneText(arguments: [String], text: String) {
    #expect(AskedCommand(arguments).text == text)
  }

  @Test func jsonTellsIt() throws {
    let register = try Registers.sample.get()
    let answer = try register.wgr(
      "--format", "json", "--on", "2026-05-16", "overzicht", "Almere", "--database",
      register.database)
    let stand = try JSONValue(parsing: answer.bytes)["stand"]
    #expect(
      stand?["opdracht"] == .text("wgr overview Almere --format json --on 2026-05-16"))
    // Of a list each row tells it.
    let list = try JSONValue(parsing: register.wgr("sources", "--format", "json").bytes)
    #expect(list.items.map { $0["stand"]?["opdracht"] } == [.text("wgr sources --format json")])
  }

  @Test(arguments: ["graphml", "turtle", "jsonld", "node-link"])
  func networksTellIt(format: String) throws {
    let network = try Registers.sample.get().wgr(
      "network", "export", "--on", "2026-05-16", "--format", format)
    #expect(network.output.contains("wgr network export --format \(format) --on 2026-05-16"))
    #expect(network.output.contains("sha256:"))
  }

  @Test func dataPackagesTellIt() throws {
    let workplace = try Registers.sample.get()
    for (arguments, command) in [
      (["panel", "--from", "2024", "--to", "2026"], "wgr panel --from 2024 --to 2026"),
      (
        ["network", "export", "--format", "memberships"], "wgr network export --format memberships"
      ),
      (
        ["network", "export", "--format", "gephi-csv", "--on", "2026-05-16"],
        "wgr network export --format gephi-csv --on 2026-05-16"
      ),
    ] {
      let folder = "pakket-\(UUID().uuidString)"
      let made = try workplace.wgr(arguments + ["--output", folder])
      #expect(made.status == 0, "\(made.errors)")
      let package = try JSONValue(
        parsing: Data(contentsOf: URL(filePath: workplace.path("\(folder)/datapackage.json"))))
      #expect(package["opdracht"] == .text(command))
      #expect(package["programma"]?.text?.hasPrefix("wgr ") == true)
      #expect(package["documenten"]?.items.first?["sha256"]?.text?.count == 64)
      #expect(package["bekendOp"] == .null)
    }
  }
}
