import Overviews
import Records
import Testing

/// A date of joining of before an organisation began is its predecessor's.
struct InheritedJoiningTests {
  @Test(
    arguments: [
      (OrganisationKind.municipality, "1971-12-20", "2023-01-01", true),
      (.municipality, "2023-01-01", "2023-01-01", false), (.municipality, "1971-12-20", nil, false),
      (.municipality, nil, "2023-01-01", false), (.waterBoard, "2009-01-01", "2011-01-01", true),
      (.ministry, "1971-12-20", "2023-01-01", false),
    ] as [(OrganisationKind, String?, String?, Bool)])
  func isTold(kind: OrganisationKind, joined: String?, start: String?, inherited: Bool) throws {
    var organisation = Organisation(id: BodyID(1), name: "Gemeente Voorne aan Zee")
    organisation.kind = kind
    organisation.existence = Period(start: start.flatMap { Day(iso: $0) })
    #expect(organisation.inherited(joined: joined.flatMap { Day(iso: $0) }) == inherited)
  }
}
