import Documents
import Records
import TestSupport
import Testing

@Suite struct RegisterRecordTests {
  @Test func nestedOrganisationsKnowTheirParentAndTop() throws {
    let inner = Element.organisation(3, "Afdeling", type: "Organisatieonderdeel")
    let middle = Element.organisation(
      2, "Directie", type: "Directie", [Element("organisaties", children: [inner])])
    let cluster = Element.organisation(4, "Cluster", type: "Cluster")
    let top = Element.organisation(
      1, "Ministerie", type: "Ministerie",
      [
        Element("organisaties", children: [middle]),
        Element("clusterOnderdelen", children: [Element.renamed(cluster, "clusterOnderdeel")]),
      ])
    let read = try ReadExport(RegisterXML([top]))
    let parents = Dictionary(
      uniqueKeysWithValues: read.organisations.map {
        ($0.organisation.id.number, $0.organisation.parent?.number)
      })
    #expect(parents == [1: nil, 2: 1, 3: 2, 4: 1])
    #expect(read.organisations.allSatisfy { $0.topKind == "Ministerie" })
    #expect(read.summary.scope.kinds == ["Ministerie"])
  }

  @Test(arguments: [
    ("gm0307", "https://identifier.overheid.nl/tooi/id/gemeente/gm9999", "GM0307"),
    (nil, "https://identifier.overheid.nl/tooi/id/gemeente/gm0307", "GM0307"),
    ("gm0307", nil, "GM0307"), (nil, nil, nil),
  ])
  func codeComesFromOrganisatiecodeElseFromTOOI(code: String?, tooi: String?, expected: String?)
    throws
  {
    let read = try ReadExport(RegisterXML([.organisation(1, "A", tooi: tooi, code: code)]))
    #expect(read.organisations.first?.organisation.code?.text == expected)
  }

  @Test func namesAreComposed() throws {
    let read = try ReadExport(RegisterXML([.organisation(1, "Su\u{301}dwest")]))
    let name = try #require(read.organisations.first?.organisation.name)
    #expect(Array(name.unicodeScalars) == Array("S\u{FA}dwest".unicodeScalars))
  }

  @Test func mentionsMayNameTheirBodyInAChild() throws {
    let mention = { (element: String, id: String) in
      Element(element, ["systeemId": id], children: [Element("naam", "Naam \(id)")])
    }
    let read = try ReadExport(
      RegisterXML(
        [],
        [
          .arrangement(
            7, "R", [],
            [
              mention("regionaalSamenwerkingsorgaan", "21"), mention("bronhouder", "22"),
              mention("archiefzorgdrager", "23"), mention("previousVersion", "6"),
              Element("nextVersion", "R", ["systeemId": "8"]),
            ])
        ]))
    let record = try #require(read.arrangements.first)
    #expect(record.arrangement.body?.name == "Naam 21")
    #expect(record.arrangement.keeper?.name == "Naam 22")
    #expect(record.details.archivist?.id == BodyID(23))
    #expect(record.arrangement.previous == VersionID(6))
    #expect(record.arrangement.next == VersionID(8))
  }

  @Test func aFormTheLawDoesNotKnowIsKeptAsWritten() throws {
    let read = try ReadExport(RegisterXML([], [.arrangement(7, "R", form: "XYZ")]))
    #expect(read.arrangements.first?.arrangement.form == nil)
    #expect(read.arrangements.first?.arrangement.unknownForm == "XYZ")
  }

  @Test func aParticipationWithoutDateIsKept() throws {
    let read = try ReadExport(
      RegisterXML([], [.arrangement(7, "R", [.member(1, "A", joined: nil)])]))
    #expect(read.participations.map(\.joined) == [nil])
  }

