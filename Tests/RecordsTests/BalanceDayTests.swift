import Records
import Testing

/// The day that equity and debt are of, as remarks tell it.
struct BalanceDayTests {
  private func figure(_ quantity: Quantity, _ year: Int, _ remark: String?) -> BudgetFigure {
    BudgetFigure(
      arrangement: ArrangementMention(name: "GGD"), municipality: nil, year: year,
      documentKind: .budget, quantity: quantity, amount: Euro(1),
      place: FigurePlace(lineNumber: 2, column: "vermogen", text: "1"), remark: remark)
  }

  @Test(
    arguments: [
      (
        "balansdata 31-12-2018 en 31-12-2019; begroot resultaat 2020: 0", "2018-12-31", "2019-12-31"
      ),
      ("standen per 31-12-2016 en 31-12-2017", "2016-12-31", "2017-12-31"),
      ("kolom rekening 2021; standen ultimo 2020 en 2021, x 1.000", "2020-12-31", "2021-12-31"),
      ("balansdatum 30 juni 2020", "2021-01-01", "2020-06-30"),
      ("beginstand = 31-12-2019 volgens jaarrekening", "2019-12-31", "2021-12-31"),
      ("standen 1-jan en 31-dec", "2021-01-01", "2021-12-31"),
      ("balansdata 31-12-2017, 31-12-2018 en 31-12-2019", "2021-01-01", "2021-12-31"),
      ("prognosebalans in dezelfde bron toont 7074000", "2021-01-01", "2021-12-31"),
    ])
  func aBalanceIsOfTheDayInItsRemark(remark: String, start: String, end: String) {
    #expect(figure(.equityAtStart, 2021, remark).balanceDay == Day(iso: start))
    #expect(figure(.debtAtEnd, 2021, remark).balanceDay == Day(iso: end))
  }

  @Test func theFirstAndLastDayOfTheYearAreNoOtherDay() {
    let usual = "balansdata 31-12-2020 en 31-12-2021"
    #expect(!figure(.equityAtStart, 2021, usual).hasOtherBalanceDay)
    #expect(!figure(.equityAtEnd, 2021, usual).hasOtherBalanceDay)
    #expect(!figure(.equityAtEnd, 2021, nil).hasOtherBalanceDay)
    #expect(figure(.equityAtStart, 2023, usual).hasOtherBalanceDay)
    #expect(figure(.equityAtEnd, 2023, usual).hasOtherBalanceDay)
  }

  @Test func aWholeYearHasNoBalanceDay() {
    #expect(figure(.result, 2021, "balansdatum 30-6-2021").balanceDay == nil)
    #expect(!figure(.contribution, 2021, "balansdatum 30-6-2021").hasOtherBalanceDay)
  }
}
