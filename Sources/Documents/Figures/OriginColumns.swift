import Records

/// The columns that tell from which document a row was taken.
struct OriginColumns {
  private let title: TableColumn?
  private let url: TableColumn?
  private let date: TableColumn?
  private let lastTitle = LastTitle()

  init(title: TableColumn?, url: TableColumn?, date: TableColumn?) {
    self.title = title
    self.url = url
    self.date = date
  }

  init(_ header: TableHeader) throws {
    title = try TableColumn(header, "bron_titel")
    url = try TableColumn(header, "bron_url")
    date = try TableColumn(header, "bron_datum")
  }

  /// The document of a row. Its date is that of its column, else the only one in its title; its year
  /// the first one in its title.
  func origin(_ row: TableRow) throws(RowProblem) -> FigureOrigin {
    let title = title?.value(row)
    let date = try date?.day(row)
    if let title { lastTitle.read(title) }
    return FigureOrigin(
      title: title, url: url?.value(row),
      date: date ?? (title == nil ? nil : lastTitle.date),
      year: title == nil ? nil : lastTitle.year)
  }
}

/// What a title tells; kept for the next row, for rows from one document mostly stand together.
private final class LastTitle {
  private var title = ""
  private var dates: [Day]?
  /// The first year in the title.
  private(set) var year: Int?

  /// Takes a title.
  func read(_ title: String) {
    guard title != self.title else { return }
    self.title = title
    dates = nil
    year = Self.year(in: title)
  }

  /// The only date in the title.
  var date: Day? {
    let dates = dates ?? WrittenDate.days(in: title)
    self.dates = dates
    return dates.count == 1 ? dates.first : nil
  }

  /// The first word that is a year.
  private static func year(in title: String) -> Int? {
    var word = 0
    var length = 0
    func end() -> Int? {
      defer { (word, length) = (0, 0) }
      return length == 4 && (1900...2100).contains(word) ? word : nil
    }
    for scalar in title.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39 where length < 5:
        word = word * 10 + Int(scalar.value - 0x30)
        length += 1
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: length = 5
      case 0x80... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        length = 5
      default: if let year = end() { return year }
      }
    }
    return end()
  }
}
