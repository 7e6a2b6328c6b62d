import Overviews
import Records
import Testing

/// Following changes of municipalities whose ways part and meet.
struct LineageTests {
  private func mention(_ number: Int, _ name: String) -> MunicipalityMention {
    MunicipalityMention(name: name, code: OrganisationCode("GM\(1000 + number)"))
  }

  private func municipality(_ number: Int, _ name: String) -> Organisation {
    var municipality = Organisation(id: BodyID(Int64(number)), name: name)
    municipality.code = OrganisationCode("GM\(1000 + number)")
    municipality.kind = .municipality
    return municipality
  }

  private func merger(
    _ year: Int, _ before: MunicipalityMention, _ after: MunicipalityMention, line: Int
  ) throws -> Merger {
    Merger(
      date: try #require(Day(year: year, month: 1, day: 1)), before: before, after: after,
      manner: .absorbed, lineNumber: line)
  }

  /// Levels of two municipalities that each went into both of the next level, the last ones into number 999.
  private func diamonds(_ levels: Int) throws -> [Merger] {
    var mergers: [Merger] = []
    for level in 0..<levels {
      for from in 0...1 {
        for to in level + 1 < levels ? [0, 1] : [0] {
          let next =
            level + 1 < levels ? mention(2 * (level + 1) + to, "N") : mention(999, "Laatste")
          mergers.append(
            try merger(
              1900 + level, mention(2 * level + from, "N"), next, line: mergers.count + 2))
        }
      }
    }
    return mergers
  }

  private func count(_ steps: [Lineage.Step]) -> (all: Int, told: Int) {
    steps.reduce((0, 0)) { sum, step in
      let below = count(step.further)
      return (sum.0 + 1 + below.all, sum.1 + (step.isRepeated ? 0 : 1) + below.told)
    }
  }

  @Test(arguments: [2, 3, 20])
  func everyChangeIsToldOnceWithWhatFollows(_ levels: Int) throws {
    let mergers = try diamonds(levels)
    let lineage = Lineage(of: municipality(999, "Laatste"), in: mergers)
    let count = count(lineage.predecessors)
    #expect(count.told == mergers.count)
    // The changes into each of the two of a level are met from both of the next.
    #expect(count.all == 2 + (levels - 1) * 4 + max(0, levels - 2) * 4)
    #expect(
      self.count(Lineage(of: municipality(0, "Eerste"), in: mergers).successors).told > levels)
  }

  @Test func whatWasDividedEndsTheWayOfItsFigures() throws {
    let all = Predecessors(of: municipality(999, "Laatste"), in: try diamonds(20)).all
    // The two that went into it whole, and of each the two that were divided over both.
    #expect(all.count == 6)
    #expect(all.count { $0.passage == .whole } == 2)
  }

  @Test func aRingEnds() throws {
    let (one, other) = (mention(1, "Een"), mention(2, "Ander"))
    let mergers = [try merger(2000, one, other, line: 2), try merger(2000, other, one, line: 3)]
    let lineage = Lineage(of: municipality(1, "Een"), in: mergers)
    #expect(count(lineage.predecessors).told == 2)
    #expect(count(lineage.successors).told == 2)
  }

  @Test func aNameServesWhereACodeIsMissing() throws {
    let nameless = MunicipalityMention(name: "Gemeente Oud", code: nil)
    let mergers = [
      try merger(2000, nameless, mention(3, "Midden"), line: 2),
      try merger(2010, mention(3, "Midden"), mention(4, "Nieuw"), line: 3),
      try merger(1990, mention(5, "Ouder"), MunicipalityMention(name: "Oud", code: nil), line: 4),
    ]
    let names = Predecessors(of: municipality(4, "Nieuw"), in: mergers).all.map(\.municipality.name)
    #expect(names == ["Ouder", "Gemeente Oud", "Midden"])
    let oldest = Lineage(of: municipality(5, "Ouder"), in: mergers)
    #expect(count(oldest.successors).told == 3)
  }
}
