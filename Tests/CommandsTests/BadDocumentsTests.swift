import Foundation
import TestSupport
import Testing

/// A document that is not what it should be is refused whole, and the register stays as it was.
struct BadDocumentsTests {
  /// A bad document: its name tells what is wrong with it.
  struct Bad: CustomTestStringConvertible {
    let name: String
    let content: Data
    /// The line where it goes wrong, when the sentence must name it.
    let line: Int?
    var testDescription: String { name }

    init(_ name: String, line: Int? = nil, _ content: Data) {
      self.name = name
      self.line = line
      self.content = content
    }

    init(_ name: String, line: Int? = nil, _ content: String) {
      self.init(name, line: line, Data(content.utf8))
    }
  }

  private static let head = Exports.head
  private static let tail = Exports.tail

  /// A register export with a document type declaration.
  private static func declared(_ declaration: String, _ reference: String) -> String {
    let root = head.split(separator: "\n")[1]
    return """
      <?xml version="1.0"?>
      <!DOCTYPE overheidsorganisaties [\(declaration)]>
      \(root)<organisaties><organisatie p:systeemId="1"><naam>\(reference)</naam>\
      </organisatie></organisaties>\(tail)
      """
  }

  static let documents: [Bad] = {
    let sample = FileManager.default.contents(atPath: Exports.sample) ?? Data()
    let bomb = (1...20).map {
      "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 - 1);", count: 10) + "\">"
    }.joined()
    let deep = 200_000
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    let noise = (0..<65_536).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    return [
      Bad("doctype.xml", line: 2, declared("", "x")),
      Bad("bom.xml", line: 2, declared("<!ENTITY a0 \"haha\">" + bomb, "&a20;")),
      Bad("extern.xml", line: 2, declared("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;")),
      Bad(
        "diep.xml", line: 2,
        head + String(repeating: "<a>", count: deep) + String(repeating: "</a>", count: deep)
          + tail),
      Bad(
        "lang.xml",
        head + "<organisaties><organisatie p:systeemId=\"1\"><naam>"
          + String(repeating: "x", count: 30_000_000) + "</naam></organisatie></organisaties>"
          + tail),
      Bad("afgebroken.xml", sample.prefix(sample.count / 2)),
      Bad("anders.xml", line: 1, "<boeken xmlns=\"urn:boek\"><boek/></boeken>"),
      Bad("html.xml", "<html><body><p>Storing<br></body></html>"),
      Bad("leeg.xml", ""),
      Bad("begroting.pdf", "%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj\n"),
      Bad("wit.xml", " \n\n "),
      Bad("zonder.xml", head + tail),
      Bad("ruis.xml", Data(noise)),
      Bad("ruis.xml.gz", Data([0x1F, 0x8B, 8, 0] + noise)),
      Bad("nullen.xml", Data(count: 1_000_000)),
      Bad("na-het-einde.xml", line: 2, head + tail + "<nog/>"),
      Bad("voorvoegsel.xml", line: 2, head + "<q:organisaties/>" + tail),
      Bad("verwijzing.xml", line: 2, head + "<organisaties>&onbekend;</organisaties>" + tail),
      Bad("bytes.xml", Data((head + "<organisaties>").utf8) + [0xC3, 0x28, 0xFF]),
      Bad("fout.xml", line: 3, head + "\n<organisaties><organisatie></organisaties>" + tail),
    ]
  }()

  @Test(arguments: documents, ["nl", "en"])
  func aBadDocumentIsRefusedAndNothingChanges(document: Bad, language: String) throws {
    let workplace = try Workplace()
    _ = try workplace.wgr("import", Exports.sample)
    let before = try #require(workplace.databaseBytes)
    let path = try workplace.write(document.content, as: document.name)
    var program = workplace.program(["import", path, "--language", language])
    program.limit = 20
    let answer = try program.run()
    #expect(answer.status == 65)
    #expect(!answer.wasKilled)
    #expect(answer.output == "")
    expectOneSentence(answer.errors)
    #expect(answer.errors.contains(document.name))
    if let line = document.line {
      #expect(answer.errors.contains(language == "nl" ? "regel \(line)" : "line \(line)"))
    }
    #expect(!answer.errors.contains("root:"))
    #expect(workplace.databaseBytes == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path).sorted()
        == [document.name, "register.sqlite"].sorted())
  }

  @Test(.needsSharedDocuments)
  func aDamagedPackedExportIsRefused() throws {
    let workplace = try Workplace()
    let packed = try Data(contentsOf: URL(filePath: SharedDocuments.path(.nationalExport)))
    var flipped = packed
    flipped[packed.count / 2] ^= 0xFF
    for (name, content) in [("half.gz", packed.prefix(packed.count / 2)), ("fout.gz", flipped)] {
      let answer = try workplace.wgr("import", workplace.write(content, as: name))
      #expect(answer.status == 65)
      expectOneSentence(answer.errors)
      #expect(answer.errors.contains(name))
      #expect(try workplace.wgr("sources", "--format", "json").output == "[]\n")
    }
  }

  @Test func theGoodOnesAmongBadOnesAreRead() throws {
    let workplace = try Workplace()
    let bad = try workplace.write("<a", as: "slecht.xml")
    let answer = try workplace.wgr("import", bad, Exports.sample, "weg.xml")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("slecht.xml") && answer.errors.contains("weg.xml"))
    #expect(answer.output.contains("register-flevoland.xml"))
    #expect(try workplace.wgr("overview", "Urk").status == 0)
  }

  @Test func aRejectedRecordIsSaidWithItsLineAndTheRestIsRead() throws {
    let workplace = try Workplace()
    let sample = try String(contentsOfFile: Exports.sample, encoding: .utf8)
    let date = try #require(sample.firstRange(of: "<datumInwerkingtreding>2"))
    let spoilt = sample.replacingCharacters(in: date, with: "<datumInwerkingtreding>x")
    let line = sample[..<date.lowerBound].count { $0 == "\n" }
    let answer = try workplace.wgr("import", workplace.write(spoilt, as: "half.xml"))
    #expect(answer.status == 0)
    #expect(answer.errors.contains("half.xml, regel "))
    #expect(line > 0)
    let document = try JSONValue(
      parsing: workplace.wgr("sources", "--format", "json").bytes
    ).items.first
    #expect((document?["afgewezen"]?.number ?? 0) > 0)
    #expect(document?["gelezen"] == .number(391))
  }

  /// libxml2 has words of its own for such bytes, which it would write on standard error.
  @Test func bytesThatAreNotOfTheirEncodingGetOurSentenceOnly() throws {
    let workplace = try Workplace(asked: .program)
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let broken = bytes + [0x3C, 0xD9, 0x2F, 0x3E] + bytes.dropFirst(2)
    let ended = try workplace.wgr("import", workplace.write(Data(broken), as: "export.xml"))
    #expect(ended.status == 65)
    expectOneSentence(ended.errors)
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999"])
  func aPlaceBeyondAnySheetIsTheNextOne(place: String) throws {
    func row(_ attributes: String, _ cells: String...) -> String {
      let data = cells.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }
      return "<Row\(attributes)>\(data.joined())</Row>"
    }
    let rows = [
      row("", "gemeentecode", "gemeente", "jaar", "inwoners"),
      row(" ss:Index=\"\(place)\"", "GM0034", "Almere", "2024", "226500"),
      row("", "GM0303", "Dronten", "2024", "44500"),
    ]
    let workplace = try Workplace()
    let document = try workplace.write(
      """
      <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="Blad 1"><Table>\(rows.joined())</Table></Worksheet></Workbook>
      """, as: "inwoners.xml")
    let answer = try workplace.wgr("import", document)
    #expect(answer.status == 0)
    #expect(answer.output.contains("2 rijen gelezen: 2 opgeslagen"))
  }
}
