import Law
import Records
import Testing

struct RightTests {
  private func rights(
    _ form: CooperationForm?, _ kind: ArrangementKind, on date: String = "2026-05-16",
    chapter: ChapterFinding = ChapterFinding(chapter: .municipalities),
    counterparts: Set<AdministrativeBody> = [], own: Set<AdministrativeBody> = []
  ) throws -> [Right] {
    var circumstances = RightCircumstances(
      form: form, kind: kind, chapter: chapter, day: try #require(Day(iso: date)))
    circumstances.counterparts = counterparts
    circumstances.ownBodies = own
    return Right.rights(in: circumstances)
  }

  private func right(
    _ code: String, _ form: CooperationForm?, _ kind: ArrangementKind,
    on date: String = "2026-05-16", chapter: Chapter? = .municipalities,
    counterparts: Set<AdministrativeBody> = [], own: Set<AdministrativeBody> = []
  ) throws -> Right {
    let rights = try rights(
      form, kind, on: date, chapter: ChapterFinding(chapter: chapter), counterparts: counterparts,
      own: own)
    return try #require(rights.first { $0.right.code == code })
  }

  /// Of both the code, the article and the period are one: a committee may have members of provincial councils in chapter IV.
  @Test func theSameRightWithAnotherMeaningIsNotTheSame() throws {
    let one = try right("onderzoekscommissie", .publicBody, .executives)
    let other = try right(
      "onderzoekscommissie", .publicBody, .executives, chapter: .municipalitiesAndProvinces)
    #expect(one.citation == other.citation && one.rule.inForce == other.rule.inForce)
    #expect(one != other)
    #expect(try one == right("onderzoekscommissie", .publicBody, .executives))
  }

  /// From the table of rights by hand: the codes that apply on 2026-05-16.
  private static let anyForm: Set = [
    "toestemming", "zienswijze-ontwerpregeling", "uittreding", "evaluatie", "bekendmaking",
    "register", "geschillen", "verantwoording-burgemeester", "vragen", "interpellatie",
    "raadsonderzoek", "eigen-begroting",
  ]
  private static let institution: Set = [
    "participatie", "zienswijze-besluiten", "verantwoording-bestuurslid",
    "inlichtingen-bestuurslid", "raad-zonder-zetel", "inlichtingen-bestuur",
    "actieve-informatieplicht", "kaders-en-voorlopige-jaarrekening",
    "zienswijze-ontwerpbegroting", "zienswijze-toezichthouder", "zienswijze-begrotingswijziging",
    "onderzoekscommissie", "rekenkamer", "medewerkingsplicht", "twee-vergaderingen",
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
      .jointOrgan, .councils,
      anyForm.union(institution).union(["ontslag-bestuurslid", "openbare-vergadering"])
        .subtracting(againstCouncils)
    ),
    (.lightArrangement, .executives, anyForm.union(["eigen-rekenkamer"])),
    (
      .hostMunicipality, .councils,
      anyForm.union(["eigen-rekenkamer"]).subtracting(againstCouncils)
    ),
  ])
  func appliesPerFormAndKind(form: CooperationForm, kind: ArrangementKind, codes: Set<String>)
    throws
  {
    let rights = try rights(form, kind)
    #expect(Set(rights.filter { $0.applies == .yes }.map(\.right.code)) == codes)
    // Art. 169 of the Gemeentewet was not read.
    #expect(
      rights.filter { $0.applies == .unknown }.map(\.right.code) == ["verantwoording-college"])
    #expect(rights.allSatisfy { ($0.reason == nil) == ($0.applies == .yes) })
    let answered = Set(rights.map(\.right.code))
    let own = form.hasInstitution ? ["eigen-rekenkamer"] : []
    #expect(answered == Set(CouncilRight.all.map(\.code)).subtracting(own))
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
    for code in ["ontslag-bestuurslid", "onderzoekscommissie"] {
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
    ("geschillen", "2026-01-01", "Grondwet art. 136"),
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

  @Test func explainsWhyALightArrangementHasNoBudgetRights() throws {
    var circumstances = RightCircumstances(
      form: .lightArrangement, kind: .executives,
      chapter: ChapterFinding(chapter: .municipalities),
      day: try #require(Day(iso: "2026-05-16")))
    circumstances.isHostMunicipality = true
    let rights = Right.rights(in: circumstances)
    let view = try #require(rights.first { $0.right.code == "zienswijze-ontwerpbegroting" })
    #expect(view.reason?.dutch == "een centrumregeling heeft geen eigen bestuur")
  }

  /// Wgr art. 1 lid 4 has no exception for mixed arrangements; it is read per municipality.
  @Test(arguments: [
    (ArrangementKind.mixedWithCouncils, [AdministrativeBody.executive], Ternary.yes),
    (.mixedWithCouncils, [.mayor], .yes), (.mixedWithCouncils, [.council], .no),
    (.mixedWithCouncils, [.council, .executive], .no), (.mixedWithCouncils, [], .unknown),
    (.councils, [], .no), (.executives, [], .yes), (.unknown, [.executive], .yes),
  ])
  func consentIsReadPerMunicipality(
    kind: ArrangementKind, own: [AdministrativeBody], applies: Ternary
  ) throws {
    let right = try right("toestemming", .publicBody, kind, own: Set(own))
    #expect(right.applies == applies)
  }

  /// Wgr art. 61 lid 2 and 73 lid 2.
  @Test(arguments: [
    (Chapter.municipalitiesAndWaterBoards, AdministrativeBody.generalBoard, Ternary.no),
    (.allThree, .provincialCouncil, .no), (.allThree, .generalBoard, .no),
  ])
  func noViewOnADraftThatCounterpartsMake(
    chapter: Chapter, body: AdministrativeBody, applies: Ternary
  ) throws {
    let code = "zienswijze-ontwerpregeling"
    #expect(
      try right(code, .publicBody, .executives, chapter: chapter, counterparts: [body]).applies
        == applies)
    #expect(try right(code, .publicBody, .executives, chapter: chapter).applies == .yes)
  }

  /// Gemeentewet art. 155g and 155h name chapters I and IV, and neither V nor VI.
  @Test(arguments: [
    (Chapter?.some(.municipalities), Ternary.yes), (.some(.municipalitiesAndProvinces), .yes),
    (.some(.municipalitiesAndWaterBoards), .no), (.some(.allThree), .no), (nil, .unknown),
  ])
  func jointInquiryIsForChaptersIAndIV(chapter: Chapter?, applies: Ternary) throws {
    #expect(
      try right("onderzoekscommissie", .publicBody, .executives, chapter: chapter).applies
        == applies)
    #expect(
      try right(
        "onderzoekscommissie", .publicBody, .executives, chapter: .municipalitiesAndProvinces,
        counterparts: [.provincialCouncil]
      ).applies == .no)
  }

  /// Wgr art. 52 lid 1 and 74 lid 1 do not declare art. 28 applicable.
  @Test(arguments: [
    (Chapter.municipalities, "Wgr art. 28", "gedeputeerde staten"),
    (.municipalitiesAndWaterBoards, "Wgr art. 62 jo. art. 28", "gedeputeerde staten"),
    (.municipalitiesAndProvinces, "Grondwet art. 136", "koninklijk besluit"),
    (.allThree, "Grondwet art. 136", "koninklijk besluit"),
  ])
  func disputesAreDecidedPerChapter(chapter: Chapter, citation: String, by: String) throws {
    for form in [CooperationForm.publicBody, .lightArrangement] {
      let right = try right("geschillen", form, .executives, chapter: chapter)
      #expect(right.citation == citation)
      #expect(right.applies == .yes)
      #expect(right.rule.meaning.dutch.plain.contains(by))
    }
  }

  @Test(arguments: [
    (CooperationForm.publicBody, ArrangementKind.executives, Ternary.yes, "Wgr art. 22 lid 3"),
    (.jointOrgan, .councils, .yes, "Wgr art. 23 lid 5 en art. 22 lid 3"),
    (.jointOrgan, .mixedWithCouncils, .yes, "Wgr art. 23 lid 5 en art. 22 lid 3"),
    (.jointOrgan, .executives, .no, "Wgr art. 23 lid 5 en art. 22 lid 3"),
    (.operationsOrganisation, .executives, .no, "Wgr art. 22 lid 3"),
  ])
  func aJointOrganOfCouncilsMeetsInPublic(
    form: CooperationForm, kind: ArrangementKind, applies: Ternary, citation: String
  ) throws {
    let right = try right("openbare-vergadering", form, kind)
    #expect(right.applies == applies)
    #expect(right.citation == citation)
    #expect(try self.right("twee-vergaderingen", form, kind).applies == .yes)
  }

  @Test func theCouncilsOwnInstrumentsComeFirstWhereTheFormHasNoOthers() throws {
    for form in [CooperationForm.lightArrangement, .hostMunicipality] {
      let codes = try rights(form, .executives).prefix(7).map(\.right.code)
      #expect(codes == CouncilRight.ownInstruments.map(\.code))
    }
    #expect(try rights(.publicBody, .executives).first?.right.code == "toestemming")
    #expect(
      CouncilRight.ownInstruments.flatMap(\.provisions).map(\.rule.citation) == [
        "Gemeentewet art. 180 lid 1-3", "Gemeentewet art. 169 lid 1-3",
        "Gemeentewet art. 155 lid 1", "Gemeentewet art. 155 lid 2", "Gemeentewet art. 155a-155f",
        "Gemeentewet art. 184",
        "Gemeentewet art. 189-191",
      ])
  }

  @Test func aBodyOfForeignLawLeavesTheCouncilsOwnInstrumentsOnly() throws {
    let rights = try rights(.publicBody, .councils, chapter: .foreignLaw)
    let granted = rights.filter { $0.applies == .yes }
    let unread = "verantwoording-college"
    #expect(
      granted.map(\.right.code) == CouncilRight.ownInstruments.map(\.code).filter { $0 != unread })
    for right in rights where right.applies != .yes && right.right.code != unread {
      #expect(right.applies == .unknown)
      #expect(right.reason?.dutch == "ander recht: vraag de statuten")
    }
  }

  @Test func everyRightIsOfOneKindAndDutiesAreApart() throws {
    let kinds = Dictionary(grouping: CouncilRight.all, by: \.kind).mapValues { $0.map(\.code) }
    #expect(Set(kinds.keys) == Set(RightKind.allCases))
    #expect(kinds[.duty] == ["register", "medewerkingsplicht"])
    #expect(!CouncilRight.all.contains { $0.code == "gemeentelijk-register" })
    #expect(
      RightKind.allCases.map(\.rawValue) == [
        "invloed", "informatie", "verantwoording", "waarborg", "plicht",
      ])
  }

  @Test(arguments: [
    ("zienswijze-besluiten", "afdeling 3.4 van de Awb"),
    ("adviescommissie", "moet het algemeen bestuur"), ("adviescommissie", "wensen en bedenkingen"),
    ("wensen-deelneming", "vereniging, maatschap, coöperatie of onderlinge"),
    ("medewerkingsplicht", "nadat het dat heeft aangekondigd"),
    ("medewerkingsplicht", "over bevoegdheden die eraan zijn overgedragen"),
    ("adviescommissie", "Stellen de raden van de deelnemende gemeenten het samen voor"),
    ("wensen-commissie", "Laat de regeling een commissie met bevoegdheden toe"),
    ("geschillen", "behalve waar dat aan de rechter is"),
    ("zienswijze-ontwerpbegroting", "naar het algemeen bestuur gaat"),
  ])
  func saysWhatTheLidSays(code: String, words: String) throws {
    #expect(try right(code, .publicBody, .executives).rule.meaning.dutch.plain.contains(words))
  }

  /// What the law says of one form, kind or chapter is not told of another (Wgr art. 1 lid 2, 9 lid 1, 26, 28).
  @Test(arguments: [
    (
      "uittreding", CooperationForm.publicBody, ArrangementKind.executives,
      "vermogen van de organisatie",
      true
    ),
    ("uittreding", .operationsOrganisation, .executives, "vermogen van de organisatie", true),
    ("uittreding", .jointOrgan, .executives, "vermogen", false),
    ("uittreding", .lightArrangement, .executives, "vermogen", false),
    ("geschillen", .publicBody, .executives, "met het bestuur", true),
    ("geschillen", .hostMunicipality, .executives, "bestuur", false),
    ("register", .jointOrgan, .executives, "De organisatie zelf", true),
    ("register", .lightArrangement, .executives, "De deelnemer die de regeling bekendmaakt", true),
    ("zienswijze-ontwerpregeling", .publicBody, .executives, "Het college stuurt", true),
    ("zienswijze-ontwerpregeling", .publicBody, .mayors, "De burgemeester stuurt", true),
    (
      "zienswijze-ontwerpregeling", .publicBody, .executivesAndMayors,
      "Het college en de burgemeester sturen", true
    ),
  ])
  func saysOfAFormWhatHoldsForIt(
    code: String, form: CooperationForm, kind: ArrangementKind, words: String, isSaid: Bool
  ) throws {
    let right = try right(code, form, kind)
    #expect(right.applies == .yes)
    #expect(right.rule.meaning.dutch.plain.contains(words) == isSaid)
  }

  @Test(arguments: [
    (Chapter?.some(.municipalities), "Eén gemeente maakt"),
    (.municipalitiesAndWaterBoards, "Eén gemeente maakt"),
    (.municipalitiesAndProvinces, "De provincie maakt"), (.allThree, "De provincie maakt"),
    (nil, "Eén gemeente, of als een provincie meedoet de provincie, maakt"),
  ])
  func theProvincePublishesWhereItTakesPart(chapter: Chapter?, words: String) throws {
    let right = try right("bekendmaking", .publicBody, .executives, chapter: chapter)
    #expect(right.applies == .yes)
    #expect(right.rule.meaning.dutch.plain.hasPrefix(words))
  }

  /// Gemeentewet art. 180 was read, art. 169 was not.
  @Test(arguments: CooperationForm.allCases)
  func whatWasNotReadIsNamedAndNoFact(form: CooperationForm) throws {
    let mayor = try right("verantwoording-burgemeester", form, .executives)
    #expect(mayor.applies == .yes)
    #expect(mayor.citation == "Gemeentewet art. 180 lid 1-3")
    let executive = try right("verantwoording-college", form, .executives)
    #expect(executive.applies == .unknown)
    #expect(executive.citation == "Gemeentewet art. 169 lid 1-3")
    #expect(executive.reason?.dutch == "de tekst van dit artikel is niet gelezen; controleer dit")
    #expect(!Rule.documents(of: form).contains { $0.citation.contains("169") })
  }

  /// Wgr art. 16 lid 4: a council dismisses the member that it appointed itself.
  @Test(arguments: [
    ([AdministrativeBody.council], Ternary.yes), ([.council, .executive], .yes), ([], .yes),
    ([.executive], .unknown), ([.mayor], .unknown),
  ])
  func dismissalInAMixedArrangementIsReadPerMunicipality(
    own: [AdministrativeBody], applies: Ternary
  ) throws {
    let right = try right(
      "ontslag-bestuurslid", .publicBody, .mixedWithCouncils, own: Set(own))
    #expect(right.applies == applies)
    if applies == .unknown {
      #expect(right.reason?.dutch.plain.contains("controleer dit") == true)
    }
  }

  @Test func theAnswerHasNoMomentInChapterIV() throws {
    func meaning(_ chapter: Chapter) throws -> String {
      try right("zienswijze-ontwerpbegroting", .publicBody, .executives, chapter: chapter)
        .rule.meaning.dutch.plain
    }
    #expect(try meaning(.municipalities).contains("vóór het besluit"))
    #expect(try !meaning(.municipalitiesAndProvinces).contains("vóór het besluit"))
    #expect(try meaning(.municipalitiesAndProvinces).contains("art. 59 lid 4 noemt geen moment"))
  }

  @Test(arguments: ["2022-06-30", "2016-01-01"])
  func saysDaysInWords(date: String) throws {
    let right = try right("evaluatie", .publicBody, .executives, on: date)
    #expect(right.reason?.dutch == "geldt pas sinds 1 juli 2022")
    #expect(right.reason?.english == "holds only since 1 July 2022")
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

  @Test func claimsOfWeekendsWhatTheLawSays() {
    let rules = Rule.calendarCaveats.filter { $0.statute == .timeLimitsAct }
    #expect(rules.map(\.isVerified) == [true, false])
    #expect(rules.first?.articles == "art. 1 lid 1 en 2 en art. 3")
  }

  @Test(arguments: [
    (Chapter?.some(.municipalities), "(art. 10 en 30)"),
    (.some(.municipalitiesAndProvinces), "(art. 54)"),
    (.some(.municipalitiesAndWaterBoards), "(art. 63)"), (.some(.allThree), "belastingen"),
    (nil, "belastingen"),
  ])
  func transferredPowersAreInTheArticleOfTheChapter(chapter: Chapter?, end: String) {
    let powers = FormProvision.provision(for: .publicBody).powers(in: chapter)
    #expect(powers.dutch.plain.hasSuffix(end))
  }

  @Test(arguments: [
    (CooperationForm.publicBody, ArrangementKind.councils, ["1", "4", "5", "3"]),
    (.publicBody, .executives, ["6", "4", "5", "3"]), (.jointOrgan, .mayors, ["7", "7", "8"]),
    (.publicBody, .executivesAndMayors, ["10", "7", "8", "3"]),
    (.publicBody, .unknown, ["7", "8", "3"]), (.lightArrangement, .executives, []),
    (.operationsOrganisation, .executives, ["14a", "4", "5"]),
  ])
  func tellsWhoAppointsTheBoard(
    form: CooperationForm, kind: ArrangementKind, lids: [String]
  ) {
    let rules = Rule.board(of: form, kind)
    #expect(rules.map { $0.articles.split(separator: " ").last.map(String.init) } == lids)
  }

  /// Art. 14a lid 1 declares art. 13 lid 2-5 applicable.
  @Test func anOperationsOrganisationHasOneBoard() {
    #expect(
      Rule.board(of: .operationsOrganisation, .executives).map(\.citation) == [
        "Wgr art. 14a", "Wgr art. 14a lid 1 en art. 13 lid 4",
        "Wgr art. 14a lid 1 en art. 13 lid 5",
      ])
  }

  /// Wgr art. 13 lid 7, 8 and 10 and art. 14 lid 3.
  @Test(arguments: [
    (ArrangementKind.executivesAndMayors, "Elk college wijst leden van het bestuur aan", true),
    (.executivesAndMayors, "de burgemeesters zijn zelf lid", true),
    (.executivesAndMayors, "een eigen bepaling", false),
    (.executives, "grotere meerderheid", true), (.mayors, "grotere meerderheid", false),
    (.unknown, "grotere meerderheid", false), (.councils, "behalve zijn voorzitter", true),
    (.mayors, "minder dan zes gemeenten", true), (.executives, "minder dan zes", false),
  ])
  func saysOfABoardWhatTheLidSays(kind: ArrangementKind, words: String, isSaid: Bool) {
    let text = Rule.board(of: .publicBody, kind).map(\.meaning.dutch.plain).joined(separator: " ")
    #expect(text.contains(words) == isSaid)
  }

  @Test func knowsWhatTheTextMustHold() {
    #expect(
      Rule.contents(of: .publicBody).map(\.articles) == [
        "art. 9 lid 1", "art. 9 lid 2", "art. 10 lid 5", "art. 10 lid 7", "art. 11a",
        "art. 17 lid 3",
      ])
    #expect(Rule.contents(of: .lightArrangement).map(\.articles) == ["art. 9 lid 1", "art. 11a"])
    #expect(Rule.documents(of: .jointOrgan).count == 6)
    #expect(
      Rule.documents(of: .lightArrangement).map(\.citation) == [
        "Wgr art. 26 lid 1", "Gemeentewet art. 189-191",
      ])
  }
}
