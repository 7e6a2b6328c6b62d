import Overviews
import Records
import Testing

/// Signals about who takes part and about the bodies of arrangements.
struct RegisterSignalTests {
  private let today = SmallRegister.today

  @Test(arguments: [(20_000, 1), (20_001, 0)])
  func aParticipantThatNoLongerExistsIsAnError(end: Int, expected: Int) {
    var register = SmallRegister()
    register.organisation(1, "Gemeente Een", Period(end: Day(number: end)))
    register.arrangement(7, members: [1: nil, 2: nil])
    let signals = register.signals("opgeheven-deelnemer")
    #expect(signals.count == expected)
    #expect(signals.allSatisfy { $0.kind.severity == .error })
    #expect(signals.allSatisfy { $0.cases == [SystemID(7), SystemID(1)] })
  }

  @Test func aSuccessorIsNamedAndWhetherItTakesPart() throws {
    var register = SmallRegister()
    register.organisation(1, "Gemeente Een", Period(end: Day(number: 15_000)))
    register.organisation(2, "Gemeente Twee")
    register.excerpt.mergers = [
      Merger(
        date: Day(number: 15_000), before: MunicipalityMention(name: "Een"),
        after: MunicipalityMention(name: "Twee"), manner: .absorbed, lineNumber: 2)
    ]
    register.arrangement(7, members: [1: nil])
    register.arrangement(8, members: [1: nil, 2: nil])
    let texts = register.signals("opgeheven-deelnemer").map(\.text.dutch.plain)
    #expect(texts.count == 2)
    #expect(texts[0].hasSuffix("Opgegaan in: Twee, niet als deelnemer vermeld."))
    #expect(texts[1].hasSuffix("Opgegaan in: Twee, ook als deelnemer vermeld."))
  }

  @Test(arguments: [(20_000, 1), (20_001, 0)])
  func anArrangementWhoseBodyEndedIsAnError(end: Int, expected: Int) {
    var register = SmallRegister()
    register.arrangement(7)
    register.body(5, "Dienst", of: 7, Period(end: Day(number: end)))
    #expect(register.signals("organisatie-beeindigd").count == expected)
  }

  @Test(arguments: [(20_000, 20_000, 1), (20_050, 20_060, 1), (20_051, 20_060, 0)])
  func anEndThatTheRegisterAnnouncedForAfterItsExportIsNoError(end: Int, on day: Int, expected: Int)
  {
    var register = SmallRegister()
    register.excerpt.documents = CitedDocument.numbered([.export(of: Day(number: 20_050))])
    register.organisation(1, "Dorp", Period(end: Day(number: end)))
    register.arrangement(7, members: [1: nil])
    register.body(5, "Dienst", of: 7, Period(end: Day(number: end)))
    for code in ["organisatie-beeindigd", "opgeheven-deelnemer"] {
      #expect(register.signals(code, on: Day(number: day)).count == expected)
    }
  }

  @Test(arguments: [
    ("2020-06-19", 3, true), ("2020-06-19", 2, false), ("2021-01-01", 3, false),
  ])
  func anEndDateThatSeveralBodiesShareIsAskedAbout(date: String, count: Int, isAsked: Bool) throws {
    let end = try #require(Day(iso: date))
    var register = SmallRegister()
    register.arrangement(7)
    register.body(5, "Dienst", of: 7, Period(end: end))
    register.excerpt.bodiesEnded = [end: count]
    let signal = try #require(register.signals("organisatie-beeindigd").first)
    #expect(signal.text.dutch.plain.hasSuffix("?") == isAsked)
    #expect(signal.text.english.plain.hasSuffix("?") == isAsked)
  }

  @Test(arguments: [(20_000, 1), (20_001, 0)])
  func aBodyThatOutlivesItsArrangementIsAQuestion(end: Int, expected: Int) {
    var register = SmallRegister()
    register.arrangement(7, until: end)
    register.organisation(5, "Dienst", kind: .cooperationBody)
    register.excerpt.organisationDetails[BodyID(5)] = OrganisationDetails()
    register.excerpt.organisationDetails[BodyID(5)]?.foundedBy = VersionID(7)
    let signals = register.signals("regeling-beeindigd")
    #expect(signals.count == expected)
    #expect(signals.allSatisfy { $0.cases == [SystemID(5), SystemID(7)] })
  }

