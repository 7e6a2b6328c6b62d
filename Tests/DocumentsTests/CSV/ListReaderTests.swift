import Records
import TestSupport
import Testing

@testable import Documents

struct CouncilViewsTests {
  @Test func theSampleIsRead() throws {
    let document = try SharedLists.sample("zienswijzen-flevoland.csv")
    #expect(document.kind == .councilViews)
    let reading = try Reading(document.readCouncilViews)
    #expect(reading.records.count == 6)
    let row = try #require(reading.records.first)
    #expect(row.document == .draftBudget)
    #expect(row.decision == "zienswijze ingediend")
    #expect(!row.isProposal)
    #expect(row.days.isEmpty)
    #expect(row.origin.date == Day(year: 2024, month: 11, day: 7))
  }

  @Test(.needsSharedDocuments) func allSharedRowsAreRead() throws {
    let document = try SharedLists.document(.councilViews)
    #expect(document.kind == .councilViews)
    let reading = try Reading(document.readCouncilViews)
    #expect(reading.records.count == 59)
    #expect(reading.records.count { $0.days.councilMeeting != nil } == 10)
    #expect(reading.records.count { $0.days.received != nil } == 1)
    #expect(reading.records.count { $0.year == nil } == 3)
  }

  @Test func aProposalIsNoDecision() throws {
    let text = """
      regeling;boekjaar;stuk;gemeente;besluit;raadsvergadering
      GGD;2026;Ontwerpbegroting;Urk;geen zienswijze voorgesteld;1 juli 2025
      GGD;2026;brief;Urk;;
      GGD;2026;kadernota;Urk;;32-1-2025
      """
    let reading = try Reading(TableDocument(text: text).readCouncilViews)
    #expect(reading.records.map(\.isProposal) == [true])
    #expect(
      reading.rejected.map(\.problem) == [
        .unknownWord(
          column: "stuk", text: "brief", known: CouncilDocument.allCases.map(\.rawValue)),
        .notADate(column: "raadsvergadering", text: "32-1-2025"),
      ])
  }
}

struct MergersTests {
  @Test func theSampleIsRead() throws {
    let document = try SharedLists.sample("herindelingen.csv")
    #expect(document.kind == .mergers)
    let reading = try Reading(document.readMergers)
    #expect(
      reading.records.map(\.manner) == [
        .renamed, .divided, .divided, .divided, .divided, .absorbed,
      ])
    let weesp = try #require(reading.records.last)
    #expect(weesp.date == Day(year: 2022, month: 3, day: 24))
    #expect(weesp.before == MunicipalityMention(name: "Weesp", code: OrganisationCode("GM0457")))
    #expect(weesp.after.name == "Amsterdam")
  }

  @Test(.needsSharedDocuments) func allSharedRowsAreRead() throws {
    let document = try SharedLists.document(.mergers)
    #expect(document.kind == .mergers)
    let reading = try Reading(document.readMergers)
    #expect(reading.records.count == 144)
    #expect(reading.records.count { $0.manner == .divided } == 17)
    #expect(
      reading.records.first { $0.before.code?.text == "GM0051" }?.before.name == "Skarsterlân")
  }

  @Test(arguments: [("25", "25"), ("33,34 %", "33.34"), ("100", "100")])
  func aShareOfADividedMunicipalityIsAPercentage(text: String, share: String) throws {
    let reading = try Reading(divided(share: text).readMergers)
    #expect(reading.records.map(\.share?.description) == [share])
  }

  @Test func aShareMayBeLeftOut() throws {
    let reading = try Reading(divided(share: "").readMergers)
    #expect(reading.records.map(\.share) == [nil])
  }

  @Test(arguments: ["0", "101", "-3", "een kwart", "1/4"])
  func anythingElseIsNoShare(text: String) throws {
    let reading = try Reading(divided(share: text).readMergers)
    #expect(reading.rejected.map(\.problem) == [.notAShare(column: "aandeel", text: text)])
  }

  @Test func aShareOfWhatIsNotDividedIsRefused() throws {
    let reading = try Reading(divided(share: "50", manner: "opgegaan in").readMergers)
    #expect(reading.rejected.map(\.problem) == [.notAShare(column: "aandeel", text: "50")])
  }

  private func divided(share: String, manner: String = "verdeeld over") throws -> TableDocument {
    try TableDocument(
      text: """
        datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze;aandeel
        2022-01-01;GM0001;A;GM0002;B;\(manner);\(share)
        """)
  }

  @Test func anotherMannerIsRefused() throws {
    let text = """
      datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze
      2022-01-01;GM0001;A;GM0002;B;verhuisd
      ;GM0001;A;GM0002;B;opgegaan in
      """
    let reading = try Reading(TableDocument(text: text).readMergers)
    #expect(
      reading.rejected.map(\.problem) == [
        .unknownWord(
          column: "wijze", text: "verhuisd", known: Merger.Manner.allCases.map(\.rawValue)),
        .empty(column: "datum"),
      ])
  }
}

