import ArgumentParser
import Overviews
import Records
import Renderers

/// The years of a table over years, and the day of each.
struct YearsOptions: ParsableArguments {
  @Option(name: .long, help: "The first year (default: ten years before --to).")
  var from: Int?

  @Option(name: .long, help: "The last year (default: the year of --on).")
  var to: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("The day of each year.", valueName: "mm-dd"))
  var day = DayOfYear.first

  /// The years that are meant; fails where they are none.
  func span(endingIn year: Int) throws -> PanelSpan {
    let last = to ?? year
    let first = from ?? last - 10
    let possible = BoundariesOption.possible
    guard possible.contains(first), possible.contains(last), first <= last else {
      throw Failure.usage(
        .init(
          words:
            "--from en --to zijn jaren van \(possible.lowerBound) tot en met "
            + "\(possible.upperBound), het vroegste eerst.",
          "--from and --to are years from \(possible.lowerBound) up to "
            + "\(possible.upperBound), the earliest first."))
    }
    guard let span = PanelSpan(from: first, to: last, month: day.month, day: day.day) else {
      throw Failure.usage(
        .init(
          words: "Niet elk jaar heeft een \(day); geef met --day een dag die elk jaar heeft.",
          "Not every year has a \(day); give a day with --day that every year has."))
    }
    return span
  }
}

/// The boundaries that municipalities are brought to.
struct BoundariesOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Bring municipalities to those of 1 January of this year, by the list of mergers.",
      valueName: "year"))
  var boundaries: Int?

  /// The municipalities of the year that was asked for, in an excerpt with every municipality and the changes; `nil`
  /// where none was asked for. Fails where that is before the last year of the answer, or nothing tells of changes.
  func fixed(notBefore year: Int, in excerpt: RegisterExcerpt) throws -> FixedBoundaries? {
    guard let asked = boundaries else { return nil }
    guard Self.possible.contains(asked), asked >= year else {
      throw Failure.usage(
        .init(
          words:
            "--boundaries is het laatste jaar of een later: gemeenten die zijn samengegaan, zijn niet meer te "
            + "scheiden.",
          "--boundaries is the last year or a later one: municipalities that merged cannot be taken apart."
        ))
    }
    guard let boundaries = FixedBoundaries(of: asked, in: excerpt) else {
      throw Failure.unmatched(
        .init(
          words:
            "Er is geen lijst van herindelingen gelezen, en daarmee is niet bekend waarin gemeenten zijn "
            + "opgegaan. Lees er een in met wgr import.",
          "No list of mergers was read, so that it is not known into what municipalities went. Read one "
            + "with wgr import."))
    }
    return boundaries
  }

  /// The years of joint arrangements by law: the first Wgr is of 1950.
  static let possible = 1950...2100
}

/// A day of any year, as `mm-dd`.
struct DayOfYear: ExpressibleByArgument, CustomStringConvertible {
  let month, day: Int

  static let first = DayOfYear(month: 1, day: 1)

  private init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

  init?(argument: String) {
    // A leap year has every day.
    guard argument.utf8.count == 5, let day = Day(iso: "2000-" + argument) else { return nil }
    self.init(month: day.month, day: day.dayOfMonth)
  }

  var description: String {
    [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  var defaultValueDescription: String { description }
}
