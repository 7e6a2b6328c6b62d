package import Law
package import Records

/// What leaving would come to by one formula: a sum by a rule, and nothing that anybody owes.
package struct ExitCalculation: Sendable {
  /// The formula.
  package let formula: LeavingFormula
  /// What the text of the arrangement says, where the formula is its own; `nil` for one of practice.
  package let clause: LinkedFact<ExitClause>?
  /// What part of the contribution the first year is; `nil` where the formula has none.
  package let firstPercentage: Percentage?
  /// How many times the contribution, as a percentage; `nil` where the formula has none.
  package let multiple: Percentage?
  /// The yearly contribution that it is taken of; `nil` where it is not known or not used.
  package let base: Euro?
  /// The sum for each year after leaving, in order; empty where that is not known.
  package let instalments: [Instalment]
  /// All of it, from the unrounded parts; `nil` where it is not known or does not fit.
  package let total: Euro?

  /// What is counted for one year.
  package struct Instalment: Hashable, Sendable {
    /// Which year after leaving, from 1; `nil` for a sum at once.
    package let year: Int?
    /// What part of the contribution it is; `nil` where it is no part of that.
    package let percentage: Percentage?
    /// The amount; `nil` where what it is taken of is not known.
    package let amount: Euro?
    /// How much of the contribution that is no longer paid is then still for those who stay; `nil` where the
    /// formula does not tell.
    package let leftToStayers: Euro?
  }

  /// By the text of the arrangement; `nil` where the text does not tell enough to count, or does not take it of the
  /// contribution.
  ///
  /// A part that falls is counted only where twenty points a year and equal steps give the same, since texts tell
  /// the first part and the years and not the step.
  package init?(by clause: LinkedFact<ExitClause>, of base: Euro?) {
    let content = clause.content
    guard let years = content.years, (1...ExitTerms.mostYears).contains(years),
      let first = content.firstPercentage, first.tenThousandths > 0,
      let isDeclining = content.isDeclining,
      content.basis.map({ Folding.fold($0).contains("bijdrage") }) ?? false
    else { return nil }
    let fall = LeavingFormula.yearlyFall.tenThousandths
    guard !isDeclining || first.tenThousandths == fall * years else { return nil }
    let parts = (0..<years).map { place in
      Percentage(tenThousandths: first.tenThousandths - (isDeclining ? fall * place : 0))
    }
    self.init(
      isDeclining ? .declining : .multiple, clause, parts, of: base,
      multiple: isDeclining ? nil : Percentage(tenThousandths: first.tenThousandths * years))
  }

  /// Five years of the contribution, twenty points less each year.
  package init(decliningFrom first: Percentage, of base: Euro?) {
    let parts = (0..<LeavingFormula.usualYears).map { place in
      Percentage(
        tenThousandths: max(
          first.tenThousandths - LeavingFormula.yearlyFall.tenThousandths * place, 0))
    }
    self.init(.declining, nil, parts, of: base, multiple: nil)
  }

  /// A number of times the contribution, at once.
  package init(multiple: Percentage, of base: Euro?) {
    let amount = base?.part(multiple)
    formula = .multiple
    clause = nil
    firstPercentage = nil
    self.multiple = multiple
    self.base = base
    instalments = [
      Instalment(year: nil, percentage: multiple, amount: amount, leftToStayers: nil)
    ]
    total = amount
  }

  /// The costs that remain, less those that are saved in the same year; without costs it is not known.
  package init(remaining: [Euro], saved: [Euro]) {
    let amounts = remaining.enumerated().map { place, costs in
      saved.indices.contains(place) ? costs.subtracting(saved[place]) : costs
    }
    formula = .realDamage
    clause = nil
    firstPercentage = nil
    multiple = nil
    base = nil
    instalments = amounts.enumerated().map { place, amount in
      Instalment(year: place + 1, percentage: nil, amount: amount, leftToStayers: nil)
    }
    let known = amounts.compactMap(\.self)
    total = known.isEmpty || known.count < amounts.count ? nil : Euro.sum(known)
  }

  private init(
    _ formula: LeavingFormula, _ clause: LinkedFact<ExitClause>?, _ parts: [Percentage],
    of base: Euro?, multiple: Percentage?
  ) {
    self.formula = formula
    self.clause = clause
    firstPercentage = parts.first
    self.multiple = multiple
    self.base = base
    instalments = parts.enumerated().map { place, part in
      let amount = base?.part(part)
      return Instalment(
        year: place + 1, percentage: part, amount: amount,
        leftToStayers: amount.flatMap { base?.subtracting($0) })
    }
    total = base?.part(Percentage(tenThousandths: parts.map(\.tenThousandths).reduce(0, +)))
  }
}
