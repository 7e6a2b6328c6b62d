import Foundation
import TestSupport
import Testing

/// What four times as much costs: about four times the time of the processor, and never the square of it.
///
/// Measured from the size on at which it shows, up to a quarter of the limit and the limit itself; with
/// WGR_WHOLE_SIZE always there. A machine that does other work as well makes a time longer and never shorter: where one
/// is too long both sizes are measured again, and of each the least counts.
@Suite(.serialized) struct ScalingTests {
  /// From how many seconds on a time tells.
  private static let visible = 0.2
  /// Between what n log n gives and what a square gives.
  private static let bound = 9.0
  /// How often a time that is too long is measured again.
  private static let repetitions = 2
  private static let isWhole = ProcessInfo.processInfo.environment["WGR_WHOLE_SIZE"] != nil

  @Test(arguments: GrowingInput.allCases)
  func fourTimesAsMuchCostsAboutFourTimes(_ input: GrowingInput) throws {
    let quarter = input.limit / 4
    var small = CommandCosts(of: input, size: Self.isWhole ? quarter : input.least)
    try small.measure()
    while let slowest = small.seconds.max(), slowest < Self.visible, small.size < quarter {
      small = CommandCosts(of: input, size: min(small.size * 4, quarter))
      try small.measure()
    }
    var large = CommandCosts(of: input, size: small.size * 4)
    try large.measure()
    for _ in 0..<Self.repetitions where !Self.outOfProportion(small, large).isEmpty {
      try small.measure()
      try large.measure()
    }
    if Self.isWhole { print(large) }
    #expect(Self.outOfProportion(small, large).isEmpty, "\(small)\(large)")
  }

  /// The commands that take more time for four times as much than they may.
  private static func outOfProportion(_ small: CommandCosts, _ large: CommandCosts) -> [[String]] {
    large.commands.indices.filter {
      large.seconds[$0] > max(small.seconds[$0], visible / 2) * bound
    }.map { large.commands[$0] }
  }

  @Test(arguments: [
    "wgr import /dev/zero", "wgr import --kind verbonden-partijen /dev/zero",
    "wgr import --kind registerexport /dev/zero", "wgr import --map-file /dev/zero /dev/null",
    "yes | wgr import -", "yes ';' | wgr import -", "cat /dev/zero | wgr import -",
    "yes '<a>' | wgr import -",
  ])
  func whatHasNoEndEndsWithASentence(_ line: String) throws {
    let workplace = try Workplace(asked: .program)
    // The file that it is kept in may grow as far as 100 MB here, and not to its own bound of 2 GB.
    let ended = try workplace.shell("ulimit -f 100000; trap '' XFSZ; \(line)")
    #expect([65, 74].contains(ended.status))
    expectOneSentence(ended.errors)
  }

  @Test func aMappingThatIsNoneEndsWithASentence() throws {
    let workplace = try Workplace(asked: .program)
    let mapping = try workplace.write(
      String(repeating: "gemeente=Gemeente\n", count: 100_000), as: "groot.koppeling")
    let ended = try workplace.wgr(
      "import", "--map-file", mapping, Exports.sample("eigen-tabel.csv"))
    #expect(ended.status == 65)
    expectOneSentence(ended.errors)
    #expect(ended.errors.contains("1 MB"))
  }
}