struct InhabitantsTests {
  @Test func peopleAreWholeSoThatTheirDotsAreThousands() throws {
    let document = try SharedLists.sample("inwoners.csv")
    #expect(document.kind == .inhabitants)
    let reading = try Reading(document.readInhabitants)
    #expect(reading.records.map(\.count) == [226_438, 229_570, 21_936, 22_172])
    #expect(reading.records.first?.municipality.code?.text == "GM0034")
    #expect(reading.records.first?.year == 2024)
  }

  @Test(arguments: ["12,5", "-5", "5%", "veel", "999.999.999.999"])
  func otherNumbersAreRefused(_ text: String) throws {
    let reading = try Reading(
      TableDocument(text: "gemeente;jaar;inwoners\nUrk;2024;\(text)\n").readInhabitants)
    #expect(reading.rejected.map(\.problem) == [.notANumber(column: "inwoners", text: text)])
  }

  @Test func aCodeInTheNameColumnIsACode() throws {
    let reading = try Reading(
      TableDocument(text: "gemeente;jaar;inwoners\nGM0184;2024;21936\n0034;2024;5\nUrk;2024;\n")
        .readInhabitants)
    #expect(reading.records.map(\.municipality.code?.text) == ["GM0184", "GM0034"])
    #expect(reading.ignored == [.noFigure])
  }
}

struct ParticipationListTests {
  @Test func theSampleIsRead() throws {
    let document = try SharedLists.sample("deelnemerslijst.csv")
    #expect(document.kind == .participationList)
    #expect(document.dialect.delimiter == .comma)
    let reading = try Reading(document.readParticipationList)
    #expect(reading.records.count == 3)
    #expect(
      reading.records.last
        == ListedParticipation(
          lineNumber: 4, participant: "Urk",
          arrangement: ArrangementMention(name: "Veiligheidsregio Flevoland"), place: "Lelystad",
          province: "Flevoland"))
  }

  @Test func aRowWithoutParticipantIsRefused() throws {
    let text = "Deelnemer,Gemeenschappelijke regeling\n,GGD\n \" Urk \",GGD\n"
    let reading = try Reading(TableDocument(text: text).readParticipationList)
    #expect(reading.rejected.map(\.problem) == [.empty(column: "Deelnemer")])
  }
}

struct KindRecognitionTests {
  @Test(arguments: [
    (["ID", "TaakveldBalanspost", "Categorie", "Gemeenten", "Verslagsoort"], Document.Kind.iv3),
    (["Key", "Title", "Description"], .iv3CodeList),
    (["GEMEENTECODE OUD", "gemeentecode nieuw", "Datum"], .mergers),
    (["deelnemer", "gemeenschappelijke regeling"], .participationList),
    (["gemeentecode", "systeemId", "regeling", "boekjaar", "documentsoort"], .template),
    (["regeling", "gemeente", "stuk", "besluit"], .councilViews),
    (["gemeente", "regeling", "boekjaar", "documentsoort", "resultaat"], .affiliatedParties),
    (["gemeente", "regeling", "boekjaar", "documentsoort", "bijdrage"], .contributions),
    (["gemeente", "jaar", "aantal inwoners"], .inhabitants),
  ])
  func aKindIsRecognisedByItsColumns(_ names: [String], _ kind: Document.Kind) {
    #expect(Document.Kind(columnNames: names) == kind)
    #expect(Document.Kind(columnNames: names.reversed()) == kind)
  }

  @Test(arguments: [[], ["a", "b"], ["gemeente", "jaar"], ["regeling", "boekjaar"]])
  func otherColumnsAreOfNoKind(_ names: [String]) {
    #expect(Document.Kind(columnNames: names) == nil)
  }
}
