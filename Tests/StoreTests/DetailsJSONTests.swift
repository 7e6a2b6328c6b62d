import Foundation
import Records
import TestSupport
import Testing

@testable import Store

/// Details come back from the store as they went in.
@Suite struct DetailsJSONTests {
  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func organisationDetailsComeBack(seed: UInt64) throws {
    var random = RandomDetails(seed: seed)
    var writer = DetailsWriter()
    _ = writer.text(random.organisation())
    let details = random.organisation()
    #expect(try DetailsReader.organisation(writer.text(details)) == details)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func arrangementDetailsComeBack(seed: UInt64) throws {
    var random = RandomDetails(seed: seed)
    var writer = DetailsWriter()
    _ = writer.text(random.arrangement())
    let details = random.arrangement()
    #expect(try DetailsReader.arrangement(writer.text(details)) == details)
  }

  @Test func noDetailsAreAnEmptyObject() throws {
    var writer = DetailsWriter()
    #expect(writer.text(OrganisationDetails()) == "{}")
    #expect(writer.text(ArrangementDetails()) == "{}")
  }

  /// Every property of the types has a key of that name: a new one cannot be forgotten by the writer.
  @Test func everyPropertyIsWritten() throws {
    var random = RandomDetails(seed: 1)
    random.isFull = true
    var writer = DetailsWriter()
    func keys(_ text: String) throws -> Set<String> {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return Set(try #require(object).keys)
    }
    let organisation = random.organisation()
    #expect(
      try keys(writer.text(organisation))
        == Set(Mirror(reflecting: organisation).children.compactMap(\.label)))
    let arrangement = random.arrangement()
    #expect(
      try keys(writer.text(arrangement))
        == Set(Mirror(reflecting: arrangement).children.compactMap(\.label)))
  }
}

/// Details of any content, some parts left out.
private struct RandomDetails {
  private var random: SplitMix
  var isFull = false

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let texts = ["é", "\"", "\\", "\n\t\u{1}", "Gemeente", "a/b", "😀", "'", "{}", ""]

  private mutating func text() -> String {
    (0...Int.random(in: 0...3, using: &random)).map { _ in
      Self.texts.randomElement(using: &random) ?? ""
    }.joined()
  }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    isFull || Bool.random(using: &random) ? value(&self) : nil
  }

  private mutating func list<Value>(_ value: (inout Self) -> Value) -> [Value] {
    (0..<Int.random(in: isFull ? 1...2 : 0...2, using: &random)).map { _ in value(&self) }
  }

  private mutating func day() -> Day {
    Day(number: Int.random(in: -9_000...30_000, using: &random))
  }

  private mutating func id() -> VersionID {
    VersionID(Int64.random(in: 0...Int64.max, using: &random))
  }

  private mutating func link() -> WebLink {
    WebLink(url: text(), label: maybe { $0.text() })
  }

  private mutating func contact() -> Contact {
    var contact = Contact()
    contact.telephones = list { $0.text() }
    contact.emails = list { $0.text() }
    contact.websites = list { $0.link() }
    contact.forms = list { $0.link() }
    return contact
  }

  private mutating func address() -> Address {
    var address = Address()
    address.purpose = maybe { $0.text() }
    address.line = maybe { $0.text() }
    address.postalCode = maybe { $0.text() }
    address.town = maybe { $0.text() }
    address.country = maybe { $0.text() }
    return address
  }

  private mutating func legalBases() -> [LegalBasis] {
    list { random in
      LegalBasis(caption: random.maybe { $0.text() }, reference: random.maybe { $0.text() })
    }
  }

  private mutating func policyAreas() -> [PolicyArea] {
    list { random in PolicyArea(name: random.text(), uri: random.maybe { $0.text() }) }
  }

  mutating func organisation() -> OrganisationDetails {
    var details = OrganisationDetails()
    details.furtherTypes = list { $0.text() }
    details.subtype = maybe { $0.text() }
    details.legalForm = maybe { $0.text() }
    details.foundedBy = maybe { $0.id() }
    details.identifiers = list { Identifier(scheme: $0.text(), value: $0.text()) }
    details.addresses = list { $0.address() }
    details.contact = contact()
    details.parties = list { random in
      CouncilParty(
        name: random.text(), seats: random.maybe { Int.random(in: 0...45, using: &$0.random) })
    }
    details.area = maybe { $0.text() }
    details.density = maybe { $0.text() }
    details.places = maybe { $0.text() }
    details.legalBases = legalBases()
    details.policyAreas = policyAreas()
    details.verified = maybe { $0.day() }
    details.mutated = maybe { $0.day() }
    return details
  }

  mutating func arrangement() -> ArrangementDetails {
    var details = ArrangementDetails()
    details.acquisitions = list { $0.text() }
    details.purpose = maybe { $0.text() }
    details.powers = list { random in
      Power(article: random.maybe { $0.text() }, content: random.maybe { $0.text() })
    }
    details.legalBases = legalBases()
    details.decisions = list { $0.text() }
    details.policyAreas = policyAreas()
    details.abbreviation = maybe { $0.text() }
    details.archivist = maybe { random in
      OrganisationReference(
        id: BodyID(random.id().number), name: random.text(), tooi: random.maybe { TOOI($0.text()) })
    }
    details.addresses = list { $0.address() }
    details.contact = contact()
    details.mutated = maybe { $0.day() }
    return details
  }
}
