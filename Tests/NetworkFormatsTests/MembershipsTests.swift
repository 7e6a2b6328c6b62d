import NetworkFormats
import Records
import Renderers
import TestSupport
import Testing

@Suite struct MembershipsTests {
  @Test(.needsPeers) func everyParticipationOfEveryVersionIsARow() throws {
    let national = SharedDocuments.here.areExpected ? [try SharedRegister.excerpt()] : []
    for excerpt in [TownsAndDistrict.excerpt] + national {
      let files = Memberships.files(excerpt, on: SharedRegister.day)
      let opened = try OpenedExport("memberships", files)
      #expect(opened.edges.count == excerpt.participations.count)
      #expect(
        Set(opened.edges.map { [$0.source, $0.target] })
          == Set(
            excerpt.participations.map {
              [$0.organisation.id.description, $0.arrangement.description]
            }))
    }
  }

  @Test func aRowTellsLineVersionAndWhenItWasSeen() throws {
    let files = Memberships.files(TownsAndDistrict.excerpt, on: TownsAndDistrict.day) { _ in
      (TownsAndDistrict.day, TownsAndDistrict.day)
    }
    let rows = try #require(files.first).text.split(separator: "\n")
    #expect(
      rows.last == """
        200,201,"Afval, nieuw",,2022-01-01,,2,"Gemeente ""Bee"" & <Cee>",gemeente,GM0002,\
        https://identifier.overheid.nl/tooi/id/gemeente/gm0002,2020-01-01,\
        Gemeenteraad; Dagelijks & <bestuur>,,2024-06-01,2024-06-01,,
        """)
    #expect(rows.contains { $0.hasSuffix(",2024-06-01,2024-06-01,Flevoland,") })
  }
}
