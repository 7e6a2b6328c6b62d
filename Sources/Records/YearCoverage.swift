/// How much the register knows of one day of a year: a series over years is not to be read without it.
package struct YearCoverage: Sendable {
  /// The day.
  package let day: Day
  /// How many arrangements were in force.
  package let arrangements: Int
  /// How many municipalities existed.
  package let municipalities: Int
  /// How many participations of municipalities are recorded on it, and how many more are derived.
  package let coverage: Standing.Coverage
  /// To how many arrangements documents tell what municipalities contribute for the year.
  package let arrangementsWithFigure: Int

  /// How much is known of a day.
  package init(
    day: Day, arrangements: Int, municipalities: Int, coverage: Standing.Coverage,
    arrangementsWithFigure: Int
  ) {
    (self.day, self.coverage) = (day, coverage)
    (self.arrangements, self.municipalities) = (arrangements, municipalities)
    self.arrangementsWithFigure = arrangementsWithFigure
  }
}

extension RegisterExcerpt {
  /// To how many lines documents tell what municipalities contribute for a budget year. Cost: linear in the figures.
  package func linesWithContribution(in year: Int) -> Int {
    figures.values.count { figures in
      figures.contains {
        $0.figure.quantity == .contribution && $0.figure.year == year && $0.municipality != nil
      }
    }
  }

  /// How much is known of 1 January of each year, from the one after the first arrangement began up to that of a day; for an
  /// excerpt with every organisation and what is contributed. Cost: see ``yearCoverages(on:)``.
  package func yearCoverages(upTo day: Day) -> [YearCoverage] {
    guard let first = arrangements.values.compactMap(\.inForce.start).min(), first.year < day.year
    else { return [] }
    return yearCoverages(
      on: (first.year + 1...day.year).compactMap { Day(year: $0, month: 1, day: 1) })
  }

  /// How much is known of some days of years, in their order. Cost: linear in the excerpt, and in the arrangements for each
  /// day.
  package func yearCoverages(on days: [Day]) -> [YearCoverage] {
    let municipalities = organisations.values.filter { $0.kind == .municipality }
    let periods = arrangements.keys.map { countingPeriods(of: $0) }
    return zip(days, municipalCoverages(on: days)).map { day, coverage in
      YearCoverage(
        day: day,
        arrangements: periods.count { $0.contains { $0.contains(day) } },
        municipalities: municipalities.count { $0.existence.contains(day) },
        coverage: coverage, arrangementsWithFigure: linesWithContribution(in: day.year))
    }
  }
}
