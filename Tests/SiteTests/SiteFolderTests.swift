import Foundation
import Records
import Site
import TestSupport
import Testing

struct SiteFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var site: SiteFolder { SiteFolder(folder.path("site")) }

  private func path(_ name: String) -> String { folder.path("site/\(name)") }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func file(_ path: String, _ text: String) -> SiteFile {
    SiteFile(download: path, Data(text.utf8))
  }

  @Test func filesAreWrittenWithTheirChecksums() throws {
    let outcome = try site.write([file("a/b.txt", "een\n"), file("c.txt", "twee\n")])
    #expect((outcome.written, outcome.removed) == (3, 0))
    #expect(text("a/b.txt") == "een\n")
    // By sha256sum.
    #expect(
      text("SHA256SUMS")?.hasPrefix(
        "429857d64536f1d1bc6b57563069c86604db68a8831afa89159927396480186f  a/b.txt\n") == true)
    #expect(text("SHA256SUMS")?.split(separator: "\n").count == 2)
  }

  @Test func whatIsTheSameIsNotTouched() throws {
    _ = try site.write([file("a.txt", "een")])
    let old = Date(timeIntervalSince1970: 1_000_000)
    for name in ["a.txt", "SHA256SUMS", ".wgr-site"] {
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path(name))
    }
    let outcome = try site.write([file("a.txt", "een")])
    #expect((outcome.written, outcome.unchanged) == (0, 2))
    for name in ["a.txt", "SHA256SUMS", ".wgr-site"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
      #expect(attributes[.modificationDate] as? Date == old)
    }
  }

  @Test func aWholeSiteFromTheSameIsNotMadeAgain() throws {
    let source = folder.path("register")
    func basis(_ register: String) throws -> SiteBasis {
      try Data(register.utf8).write(to: URL(filePath: source))
      return try #require(SiteBasis(files: [source], words: ["2026-05-16", "nl"]))
    }
    let first = try basis("een")
    #expect(site.outcome(ofBuildingAgainFrom: first) == nil)
    _ = try site.write([file("a.txt", "een"), file("b.txt", "twee")], from: first)
    let again = try #require(site.outcome(ofBuildingAgainFrom: first))
    #expect((again.written, again.unchanged, again.removed) == (0, 3, 0) && again.left.isEmpty)
    #expect(site.outcome(ofBuildingAgainFrom: try basis("twee")) == nil)
    // What somebody changed or took away is seen.
    for mine in ["mijn", nil] {
      _ = try site.write([file("a.txt", "een"), file("b.txt", "twee")], from: first)
      try FileManager.default.removeItem(atPath: path("b.txt"))
      try mine.map { try Data($0.utf8).write(to: URL(filePath: path("b.txt"))) }
      #expect(site.outcome(ofBuildingAgainFrom: first) == nil)
      try? FileManager.default.removeItem(atPath: path("b.txt"))
    }
    // What no longer belongs and was changed stays, and is told each time.
    _ = try site.write([file("a.txt", "een"), file("b.txt", "twee")], from: first)
    try Data("mijn".utf8).write(to: URL(filePath: path("b.txt")))
    #expect(try site.write([file("a.txt", "een")], from: first).left == ["b.txt"])
    #expect(site.outcome(ofBuildingAgainFrom: first) == nil)
  }

  @Test func aBuildThatWasCutShortIsGoneOnWith() throws {
    _ = try site.write([file("a.txt", "een"), file("b.txt", "twee")])
    let manifest = try #require(text(".wgr-site"))
    _ = try site.write([file("a.txt", "nieuw"), file("b.txt", "twee")])
    #expect(text(".wgr-site-begun") == nil)
    // As it stands when the program is killed behind the first file.
    try Data(manifest.utf8).write(to: URL(filePath: path(".wgr-site")))
    let sums = try #require(
      text("SHA256SUMS")?.split(separator: "\n").first { $0.hasSuffix("  a.txt") })
    try Data("\n\(sums)\n\nffff".utf8).write(to: URL(filePath: path(".wgr-site-begun")))
    try FileManager.default.removeItem(atPath: path("SHA256SUMS"))
    _ = try site.write([file("a.txt", "nieuwst"), file("b.txt", "twee")])
    #expect(text("a.txt") == "nieuwst")
    #expect(text(".wgr-site-begun") == nil)
    // What somebody changed is not taken for it.
    try Data("eigen".utf8).write(to: URL(filePath: path("a.txt")))
    try Data("\n\(sums)\n".utf8).write(to: URL(filePath: path(".wgr-site-begun")))
    #expect(throws: SiteFolderError.self) { try site.write([file("a.txt", "weer")]) }
  }

  @Test func whatNoLongerBelongsIsRemovedWithItsEmptyFolder() throws {
    _ = try site.write([file("oud/weg.txt", "x"), file("blijft.txt", "y")])
    let outcome = try site.write([file("blijft.txt", "y")])
    #expect(outcome.removed == 1)
    #expect(!FileManager.default.fileExists(atPath: path("oud")))
    #expect(text("blijft.txt") == "y")
  }

  @Test func filesOfOthersStay() throws {
    _ = try site.write([file("oud/weg.txt", "x")])
    try Data("mijn".utf8).write(to: URL(fileURLWithPath: path("oud/eigen.txt")))
    _ = try site.write([])
    #expect(text("oud/eigen.txt") == "mijn")
    #expect(text("oud/weg.txt") == nil)
  }

  @Test func aFileThatWasChangedByHandIsNotRemoved() throws {
    _ = try site.write([file("oud.txt", "x")])
    try Data("bewerkt".utf8).write(to: URL(fileURLWithPath: path("oud.txt")))
    let outcome = try site.write([])
    #expect(outcome.left == ["oud.txt"])
    #expect(text("oud.txt") == "bewerkt")
  }

  @Test func nothingIsWrittenWhenAFileOfOthersIsInTheWay() throws {
    try FileManager.default.createDirectory(
      atPath: path(""), withIntermediateDirectories: true)
    try Data("mijn".utf8).write(to: URL(fileURLWithPath: path("index.html")))
    #expect(throws: SiteFolderError.self) {
      try site.write([file("a.txt", "een"), file("index.html", "wij")])
    }
    #expect(text("index.html") == "mijn")
    #expect(text("a.txt") == nil)
  }

  @Test func aLinkToAnotherFolderIsNotFollowedToRemove() throws {
    _ = try site.write([file("oud/weg.txt", "x")])
    let elsewhere = folder.path("elders")
    try FileManager.default.moveItem(atPath: path("oud"), toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: path("oud"), withDestinationPath: elsewhere)
    let outcome = try site.write([])
    #expect(outcome.left == ["oud/weg.txt"])
    #expect(FileManager.default.fileExists(atPath: elsewhere + "/weg.txt"))
  }

  @Test func aBuildThatWasCutShortLeavesNothingInTheWay() throws {
    _ = try site.write([file("a.txt", "een")])
    let zeros = String(repeating: "0", count: 64)
    let list = try #require(text(".wgr-site")) + "\(zeros)  half.txt\n"
    try Data(list.utf8).write(to: URL(fileURLWithPath: path(".wgr-site")))
    try Data("half".utf8).write(to: URL(fileURLWithPath: path("half.txt")))
    let outcome = try site.write([file("a.txt", "een")])
    #expect(outcome.removed == 1)
    #expect(text("half.txt") == nil)
  }
}