  @Test func unknownElementsAreReportedByPath() throws {
    let read = try ReadExport(
      RegisterXML(
        [.organisation(1, "A", [Element("nieuw", children: [Element("diep", "x")])])],
        [.arrangement(7, "R", [.member(1, "A", [Element("vreemd", "x")])])]))
    #expect(
      read.summary.unknown.sorted { $0.key < $1.key }.map(\.key)
        == [
          "overheidsorganisaties/organisaties/organisatie/nieuw",
          "regeling/deelnemendeOrganisaties/deelnemendeOrganisatie/vreemd",
        ])
  }

  @Test func aCategoryExportCoversItsKindAlone() throws {
    let category = try ReadExport(RegisterXML([.organisation(1, "A"), .organisation(2, "B")]))
    #expect(category.summary.scope.kinds == ["Gemeente"])
    #expect(!category.summary.scope.arrangements)
    let national = try ReadExport(
      RegisterXML(
        [.organisation(1, "A"), .organisation(2, "B", type: "Provincie")], [.arrangement(7, "R")]))
    #expect(national.summary.scope.kinds == nil)
    #expect(national.summary.scope.arrangements)
  }
}

@Suite struct RejectionTests {
  @Test func organisationsNeedANumberANameAndRealDates() throws {
    var nameless = Element.organisation(2, "B")
    nameless.children.removeFirst()
    var numberless = Element.organisation(1, "A")
    numberless.attributes = []
    let refused = try ReadExport(
      RegisterXML([
        numberless, nameless, .organisation(3, "C", start: "2021-02-30"),
        .organisation(4, "D", end: "30-02-2021"), .organisation(5, "E"),
      ]))
    #expect(
      refused.rejections.map(\.reason) == [
        .missing("systeemId"), .missing("naam"),
        .invalidDate(element: "startDatum", text: "2021-02-30"),
        .invalidDate(element: "eindDatum", text: "30-02-2021"),
      ])
    #expect(refused.rejections.map(\.id) == [nil, SystemID(2), SystemID(3), SystemID(4)])
    #expect(refused.rejections.map(\.lineNumber) == [4, 8, 11, 16])
    #expect(refused.organisations.map(\.organisation.id) == [BodyID(5)])
  }

  @Test(arguments: [
    ("titel", Rejection.Reason.missing("titel")),
    ("datumInwerkingtreding", .missing("datumInwerkingtreding")),
  ])
  func arrangementsNeedTheirRequiredElements(element: String, reason: Rejection.Reason) throws {
    var arrangement = Element.arrangement(7, "R", [.member(1, "A"), .member(2, "B")])
    arrangement.children.removeAll { $0.name == element }
    let read = try ReadExport(RegisterXML([], [arrangement, .arrangement(8, "Goed")]))
    #expect(read.rejections.map(\.reason) == [reason, .containerRejected, .containerRejected])
    #expect(
      read.rejections.map(\.element) == [
        "regeling", "deelnemendeOrganisatie", "deelnemendeOrganisatie",
      ])
    #expect(read.arrangements.map(\.arrangement.id) == [VersionID(8)])
  }

  @Test func arrangementsWithImpossibleDatesAreRefused() throws {
    let read = try ReadExport(
      RegisterXML(
        [], [.arrangement(7, "R", from: "2021-02-30"), .arrangement(8, "S", until: "soon")]))
    #expect(
      read.rejections.map(\.reason) == [
        .invalidDate(element: "datumInwerkingtreding", text: "2021-02-30"),
        .invalidDate(element: "datumUitwerkingtreding", text: "soon"),
      ])
  }

  @Test func aParticipationIsRefusedAlone() throws {
    var numberless = Element.member(1, "A")
    numberless.attributes = []
    var nameless = Element.member(2, "B")
    nameless.children.removeFirst()
    let read = try ReadExport(
      RegisterXML(
        [],
        [
          .arrangement(
            7, "R", [numberless, nameless, .member(3, "C", joined: "2021-02-30"), .member(4, "D")])
        ]))
    #expect(
      read.rejections.map(\.reason) == [
        .missing("systeemId"), .missing("naam"),
        .invalidDate(element: "toetredingsDatum", text: "2021-02-30"),
      ])
    #expect(read.participations.map(\.organisation.id) == [BodyID(4)])
  }

  @Test func twoOrganisationsWithOneNumberAreBothHandedOver() throws {
    let read = try ReadExport(RegisterXML([.organisation(1, "A"), .organisation(1, "B")]))
    #expect(read.organisations.map(\.organisation.name) == ["A", "B"])
  }
}

extension Element {
  static func renamed(_ element: Element, _ name: String) -> Element {
    var element = element
    element.name = name
    return element
  }
}
