import Geography
import Records
import Testing

/// Places of which both positions are published.
struct NationalGridTests {
  @Test(arguments: [
    // The origin of the grid: Onze Lieve Vrouwetoren, Amersfoort.
    (52.155_174_40, 5.387_206_21, 155_000, 463_000),
    // Westertoren, Amsterdam.
    (52.374_532_53, 4.883_525_59, 120_701, 487_525),
    // Martinitoren, Groningen.
    (53.219_383_17, 6.568_200_53, 233_883, 582_065),
  ])
  func towersStandWhereTheyAre(latitude: Double, longitude: Double, x: Int, y: Int) throws {
    let point = try #require(NationalGrid.point(latitude: latitude, longitude: longitude))
    #expect(abs(point.x - x) <= 1)
    #expect(abs(point.y - y) <= 1)
  }

  @Test(arguments: [(52.0, 0.0), (0, 5), (5, 52), (.nan, 5), (52, .infinity), (1e300, 5)])
  func placesElsewhereAreNone(latitude: Double, longitude: Double) {
    #expect(NationalGrid.point(latitude: latitude, longitude: longitude) == nil)
  }

  @Test(arguments: [(-1e300, 463_000.0), (155_000, .nan), (155_000, 0), (5.3, 52.1)])
  func metresElsewhereAreNone(x: Double, y: Double) {
    #expect(NationalGrid.point(x: x, y: y) == nil)
  }
}
