import Foundation
import TestSupport
import Testing

/// Where nothing can be written, or nobody reads on, that is said plainly and nothing is lost.
struct UnwritableTests {
  /// Runs `wgr` as somebody whom permissions stop: the superuser steps down first.
  private func wgrAsOrdinaryUser(
    _ arguments: [String], in workplace: Workplace, environment: [String: String] = [:]
  ) throws -> Execution {
    var program = workplace.program(arguments)
    program.environment.merge(environment) { _, new in new }
    if geteuid() == 0 {
      // Only what everybody may read can be run: the checkout may stand in a private folder.
      let copy = workplace.path("wgr")
      if !FileManager.default.fileExists(atPath: copy) {
        // By a program of its own: other tests start programs meanwhile, and one that inherits the copy
        // while it is being written keeps it from being run (ETXTBSY).
        let copying = Program(
          executable: "/usr/bin/env", arguments: ["cp", Workplace.binary, copy],
          folder: workplace.folder)
        try #require(try copying.run().status == 0)
      }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: workplace.folder.path)
      program.executable = "/usr/bin/env"
      program.arguments =
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", copy] + arguments
    }
    return try program.run()
  }

  /// Takes away everybody's right to write.
  private func protect(_ path: String, _ permissions: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  /// A workplace whose register holds the sample and a later export that is not read yet.
  private func workplaceWithLaterExport() throws -> Workplace {
    let workplace = try Workplace(at: "2026-07-01T12:00:00Z")
    try FileManager.default.createDirectory(
      atPath: workplace.path("map"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Registers.sample.get().database, toPath: workplace.path("map/register.sqlite"))
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    _ = try workplace.write(
      sample.replacing("timestamp=\"2026-05-16\"", with: "timestamp=\"2026-06-16\""),
      as: "later.xml")
    return workplace
  }

  @Test(arguments: [0o444, 0o644], ["nl", "en"])
  func aReadOnlyRegisterIsSaidAndStillAnswers(permissions: Int, language: String) throws {
    let workplace = try workplaceWithLaterExport()
    let database = workplace.path("map/register.sqlite")
    let before = FileManager.default.contents(atPath: database)
    try protect(database, permissions)
    try protect(workplace.path("map"), 0o555)
    defer { try? protect(workplace.path("map"), 0o755) }
    let environment = ["WGR_DATABASE": database]
    let refused = try wgrAsOrdinaryUser(
      ["import", "later.xml", "--language", language], in: workplace, environment: environment)
    #expect(refused.status == 73)
    #expect(refused.output == "")
    expectOneSentence(refused.errors)
    #expect(refused.errors.contains(database))
    let answer = try wgrAsOrdinaryUser(
      ["overview", "Urk"], in: workplace, environment: environment)
    #expect(answer.status == 0)
    #expect(FileManager.default.contents(atPath: database) == before)
  }

  @Test(arguments: ["nl", "en"])
  func aFolderThatCannotBeWrittenIsSaid(language: String) throws {
    let workplace = try workplaceWithLaterExport()
    try protect(workplace.path("map"), 0o555)
    defer { try? protect(workplace.path("map"), 0o755) }
    let places = ["map/nieuw.sqlite", "map/nieuw/register.sqlite"].map(workplace.path)
    for place in places {
      let refused = try wgrAsOrdinaryUser(
        ["import", "later.xml", "--language", language], in: workplace,
        environment: ["WGR_DATABASE": place])
      #expect(refused.status == 73)
      expectOneSentence(refused.errors)
      #expect(refused.errors.contains(place))
    }
    let all = try wgrAsOrdinaryUser(
      ["overview", "--all", "--output", workplace.path("map/uit"), "--language", language],
      in: workplace, environment: ["WGR_DATABASE": workplace.path("map/register.sqlite")])
    #expect(all.status == 73)
    expectOneSentence(all.errors)
    #expect(all.errors.contains(workplace.path("map/uit")))
  }

  @Test(arguments: ["nl", "en"])
  func aDocumentThatMayNotBeReadIsSaid(language: String) throws {
    let workplace = try workplaceWithLaterExport()
    try protect(workplace.path("map"), 0o777)
    try protect(workplace.path("later.xml"), 0o000)
    let refused = try wgrAsOrdinaryUser(
      ["import", "later.xml", "--language", language], in: workplace,
      environment: ["WGR_DATABASE": workplace.path("map/nieuw.sqlite")])
    #expect(refused.status == 74)
    expectOneSentence(refused.errors)
    #expect(refused.errors.contains("later.xml"))
  }

  /// Whether a small disk can be mounted here; containers often may not.
  private static let canMount: ConditionTrait = .enabled(
    "not checked: a full disk, for want of the right to mount one"
  ) {
    try Workplace().shell("mkdir m && mount -t tmpfs tmpfs m && umount m").status == 0
  }

  @Test(canMount, arguments: ["nl", "en"])
  func aFullDiskIsSaidAndNothingIsLost(language: String) throws {
    let workplace = try workplaceWithLaterExport()
    let folder = workplace.path("vol")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let mounted = try workplace.shell("mount -t tmpfs -o size=2m tmpfs '\(folder)'")
    try #require(mounted.status == 0, "\(mounted.errors)")
    defer { _ = try? workplace.shell("umount '\(folder)'") }
    let database = folder + "/register.sqlite"
    try FileManager.default.copyItem(
      atPath: workplace.path("map/register.sqlite"), toPath: database)
    _ = try workplace.shell("dd if=/dev/zero of='\(folder)/vulling' bs=4k count=1000")
    let before = FileManager.default.contents(atPath: database)
    var program = workplace.program(["import", "later.xml", "--language", language])
    program.environment["WGR_DATABASE"] = database
    let refused = try program.run()
    #expect(refused.status == 73)
    expectOneSentence(refused.errors)
    #expect(refused.errors.contains(language == "nl" ? "de schijf is vol" : "the disk is full"))
    #expect(FileManager.default.contents(atPath: database) == before)
    program.arguments = ["overview", "Urk"]
    #expect(try program.run().status == 0)

    program.environment["WGR_DATABASE"] = folder + "/nieuw.sqlite"
    program.arguments = ["import", "later.xml"]
    #expect(try program.run().status == 73)
  }

  @Test func aReaderThatStopsIsNoFailure() throws {
    let register = try Registers.sample.get()
    for format in AnswersTests.formats {
      let piped = try register.shell(
        "set -o pipefail; wgr overview Almere --format \(format) | head -1")
      #expect(piped.status == 0)
      #expect(piped.errors == "")
      #expect(!piped.bytes.isEmpty)
    }
    let closed = try register.shell("wgr overview Almere | true; echo ${PIPESTATUS[0]}")
    #expect(closed.output == "0\n")
    #expect(closed.errors == "")
  }

  @Test(arguments: ["nl", "en"])
  func outputThatCannotBeWrittenIsSaid(language: String) throws {
    let register = try Registers.sample.get()
    let answer = try register.shell("wgr overview Almere --language \(language) > /dev/full")
    #expect(answer.status == 73)
    expectOneSentence(answer.errors)
    #expect(answer.errors.contains(language == "nl" ? "Standaarduitvoer" : "Standard output"))
  }
}
