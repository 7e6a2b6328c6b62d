import Documents
import Records
import TestSupport
import Testing

/// The same facts in every dialect of the register.
@Suite struct DialectTests {
  private static func export() -> RegisterXML {
    RegisterXML(
      [.organisation(1, "Gemeente Súdwest-Fryslân", code: "gm1900", start: "2011-01-01")],
      [.arrangement(7, "Regeling één & twee", [.member(1, "Súdwest-Fryslân")])])
  }

  private func expectTheFacts(_ read: ReadExport) {
    #expect(read.organisations.map(\.organisation.name) == ["Gemeente Súdwest-Fryslân"])
    #expect(read.organisations.first?.organisation.id == BodyID(1))
    #expect(read.organisations.first?.organisation.code?.text == "GM1900")
    #expect(read.organisations.first?.organisation.existence.start == Day(iso: "2011-01-01"))
    #expect(read.arrangements.map(\.arrangement.title) == ["Regeling één & twee"])
    #expect(read.arrangements.first?.arrangement.form == .publicBody)
    #expect(read.participations.map(\.organisation.name) == ["Súdwest-Fryslân"])
    #expect(read.summary.unknown.isEmpty)
    #expect(read.header?.date == Day(iso: "2026-05-16"))
  }

  @Test(
    arguments: [nil, "oo", "p"] as [String?], [nil, "p", "q"] as [String?])
  func prefixesDoNotMatter(element: String?, attribute: String?) throws {
    var export = Self.export()
    export.elementPrefix = element
    export.attributePrefix = attribute
    expectTheFacts(try ReadExport(export))
  }

  @Test(arguments: [
    "https://organisaties.overheid.nl/static/schema/oo/export/2.6.9",
    "https://organisaties.overheid.nl/static/schema/oo/export/2.6.1",
    "https://organisaties.overheid.nl/static/schema/oo/export/2.5.0",
    "https://almanak.overheid.nl/static/schema/oo/export/2.4.10",
    "http://almanak.overheid.nl/schema/export/2.0",
  ])
  func everyNamespaceOfTheFamilyOpensTheDocument(namespace: String) throws {
    var export = Self.export()
    export.namespace = namespace
    let read = try ReadExport(export)
    expectTheFacts(read)
    #expect(read.header?.namespace == namespace)
  }

  @Test(arguments: RegisterXML.Encoding.allCases)
  func encodingsDoNotMatter(encoding: RegisterXML.Encoding) throws {
    var export = Self.export()
    export.encoding = encoding
    expectTheFacts(try ReadExport(export))
    expectTheFacts(try ReadExport(gzip(export.bytes)))
  }

  @Test func windows1252HasItsOwnSigns() throws {
    var export = RegisterXML([.organisation(1, "€ Fonds", type: "Fonds")])
    export.encoding = .windows1252
    #expect(try ReadExport(export).organisations.first?.organisation.name == "€ Fonds")
  }

  @Test(arguments: [1, 2, 3, 5, 100])
  func severalGzipMembersAreOneDocument(firstMember: Int) throws {
    for encoding in RegisterXML.Encoding.allCases {
      var export = Self.export()
      export.encoding = encoding
      let bytes = export.bytes
      let packed =
        gzip(Array(bytes[..<firstMember])) + gzip([]) + gzip(Array(bytes[firstMember...]))
      expectTheFacts(try ReadExport(packed))
    }
  }

  @Test func textMayBeSplitOverBlocks() throws {
    let purpose = String(repeating: "één ", count: 200_000) + "slot"
    let read = try ReadExport(
      RegisterXML([], [.arrangement(7, "R", [], [Element("doel", purpose)])]))
    #expect(read.arrangements.first?.details.purpose == purpose)
  }

  @Test(arguments: [
    ("A &amp; B", "A & B"), ("&#83;&#xFA;dwest", "Súdwest"), ("<![CDATA[A & <B>]]>", "A & <B>"),
    ("A<![CDATA[ & ]]>B", "A & B"), ("  A\n ", "A"), ("A<!-- x -->B", "AB"), ("A<?x y?>B", "AB"),
  ])
  func textMayBeWrittenInAnyWay(xml: String, text: String) throws {
    let read = try ReadExport(RegisterXML([], [.arrangement(7, "R", [], [.raw("doel", xml)])]))
    #expect(read.arrangements.first?.details.purpose == text)
  }

  @Test func anExportWithoutTimestampHasNoDate() throws {
    var export = Self.export()
    export.timestamp = nil
    #expect(try ReadExport(export).header?.date == nil)
  }

  @Test(arguments: ["", "16-05-2026", "gisteren", "2026-02-30"])
  func aTimestampThatIsNoDateRefusesTheExport(timestamp: String) throws {
    var export = Self.export()
    export.timestamp = timestamp
    let error = try #require(throws: DocumentError.self) { try ReadExport(export) }
    #expect(error.problem == .unreadableDate(timestamp))
  }

  @Test func theStreamGivesWhatTheReaderGives() throws {
    let folder = try TemporaryFolder()
    let organisations = (1...1_000).map { Element.organisation($0, "O\($0)", type: "Fonds") }
    let path = try folder.write(RegisterXML(organisations).bytes)
    var names: [String] = []
    _ = try RegisterExportReader.read(DocumentInput(path: path), header: { _ in }) {
      if case .organisation(let record) = $0 { names.append(record.organisation.name) }
    }
    #expect(names.count == 1_000)
    #expect(try ReadExport(path: path).organisations.map(\.organisation.name) == names)
  }
}