  @Test func aBodyOfALaterVersionOrAnotherArrangementIsNone() {
    var register = SmallRegister()
    register.arrangement(7, until: 15_000)
    register.arrangement(8, from: 15_000)
    register.change(7) { $0.next = VersionID(8) }
    register.change(8) { $0.previous = VersionID(7) }
    register.arrangement(9)
    register.arrangement(10, until: 15_000)
    register.body(6, "Elders in gebruik", of: 9, Period())
    register.organisation(5, "Dienst", kind: .cooperationBody)
    for (body, founder) in [(5, 7), (6, 10)] as [(Int64, Int64)] {
      register.excerpt.organisationDetails[BodyID(body)] = OrganisationDetails()
      register.excerpt.organisationDetails[BodyID(body)]?.foundedBy = VersionID(founder)
    }
    #expect(register.signals("regeling-beeindigd").isEmpty)
  }

  @Test(
    arguments: [
      (.publicBody, .operationsOrganisation, "1", 1), (.publicBody, .publicBody, "2", 0),
      (.publicBody, .jointOrgan, "1", 0),
    ] as [(CooperationForm, CooperationForm, String, Int)])
  func twoLegalPersonsWithOneNumberAreAnError(
    first: CooperationForm, second: CooperationForm, number: String, expected: Int
  ) {
    var register = SmallRegister()
    register.arrangement(7, form: first)
    register.arrangement(8, form: second)
    register.body(5, "Dienst", of: 7, Period())
    register.body(6, "Schap", of: 8, Period())
    for (body, value) in [(5, "1"), (6, number)] as [(Int64, String)] {
      register.excerpt.organisationDetails[BodyID(body)]?.identifiers = [
        Identifier(scheme: "RSIN", value: value)
      ]
    }
    let signals = register.signals("dubbel-nummer")
    #expect(signals.count == expected)
    #expect(signals.allSatisfy { $0.cases == [SystemID(5), SystemID(6)] })
  }

  @Test(
    arguments: [
      (.operationsOrganisation, .council, 1), (.operationsOrganisation, .mayor, 1),
      (.operationsOrganisation, .executive, 0), (.publicBody, .council, 0),
    ] as [(CooperationForm, AdministrativeBody, Int)])
  func aCouncilOrMayorInAnOperationsOrganisationIsAQuestion(
    form: CooperationForm, body: AdministrativeBody, expected: Int
  ) {
    var register = SmallRegister()
    register.arrangement(7, form: form, members: [1: nil, 2: nil])
    register.participations(in: 7) { $0.bodies = [.executive, body] }
    let signals = register.signals("bvo-met-raad-of-burgemeester")
    #expect(signals.count == expected)
    #expect(signals.allSatisfy { $0.cases == [SystemID(7), SystemID(1), SystemID(2)] })
  }

  @Test(
    arguments: [
      ([.council, .mayor], "Toch doen de raad en de burgemeester mee", "the mayor take part"),
      ([.council], "Toch doet de raad mee", "the council takes part"),
      ([.mayor], "Toch doet de burgemeester mee", "the mayor takes part"),
    ] as [([AdministrativeBody], String, String)])
  func aCouncilAndAMayorTakePartInThePlural(
    bodies: [AdministrativeBody], dutch: String, english: String
  ) throws {
    var register = SmallRegister()
    register.arrangement(7, form: .operationsOrganisation, members: [1: nil])
    register.participations(in: 7) { $0.bodies = bodies }
    let signal = try #require(register.signals("bvo-met-raad-of-burgemeester").first)
    #expect(signal.text.dutch.plain.contains(dutch))
    #expect(signal.text.english.plain.contains(english))
  }

  @Test(
    arguments: [
      (.cooperationBody, 9_999, 1), (.cooperationBody, 10_000, 0), (.municipality, 9_999, 0),
    ] as [(OrganisationKind, Int, Int)])
  func joiningBeforeTheBeginningIsTold(kind: OrganisationKind, joined: Int, expected: Int) {
    var register = SmallRegister()
    register.organisation(1, "Dienst", kind: kind, Period(start: Day(number: 10_000)))
    register.arrangement(7, members: [1: joined])
    #expect(register.signals("toetreding-voor-oprichting").count == expected)
  }

  @Test(
    arguments: [
      (["33,3", "66,8"], 0), (["33,3", "66,6"], 0), (["33,3", "66,5"], 1), (["50", "50,2"], 1),
      (["50", nil], 0), ([nil, nil], 0),
    ] as [([String?], Int)])
  func sharesThatDoNotAddUpAreAQuestion(shares: [String?], expected: Int) {
    var register = SmallRegister()
    register.arrangement(7, members: [1: nil, 2: nil])
    for (place, share) in shares.enumerated() {
      register.excerpt.participations[place].share = share.flatMap { Percentage($0) }
    }
    #expect(register.signals("verdeelsleutel-telt-niet-op").count == expected)
  }
}
