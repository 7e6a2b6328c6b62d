import Foundation
import TestSupport
import Testing

/// The table of signals has every signal, with its severity and its count on real data.
struct SignalTableTests {
  private struct Row: Hashable {
    let code, severity: String
    let count: Int
  }

  private static func rows() throws -> [Row] {
    let text = try String(
      contentsOf: Checkout.folder.appending(path: "Sources/Documentation/Signals.md"),
      encoding: .utf8)
    return text.matches(of: /\| `([a-z0-9-]+)` \| (fout|let op|ter informatie) \| (\d+) \|/).map {
      Row(code: String($0.1), severity: String($0.2), count: Int($0.3) ?? -1)
    }
  }

  private static func counts(in database: Workplace) throws -> [String: Int] {
    let answer = try database.wgr("check", "--format", "json")
    let counts = try JSONValue(parsing: answer.bytes)["aantallen"]
    return Dictionary(
      uniqueKeysWithValues: (counts?.keys ?? []).map { ($0, Int(counts?[$0]?.number ?? -1)) })
  }

  @Test func everySignalIsListedInTheOrderOfTheAnswer() throws {
    let text = try Registers.sample.get().wgr("check").output
    let rows = try Self.rows()
    #expect(Set(rows.map(\.code)) == Set(try Self.counts(in: Registers.sample.get()).keys))
    let places = rows.compactMap { text.range(of: " \($0.code)\n")?.lowerBound }
    #expect(places.count == rows.count)
    #expect(places == places.sorted())
  }

  /// The national export and the collected public figures.
  private static let documents: [SharedDocuments.Document] = [
    .nationalExport, .affiliatedParties, .contributions, .councilViews, .mergers,
  ]

  private static let withFigures = Result {
    let workplace = try Workplace(asked: .program)
    let imported = try workplace.wgr(["import"] + documents.map(SharedDocuments.path))
    try #require(imported.status == 0)
    return workplace
  }

  @Test(.needsSharedDocuments)
  func everyCountIsThatOfTheNationalRegisterWithFigures() throws {
    let counts = try Self.counts(in: Self.withFigures.get())
    for row in try Self.rows() { #expect(counts[row.code] == row.count, "\(row.code)") }
  }

  @Test(.needsSharedDocuments)
  func signalsAboutContributionsAreThoseOfAnIndependentCount() throws {
    let workplace = try Self.withFigures.get()
    let script = Checkout.script("independent_money_signals.py").path
    let count = try Program(
      executable: "/usr/bin/env",
      arguments: [
        "python3", script, "2026", SharedDocuments.path(.affiliatedParties),
        SharedDocuments.path(.contributions),
      ],
      folder: workplace.folder
    ).run()
    let expected = try JSONDecoder().decode([String: [[String]]].self, from: count.bytes)
    #expect(Set(expected.keys) == ["bijdrage-stijgt", "begroting-wijkt-af"])
    for (code, cases) in expected {
      let answer = try workplace.wgr("check", "--signal", code, "--format", "json")
      let councils = try JSONValue(parsing: answer.bytes)["signalen"]?.items.compactMap {
        $0["gemeente"]?.text
      }
      #expect(councils?.sorted() == cases.compactMap { $0.first.map { "Gemeente " + $0 } }.sorted())
    }
  }
}
