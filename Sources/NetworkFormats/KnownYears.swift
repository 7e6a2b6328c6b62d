package import Pages
package import Records

extension YearCoverage {
  /// What is told of how much is known of a year.
  package static let fields: [Field<YearCoverage>] = [
    Field("jaar", .init("jaar", "year"), .init("het jaar", "the year"), .year { $0.day.year }),
    .day { $0.day },
    Field(
      "regelingen", .init("regelingen", "arrangements"),
      .init("aantal regelingen van kracht", "number of arrangements in force"),
      .integer { $0.arrangements }),
    Field(
      "gemeenten", .init("gemeenten", "municipalities"),
      .init(
        "aantal gemeenten dat bestond, voor zover het register ze kent",
        "number of municipalities that existed, as far as the register knows them"),
      .integer { $0.municipalities }),
    recorded { $0.coverage }, derived { $0.coverage },
    Field(
      "regelingenMetCijfer", .init("met cijfer", "with a figure"),
      .init(
        "van hoeveel regelingen een document vertelt wat gemeenten voor het jaar bijdragen",
        "of how many arrangements a document tells what municipalities contribute for the year"),
      .integer { $0.arrangementsWithFigure }),
  ]

  /// How many participations of municipalities are recorded on a day.
  package static func recorded<Row>(
    _ coverage: @escaping @Sendable (Row) -> Standing.Coverage
  ) -> Field<Row> {
    Field(
      "vermeld", .init("vermelde deelnames", "recorded participations"),
      .init(
        "deelnames van gemeenten die het register die dag vermeldt",
        "participations of municipalities that the register records on the day"),
      .integer { coverage($0).recorded })
  }

  /// How many more there were.
  package static func derived<Row>(
    _ coverage: @escaping @Sendable (Row) -> Standing.Coverage
  ) -> Field<Row> {
    Field(
      "afgeleid", .init("afgeleide deelnames", "derived participations"),
      .init(
        "hoeveel er toen meer waren, volgens de toetreding in latere versies",
        "how many more there were, by dates of joining in later versions"),
      .integer { coverage($0).derived })
  }

  /// Years as a table.
  package static func table(_ years: [YearCoverage], in language: Language) -> NetworkTable {
    NetworkTable(
      fileName: "years.csv",
      title: language(
        "Een rij per jaar: hoeveel ervan bekend is", "A row for each year: how much of it is known"),
      fields: fields, rows: years)
  }
}
