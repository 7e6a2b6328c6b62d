import Overviews
import Records
import Testing

struct NationalTransferCheckTests {
  private func transfers(
    _ year: Int, _ kind: DocumentKind = .accounts, paid: [String: Int64],
    received: [String: Int64] = [:]
  ) -> NationalTransfers {
    var transfers = NationalTransfers(year: year, documentKind: kind)
    for (field, amount) in paid { transfers.paid[field, default: EuroSum()].add(Euro(amount)) }
    for (field, amount) in received {
      transfers.received[field, default: EuroSum()].add(Euro(amount))
    }
    return transfers
  }

  private static let nothing = Standing(day: Day(number: 0), documents: [])

  @Test func bothSidesStandNextToEachOtherPerTaakveld() throws {
    let check = NationalTransferCheck(
      [
        transfers(2024, paid: ["1.1": 900, "1.10": 5, "1.2": 7], received: ["1.1": 800, "7.1": 3])
      ],
      of: Self.nothing)
    let year = try #require(check.years.first)
    #expect(year.fields.map(\.code) == ["1.1", "1.2", "1.10", "7.1"])
    #expect(year.fields.map(\.difference) == [Euro(100), nil, nil, nil])
    #expect(year.paid == Euro(912))
    #expect(year.received == Euro(803))
    #expect(year.difference == Euro(100))
    #expect(year.oneSided.map(\.code) == ["1.2", "1.10", "7.1"])
  }

  @Test func whatOneSideDoesNotTellIsNotZero() {
    let year = NationalTransferCheck([transfers(2024, paid: ["1.1": 900])], of: Self.nothing).years
      .first
    #expect(year?.received == nil)
    #expect(year?.difference == nil)
  }

  @Test func onlyAccountsHaveTwoSides() {
    let check = NationalTransferCheck(
      [
        transfers(2023, paid: ["1.1": 1]), transfers(2024, .budget, paid: ["1.1": 1]),
        transfers(2024, paid: ["1.1": 1]),
      ], of: Self.nothing)
    #expect(check.years.map(\.year) == [2023, 2024])
  }

  @Test func oneYearCanBeAskedFor() {
    let all = [transfers(2023, paid: ["1.1": 1]), transfers(2024, paid: ["1.1": 1])]
    #expect(NationalTransferCheck(all, of: Self.nothing, year: 2024).years.map(\.year) == [2024])
  }
}
