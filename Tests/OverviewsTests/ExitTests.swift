import Law
import Overviews
import Records
import TestSupport
import Testing

struct ExitTests {
  private func clause(_ fill: (inout ExitClause) -> Void) throws -> LinkedFact<ExitClause> {
    var clause = ExitClause()
    fill(&clause)
    let document = CitedDocument.numbered([Document.export(of: MadeUpRegister.today)])[0]
    return LinkedFact(clause, source: SourceReference(document: document, lineNumber: 1))
  }

  private func percent(_ number: Int) -> Percentage { Percentage(tenThousandths: number * 10_000) }

  @Test func aFallingPartIsCountedOnlyWhereItsStepIsBeyondDoubt() throws {
    let base = Euro(1000)
    func amounts(
      _ years: Int?, _ first: Int?, _ isDeclining: Bool?, _ basis: String? = "de bijdrage"
    ) throws -> [Int64?]? {
      let clause = try clause {
        $0.years = years
        $0.firstPercentage = first.map(percent)
        $0.isDeclining = isDeclining
        $0.basis = basis
      }
      return ExitCalculation(by: clause, of: base)?.instalments.map { $0.amount?.amount }
    }
    #expect(try amounts(5, 100, true) == [1000, 800, 600, 400, 200])
    #expect(try amounts(4, 80, true) == [800, 600, 400, 200])
    #expect(try amounts(3, 50, false) == [500, 500, 500])
    // By twenty points and in equal steps this is not the same, so that nobody can tell.
    #expect(try amounts(5, 80, true) == nil)
    #expect(try amounts(5, 100, nil) == nil && amounts(nil, 100, true) == nil)
    #expect(try amounts(5, 100, true, "de boekwaarde") == nil)
    #expect(try amounts(5, 100, true, nil) == nil)
    #expect(try amounts(1_000_000, 100, false) == nil)
  }

  @Test func costsThatAreSavedComeOffThoseThatRemain() {
    let sum = ExitCalculation(remaining: [Euro(900), Euro(700)], saved: [Euro(1000)])
    #expect(sum.instalments.map { $0.amount?.amount } == [-100, 700])
    #expect(sum.total == Euro(600))
    #expect(ExitCalculation(remaining: [], saved: []).total == nil)
  }

  @Test func whatIsFilledInIsReadWholeOrNotAtAll() {
    #expect(ExitTerms.costs("900.000;700000, 5") == [Euro(900_000), Euro(700_000), Euro(5)])
    for wrong in ["", ";", "1;", "-1", "1,5x", "99999999999999", "１"] {
      #expect(ExitTerms.costs(wrong) == nil, "\(wrong)")
    }
    #expect(ExitTerms.costs(String(repeating: "1;", count: 40) + "1") == nil)
    #expect(ExitTerms.firstPercentage("80 %") == percent(80))
    #expect(ExitTerms.firstPercentage("0") == nil && ExitTerms.firstPercentage("100,1") == nil)
    #expect(ExitTerms.multiple("2,5") == percent(250))
    #expect(ExitTerms.multiple("0") == nil && ExitTerms.multiple("101") == nil)
  }

  @Test func amountsThatDoNotFitAreUnknown() {
    let huge = ExitCalculation(multiple: percent(10_000), of: Euro(.max))
    #expect(huge.total == nil)
  }
}
