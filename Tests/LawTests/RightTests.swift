import Law
import Records
import Testing

struct RightTests {
  private func right(
    _ code: String, _ form: CooperationForm?, _ kind: ArrangementKind,
    on date: String = "2026-05-16",
    chapter: Chapter? = nil
  ) throws -> Right {
    let day = try #require(Day(iso: date))
    let rights = Right.rights(
      for: form, derivedHostMunicipality: false, kind: kind, chapter: chapter, on: day)
    return try #require(rights.first { $0.right.code == code })
  }

  /// From the table of rights by hand: the codes that apply on 2026-05-16.
  private static let anyForm: Set = [
    "toestemming", "zienswijze-ontwerpregeling", "uittreding", "evaluatie", "bekendmaking",
    "register", "geschillen",
  ]
  private static let institution: Set = [
    "participatie", "zienswijze-besluiten", "verantwoording-bestuurslid",
    "inlichtingen-bestuurslid", "raad-zonder-zetel", "inlichtingen-bestuur",
    "actieve-informatieplicht", "kaders-en-voorlopige-jaarrekening",
    "zienswijze-ontwerpbegroting", "zienswijze-toezichthouder", "zienswijze-begrotingswijziging",
    "onderzoekscommissie", "rekenkamer", "medewerkingsplicht",
  ]
  private static let legalPerson: Set = ["vereffening", "wensen-deelneming"]
  private static let publicBody: Set = [
    "adviescommissie", "wensen-commissie", "openbare-vergadering",
  ]
  private static let againstCouncils: Set = [
    "toestemming", "zienswijze-ontwerpregeling", "onderzoekscommissie",
  ]

  @Test(arguments: [
    (
      CooperationForm.publicBody, ArrangementKind.executives,
      anyForm.union(institution).union(legalPerson).union(publicBody)
    ),
    (.operationsOrganisation, .executives, anyForm.union(institution).union(legalPerson)),
    (.jointOrgan, .executivesAndMayors, anyForm.union(institution)),
    (
      .publicBody, .mayors,
      anyForm.union(institution).union(legalPerson).union(publicBody).subtracting([
        "raad-zonder-zetel"
      ])
    ),
    (
      .publicBody, .councils,
      anyForm.union(institution).union(legalPerson).union(publicBody).union(["ontslag-bestuurslid"])
        .subtracting(againstCouncils)
    ),
    (
      .jointOrgan, .mixedWithCouncils,
      anyForm.union(institution).union(["ontslag-bestuurslid"]).subtracting(againstCouncils)
    ),
    (.lightArrangement, .executives, anyForm),
    (.hostMunicipality, .councils, anyForm.subtracting(againstCouncils)),
  ])
  func appliesPerFormAndKind(form: CooperationForm, kind: ArrangementKind, codes: Set<String>)
    throws
  {
    let day = try #require(Day(iso: "2026-05-16"))
    let rights = Right.rights(for: form, derivedHostMunicipality: false, kind: kind, on: day)
    #expect(Set(rights.filter { $0.applies == .yes }.map(\.right.code)) == codes)
    #expect(rights.allSatisfy { $0.applies != .unknown })
    #expect(rights.allSatisfy { ($0.reason == nil) == ($0.applies == .yes) })
    #expect(rights.count == CouncilRight.all.count)
  }

  @Test(arguments: [ArrangementKind.unknown, .otherBodies])
  func isUnknownWhereItDependsOnAnUnknownKind(kind: ArrangementKind) throws {
    for code in [
      "toestemming", "zienswijze-ontwerpregeling", "verantwoording-bestuurslid",
      "inlichtingen-bestuurslid", "raad-zonder-zetel", "ontslag-bestuurslid", "onderzoekscommissie",
    ] {
      #expect(try right(code, .publicBody, kind).applies == .unknown, "\(code)")
    }
    #expect(try right("zienswijze-ontwerpbegroting", .publicBody, kind).applies == .yes)
    #expect(try right("ontslag-bestuurslid", .lightArrangement, kind).applies == .no)
  }

  @Test func isUnknownWhereItDependsOnAnUnknownForm() throws {
    #expect(try right("zienswijze-ontwerpbegroting", nil, .executives).applies == .unknown)
    #expect(try right("toestemming", nil, .executives).applies == .yes)
  }

