import Pages
import Records

/// How much of each year the register knows: a series over years is not to be read without it.
struct KnownYear {
  /// The first day of the year.
  let day: Day
  /// How many participations of municipalities are recorded on it, and how many more are derived.
  let coverage: Standing.Coverage

  /// The years from the one after the first arrangement began up to that of a day. Cost: linear in the participations
  /// for each year.
  static func all(in excerpt: RegisterExcerpt, upTo day: Day) -> [KnownYear] {
    guard let first = excerpt.arrangements.values.compactMap(\.inForce.start).min(),
      first.year < day.year
    else { return [] }
    return (first.year + 1...day.year).compactMap { year in
      Day(year: year, month: 1, day: 1).map {
        KnownYear(day: $0, coverage: excerpt.municipalCoverage(on: $0))
      }
    }
  }

  /// The years as a table.
  static func table(_ years: [KnownYear], in language: Language) -> NetworkTable {
    NetworkTable(
      fileName: "years.csv",
      title: language(
        "Een rij per jaar: hoeveel ervan bekend is", "A row for each year: how much of it is known"),
      fields: [
        Field("jaar", .init("het jaar", "the year"), .year { $0.day.year }),
        Field("peildatum", .init("de dag", "the day"), .day { $0.day }),
        Field(
          "vermeld",
          .init(
            "deelnames van gemeenten die het register die dag vermeldt",
            "participations of municipalities that the register records on the day"),
          .integer { $0.coverage.recorded }),
        Field(
          "afgeleid",
          .init(
            "hoeveel er toen meer waren, volgens de toetreding in latere versies",
            "how many more there were, by dates of joining in later versions"),
          .integer { $0.coverage.derived }),
      ], rows: years)
  }
}
