import Overviews
import Records
import Testing

/// Signals about the record of an arrangement itself: its dates, versions, fields and successors.
struct RecordSignalTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(arguments: [
    ("2022-06-30", "2026-05-16", 1), ("2022-07-01", "2026-05-16", 0),
    ("2012-01-01", "2022-06-30", 0), ("2012-01-01", "2022-07-01", 1),
  ])
  func aVersionFromBeforeTheLawOf2022IsAQuestion(
    start: String, today: String, expected: Int
  ) throws {
    var register = SmallRegister()
    register.arrangement(7, from: Int(try day(start).number))
    let signals = register.signals("niet-vernieuwd-sinds-wgr-2022", on: try day(today))
    #expect(signals.count == expected)
    #expect(signals.allSatisfy { $0.kind.severity == .attention })
  }

  @Test func theQuestionFitsTheFormAndTheTime() throws {
    var register = SmallRegister()
    register.arrangement(7, form: .publicBody)
    register.arrangement(8, form: .lightArrangement)
    register.change(8) { $0.isCrossBorder = true }
    let code = "niet-vernieuwd-sinds-wgr-2022"
    let late = register.signals(code, on: try day("2024-07-01")).map(\.text.dutch.plain)
    #expect(late.count == 2)
    #expect(late[0].contains("participatie") && late[0].contains("Dat moest uiterlijk"))
    #expect(!late[1].contains("participatie") && late[1].contains("controleer dit"))
    let early = register.signals(code, on: try day("2024-06-30")).map(\.text.dutch.plain)
    #expect(early[0].contains("Dat moet uiterlijk"))
  }

  @Test(arguments: [
    ("2025-05-15", "2026-05-16", "2026-05-16", 1), ("2025-05-16", "2026-05-16", "2026-05-16", 0),
    ("2025-05-16", "2026-05-16", "2026-11-24", 0), ("2023-02-28", "2024-02-29", "2024-02-29", 0),
    (nil, "2026-05-16", "2026-05-16", 0),
  ])
  func aRecordNotConfirmedForAYearIsTold(
    verified: String?, exported: String, today: String, expected: Int
  ) throws {
    var register = SmallRegister()
    register.arrangement(7)
    register.change(7) { $0.verified = verified.flatMap { Day(iso: $0) } }
    register.excerpt.documents = [
      CitedDocument(
        number: 1,
        Document(
          id: 1, kind: .registerExport, fileName: "export.xml", sha256: "", date: try day(exported),
          dateOrigin: .document, readAt: "", ledger: Ledger()))
    ]
    #expect(register.signals("niet-geverifieerd", on: try day(today)).count == expected)
  }

  private func complete() -> SmallRegister {
    var register = SmallRegister()
    register.organisation(1, "Gemeente Een")
    register.organisation(2, "Gemeente Twee")
    register.organisation(3, "Stadt Drei", kind: .other("Overig"))
    register.arrangement(7, members: [1: nil, 2: nil, 3: nil])
    register.change(7) {
      $0.keeper = OrganisationReference(id: BodyID(1), name: "Gemeente Een")
      $0.verified = SmallRegister.today
    }
    register.detail(7) {
      $0.purpose = "Afval"
      $0.legalBases = [LegalBasis(caption: "Wgr", reference: nil)]
      $0.decisions = ["https://example.org/besluit"]
    }
    register.participations(in: 7) {
      $0.bodies = $0.organisation.id == BodyID(3) ? [] : [.executive]
    }
    return register
  }

  @Test func aCompleteRecordMissesNothing() {
    #expect(complete().signals("gegevens-ontbreken").isEmpty)
  }

  private static let removals: [(String, @Sendable (inout SmallRegister) -> Void)] = [
    ("doel", { $0.detail(7) { $0.purpose = nil } }),
    ("wettelijke grondslag", { $0.detail(7) { $0.legalBases = [] } }),
    ("link", { $0.detail(7) { $0.decisions = [] } }),
    ("bronhouder", { $0.change(7) { $0.keeper = nil } }),
    ("bevestiging", { $0.change(7) { $0.verified = nil } }),
    ("geen enkele deelnemer", { $0.participations(in: 7) { $0.bodies = [] } }),
    ("Gemeente Een", { $0.excerpt.participations[0].bodies = [] }),
  ]

  @Test(arguments: removals)
  func eachMissingFieldIsASignalOfItsOwn(
    field: String, remove: @Sendable (inout SmallRegister) -> Void
  ) {
    var register = complete()
    remove(&register)
    let texts = register.signals("gegevens-ontbreken").map(\.text.dutch.plain)
    #expect(texts.count == 1)
    #expect(texts.allSatisfy { $0.contains(field) })
  }

  @Test(
    arguments: [
      (15_000, 15_000, nil), (15_000, 15_001, nil), (15_000, 15_002, "pas"),
      (15_000, 14_999, "al"), (nil, 15_000, "heeft geen einde"),
    ] as [(Int?, Int, String?)])
  func versionsThatDoNotMeetAreAQuestion(end: Int?, start: Int, expected: String?) {
    var register = SmallRegister()
    register.arrangement(7, until: end)
    register.arrangement(8, from: start)
    register.change(7) { $0.next = VersionID(8) }
    register.change(8) { $0.previous = VersionID(7) }
    let about = register.signals("versies-sluiten-niet-aan").filter {
      $0.arrangement?.id == VersionID(8)
    }
    #expect(about.count == (expected == nil ? 0 : 1))
    #expect(about.allSatisfy { $0.text.dutch.plain.contains(expected ?? "") })
    #expect(about.allSatisfy { $0.cases == [SystemID(8), SystemID(7)] })
  }

  private func successors(_ change: (inout SmallRegister) -> Void) -> [Signal] {
    var register = SmallRegister()
    register.arrangement(
      7, "Gemeenschappelijke regeling RUD Utrecht", from: 12_000, members: [1: nil, 2: nil])
    register.arrangement(
      8, "Gemeenschappelijke regeling Omgevingsdienst Utrecht", from: 19_000,
      members: [1: nil, 2: nil, 3: nil])
    for id in [7, 8] as [Int64] {
      register.detail(id) { $0.policyAreas = [PolicyArea(name: "natuur en milieu")] }
    }
    change(&register)
    return register.signals("mogelijk-opgevolgd")
  }

  @Test func aNewerArrangementWithTheSameParticipantsAreaAndNameMayBeASuccessor() {
    let signals = successors { _ in }
    #expect(signals.map(\.cases) == [[SystemID(7), SystemID(8)]])
  }

  @Test func theSameNameButForTheFormIsEnough() {
    let signals = successors {
      $0.detail(7) { $0.policyAreas = [] }
      $0.change(7) { $0.title = "Gemeenschappelijke regeling De Connectie" }
      $0.change(8) { $0.title = "Centrumgemeenteregeling De Connectie" }
    }
    #expect(signals.count == 1)
  }

  private static let differences: [@Sendable (inout SmallRegister) -> Void] = [
    {
      $0.excerpt.participations.removeAll {
        $0.arrangement == VersionID(8) && $0.organisation.id == BodyID(2)
      }
    },
    { $0.detail(8) { $0.policyAreas = [PolicyArea(name: "wonen")] } },
    { $0.change(8) { $0.title = "Gemeenschappelijke regeling Omgevingsdienst Flevoland" } },
    { $0.change(8) { $0.previous = VersionID(6) } },
    { $0.change(8) { $0.inForce = Period(start: Day(number: 12_000)) } },
  ]

  @Test(arguments: differences)
  func withoutOneOfTheseThereIsNoSuccessor(
    change: @Sendable (inout SmallRegister) -> Void
  ) {
    #expect(successors(change).isEmpty)
  }
}