  @Test func doubtsAnOperationsOrganisationOfCouncils() throws {
    for code in ["ontslag-bestuurslid", "toestemming", "onderzoekscommissie"] {
      let right = try right(code, .operationsOrganisation, .mixedWithCouncils)
      #expect(right.applies == .unknown)
      #expect(right.reason?.dutch.plain.contains("controleer dit") == true)
    }
  }

  @Test(arguments: [
    ("verantwoording-bestuurslid", ArrangementKind.councils, "Wgr art. 16 lid 1"),
    ("verantwoording-bestuurslid", .executives, "Wgr art. 19 lid 1 en art. 16 lid 1"),
    ("inlichtingen-bestuurslid", .mayors, "Wgr art. 19 lid 2 en art. 16 lid 2"),
    ("raad-zonder-zetel", .executivesAndMayors, "Wgr art. 19 lid 3 en art. 16 lid 3"),
    ("ontslag-bestuurslid", .mixedWithCouncils, "Wgr art. 16 lid 4"),
    ("zienswijze-ontwerpbegroting", .executives, "Wgr art. 35 lid 1-4"),
    ("onderzoekscommissie", .executives, "Gemeentewet art. 155g en 155h"),
    ("toestemming", .mayors, "Wgr art. 1 lid 4 en 5"),
  ])
  func citesTheArticleForTheKind(code: String, kind: ArrangementKind, citation: String) throws {
    #expect(try right(code, .publicBody, kind).citation == citation)
  }

  @Test(arguments: [
    ("zienswijze-ontwerpbegroting", "2026-01-01", "Wgr art. 59 lid 1-4"),
    ("kaders-en-voorlopige-jaarrekening", "2026-01-01", "Wgr art. 58b"),
    ("zienswijze-ontwerpbegroting", "2020-01-01", "Wgr art. 59 lid 1-3"),
    ("onderzoekscommissie", "2026-01-01", "Gemeentewet art. 155g en 155h"),
    ("actieve-informatieplicht", "2026-01-01", "Wgr art. 52 lid 1 jo. art. 17 lid 2 en 3"),
    ("toestemming", "2026-01-01", "Wgr art. 51 lid 4 en 5"),
    ("wensen-deelneming", "2026-01-01", "Wgr art. 55a lid 2"),
    (
      "geschillen", "2026-01-01",
      "Wgr art. 28 (nummer in hoofdstuk IV niet nagegaan: controleer dit)"
    ),
    (
      "toestemming", "2020-01-01",
      "Wgr art. 1 lid 2 en 3 (nummer in hoofdstuk IV niet nagegaan: controleer dit)"
    ),
  ])
  func citesTheArticleOfTheChapter(code: String, date: String, citation: String) throws {
    let right = try right(
      code, .publicBody, .executives, on: date, chapter: .municipalitiesAndProvinces)
    #expect(right.citation == citation)
  }

