import Overviews
import Records
import TestSupport
import Testing

struct NationalCalendarTests {
  @Test func onlyArrangementsInForceAreCountedAndThoseWithABoardHaveDates() throws {
    let excerpt = TownsAndDistrict.excerpt
    let arrangements = excerpt.arrangements.keys.sorted().compactMap {
      ArrangementOverview(of: $0, in: excerpt, on: TownsAndDistrict.day)
    }
    #expect(arrangements.count == 3)
    let calendar = NationalCalendar(of: arrangements, on: TownsAndDistrict.day)
    #expect(calendar.year == 2025)
    #expect(calendar.arrangementCount == 2)
    // Of the other one the register does not tell the form.
    let dated = calendar.entries.filter { $0.item.date != nil }
    #expect(Set(dated.map(\.item.line)) == [LineID(100)])
    #expect(dated.contains { $0.item.step == .budgetSubmission })
  }
}
