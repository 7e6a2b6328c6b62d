import Documents
import Foundation
import Records
import TestSupport
import Testing

@testable import Store

struct Iv3SampleTests {
  private func read(_ name: String, into test: TestRegister) throws -> Document {
    let input = try DocumentInput(path: Checkout.sample(name).path)
    let table = try TableDocument(input)
    return try test.document(
      try test.register.importList(
        test.incoming(.iv3, try input.sha256()), date: test.day("2026-06-01"), origin: .given
      ) { session in
        let packing = try session.iv3Packing()
        let stream = Iv3Stream(table) { row in
          try packing.add(
            Iv3Figure(
              entity: row.entity, report: row.report.code, year: row.report.year,
              documentKind: row.report.documentKind, field: row.field, category: row.category,
              amount: row.amount, lineNumber: row.lineNumber))
        }
        while let batch = try stream.next() {
          try session.storePacked()
          session.ignore(batch.ignoredCount)
        }
        try session.state(
          stream.statements().byKey.map { key, statement in
            var total = Iv3Total(entity: key.entity, report: key.report.code)
            total.expenditure = statement.expenditure.amount
            total.revenue = statement.revenue.amount
            total.equityAtStart = statement.equityAtStart.amount
            total.equityAtEnd = statement.equityAtEnd.amount
            return total
          })
      })
  }

  /// The lines of the sample in thousands: revenue 905 (line 2, revised); expenditure 800 + 90 (lines 3
  /// and 4), without the 15 booked on 0.11; equity 200 and 215 + 15 (lines 6 to 8).
  @Test func theTotalsOfTheSampleOfArrangementsAreThoseOfItsLines() throws {
    let test = try TestRegister()
    try test.readExport()
    let document = try read("iv3-regelingen.csv", into: test)
    #expect(document.ledger.stored == 7)
    #expect(document.ledger.ignored == 2)
    try test.register.decide([
      LinkDecision(
        name: "GR9999", municipality: "", municipalityName: "",
        systemID: TestRegister.health.firstVersion.record)
    ])
    let amounts = Dictionary(
      uniqueKeysWithValues: try test.figures().map {
        ($0.figure.quantity, $0.figure.amount)
      })
    #expect(
      amounts == [
        .revenue: Euro(905_000), .expenditure: Euro(890_000), .result: Euro(15_000),
        .equityAtStart: Euro(200_000), .equityAtEnd: Euro(230_000),
      ])
  }

  @Test func theTransfersOfTheSampleOfMunicipalitiesAreThoseOfItsLines() throws {
    let test = try TestRegister()
    #expect(try read("iv3-gemeenten.csv", into: test).ledger.stored == 4)
    var town = Organisation(id: TestRegister.town, name: "Verzonnen")
    town.code = OrganisationCode("GM9999")
    let known = try test.register.known(on: nil)
    let transfers = try known.read {
      try MoneyReader($0, known.cited, Holdings($0)).transfers(of: town)
    }
    #expect(transfers.map(\.documentKind) == [.budget, .accounts, .accounts])
    #expect(transfers.map(\.field) == ["1.1", "1.1", "7.1"])
    #expect(transfers.map(\.income) == [Euro(900_000), Euro(905_000), Euro(40_000)])
    #expect(transfers.map(\.source.lineNumber) == [2, 3, 5])
  }
}
