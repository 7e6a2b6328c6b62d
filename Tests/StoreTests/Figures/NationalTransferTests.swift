import Records
import Testing

@testable import Store

struct NationalTransferTests {
  private func figure(
    _ entity: String, _ field: String, _ category: String, _ amount: Int64, year: Int = 2024,
    lineNumber: Int
  ) throws -> Iv3Figure {
    Iv3Figure(
      entity: try #require(ShortCode(entity)), report: try #require(ShortCode("\(year)X005")),
      year: year, documentKind: .accounts, field: try #require(ShortCode(field)),
      category: try #require(ShortCode(category)), amount: Euro(amount), lineNumber: lineNumber)
  }

  private func register(_ documents: [(figures: [Iv3Figure], date: String)]) throws -> Register {
    let test = try TestRegister()
    try test.readExport()
    for (place, document) in documents.enumerated() {
      _ = try test.register.importList(
        test.incoming(.iv3, "0\(place + 1)"), date: test.day(document.date), origin: .given
      ) { session in
        try session.state(document.figures)
      }
    }
    return test.register
  }

  @Test func bothSidesAddUpPerTaakveldWithWhoReported() throws {
    let register = try register([
      (
        [
          figure("GM0001", "1.1", "L4.3.3", 900, lineNumber: 2),
          figure("GM0002", "1.1", "L4.3.3", 50, lineNumber: 3),
          figure("GM0002", "1.1", "B4.3.2", 7, lineNumber: 4),
          figure("GM0003", "7.1", "L3.8", 5, lineNumber: 5),
          figure("GR0001", "1.1", "B4.3.2", 800, lineNumber: 6),
          figure("GR0001", "7.1", "L4.3.3", 3, lineNumber: 7),
        ], "2026-06-01"
      )
    ])
    let found = try register.known(on: nil).nationalTransfers()
    let accounts = try #require(found.first)
    #expect(found.count == 1)
    #expect(accounts.paid.mapValues(\.amount) == ["1.1": Euro(950)])
    #expect(accounts.received.mapValues(\.amount) == ["1.1": Euro(800)])
    #expect(accounts.municipalities.reporting == 3)
    #expect(accounts.municipalities.withTransfer == 2)
    #expect(accounts.municipalities.existing == 1)
    #expect(accounts.arrangements.reporting == 1)
    // The register of the test says of no arrangement which form it has.
    #expect(accounts.arrangements.existing == 0)
    #expect(accounts.documents.count == 1)
  }

  @Test func aNewerReportReplacesAnOlderOne() throws {
    let register = try register([
      ([try figure("GM0001", "1.1", "L4.3.3", 900, lineNumber: 2)], "2026-06-01"),
      ([try figure("GM0001", "1.1", "L4.3.3", 905, lineNumber: 2)], "2026-07-01"),
    ])
    func paid(_ known: String?) throws -> [Euro?] {
      try register.known(on: known.flatMap { Day(iso: $0) }).nationalTransfers().map {
        $0.paid["1.1"]?.amount
      }
    }
    #expect(try paid(nil) == [Euro(905)])
    #expect(try paid("2026-06-15") == [Euro(900)])
  }

  @Test func sumsThatDoNotFitAreNotKnown() throws {
    let register = try register([
      (
        [
          figure("GM0001", "1.1", "L4.3.3", .max, lineNumber: 2),
          figure("GM0002", "1.1", "L4.3.3", .max, lineNumber: 3),
        ], "2026-06-01"
      )
    ])
    let sum = try register.known(on: nil).nationalTransfers().first?.paid["1.1"]
    #expect(sum?.count == 2)
    #expect(sum?.amount == nil)
  }

  @Test func aNameWithoutAYearCountsWhereTheArrangementWasInForce() throws {
    let test = try TestRegister()
    try test.readExport()
    _ = try test.register.importList(
      test.incoming(.iv3CodeList, "01"), date: test.day("2026-06-01"), origin: .given
    ) {
      try $0.state(iv3Code: "GR0001", title: "GGD Streek", explanation: nil, lineNumber: 2)
    }
    _ = try test.register.importList(
      test.incoming(.iv3, "02"), date: test.day("2026-06-01"), origin: .given
    ) { session in
      try session.state(
        [(2010, 2), (2016, 3), (2024, 4)].map { year, lineNumber in
          try figure("GR0001", "1.1", "B4.3.2", 8, year: year, lineNumber: lineNumber)
        })
      try session.state(
        [2010, 2016, 2024].map { year in
          var total = Iv3Total(
            entity: try #require(ShortCode("GR0001")),
            report: try #require(ShortCode("\(year)X005")))
          total.revenue = Euro(8)
          return total
        })
    }
    #expect(try test.figures().map(\.figure.year) == [2016, 2024])
    // Someone who knows better decides, and then it is all of them.
    try test.register.decide([
      LinkDecision(
        name: "GR0001", municipality: "", municipalityName: "",
        systemID: TestRegister.health.firstVersion.record)
    ])
    #expect(try test.figures().map(\.figure.year) == [2010, 2016, 2024])
  }
}
