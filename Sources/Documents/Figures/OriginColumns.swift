import Records

/// The columns that tell from which document a row was taken.
struct OriginColumns {
  private let title: CSVColumn?
  private let url: CSVColumn?
  private let date: CSVColumn?

  init(title: CSVColumn?, url: CSVColumn?, date: CSVColumn?) {
    self.title = title
    self.url = url
    self.date = date
  }

  init(_ header: CSVHeader) throws {
    title = try CSVColumn(header, "bron_titel")
    url = try CSVColumn(header, "bron_url")
    date = try CSVColumn(header, "bron_datum")
  }

  /// The document of a row. Its date is that of its column, else the only one in its title; its year
  /// the first one in its title.
  func origin(_ row: CSVRow) throws(RowProblem) -> FigureOrigin {
    let title = title?.value(row)
    var date = try date?.day(row)
    if date == nil, let title {
      let days = WrittenDate.days(in: title)
      date = days.count == 1 ? days.first : nil
    }
    return FigureOrigin(
      title: title, url: url?.value(row), date: date, year: title.flatMap(Self.year(in:)))
  }

  private static func year(in title: String) -> Int? {
    title.split { !$0.isNumber && !$0.isLetter }.lazy
      .compactMap { $0.utf8.count == 4 ? Int($0) : nil }
      .first { (1900...2100).contains($0) }
  }
}
