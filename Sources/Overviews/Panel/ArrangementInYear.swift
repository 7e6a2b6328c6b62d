import Graph
package import Records
package import Subjects

/// An arrangement in one year of a panel.
package struct ArrangementInYear: Sendable {
  /// The day of the year.
  package let day: Day
  /// The number of its line.
  package let line: LineID
  /// The version that counts on the day.
  package let arrangement: Arrangement
  /// What it is about; `nil` where that is not recognised.
  package let subject: Subject?
  /// How many organisations take part.
  package let participants: Int
  /// What is known of who stands behind it.
  package let legitimacy: ArrangementLegitimacy
  /// How much of the participations of municipalities is known of the year, in the whole country.
  package let coverage: Standing.Coverage
}

extension NationalPanel {
  /// A row for each arrangement that was in force on the day of each year, with those in which somebody is
  /// derived to take part where these were asked for: by year, then by line.
  package var arrangementYears: [ArrangementInYear] {
    let subjects = excerpt.subjects
    return rows { network in
      network.arrangements.values.map { arrangement in
        let participations = network.participations(in: arrangement.id)
        let municipal = participations.filter {
          network.organisations[$0.organisation.id]?.kind == .municipality
        }
        return ArrangementInYear(
          day: network.day, line: excerpt.line(of: arrangement.id), arrangement: arrangement,
          subject: subjects[arrangement.id], participants: participations.count,
          legitimacy: ArrangementLegitimacy(
            form: arrangement.form, municipal: municipal,
            ballot: boards[network.day]?[arrangement.id]?.ballots.first),
          coverage: network.coverage)
      }.sorted { ($0.line, $0.arrangement.id) < ($1.line, $1.arrangement.id) }
    }
  }
}
