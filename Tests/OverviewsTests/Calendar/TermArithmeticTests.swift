import Foundation
import Law
import Overviews
import Records
import Testing

/// Compares the terms with Foundation's calendar, which shares no code with ``Day``.
struct TermArithmeticTests {
  @Test(arguments: [-84, -56, -1, 14, 28])
  func agreesWithFoundationOnEveryDayFrom1950To2100(days: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try Sample.day("1950-01-01")
    let last = try Sample.day("2100-12-31")
    for number in Int(first.number)...Int(last.number) {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let shifted = try #require(calendar.date(byAdding: .day, value: days, to: date))
      let parts = calendar.dateComponents([.year, .month, .day], from: shifted)
      let result = day.adding(days: days).components
      guard parts.year == result.year, parts.month == result.month, parts.day == result.day else {
        Issue.record("\(day.description) and \(days) days give \(result)")
        return
      }
    }
  }

  @Test(arguments: [
    ("2028-03-01", "2027-12-08"), ("2027-03-01", "2026-12-07"), ("2100-03-01", "2099-12-07"),
    ("2096-05-24", "2096-03-01"), ("2096-05-23", "2096-02-29"),
  ])
  func countsTwelveWeeksBackAcrossTheLeapDay(board: String, draft: String) throws {
    let year = try Sample.day(board).year + 1
    let calendar = BudgetCalendar(
      year: year, subject: Sample.subject(),
      meetings: BudgetMeetings(budget: try Sample.day(board)))
    #expect(calendar.date(.draftBudget) == draft)
  }
}
