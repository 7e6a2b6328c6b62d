import Documents
import TestSupport
import Testing

/// Documents that are not what they should be: each is refused with its reason, none is half read.
@Suite struct BadInputTests {
  private static let open =
    "<overheidsorganisaties xmlns=\"https://organisaties.overheid.nl/static/schema/oo/export/2.6.9\">\n"

  private func refusal(_ bytes: [UInt8]) throws -> DocumentError {
    try #require(throws: DocumentError.self) { try ReadExport(bytes) }
  }

  private func refusal(_ text: String) throws -> DocumentError {
    try refusal(Array(text.utf8))
  }

  @Test(arguments: [
    "<!DOCTYPE x>",
    "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
    "<!DOCTYPE x [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]>",
  ])
  func documentTypesAreRefused(doctype: String) throws {
    let document =
      "<?xml version=\"1.0\"?>\n\(doctype)\n\(Self.open)<a>&a;&b;</a></overheidsorganisaties>"
    let error = try refusal(document)
    #expect(error.problem == .doctype)
    #expect(error.lineNumber == 2)
  }

  @Test func undeclaredEntitiesAreRefused() throws {
    let error = try refusal(Self.open + "<organisaties>&passwd;</organisaties>")
    #expect(error.problem == .malformedXML)
    #expect(error.lineNumber == 2)
  }

  @Test func depthIsBounded() throws {
    let deep = String(repeating: "<a>", count: 200_000)
    #expect(try refusal(Self.open + deep).problem == .tooDeep(limit: 256))
    let nest = String(repeating: "<organisaties><organisatie>", count: 100_000)
    #expect(try refusal(Self.open + nest).problem == .tooDeep(limit: 256))
  }

  @Test(arguments: ["a", "organisaties"])
  func textIsBounded(element: String) throws {
    let text = String(repeating: "x", count: 30 << 20)
    let error = try refusal(Self.open + "<\(element)>" + text)
    #expect(error.problem == .textTooLong(limit: 4 << 20))
  }

  @Test func cdataIsBounded() throws {
    let text = String(repeating: "x", count: 30 << 20)
    let error = try refusal(Self.open + "<a><![CDATA[" + text + "]]></a>")
    #expect(error.problem == .textTooLong(limit: 4 << 20))
  }

  @Test func commentsAreBounded() throws {
    let text = String(repeating: "x", count: 30 << 20)
    let error = try refusal(Self.open + "<!--" + text + "--></overheidsorganisaties>")
    #expect(error.problem == .textTooLong(limit: 4 << 20))
  }

  @Test(arguments: [5 << 20, 30 << 20])
  func attributesAreBounded(length: Int) throws {
    let error = try refusal(
      Self.open + "<a b=\"" + String(repeating: "x", count: length) + "\"/></overheidsorganisaties>"
    )
    #expect(error.problem == .textTooLong(limit: 4 << 20))
  }

  @Test(arguments: [("<a", "/>"), ("<organisaties a", "=\"\"/>")])
  func distinctNamesAreBounded(start: String, end: String) throws {
    var text = Self.open
    for number in 0..<1_000_000 { text += "\(start)\(number)\(end)" }
    #expect(try refusal(text).problem == .tooManyNames)
  }

  @Test(arguments: 0...6)
  func truncationIsNoticed(sevenths: Int) throws {
    let bytes = RegisterXML([.organisation(1, "A")], [.arrangement(2, "R", [.member(1, "A")])])
      .bytes
    let error = try refusal(Array(bytes.prefix(bytes.count * sevenths / 7)))
    #expect(error.problem == (sevenths == 0 ? .empty : .truncated))
  }

  @Test func everyPrefixOfAnExportIsRefused() throws {
    let bytes = RegisterXML([.organisation(1, "A")], [.arrangement(2, "R")]).bytes
    for length in stride(from: 1, to: bytes.count - 1, by: 13) {
      #expect(try refusal(Array(bytes[..<length])).problem == .truncated, "\(length)")
    }
  }

