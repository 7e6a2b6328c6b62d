import Overviews
import Testing

/// The municipalities that a council is compared with.
struct CouncilPeersTests {
  @Test func sizeClassesAreThoseOfStatisticsNetherlands() {
    for (inhabitants, minimum, limit) in [
      (1_000, 0, 5_000), (5_000, 5_000, 10_000), (49_999, 20_000, 50_000),
      (226_500, 150_000, 250_000),
    ] {
      let size = SizeClass(inhabitants: inhabitants)
      #expect(size.minimum == minimum && size.limit == limit, "\(inhabitants)")
    }
    #expect(SizeClass(inhabitants: 250_000).limit == nil)
    #expect(SizeClass(inhabitants: 250_000) == SizeClass(inhabitants: 940_000))
  }
}
