import TestSupport
import Testing

/// Every reader against what is kept of fuzzing, its seeds and changes of both; `Tests/fuzz` goes on from there.
struct FuzzTests {
  /// How many changed inputs each target gets: some seconds for all together.
  private static let changes = 150

  @Test(arguments: FuzzTarget.all.map(\.name))
  func whateverIsReadIsReadOrRefused(_ name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let kept = try target.corpus()
    for (name, bytes) in kept { try feed(target, bytes, "\(name)") }
    let beginnings = try (target.seeds() + kept.map(\.bytes)).filter { !$0.isEmpty }
    for (number, seed) in beginnings.enumerated() { try feed(target, seed, "seed \(number)") }
    var random = SplitMix(state: UInt64(name.utf8.count))
    let damage = Damage(
      Array("\";,<>&=/{}[]:\t\n\r0-.9A".utf8) + [0, 0xFF, 0x80, 0xE2], places: 1...6, cut: 9,
      tail: 40)
    for number in 0..<Self.changes {
      var bytes = try #require(beginnings.randomElement(using: &random))
      if target.isXML, number % 2 == 0 {
        var pieces = XMLPieces(bytes)
        for _ in 0...3 { pieces.mutate(&random, words: target.words) }
        bytes = pieces.bytes
      } else {
        bytes = damage.of(bytes, &random)
      }
      try feed(target, bytes, "change \(number)")
    }
  }

  private func feed(_ target: FuzzTarget, _ bytes: [UInt8], _ what: String) throws {
    do {
      try target.feed(bytes)
    } catch {
      Issue.record(
        "\(target.name), \(what): \(error)\n\(String(decoding: bytes.prefix(500), as: UTF8.self))")
    }
  }
}
