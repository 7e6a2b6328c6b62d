import Foundation
import TestSupport
import Testing

/// What `update` fetches, reads and says, from a server on loopback.
struct UpdateTests {
  private let server: LoopbackServer
  private let workplace: Workplace
  private let served: TemporaryFolder

  init() throws {
    served = try TemporaryFolder()
    server = try LoopbackServer(serving: served.url)
    workplace = try Workplace()
    try FileManager.default.copyItem(
      at: URL(filePath: Exports.sample), to: served.url.appending(path: "exportOO.xml"))
    try FileManager.default.copyItem(
      at: Checkout.sample("gebieden-flevoland.geojson"),
      to: served.url.appending(path: "gebieden.geojson"))
    try """
    {"odata.metadata":"","value":[
    {"RegioS":"NL01      ","Perioden":"2024MM01","BevolkingAanHetBeginVanDePeriode_1":17942942},
    {"RegioS":"GM0184    ","Perioden":"2024MM01","BevolkingAanHetBeginVanDePeriode_1":22210},
    {"RegioS":"GM0184    ","Perioden":"2024MM02","BevolkingAanHetBeginVanDePeriode_1":22231}]}
    """.write(
      to: served.url.appending(path: "inwoners-2024.json"), atomically: true, encoding: .utf8)
  }

  /// The sources, each at an address of the server.
  private func sources(register: String = "/files/exportOO.xml") -> [String] {
    [
      "register=" + server.address(register),
      "inhabitants=" + server.address("/files/inwoners-{year}.json"),
      "iv3=" + server.address("/catalogue"),
      "boundaries=" + server.address("/files/gebieden.geojson"),
    ].flatMap { ["--source", $0] }
  }

  private func update(_ arguments: [String]) throws -> Execution {
    try workplace.wgr(["update", "--years", "2024"] + arguments)
  }

  @Test func fetchesEverySourceAndReadsIt() throws {
    let first = try update(sources())
    #expect(first.status == 0)
    let lines = first.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines.first?.hasPrefix(
        "register (organisaties.overheid.nl): 1 document gelezen, het nieuwste van 16 mei 2026; ")
        == true)
    #expect(lines.contains { $0.hasPrefix("inhabitants (CBS): 1 document gelezen") })
    #expect(lines.contains { $0.hasPrefix("iv3 (CBS): 3 documenten gelezen") })
    #expect(lines.last?.hasPrefix("boundaries (CBS en Kadaster): 1 document gelezen") == true)

    let overview = try JSONValue(
      parsing: workplace.wgr("overview", "Urk", "--format", "json", "--year", "2024").bytes)
    #expect("\(overview)".contains("905000"))
    let nodes = try workplace.wgr(
      "network", "export", "--on", "2024-02-01", "--format", "json"
    ).output
    #expect(nodes.contains("22210"))
  }

  @Test func asksForNothingThatItHas() throws {
    _ = try update(sources())
    let before = workplace.databaseBytes
    let again = try update(sources())
    #expect(again.status == 0)
    #expect(
      again.output.contains(
        "register (organisaties.overheid.nl): niets nieuws; het nieuwste is van 16 mei 2026."))
    #expect(workplace.databaseBytes == before)
    let conditional = try server.log().filter {
      $0.hasPrefix("/files/") && $0.contains("If-None-Match")
    }
    #expect(conditional.count == 3)
  }

  @Test func readsAgainIntoAnotherRegister() throws {
    _ = try update(sources())
    let other = try update(sources() + ["--database", workplace.path("ander.sqlite")])
    #expect(other.output.contains("register (organisaties.overheid.nl): 1 document gelezen"))
  }

  @Test(arguments: [
    ("/status/500", "gaf de status 500"), ("/truncated", "kwam niet heel aan"),
    ("/loop", "leidt naar een minder veilig adres"), ("/gzip", "ingepakt als gzip"),
  ])
  func keepsWhatItHadAndReadsTheOthersWhenASourceFails(path: String, reason: String) throws {
    _ = try update(sources() + ["--only", "register"])
    let failed = try update(sources(register: path))
    #expect(failed.status == 69)
    #expect(failed.errors.contains(reason))
    #expect(
      failed.errors.contains(
        "wat van deze bron was gelezen blijft staan, het nieuwste van 16 mei 2026."))
    #expect(failed.output.contains("inhabitants (CBS): 1 document gelezen"))
    #expect(try workplace.wgr("overview", "Urk").status == 0)
  }

  @Test func readsNoPageOfAnExcuseForTheRegister() throws {
    let refused = try update(sources(register: "/html") + ["--only", "register"])
    #expect(refused.status == 65)
    #expect(
      try workplace.wgr("sources", "--format", "csv", "--raw").output.split(separator: "\n").count
        == 1)
  }

  @Test func takesAddressesFromTheSettingsFile() throws {
    let folder = workplace.folder.appending(path: ".config/wgr")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "sources")
    try "# spiegel\nregister = \(server.address("/files/exportOO.xml"))\n".write(
      to: file, atomically: true, encoding: .utf8)
    #expect(try update(["--only", "register"]).status == 0)
    try "\nregisters = https://spiegel.example\n".write(
      to: file, atomically: true, encoding: .utf8)
    let wrong = try update(["--only", "register"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("regel 2: “registers = https://spiegel.example” is geen bron"))
  }

  @Test func onlySaysWhatItWouldFetch() throws {
    let plan = try update(sources() + ["--dry-run"])
    #expect(plan.status == 0)
    #expect(plan.output.contains("  " + server.address("/files/inwoners-2024.json")))
    #expect(plan.output.contains("inhabitants van CBS, CC BY 4.0, verandert elke maand:"))
    #expect(try server.log().isEmpty)
    #expect(workplace.databaseBytes == nil)
  }

  @Test func whatIsFetchedIsItsOwnersAlone() throws {
    _ = try update(sources() + ["--only", "register"])
    let file = workplace.folder.appending(path: ".cache/wgr/exportOO.xml")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }
}