  @Test(arguments: [
    (
      "verantwoording-bestuurslid", Chapter.municipalitiesAndWaterBoards,
      "Wgr art. 62 jo. art. 19 lid 1 en art. 16 lid 1"
    ),
    ("geschillen", .municipalitiesAndWaterBoards, "Wgr art. 62 jo. art. 28"),
    ("wensen-deelneming", .municipalitiesAndWaterBoards, "Wgr art. 64a lid 2"),
    ("zienswijze-ontwerpregeling", .municipalitiesAndWaterBoards, "Wgr art. 61 lid 2 en 3"),
    ("evaluatie", .allThree, "Wgr art. 74 lid 1 jo. art. 11a"),
    ("zienswijze-ontwerpregeling", .allThree, "Wgr art. 73 lid 2 en 3"),
    ("wensen-deelneming", .allThree, "Wgr art. 77a lid 2"),
    ("register", .allThree, "Wgr art. 74 lid 1 jo. art. 26 lid 2 en art. 136"),
  ])
  func citesTheArticleOfEveryChapter(code: String, chapter: Chapter, citation: String) throws {
    #expect(
      try right(code, .publicBody, .executives, on: "2026-01-01", chapter: chapter).citation
        == citation)
  }

  @Test func isNotThereBeforeJuly2022() throws {
    for code in [
      "zienswijze-ontwerpregeling", "zienswijze-besluiten", "participatie", "evaluatie",
      "actieve-informatieplicht", "adviescommissie", "onderzoekscommissie",
    ] {
      #expect(try right(code, .publicBody, .executives, on: "2022-06-30").applies == .no)
      #expect(try right(code, .publicBody, .executives, on: "2022-07-01").applies == .yes)
    }
  }

  @Test func followsTheOlderTextBeforeJuly2022() throws {
    let view = try right("zienswijze-ontwerpbegroting", .publicBody, .executives, on: "2022-06-30")
    #expect(view.applies == .yes)
    #expect(view.citation == "Wgr art. 35 lid 1-3")
    #expect(view.rule.meaning.dutch.plain.contains("acht weken"))
    let consent = try right("toestemming", .publicBody, .executives, on: "2022-06-30")
    #expect(consent.citation == "Wgr art. 1 lid 2 en 3")
    let framework = try right(
      "kaders-en-voorlopige-jaarrekening", .jointOrgan, .councils, on: "2016-01-01")
    #expect(framework.rule.meaning.dutch.plain.contains("15 april"))
  }

  @Test(arguments: [
    "toestemming", "verantwoording-bestuurslid", "inlichtingen-bestuur", "wensen-deelneming",
    "zienswijze-ontwerpbegroting", "medewerkingsplicht",
  ])
  func holdsInTheTextOf2015(code: String) throws {
    #expect(try right(code, .publicBody, .executives, on: "2016-01-01").applies == .yes)
  }

  @Test func isUnknownWhereNoTextWasRead() throws {
    #expect(
      try right("wensen-commissie", .publicBody, .councils, on: "2016-01-01").applies == .unknown)

    #expect(
      try right("zienswijze-ontwerpbegroting", .publicBody, .executives, on: "2014-12-31").applies
        == .unknown)
    #expect(
      try right("rekenkamer", .publicBody, .executives, on: "2024-01-01").applies == .unknown)
  }

  @Test func carriesAnUnverifiedRuleWithoutClaimingIt() throws {
    let register = try right("gemeentelijk-register", .publicBody, .executives, on: "2015-06-01")
    #expect(register.rule.isVerified == false)
    #expect(register.applies == .unknown)
    #expect(register.reason?.dutch.plain.contains("controleer dit") == true)
    #expect(try right("gemeentelijk-register", .publicBody, .executives).applies == .no)
  }

  @Test func explainsWhyALightArrangementHasNoBudgetRights() throws {
    let day = try #require(Day(iso: "2026-05-16"))
    let rights = Right.rights(
      for: .lightArrangement, derivedHostMunicipality: true, kind: .executives, on: day)
    let view = try #require(rights.first { $0.right.code == "zienswijze-ontwerpbegroting" })
    #expect(view.reason?.dutch == "een centrumregeling heeft geen eigen bestuur")
  }

  @Test func codesAreUniqueAndKebabCase() {
    let codes = CouncilRight.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(
      codes.allSatisfy { $0.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
    for right in CouncilRight.all {
      #expect(right.provisions.allSatisfy { $0.rule.code == right.code })
    }
  }
}

struct RuleTests {
  @Test func carriesTheFormWithoutAnArticleAsUnverified() {
    let unverified = CooperationForm.allCases.filter {
      !FormProvision.provision(for: $0).rule.isVerified
    }
    #expect(unverified == [.lightArrangement])
  }

  @Test func tellsLegalPersons() {
    let persons = CooperationForm.allCases.filter { FormProvision.provision(for: $0).isLegalPerson }
    #expect(persons == [.publicBody, .operationsOrganisation])
  }

  @Test func listsTheSectionOnAffiliatedParties() {
    #expect(
      Rule.affiliatedParties.map(\.citation) == [
        "BBV art. 15 lid 1 onder a", "BBV art. 15 lid 1 onder b", "BBV art. 15 lid 2 onder a",
        "BBV art. 15 lid 2 onder b", "BBV art. 15 lid 2 onder c", "BBV art. 15 lid 2 onder d",
        "BBV art. 15 lid 2 onder e",
      ])
  }

  @Test func doesNotClaimWeekends() {
    #expect(Rule.calendarCaveats.contains { $0.statute == .timeLimitsAct && !$0.isVerified })
  }
}
