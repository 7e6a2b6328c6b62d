import Foundation
import TestSupport
import Testing
import ZIPArchives

struct ZIPArchiveTests {
  /// What Python's zipfile reads in an archive.
  private struct Opened: Decodable {
    let bad: String?
    let comment: String
    let files: [File]
    struct File: Decodable {
      let name: String
      let hex: String
      let date: [Int]
      let permissions: Int
      let isUTF8: Bool
    }
  }

  private static let reader = """
    import json, sys, zipfile
    with zipfile.ZipFile("a.zip") as archive:
        print(json.dumps({"bad": archive.testzip(), "comment": archive.comment.decode(), "files": [
            {"name": i.filename, "hex": archive.read(i).hex(), "date": i.date_time,
             "permissions": i.external_attr >> 16, "isUTF8": bool(i.flag_bits & 2048)}
            for i in archive.infolist()]}))
    """

  private static func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var archive = ZIPArchive(year: 2026, month: 5, day: 16)
    for (name, content) in files { try archive.add(content, as: name) }
    return try archive.packed(comment: "made here")
  }

  private func open(_ bytes: [UInt8]) throws -> Opened {
    let folder = try Peers.makeFolder()
    try Data(bytes).write(to: URL(filePath: folder + "/a.zip"))
    let output = try Peers.output(ofProgram: Self.reader, in: folder)
    return try JSONDecoder().decode(Opened.self, from: Data(output.utf8))
  }

  /// Text that shrinks, noise that does not, nothing, and more than one block of zlib.
  private static let files: [(String, [UInt8])] = [
    ("a/tekst.txt", Array(String(repeating: "regeling ", count: 500).utf8)),
    ("a/ruis.bin", (0..<256).map { UInt8(truncatingIfNeeded: $0 * 197 ^ $0 >> 3) }),
    ("leeg", []),
    ("Súdwest-Fryslân.csv", Array("é;€\r\n".utf8)),
    ("groot.bin", (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
  ]

  @Test(.needsPeers) func anotherProgramReadsWhatWasPacked() throws {
    let opened = try open(Self.archive(Self.files))
    #expect(opened.bad == nil)
    #expect(opened.comment == "made here")
    #expect(opened.files.map(\.name) == Self.files.map(\.0))
    for (file, (_, content)) in zip(opened.files, Self.files) {
      #expect(file.hex == content.map { String(format: "%02x", $0) }.joined())
      #expect(file.date == [2026, 5, 16, 0, 0, 0])
      #expect(file.permissions == 0o100644)
      #expect(file.isUTF8)
    }
  }

  @Test(.needsPeers) func anArchiveWithoutFilesIsOne() throws {
    let opened = try open(Self.archive([]))
    #expect(opened.files.isEmpty)
  }

  @Test func theSameFilesGiveTheSameBytes() throws {
    #expect(try Self.archive(Self.files) == Self.archive(Self.files))
  }

  @Test func dataThatDoNotShrinkAreStored() throws {
    let noise = Self.files[1].1
    let archive = try Self.archive([("ruis.bin", noise)])
    #expect(archive.count < noise.count + 200)
    #expect(archive.indices.contains { archive[$0...].starts(with: noise) })
  }

  @Test(.needsPeers, arguments: [(1, 1980), (1979, 1980), (2107, 2107), (9999, 2107)])
  func aYearThatCannotBeWrittenIsTheNearestThatCan(year: Int, written: Int) throws {
    var archive = ZIPArchive(year: year, month: 12, day: 31)
    try archive.add([1], as: "a")
    let opened = try open(archive.packed(comment: ""))
    #expect(opened.files.map(\.date) == [[written, 12, 31, 0, 0, 0]])
  }

  @Test func aNameIsTakenOnce() throws {
    var archive = ZIPArchive(year: 2026, month: 5, day: 16)
    try archive.add([1], as: "a")
    #expect(throws: ZIPArchive.Problem.nameOccursTwice("a")) { try archive.add([2], as: "a") }
  }

  @Test func whatTheFormatCannotHoldIsRefused() throws {
    var archive = ZIPArchive(year: 2026, month: 5, day: 16)
    let tooLong = String(repeating: "a", count: 65_536)
    #expect(throws: ZIPArchive.Problem.tooLarge) { try archive.add([], as: tooLong) }
    #expect(throws: ZIPArchive.Problem.tooLarge) { try archive.packed(comment: tooLong) }
  }
}
