import Foundation
import Records
import TestSupport
import Testing

@testable import Documents

@Suite struct PrivacyTests {
  private static let marker = "Pietje Puk"

  /// An element at the end of a path, with the marker wherever a name can stand.
  private static func element(at path: String) -> Element {
    let names = path.split(separator: "/").map(String.init)
    var element = Element(names.last ?? "", marker, ["naam": marker, "label": marker])
    element.children = [Element("naam", marker), Element("medewerker", marker)]
    return names.dropLast().reversed().reduce(element) { Element($1, children: [$0]) }
  }

  private static func ignored(_ layout: [(String, RegisterLayout.Role)]) -> [String] {
    layout.compactMap { path, role in
      switch role {
      case .ignored, .ignoredParticipation: path
      default: nil
      }
    }
  }

  @Test func nothingIsKeptOfWhatIsLeftOutByName() throws {
    let inOrganisation = Self.ignored(RegisterLayout.organisation)
    let inArrangement = Self.ignored(RegisterLayout.arrangement)
    let read = try ReadExport(
      RegisterXML(
        [.organisation(1, "A", inOrganisation.map(Self.element))],
        [.arrangement(7, "R", [], inArrangement.map(Self.element))]))
    #expect(read.organisations.count == 1 && read.arrangements.count == 1)
    for record in read.records { #expect(!"\(record)".contains(Self.marker)) }
    #expect(!"\(read.summary)".contains(Self.marker))
    #expect(
      read.summary.ignored.values.reduce(0, +) == inOrganisation.count + inArrangement.count)
    for part in [IgnoredPart.persons, .addressee, .openGovernment, .personalContact] {
      #expect((read.summary.ignored[part] ?? 0) > 0, "\(part)")
    }
  }

  @Test func aRejectionSaysNothingOfThePersonsInIt() throws {
    var organisation = Element.organisation(1, "A", [Self.element(at: "functies")])
    organisation.children.removeFirst()
    let read = try ReadExport(RegisterXML([organisation]))
    #expect(read.rejections.count == 1)
    #expect(!"\(read.records)".contains(Self.marker))
  }

  @Test func mailboxesAndNumbersOfPersonsAreLeftOutAndCounted() throws {
    func mailbox(_ address: String) -> Element {
      Element("emailadres", children: [Element("email", address)])
    }
    func telephone(_ number: String, _ label: String?) -> Element {
      let labels = label.map { [Element("label", $0)] } ?? []
      return Element("telefoonnummer", children: [Element("nummer", number)] + labels)
    }
    let contact = Element(
      "contact",
      children: [
        Element(
          "emailadressen", children: [mailbox("info@x.nl"), mailbox("m.santen@x.nl")]),
        Element(
          "telefoonnummers",
          children: [
            telephone("14 033", nil), telephone("033-1", "Algemeen"), telephone("06-1", "Jan"),
          ]),
      ])
    let read = try ReadExport(RegisterXML([.organisation(1, "A", [contact])]))
    let kept = try #require(read.organisations.first?.details.contact)
    #expect(kept.emails == ["info@x.nl"])
    #expect(kept.telephones == ["14 033", "033-1"])
    #expect(read.summary.ignored[.personalContact] == 2)
  }

  @Test(arguments: [
    "info@x.nl", "griffie@amersfoort.nl", "gemeente@x.nl", "amersfoort@amersfoort.nl",
    "klant-contact.gemeente@x.nl", "info2@x.nl",
  ])
  func aBodysMailboxIsKept(address: String) {
    #expect(Privacy.isGeneralMailbox(address))
  }

  @Test(arguments: [
    "m.santen@x.nl", "jan.jansen@x.nl", "jan@x.nl", "j.post@x.nl", "p.de.raad@x.nl", "@x.nl", "x",
    "", "info x@x.nl", "https://x.nl/contact", "jan.post@almere.nl", "marieke.de.raad@almere.nl",
    "jan.jansen.info@almere.nl", "piet-bestuur@almere.nl", "anna.stad@almere.nl", "de.raad@x.nl",
    "j.almere@almere.nl", "jan-info@x.nl",
  ])
  func whatMayBeAPersonsIsNot(address: String) {
    #expect(!Privacy.isGeneralMailbox(address))
  }

  @Test(arguments: [
    ("06 12 34 56 78 (Jan de Vries)", "algemeen"), ("0612345678", nil),
    ("+31 6 12345678", "Algemeen"),
    ("+31 (0)6 12 34 56 78", nil), ("0031612345678", nil),
    ("06-12345678 of 036-1", "algemeen nummer"),
    ("tel. 06 1234", nil), ("Jan de Vries", nil), ("036 1234567", "Jan"), ("12", nil),
    ("\u{FF10}\u{FF16}-12345678", nil), ("\u{660}\u{666} 12345678", nil), ("6-12345678", nil),
    ("31612345678", nil), ("nul zes 12345678", "algemeen"), ("00 31 (0)6 12345678", nil),
    ("\u{246B}", nil), ("\u{2167}\u{5341}", nil),
  ])
  func aNumberThatMayBeAPersonsIsLeftOut(number: String, label: String?) {
    #expect(Privacy.generalTelephone(number, label: label) == nil)
  }

  @Test(arguments: [
    ("14 036", "14 036"), ("(036) 539 99 11 (Piet)", "(036) 539 99 11"),
    ("tel. 036-5399911", "036-5399911"),
    ("+31 36 539 99 11", "+31 36 539 99 11"), ("0900 1234 / 06-12345678", "0900 1234"),
    ("030 - 123 45 67, vraag naar Jan", "030 - 123 45 67"), ("316 1234", "316 1234"),
    ("\u{246B} 036\u{A0}1234", "036\u{A0}1234"), ("036 12\u{660}4", "036 1204"),
  ])
  func ofANumberThatIsABodysTheWordsAreLeftOut(written: String, kept: String) {
    #expect(Privacy.generalTelephone(written, label: nil) == kept)
  }

  @Test(.needsSharedDocuments) func nothingOfAPersonIsKeptOfASharedExport() throws {
    let read = try String(contentsOfFile: SharedDocuments.path(.exportWithPersons), encoding: .utf8)
    #expect(read.contains("06 12 34 56 78 (Jan de Vries)"))
    let workplace = try Workplace()
    try #require(
      try workplace.wgr("import", SharedDocuments.path(.exportWithPersons)).status == 0)
    let bytes = try #require(workplace.databaseBytes)
    for trace in [
      "06 12 34", "Jan de Vries", "jan.post@", "marieke.de.raad@", "p.raad@", "jan.jansen.info@",
      "piet-bestuur@", "j.almere@", "anna.stad@",
    ] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
    }
    for general in ["info@almere.nl", "almere@almere.nl", "stad@x.nl"] {
      #expect(bytes.range(of: Data(general.utf8)) != nil, "\(general)")
    }
  }

  @Test func addressesForOpenGovernmentRequestsAreLeftOut() throws {
    let address = Element(
      "adres",
      children: [
        Element("adresType", "Woo-Adres"), Element("straat", "Straat"), Element("huisnummer", "1"),
      ])
    let read = try ReadExport(
      RegisterXML([.organisation(1, "A", [Element("adressen", children: [address])])]))
    #expect(read.organisations.first?.details.addresses.isEmpty == true)
  }
}