  @Test func anotherVocabularyIsNamed() throws {
    let error = try refusal(
      "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"/>")
    #expect(
      error.problem == .otherVocabulary(root: "feed", namespace: "http://www.w3.org/2005/Atom"))
    #expect(error.lineNumber == 2)
  }

  @Test(arguments: [nil, "http://example.org/export/", "urn:x"] as [String?])
  func theNamespaceMustBeOfTheFamily(namespace: String?) throws {
    var export = RegisterXML([.organisation(1, "A")])
    export.namespace = namespace
    if namespace == nil { export.attributePrefix = nil }
    #expect(
      try refusal(export.bytes).problem
        == .otherVocabulary(root: "overheidsorganisaties", namespace: namespace ?? ""))
  }

  @Test(arguments: [
    "<q:a/></overheidsorganisaties>", "<a q:b=\"\"/></overheidsorganisaties>",
    "<a></b></overheidsorganisaties>", "<a b=1/></overheidsorganisaties>",
    "<a b=\"1\" b=\"2\"/></overheidsorganisaties>", "<a>\u{0}</a></overheidsorganisaties>",
    "<a>\u{1}</a></overheidsorganisaties>", "<a>&#0;</a></overheidsorganisaties>",
    "</overheidsorganisaties><a/>", "</overheidsorganisaties>x",
  ])
  func whatIsNotWellFormedIsRefusedWithItsLine(rest: String) throws {
    let error = try refusal(Self.open + "\n" + rest)
    #expect(error.problem == .malformedXML)
    #expect(error.lineNumber == 3)
  }

  @Test(
    arguments: [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
  func invalidUTF8IsRefused(bytes: [UInt8]) throws {
    let error = try refusal(
      Array((Self.open + "<organisaties>").utf8) + bytes
        + Array("</organisaties></overheidsorganisaties>".utf8))
    #expect(error.problem == .malformedXML)
    #expect(error.lineNumber == 2)
  }

  @Test(
    arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array(repeating: 0x20, count: 5_000)]
      as [[UInt8]])
  func nothingIsEmpty(bytes: [UInt8]) throws {
    #expect(try refusal(bytes).problem == .empty)
    #expect(try refusal(gzip(bytes)).problem == .empty)
  }

  @Test func anExportWithoutRecordsIsRefused() throws {
    #expect(try refusal(RegisterXML([], []).bytes).problem == .noRecords)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func noiseIsRefused(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var noise = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(throws: DocumentError.self) { try ReadExport(noise) }
    noise[0] = 0x3C
    #expect(throws: DocumentError.self) { try ReadExport(noise) }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func aDamagedExportIsReadOrRefusedButNeverWorse(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var bytes = RegisterXML([.organisation(1, "Á")], [.arrangement(2, "R", [.member(1, "Á")])])
      .bytes
    for _ in 0..<3 {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    do {
      _ = try ReadExport(bytes)
    } catch is DocumentError {}
  }

  @Test func damagedCompressionIsSaid() throws {
    let packed = gzip(RegisterXML([.organisation(1, "A")]).bytes)
    var wrongSum = packed
    wrongSum[packed.count - 6] ^= 0xFF
    #expect(try refusal(wrongSum).problem == .damagedCompression)
    #expect(try refusal(packed + [1, 2, 3, 4]).problem == .damagedCompression)
    for length in [3, 12, packed.count / 2, packed.count - 1] {
      #expect(try refusal(Array(packed[..<length])).problem == .truncated, "\(length)")
    }
  }

  @Test func filesThatCannotBeReadAreSaid() throws {
    let folder = try TemporaryFolder()
    let absent = try #require(throws: DocumentError.self) {
      try DocumentInput(path: folder.path("absent.xml"))
    }
    #expect(absent.problem == .noSuchFile)
    let isFolder = try #require(throws: DocumentError.self) {
      try DocumentInput(path: folder.url.path)
    }
    #expect(isFolder.problem == .isFolder)
  }
}
