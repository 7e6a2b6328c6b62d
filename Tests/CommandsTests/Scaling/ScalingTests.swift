import Foundation
import TestSupport
import Testing

/// What four times as much costs: about four times the time of the processor, and never the square of it.
///
/// Measured from the size on at which it shows, up to a quarter of the limit and the limit itself; with
/// WGR_WHOLE_SIZE always there.
@Suite(.serialized) struct ScalingTests {
  /// From how many seconds on a time tells.
  private static let visible = 0.4
  /// Between what n log n gives and what a square gives, with room for a machine that does other work as well.
  private static let bound = 9.0
  private static let isWhole = ProcessInfo.processInfo.environment["WGR_WHOLE_SIZE"] != nil

  @Test(arguments: GrowingInput.allCases)
  func fourTimesAsMuchCostsAboutFourTimes(_ input: GrowingInput) throws {
    var small = try measure(input, Self.isWhole ? input.limit / 4 : max(1, input.limit / 256))
    while let slowest = small.seconds.max(), slowest < Self.visible, small.size < input.limit / 4 {
      small = try measure(input, min(small.size * 4, input.limit / 4))
    }
    let large = try measure(input, small.size * 4)
    for (place, question) in ([["import"]] + input.questions).enumerated() {
      let (before, after) = (max(small.seconds[place], Self.visible / 2), large.seconds[place])
      #expect(
        after <= before * Self.bound,
        "\(question) of \(input): \(small.seconds[place]) s at \(small.size), \(after) s at \(large.size)"
      )
    }
  }

  /// The seconds of the processor that each command takes at a size, the import first.
  private func measure(_ input: GrowingInput, _ size: Int) throws -> (size: Int, seconds: [Double])
  {
    let workplace = try Workplace(asked: .program)
    let documents = try input.write(size: size, in: workplace)
    let commands = [["import"] + documents] + input.questions
    return (size, try commands.map { try seconds($0, in: workplace) })
  }

  private func seconds(_ command: [String], in workplace: Workplace) throws -> Double {
    var program = workplace.program(
      [
        "-c", "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2> errors; echo $? >&2", "bash",
        Workplace.binary,
      ] + command)
    program.executable = "/bin/bash"
    program.limit = 300
    let ended = try program.run()
    let told = ended.errors.split { $0.isWhitespace }
    // `check` has found something (1), and so has a list with rows that were rejected.
    try #require(
      told.count == 3 && ["0", "1"].contains(told[2]) && !ended.wasKilled,
      "\(command): \(ended.errors) \((try? workplace.text("errors")) ?? "")")
    return try #require(Double(told[0])) + #require(Double(told[1]))
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
