import Overviews
import Records
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

  var excerpt = RegisterExcerpt()

  init() {
    addOrganisations()
    addSafetyRegion()
    addTaxes()
    addHostArrangement()
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
      day: Self.day,
      items: [Self.formerSafety, Self.safety, Self.taxes].compactMap { id in
        excerpt.arrangements[id].map { arrangement in
          .init(
            arrangement: arrangement,
            participantCount: excerpt.participations.count { $0.arrangement == id })
        }
      }, documents: excerpt.documents)
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

  private mutating func addOrganisations() {
    let municipalities = [
      (Self.duinstad, "Gemeente Duinstad", "gm9001", Period()),
      (Self.polderveen, "Gemeente Polderveen", "gm9002", Period()),
      (Self.oudendam, "Gemeente Oudendam", "gm9003", Period(end: Self.day(2023, 1, 1))),
      (Self.nieuwdorp, "Gemeente Nieuwdorp", "gm9004", Period(start: Self.day(2027, 1, 1))),
    ]
    for (id, name, code, existence) in municipalities {
      var organisation = Organisation(id: id, name: name)
      organisation.kind = .municipality
      organisation.tooi = TOOI("https://identifier.overheid.nl/tooi/id/gemeente/\(code)")
      organisation.code = OrganisationCode(code)
      organisation.existence = existence
      excerpt.organisations[id] = organisation
    }
    excerpt.organisations[Self.duinstad]?.inhabitants = 159_000
    excerpt.organisations[Self.duinstad]?.seats = 39
    var waterBoard = Organisation(id: Self.waterBoard, name: "Waterschap Zilte Stroom")
    waterBoard.kind = .waterBoard
    excerpt.organisations[Self.waterBoard] = waterBoard
    var body = Organisation(id: Self.body, name: "Veiligheidsregio Kust")
    body.kind = .cooperationBody
    body.tooi = TOOI("https://identifier.overheid.nl/tooi/id/so/so9001")
    excerpt.organisations[Self.body] = body
    var details = OrganisationDetails()
    details.contact.websites = [
      WebLink(url: "https://kust.example/", label: "Veiligheidsregio Kust")
    ]
    details.contact.telephones = ["(088) 000 00 00"]
    details.contact.emails = ["info@kust.example"]
    excerpt.organisationDetails[Self.body] = details
  }

  private mutating func addSafetyRegion() {
    var former = Arrangement(
      id: Self.formerSafety, title: "Gemeenschappelijke regeling Veiligheidsregio Kust 2010",
      inForce: Period(start: Self.day(2010, 10, 1), end: Self.day(2024, 7, 1)))
    former.form = .publicBody
    former.next = Self.safety
    var current = Arrangement(
      id: Self.safety, title: "Gemeenschappelijke regeling Veiligheidsregio Kust",
      inForce: Period(start: Self.day(2024, 7, 1)))
    current.citationTitle = "Veiligheidsregio Kust"
    current.form = .publicBody
    current.previous = Self.formerSafety
    current.body = OrganisationReference(id: Self.body, name: "Veiligheidsregio Kust")
    current.keeper = OrganisationReference(id: Self.body, name: "Veiligheidsregio Kust")
    current.verified = Self.day(2025, 3, 1)
    excerpt.arrangements[former.id] = former
    excerpt.arrangements[current.id] = current
    var details = ArrangementDetails()
    details.acquisitions = ["Delegatie", "Mandaat"]
    details.purpose =
      "Het behartigen van de belangen van de deelnemende gemeenten op het gebied van "
      + "brandweerzorg, rampenbestrijding en crisisbeheersing."
    details.powers = [
      Power(article: "Artikel 5", content: "Het openbaar lichaam richt een brandweer in.")
    ]
    details.legalBases = [
      LegalBasis(
        caption: "Wet gemeenschappelijke regelingen",
        reference: "http://wetten.overheid.nl/jci1.3:c:BWBR0003740"),
      LegalBasis(caption: "Verordening <b>oud</b>", reference: "javascript:alert(1)"),
    ]
    details.decisions = ["https://lokaleregelgeving.overheid.nl/CVDR000001"]
    details.policyAreas = [PolicyArea(name: "openbare orde en veiligheid | rampen")]
    excerpt.arrangementDetails[current.id] = details
    join(
      Self.duinstad, Self.safety, on: Self.day(2010, 10, 1), [.council, .executive, .mayor],
      share: "16,33")
    join(Self.polderveen, Self.safety, on: Self.day(2012, 1, 1), [.executive], share: "83,67")
    join(Self.oudendam, Self.safety, on: Self.day(2010, 10, 1), [.executive])
    join(Self.waterBoard, Self.safety, on: nil, [.executiveBoard])
  }

  private mutating func addTaxes() {
    var taxes = Arrangement(
      id: Self.taxes, title: Nasty.title, inForce: Period(start: Self.day(2015, 1, 1)))
    taxes.form = .operationsOrganisation
    excerpt.arrangements[taxes.id] = taxes
    join(Self.duinstad, taxes.id, on: Self.day(2015, 1, 1), [.executive])
    join(Self.polderveen, taxes.id, on: nil, [])
  }

  private mutating func addHostArrangement() {
    var host = Arrangement(
      id: Self.host, title: "Centrumregeling Jeugd", inForce: Period(start: Self.day(2019, 1, 1)))
    host.form = .lightArrangement
    excerpt.arrangements[host.id] = host
    join(Self.duinstad, host.id, on: nil, [])
    join(Self.polderveen, host.id, on: nil, [.executive])
  }

  private mutating func join(
    _ organisation: BodyID, _ arrangement: VersionID, on day: Day?, _ bodies: [AdministrativeBody],
    share: String? = nil
  ) {
    let name = excerpt.organisations[organisation]?.name ?? organisation.description
    excerpt.participations.append(
      Participation(
        arrangement: arrangement,
        organisation: OrganisationReference(id: organisation, name: name), joined: day,
        bodies: bodies, share: share.flatMap { Percentage($0) }))
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
