import ArgumentParser
import Overviews
import Records

/// The years of a panel as they are asked for, and the day of each on which it looks.
struct PanelYears {
  private let from, to: Int?
  private let day: DayOfYear

  init(from: Int?, to: Int?, on day: DayOfYear) {
    (self.from, self.to, self.day) = (from, to, day)
  }

  /// The years of joint arrangements by law: the first Wgr is of 1950.
  static let possible = 1950...2100

  /// The span, which ends in a year where none is given; a failure where that is none.
  func span(endingIn year: Int) throws -> PanelSpan {
    let last = to ?? year
    let first = from ?? last - 10
    guard Self.possible.contains(first), Self.possible.contains(last), first <= last else {
      throw Failure.usage(
        .init(
          words:
            "--from en --to zijn jaren van \(Self.possible.lowerBound) tot en met "
            + "\(Self.possible.upperBound), het vroegste eerst.",
          "--from and --to are years from \(Self.possible.lowerBound) up to "
            + "\(Self.possible.upperBound), the earliest first."))
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
