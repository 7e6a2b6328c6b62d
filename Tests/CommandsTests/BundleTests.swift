import Foundation
import TestSupport
import Testing

/// `wgr bundle`: everything for one council in one place.
struct BundleTests {
  private static let question = ["Almere", "--year", "2027", "--on", "2026-05-16"]

  private func bundle(
    _ output: String, _ more: [String] = [], in register: Workplace
  ) throws -> Execution {
    try register.wgr(["bundle"] + Self.question + ["--output", output] + more)
  }

  /// The files in a folder with their content.
  private func files(in folder: String) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
  }

  private func sample() throws -> Workplace {
    let workplace = try Workplace()
    try FileManager.default.copyItem(
      atPath: Registers.sample.get().database, toPath: workplace.database)
    return workplace
  }

  @Test(arguments: ["nl", "en"])
  func aFolderHoldsEveryAnswerWithChecksumsThatHold(language: String) throws {
    let workplace = try sample()
    let made = try bundle("map/dossier", ["--language", language], in: workplace)
    #expect(made.status == 0 && made.output.isEmpty, "\(made.errors)")
    let folder = workplace.path("map/dossier")
    let checked = try workplace.shell("cd map/dossier && sha256sum --strict -c SHA256SUMS")
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    let files = try files(in: folder)
    #expect(checked.output.split(separator: "\n").count == files.count - 1)
    let dutch = language == "nl"
    let wanted =
      dutch
      ? [
        "LEESMIJ.txt", "agenda.html", "agenda.ics", "cijfers.csv", "netwerk.graphml",
        "netwerk.svg", "signalen.csv", "overzicht.csv", "overzicht.html", "overzicht.json",
        "overzicht.md",
        "velden.csv", "verbonden-partijen.csv", "verbonden-partijen.html",
      ]
      : [
        "README.txt", "affiliated-parties.csv", "affiliated-parties.html", "calendar.html",
        "calendar.ics", "fields.csv", "figures.csv", "network.graphml", "network.svg",
        "overview.csv",
        "signals.csv",
        "overview.html", "overview.json", "overview.md",
      ]
    let sheets = files.keys.filter { $0.hasPrefix(dutch ? "opleggers/" : "cover-sheets/") }
    // Four bodies and a shared organ have a budget; two light arrangements have none.
    #expect(sheets.count == 5)
    #expect(Set(files.keys) == Set(wanted + ["manifest.json", "SHA256SUMS"] + sheets))
  }

  /// With a day of knowledge too, which stands in each of them.
  @Test(arguments: [[], ["--as-known-on", "2026-05-18"]])
  func theFilesAreTheAnswersOfTheOtherCommands(known: [String]) throws {
    let workplace = try sample()
    try #require(try bundle("d", known, in: workplace).status == 0)
    let questions = [
      "overzicht.json": ["overview", "--year", "2027", "--format", "json"],
      "overzicht.html": ["overview", "--year", "2027", "--format", "html"],
      "agenda.ics": ["calendar", "--year", "2027", "--format", "ics"],
      "verbonden-partijen.csv": ["overview", "--bbv", "--year", "2027", "--format", "csv"],
    ]
    for (name, question) in questions {
      let answer = try workplace.wgr(question + ["Almere", "--on", "2026-05-16"] + known)
      let file = try #require(FileManager.default.contents(atPath: workplace.path("d/\(name)")))
      #expect(String(decoding: file, as: UTF8.self).withoutCommand == answer.answer, "\(name)")
    }
  }

  @Test func theManifestNamesEveryFileAndItsSources() throws {
    let workplace = try sample()
    try #require(try bundle("d", in: workplace).status == 0)
    let files = try files(in: workplace.path("d"))
    let manifest = try JSONValue(parsing: #require(files["manifest.json"]))
    #expect(manifest["soort"] == .text("wgr-dossier"))
    #expect(manifest["gemeente"]?["gemeentecode"] == .text("GM0034"))
    #expect(manifest["begrotingsjaar"] == .number(2027))
    #expect(manifest["registerdatum"] == .text("2026-05-16"))
    let listed = try manifest.list("bestanden")
    #expect(
      Set(listed.compactMap { $0["bestand"]?.text })
        == Set(files.keys).subtracting(["manifest.json", "SHA256SUMS"]))
    for file in listed {
      let content = files[file["bestand"]?.text ?? ""]
      #expect(file["bytes"]?.number == content.map { Double($0.count) })
      #expect(file["omschrijving"]?.text?.isEmpty == false)
    }
    let source = try #require(manifest["bronnen"]?.items.first)
    #expect(source["sha256"]?.text?.count == 64)
  }

  @Test(arguments: ["d", "d.zip"])
  func theSameQuestionGivesTheSameBytes(output: String) throws {
    let workplace = try sample()
    try #require(try bundle("een-\(output)", in: workplace).status == 0)
    var program = workplace.program(["dossier"] + Self.question + ["--output", "twee-\(output)"])
    program.environment["TZ"] = "Asia/Tokyo"
    let again = try program.run()
    #expect(again.status == 0)
    #expect(try workplace.shell("diff -r een-\(output) twee-\(output)").status == 0)
  }

  @Test func anArchiveHoldsTheFolder() throws {
    let workplace = try sample()
    try #require(try bundle("d", in: workplace).status == 0)
    try #require(try bundle("d.zip", in: workplace).status == 0)
    let opened = try workplace.shell(
      """
      python3 -c "import zipfile
      with zipfile.ZipFile('d.zip') as archive:
          assert archive.testzip() is None
          archive.extractall('uit')" && diff -r d uit/dossier-gm0034-2027
      """)
    #expect(opened.status == 0, "\(opened.output)\(opened.errors)")
  }

  @Test(arguments: ["d", "d.zip"])
  func anEarlierBundleGivesWay(output: String) throws {
    let workplace = try sample()
    try #require(try bundle(output, ["--language", "en"], in: workplace).status == 0)
    try #require(try bundle(output, in: workplace).status == 0)
    try #require(try bundle("nieuw-\(output)", in: workplace).status == 0)
    #expect(try workplace.shell("diff -r \(output) nieuw-\(output)").status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
    #expect(left.filter { $0.hasPrefix(".") } == [])
  }

  @Test(arguments: ["nl", "en"])
  func whatAUserAddedOrChangedIsLeftAlone(language: String) throws {
    for change in ["echo mijn > d/notitie.txt", "echo mijn >> d/overzicht.md", "rm d/SHA256SUMS"] {
      let workplace = try sample()
      try #require(try bundle("d", in: workplace).status == 0)
      _ = try workplace.shell(change)
      let before = try files(in: workplace.path("d"))
      let refused = try bundle("d", ["--language", language], in: workplace)
      #expect(refused.status == 73)
      expectOneSentence(refused.errors)
      #expect(try files(in: workplace.path("d")) == before)
    }
  }

  @Test(arguments: [
    ("mkdir -p d; echo mijn > d/brief.txt", "d"), ("echo mijn > d", "d"),
    ("echo mijn > d.zip", "d.zip"), ("mkdir d.zip", "d.zip"),
  ])
  func whatIsNotABundleIsLeftAlone(before: String, output: String) throws {
    let workplace = try sample()
    _ = try workplace.shell(before)
    let kept = try workplace.shell("ls -lR --time-style=full-iso d*").output
    for language in ["nl", "en"] {
      let refused = try bundle(output, ["--language", language], in: workplace)
      #expect(refused.status == 73)
      expectOneSentence(refused.errors)
    }
    #expect(try workplace.shell("ls -lR --time-style=full-iso d*").output == kept)
  }

  @Test func anEmptyFolderIsFilled() throws {
    let workplace = try sample()
    _ = try workplace.shell("mkdir d")
    #expect(try bundle("d", in: workplace).status == 0)
    #expect(try files(in: workplace.path("d")).count == 21)
  }

  @Test(arguments: ["/proc/dossier", "/proc/map/dossier.zip"], ["nl", "en"])
  func aPlaceThatCannotBeWrittenIsSaid(output: String, language: String) throws {
    let refused = try bundle(output, ["--language", language], in: Registers.sample.get())
    #expect(refused.status == 73)
    expectOneSentence(refused.errors)
  }

  @Test(arguments: [
    ["bundle", "Almere", "--year", "2027"], ["bundle", "--output", "d"],
    ["bundle", "Almere", "--year", "2027", "--output", "d", "--format", "json"],
    ["bundle", "Almere", "--year", "20270", "--output", "d"],
    ["bundle", "Almere", "--output", "."],
  ])
  func wrongUseIsRefused(arguments: [String]) throws {
    let workplace = try sample()
    for language in ["nl", "en"] {
      let refused = try workplace.wgr(arguments + ["--language", language])
      #expect(refused.status == 64, "\(refused.errors)")
      expectOneSentence(refused.errors)
    }
    #expect(!FileManager.default.fileExists(atPath: workplace.path("d")))
  }

  @Test func anUnknownCouncilLeavesNothing() throws {
    let workplace = try sample()
    let refused = try workplace.wgr("bundle", "Nergenshuizen", "--year", "2027", "--output", "d")
    #expect(refused.status == 1)
    #expect(!FileManager.default.fileExists(atPath: workplace.path("d")))
  }

  // MARK: The national register

  @Test(
    .needsSharedDocuments, .needsPeers,
    arguments: ["Amersfoort", "Brielle", "Súdwest-Fryslân"])
  func everyFileOfARealBundleIsReadByTheProgramItIsFor(council: String) throws {
    let register = try Registers.national.get()
    let name = "dossier-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: register.path(name)) }
    let arguments = ["bundle", council, "--year", "2027", "--on", "2026-05-16", "--output", name]
    try #require(try register.wgr(arguments).status == 0)
    let folder = register.path(name)
    #expect(
      try register.shell("cd \(name) && sha256sum --strict --status -c SHA256SUMS").status == 0)
    for (file, content) in try files(in: folder) where file.hasSuffix(".json") {
      #expect(throws: Never.self, "\(file)") { try JSONValue(parsing: content) }
    }
    let network = try register.wgr(
      "network", "ego", council, "--on", "2026-05-16", "--format", "graphml")
    let written = try #require(
      FileManager.default.contents(atPath: folder + "/netwerk.graphml"))
    // Each names its own command, and is the same otherwise.
    let asked = #/<data key="opdracht">wgr (bundle|network ego) [^<]*<//#
    let texts = [String(decoding: written, as: UTF8.self), network.output]
    #expect(texts.allSatisfy { $0.contains(asked) })
    #expect(texts[0].replacing(asked, with: "") == texts[1].replacing(asked, with: ""))
    _ = try Peers.output(of: "open_export.py", ["graphml", folder + "/netwerk.graphml"])
    _ = try Peers.output(of: "read_calendar.py", [folder + "/agenda.ics"])
  }

  @Test func standardOutputGetsTheArchive() throws {
    let workplace = try sample()
    let made = try bundle("-", in: workplace)
    #expect(made.status == 0)
    #expect(made.errors.isEmpty)
    #expect(try bundle("dossier.zip", ["--quiet"], in: workplace).status == 0)
    let file = try #require(FileManager.default.contents(atPath: workplace.path("dossier.zip")))
    #expect(Data(made.bytes) == file)
    #expect(!FileManager.default.fileExists(atPath: workplace.path("-")))
  }
}
