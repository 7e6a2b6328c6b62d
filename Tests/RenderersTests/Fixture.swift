import Overviews
import Records
import TestSupport
import Testing

/// A small made-up register: two municipalities that exist, one that ended, one still to come.
struct Fixture {
  static let day = Fixture.day(2026, 5, 16)

  static let duinstad = BodyID(101)
  static let polderveen = BodyID(102)
  static let oudendam = BodyID(103)
  static let nieuwdorp = BodyID(104)
  static let waterBoard = BodyID(201)
  static let body = BodyID(301)
  static let safety = VersionID(9_001)
  static let formerSafety = VersionID(9_000)
  static let taxes = VersionID(9_002)
  static let host = VersionID(9_003)

  var excerpt: RegisterExcerpt

  init() {
    var register = MadeUpRegister()
    Self.addOrganisations(to: &register)
    Self.addSafetyRegion(to: &register)
    Self.addTaxes(to: &register)
    Self.addHostArrangement(to: &register)
    excerpt = register.excerpt
    excerpt.documents = [Self.document(dated: Self.day)]
  }

  func overview(of municipality: BodyID = duinstad, on day: Day = day) throws -> CouncilOverview {
    try #require(CouncilOverview(of: municipality, in: excerpt, on: day))
  }

  func arrangement(_ id: VersionID = safety, on day: Day = day) throws -> ArrangementOverview {
    try #require(ArrangementOverview(of: id, in: excerpt, on: day))
  }

  var list: ArrangementList {
    ArrangementList(
      [Self.formerSafety, Self.safety, Self.taxes].compactMap { id in
        excerpt.arrangements[id].map { arrangement in
          .init(
            arrangement: arrangement,
            participantCount: excerpt.participations.count { $0.arrangement == id })
        }
      }, standing: excerpt.standing(on: Self.day))
  }

  /// A date that exists; the first day of the calendar otherwise.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: .min)
  }

  static func document(dated day: Day) -> CitedDocument {
    var ledger = Ledger()
    ledger.stored = 1_200
    ledger.unchanged = 30
    ledger.rejected = 2
    ledger.ignored = 1
    return CitedDocument(
      number: 1,
      Document(
        id: 1, kind: .registerExport, fileName: "export \"mei\".xml",
        sha256: String(repeating: "0123456789abcdef", count: 4), date: day, dateOrigin: .document,
        readAt: "2026-05-17T08:00:00Z", ledger: ledger))
  }

  private static func addOrganisations(to register: inout MadeUpRegister) {
    for (id, name, code, existence) in [
      (duinstad, "Gemeente Duinstad", "gm9001", Period()),
      (polderveen, "Gemeente Polderveen", "gm9002", Period()),
      (oudendam, "Gemeente Oudendam", "gm9003", Period(end: day(2023, 1, 1))),
      (nieuwdorp, "Gemeente Nieuwdorp", "gm9004", Period(start: day(2027, 1, 1))),
    ] {
      register.organisation(id, name, code: code, tooi: "gemeente/\(code)", existence)
    }
    register.change(organisation: duinstad) {
      $0.inhabitants = 159_000
      $0.seats = 39
    }
    register.organisation(waterBoard, "Waterschap Zilte Stroom", kind: .waterBoard)
    register.organisation(body, "Veiligheidsregio Kust", kind: .cooperationBody, tooi: "so/so9001")
    var details = OrganisationDetails()
    details.contact.websites = [
      WebLink(url: "https://kust.example/", label: "Veiligheidsregio Kust")
    ]
    details.contact.telephones = ["(088) 000 00 00"]
    details.contact.emails = ["info@kust.example"]
    register.excerpt.organisationDetails[body] = details
  }

  private static func addSafetyRegion(to register: inout MadeUpRegister) {
    register.arrangement(
      formerSafety, "Gemeenschappelijke regeling Veiligheidsregio Kust 2010",
      Period(start: day(2010, 10, 1), end: day(2024, 7, 1)), next: safety, isAskedFor: false)
    register.arrangement(
      safety, "Gemeenschappelijke regeling Veiligheidsregio Kust",
      Period(start: day(2024, 7, 1)), previous: formerSafety)
    register.change(safety) {
      $0.citationTitle = "Veiligheidsregio Kust"
      $0.body = OrganisationReference(id: body, name: "Veiligheidsregio Kust")
      $0.keeper = $0.body
      $0.verified = day(2025, 3, 1)
    }
    register.detail(safety) {
      $0.acquisitions = ["Delegatie", "Mandaat"]
      $0.purpose =
        "Het behartigen van de belangen van de deelnemende gemeenten op het gebied van "
        + "brandweerzorg, rampenbestrijding en crisisbeheersing."
      $0.powers = [
        Power(article: "Artikel 5", content: "Het openbaar lichaam richt een brandweer in.")
      ]
      $0.legalBases = [
        LegalBasis(
          caption: "Wet gemeenschappelijke regelingen",
          reference: "http://wetten.overheid.nl/jci1.3:c:BWBR0003740"),
        LegalBasis(caption: "Verordening <b>oud</b>", reference: "javascript:alert(1)"),
      ]
      $0.decisions = ["https://lokaleregelgeving.overheid.nl/CVDR000001"]
      $0.policyAreas = [PolicyArea(name: "openbare orde en veiligheid | rampen")]
    }
    register.join(
      safety, duinstad, day(2010, 10, 1), [.council, .executive, .mayor], share: "16,33")
    register.join(safety, polderveen, day(2012, 1, 1), [.executive], share: "83,67")
    register.join(safety, oudendam, day(2010, 10, 1), [.executive])
    register.join(safety, waterBoard, nil, [.executiveBoard])
  }

  private static func addTaxes(to register: inout MadeUpRegister) {
    register.arrangement(
      taxes, Nasty.title, form: .operationsOrganisation, Period(start: day(2015, 1, 1)),
      isAskedFor: false)
    register.join(taxes, duinstad, day(2015, 1, 1), [.executive])
    register.join(taxes, polderveen)
  }

  private static func addHostArrangement(to register: inout MadeUpRegister) {
    register.arrangement(
      host, "Centrumregeling Jeugd", form: .lightArrangement, Period(start: day(2019, 1, 1)),
      isAskedFor: false)
    register.join(host, duinstad)
    register.join(host, polderveen, nil, [.executive])
  }
}

/// Values as nobody should write them in a register.
enum Nasty {
  /// A formula, markup, quotes, a line break, a change of direction and an escape sequence.
  static let title =
    "=cmd|' /C calc'!A0 <script>alert(\"x\")</script>\nBelasting\u{202E}dienst\u{1B}[31m & 'zo'; *x*"
  /// The characters that no reader may be steered with.
  static let steering: [Unicode.Scalar] = ["\u{1B}", "\u{202E}", "\u{9B}", "\u{07}"]
}
