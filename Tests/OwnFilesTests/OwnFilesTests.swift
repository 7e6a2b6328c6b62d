import Foundation
import OwnFiles
import TestSupport
import Testing

/// What may be written over, and how a file gets its name.
struct OwnFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func problem(_ body: () throws -> Void) -> WritingRefusal.Problem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? WritingRefusal)?.problem
    }
  }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: folder.path(name)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func whatWasWrittenIsOursUntilAByteDiffers() throws {
    let path = folder.path("a.csv")
    try OwnFiles().put(Array("een".utf8), at: path)
    #expect(problem { try OwnFiles().check(path) } == nil)
    try Data("eEn".utf8).write(to: URL(fileURLWithPath: path), options: [])
    #expect(problem { try OwnFiles().check(path) } == .notOurs)
    #expect(problem { try OwnFiles().check(path) { true } } == nil)
  }

  @Test func aFileOfSomebodyElseIsNotOurs() throws {
    let path = try folder.write(Array("mijn".utf8), as: "a.csv")
    #expect(problem { try OwnFiles().check(path) } == .notOurs)
    #expect(OwnFiles.has(path, Array("mijn".utf8)))
    #expect(!OwnFiles.has(path, Array("Mijn".utf8)))
  }

  @Test func theRegisterAndInputsAreNeverWrittenWhateverTheirName() throws {
    let register = try folder.write(Array("register".utf8), as: "r.sqlite")
    let input = try folder.write(Array("input".utf8), as: "in.csv")
    try FileManager.default.linkItem(atPath: register, toPath: folder.path("hard"))
    let own = OwnFiles(register: register, inputs: [input]) { _ in }
    #expect(problem { try own.check(register) } == .isRegister)
    #expect(problem { try own.check(folder.path("hard")) } == .isRegister)
    #expect(problem { try own.check(folder.path("x/../r.sqlite")) } == .isRegister)
    #expect(problem { try own.check(input) } == .isInput)
    let absent = OwnFiles(register: folder.path("new.sqlite"))
    #expect(problem { try absent.check(folder.path("new.sqlite")) } == .isRegister)
    // SQLite removes what stands under these names.
    for ending in ["-journal", "-wal", "-shm", "-wal/index.html"] {
      #expect(problem { try absent.check(folder.path("new.sqlite" + ending)) } == .isRegister)
    }
  }

  @Test func whatIsNoFileIsNeverWritten() throws {
    let target = try folder.write(Array("mijn".utf8), as: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: target)
    mkfifo(folder.path("pipe"), 0o600)
    try FileManager.default.createDirectory(
      atPath: folder.path("map"), withIntermediateDirectories: false)
    let own = OwnFiles { _ in }
    for name in ["link", "pipe", "map"] {
      #expect(problem { try own.check(folder.path(name)) } == .notAFile, "\(name)")
    }
    #expect(OwnFiles.target(of: folder.path("link")).hasSuffix("/target"))
  }

  @Test func aFileThatIsNotFinishedLeavesNothing() throws {
    do {
      let file = try NewFile(for: folder.path("a.csv"))
      try file.write(Array("half".utf8))
      let aside = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.path(try #require(aside.first)))
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test func aFileKeepsThePermissionsOfTheOneBefore() throws {
    let path = folder.path("a.csv")
    try OwnFiles().put(Array("een".utf8), at: path)
    chmod(path, 0o640)
    try OwnFiles().put(Array("twee".utf8), at: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(text("a.csv") == "twee")
  }

  @Test func aFolderTakesThePlaceOfAnother() throws {
    let manager = FileManager.default
    for name in ["old", "new"] {
      try manager.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
      _ = try folder.write(Array(name.utf8), as: "\(name)/\(name).txt")
    }
    try FolderSwap.place(folder.path("new"), at: folder.path("old"))
    #expect(text("old/new.txt") == "new")
    #expect(try manager.contentsOfDirectory(atPath: folder.url.path) == ["old"])
  }
}
