import Geography
import Records
import Testing

struct MapWindowTests {
  private func square(_ x: Int, _ y: Int, side: Int) throws -> Boundary {
    Boundary(
      code: try #require(OrganisationCode("GM0001")), name: "", year: 2026,
      rings: [
        [(0, 0), (side, 0), (side, side), (0, side)].map { GridPoint(x: x + $0.0, y: y + $0.1) }
      ])
  }

  @Test func theNorthIsOnTopAndAllIsWithinTheDrawing() throws {
    let area = try square(100_000, 400_000, side: 10_000)
    let window = try #require(MapWindow(around: area.rings[0], width: 100))
    let (southWest, northEast) = (
      window.place(of: area.rings[0][0]), window.place(of: area.rings[0][2])
    )
    #expect(southWest.y > northEast.y && southWest.x < northEast.x)
    for place in [southWest, northEast] {
      #expect((0...100).contains(place.x) && (0...window.height).contains(place.y))
    }
    #expect(window.path(of: area) == "M3 97l94 0 0-94-94 0z")
  }

  @Test func itShowsAtLeastASpanAndIsNotTooTall() throws {
    let area = try square(100_000, 400_000, side: 10)
    let wide = try #require(MapWindow(around: area.rings[0], width: 100, span: 30_000))
    #expect(wide.metresPerUnit == 300)
    let line = [GridPoint(x: 0, y: 0), GridPoint(x: 1, y: 100_000)]
    let tall = try #require(MapWindow(around: line, width: 100, tallest: 2))
    #expect(tall.height <= 201)
  }

  @Test func whatIsTooSmallToDrawIsStillSeen() throws {
    let area = try square(100_000, 400_000, side: 10)
    let window = try #require(MapWindow(around: area.rings[0], width: 100, span: 30_000))
    #expect(window.path(of: area) == "M50 50h2v2h-2z")
  }

  @Test func onlyWhatMayBeSeenIsShown() throws {
    let area = try square(100_000, 400_000, side: 10_000)
    let window = try #require(MapWindow(around: area.rings[0], width: 100))
    #expect(window.shows(area))
    #expect(window.shows(try square(105_000, 395_000, side: 50_000)))
    #expect(!window.shows(try square(150_000, 400_000, side: 10_000)))
    #expect(!window.shows(try square(100_000, 380_000, side: 10_000)))
  }

  @Test func thereIsNoWindowAroundNothing() {
    #expect(MapWindow(around: [], width: 100) == nil)
  }

  @Test func aNameStandsWithinItsArea() throws {
    // A horseshoe: its middle lies outside.
    let points = [
      (0, 0), (100, 0), (100, 300), (0, 300), (0, 260), (60, 260), (60, 40), (0, 40),
    ].map { GridPoint(x: $0.0, y: $0.1) }
    let area = Boundary(
      code: try #require(OrganisationCode("GM0001")), name: "", year: 2026, rings: [points])
    let place = try #require(area.labelPlace)
    #expect(place.x > 60 || place.y < 40 || place.y > 260)
    #expect((0...100).contains(place.x))
  }
}
