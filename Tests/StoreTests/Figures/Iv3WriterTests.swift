import Records
import Testing

@testable import Store

struct Iv3WriterTests {
  private func figure(
    _ entity: String, _ field: String, _ category: String, _ amount: Int64, lineNumber: Int
  ) throws -> Iv3Figure {
    Iv3Figure(
      entity: try #require(ShortCode(entity)), report: try #require(ShortCode("2024X005")),
      year: 2024, documentKind: .accounts, field: try #require(ShortCode(field)),
      category: try #require(ShortCode(category)), amount: Euro(amount), lineNumber: lineNumber)
  }

  private func read(
    _ test: TestRegister, _ figures: [Iv3Figure], _ sha256: String, dated date: String
  ) throws -> Document {
    try test.document(
      try test.register.importList(
        test.incoming(.iv3, sha256), date: test.day(date), origin: .given
      ) { session in
        try session.state(figures)
      })
  }

  @Test func transfersAddUpPerTaakveldAndNewerDocumentsReplace() throws {
    let test = try TestRegister()
    try test.readExport()
    let first = try read(
      test,
      [
        figure("GM0001", "1.1", "L4.3.3", 900, lineNumber: 2),
        figure("GM0001", "7.1", "L4.4.3", 5, lineNumber: 3),
        figure("GM0001", "7.1", "L4.3.3", 70, lineNumber: 4),
        figure("GM0001", "1.1", "L1.1", 1, lineNumber: 5),
        figure("GM0002", "1.1", "L4.3.3", 8, lineNumber: 6),
      ], "01", dated: "2026-06-01")
    #expect(first.ledger.stored == 5)
    let transfers = try test.excerpt().transfers
    #expect(transfers.map(\.field) == ["1.1", "7.1"])
    #expect(transfers.map(\.income) == [Euro(900), Euro(70)])
    #expect(transfers.map(\.capital) == [nil, Euro(5)])
    #expect(transfers.map(\.source.lineNumber) == [2, 3])

    let second = try read(
      test,
      [
        figure("GM0001", "1.1", "L4.3.3", 905, lineNumber: 2),
        figure("GM0002", "1.1", "L4.3.3", 8, lineNumber: 3),
      ], "02", dated: "2026-07-01")
    #expect(second.ledger.stored == 1)
    #expect(second.ledger.unchanged == 1)
    #expect(try test.excerpt().transfers.map(\.income) == [Euro(905)])
    #expect(try test.excerpt(knownOn: "2026-06-15").transfers.count == 2)
  }

  @Test func aCellThatOccursTwiceIsOneFigure() throws {
    let test = try TestRegister()
    try test.readExport()
    let document = try read(
      test,
      [
        figure("GM0001", "1.1", "L4.3.3", 900, lineNumber: 2),
        figure("GM0001", "1.1", "L4.3.3", 1, lineNumber: 3),
      ], "01", dated: "2026-06-01")
    #expect(document.ledger.stored == 1)
    #expect(document.ledger.ignored == 1)
    #expect(try test.excerpt().transfers.map(\.income) == [Euro(900)])
  }

  /// More figures than one run holds, once statement by statement and once with the statements by turns.
  @Test func theOrderOfATableMakesNoDifference() throws {
    let test = try TestRegister()
    try test.readExport()
    let cells = (0..<300).flatMap { field in (0..<240).map { ("\(field)", "L\($0)") } }
    let bodies = ["GM0001", "GM0002"]
    let grouped = try bodies.flatMap { body in
      try cells.map { try figure(body, $0.0, $0.1, 7, lineNumber: 2) }
    }
    let byTurns = try cells.flatMap { cell in
      try bodies.map { try figure($0, cell.0, cell.1, 7, lineNumber: 2) }
    }
    let first = try read(test, grouped, "01", dated: "2026-06-01")
    #expect(first.ledger.stored == 144_000)
    let second = try read(test, byTurns, "02", dated: "2026-07-01")
    #expect(second.ledger.unchanged == 144_000)
    let again = try read(test, byTurns + grouped, "03", dated: "2026-08-01")
    #expect(again.ledger.unchanged == 144_000)
    #expect(again.ledger.ignored == 144_000)
  }

  @Test func anArrangementIsTiedByTheNameInTheCodeListAndHasItsTotals() throws {
    let test = try TestRegister()
    try test.readExport()
    _ = try test.register.importList(
      test.incoming(.iv3, "01"), date: test.day("2026-06-01"), origin: .given
    ) { session in
      try session.state([figure("GR0001", "1.1", "B4.3.2", 50, lineNumber: 2)])
      var total = Iv3Total(
        entity: try #require(ShortCode("GR0001")), report: try #require(ShortCode("2024X005")))
      total.revenue = Euro(50)
      total.expenditure = Euro(40)
      try session.state([total])
    }
    #expect(try test.figures().isEmpty)
    #expect(
      try test.register.known(on: nil).linkReview().untied.first?.name.decisionName == "GR0001")
    _ = try test.register.importList(
      test.incoming(.iv3CodeList, "02"), date: test.day("2026-06-01"), origin: .given
    ) { session in
      try session.state(
        iv3Code: "GR0001", title: "Gemeenschappelijke regeling Gezond ..",
        explanation: "Gezondheidsdienst Streek", lineNumber: 2)
    }
    let figures = try test.figures()
    #expect(figures.map(\.figure.quantity) == [.result, .expenditure, .revenue])
    #expect(figures.map(\.figure.amount) == [Euro(10), Euro(40), Euro(50)])
    #expect(figures.allSatisfy { $0.line == TestRegister.health && $0.ground == .name })
  }
}

extension ListImport {
  /// States the figures of an Iv3 table.
  func state(_ figures: [Iv3Figure]) throws {
    let packing = try iv3Packing()
    for figure in figures { try packing.add(figure) }
    try storePacked()
  }
}
