import Documents
import Records
import TestSupport
import Testing

/// The exports of almanak.overheid.nl (schema 2.4), which use other names for the same things.
@Suite struct OldLayoutTests {
  private func export() -> RegisterXML {
    let municipality = Element(
      "gemeente",
      children: [
        Element("systemId", children: [Element("systemId", "35134")]),
        Element("naam", "Gemeente Amersfoort"), Element("organisatiecode", "gm0307"),
        Element("totaalZetels", "39"),
        Element(
          "zetels",
          children: [
            Element("zetel", children: [Element("partij", "D66"), Element("aantal", "8")]),
            Element("zetel", children: [Element("partij", "Lokaal")]),
          ]),
        Element("aantalInwoners", "157000"), Element("oppervlakte", "63,86"),
        Element(
          "contact",
          children: [
            Element("telefoon", "14 033"), Element("emailadres", "info@amersfoort.nl"),
            Element("internet", "https://www.amersfoort.nl"),
          ]),
      ])
    let participation = Element(
      "deelnemendeOrganisatie",
      children: [
        Element("organisatieId", "35134"), Element("naam", "Amersfoort"),
        Element("verdeelsleutel", "16.33"),
        Element(
          "bestuursorganen", children: [Element("bestuursorgaan", "", ["naam": "Gemeenteraad"])]),
      ])
    let arrangement = Element(
      "gemeenschappelijkeRegeling",
      children: [
        Element("systemId", "55"), Element("titel", "GR Oud"),
        Element(
          "samenwerkingsvorm", "",
          ["samenwerkingsvormNaam": "Openbaar lichaam", "samenwerkingsvormAfkorting": "OL"]),
        Element(
          "bevoegdheidsverkrijgingen",
          children: [Element("bevoegdheidsverkrijging", "", ["verkrijging": "Delegatie"])]),
        Element("bevoegdheden", "Alles wat nodig is"),
        Element("datumInwerkingtreding", "2010-01-01"), Element("datumOpheffing", "2018-01-01"),
        Element("deelnemendeOrganisaties", children: [participation]),
      ])
    var export = RegisterXML(containers: [
      Element("gemeenten", children: [municipality]),
      Element("gemeenschappelijkeRegelingen", children: [arrangement]),
    ])
    export.namespace = "https://almanak.overheid.nl/static/schema/oo/export/2.4.10"
    export.attributePrefix = nil
    return export
  }

  @Test func municipalitiesAreRead() throws {
    let read = try ReadExport(export())
    let record = try #require(read.organisations.first)
    #expect(record.organisation.id == BodyID(35134))
    #expect(record.organisation.kind == .municipality)
    #expect(record.organisation.code?.text == "GM0307")
    #expect(record.organisation.seats == 39)
    #expect(record.organisation.inhabitants == 157_000)
    #expect(
      record.details.parties == [
        CouncilParty(name: "D66", seats: 8), CouncilParty(name: "Lokaal", seats: nil),
      ])
    #expect(record.details.area == "63,86")
    #expect(record.details.contact.telephones == ["14 033"])
    #expect(record.details.contact.emails == ["info@amersfoort.nl"])
    #expect(record.details.contact.websites.map(\.url) == ["https://www.amersfoort.nl"])
    #expect(record.topKind == "Gemeente")
    #expect(read.summary.unknown.isEmpty)
  }

  @Test func arrangementsAreRead() throws {
    let record = try #require(try ReadExport(export()).arrangements.first)
    #expect(record.arrangement.id == VersionID(55))
    #expect(record.arrangement.form == .publicBody)
    #expect(record.arrangement.inForce.start == Day(iso: "2010-01-01"))
    #expect(record.arrangement.inForce.end == Day(iso: "2018-01-01"))
    #expect(record.details.acquisitions == ["Delegatie"])
    #expect(record.details.powers == [Power(article: nil, content: "Alles wat nodig is")])
    let own = try #require(record.participations.first)
    #expect(own.organisation == OrganisationReference(id: BodyID(35134), name: "Amersfoort"))
    #expect(own.joined == nil)
    #expect(own.bodies == [.council])
    #expect(own.share == Percentage("16,33"))
  }

  @Test(arguments: [
    "regeling", "gemeenschappelijkeRegeling", "gemeenschappelijkeRegelingGrensoverschrijdend",
  ])
  func crossBorderArrangementsAreMarked(element: String) throws {
    var arrangement = Element.arrangement(9, "Euregio", [.member(3, "Kreis Borken")])
    arrangement.name = element
    let read = try ReadExport(
      RegisterXML(containers: [
        Element("gemeenschappelijkeRegelingen", children: [.arrangement(8, "Gewoon")]),
        Element("gemeenschappelijkeRegelingenGrensoverschrijdend", children: [arrangement]),
      ]))
    #expect(read.arrangements.map(\.arrangement.isCrossBorder) == [false, true])
    #expect(read.summary.scope.arrangements && read.summary.scope.crossBorder)
  }
}
