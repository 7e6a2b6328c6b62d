package import Records

/// What is asked: municipalities that become one, or a border between two that moves.
package struct MergePlan: Sendable {
  /// What happens to the municipalities.
  package let kind: Kind
  /// The day on which it happens: a 1 January.
  package let date: Day
  /// Whether nobody gave the day, so that the next 1 January is taken.
  package let isDateAssumed: Bool

  /// What happens to the municipalities.
  package enum Kind: Hashable, Sendable {
    /// They end, and one takes their place.
    case merger
    /// None ends; so many inhabitants go from the first to the second.
    case borderChange(inhabitants: Int)

    /// The name that the interface uses (wijze).
    package var code: String {
      switch self {
      case .merger: "samenvoeging"
      case .borderChange: "grenswijziging"
      }
    }
  }

  /// A plan on a day; `nil` for a day that is no 1 January (Wet arhi art. 1 lid 1 onder h).
  package init?(_ kind: Kind, on date: Day) {
    guard date.month == 1, date.dayOfMonth == 1 else { return nil }
    self.init(kind, date, isDateAssumed: false)
  }

  /// A plan on the first 1 January after a day.
  package init(_ kind: Kind, next day: Day) {
    self.init(kind, day.adding(days: 1).firstOfJanuary, isDateAssumed: true)
  }

  private init(_ kind: Kind, _ date: Day, isDateAssumed: Bool) {
    (self.kind, self.date, self.isDateAssumed) = (kind, date, isDateAssumed)
  }

  /// Until when participants arrange what follows (Wet arhi art. 41 lid 4).
  package var lastDayOfProvisions: Day { date.adding(months: 6) }
  /// The first day after the first year.
  package var endOfFirstYear: Day { date.adding(months: 12) }
}
