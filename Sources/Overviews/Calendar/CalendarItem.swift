package import Law
package import Records

/// One item of the agenda of a budget year: a step, its last day or the day it was taken, and why.
///
/// A reference, since lists of items are sorted, chosen from and shown in many ways.
package final class CalendarItem: Sendable {
  /// Where the date of an item comes from.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// The law names the day.
    case statutory = "wettelijk"
    /// Counted from a board meeting, or from the last day of another step.
    case derived = "afgeleid"
    /// A document or an agenda says when it was or will be.
    case recorded = "vastgelegd"
    /// The law names no term, or the day it is counted from is not known.
    case undated = "zonder datum"
    /// The rule is not verified, so it gives no date: "controleer dit".
    case unverified = "niet geverifieerd"
    /// The arrangement has no statutory calendar.
    case noCalendar = "geen wettelijke agenda"
  }

  /// The step, which gives `soort`; `nil` for the one item of an arrangement without a calendar.
  package let step: BudgetStep?
  /// The line of the arrangement (`lijn`).
  package let line: LineID
  /// The version of the arrangement.
  package let arrangement: VersionID
  /// The budget year or year of account that the item is about.
  package let year: Int
  /// Tells apart several recorded days or amendments of one step, from 1.
  package let ordinal: Int
  /// The strict last day, or the recorded day; ``latest`` where the last day is not known more exactly.
  package let date: Day?
  /// The day that the law names in "vóór 30 april" (`uiterlijk`), one day after the strict last day.
  /// A document that arrives on it is on the line: sources differ whether that is in time.
  package let limit: Day?
  /// Where the last day counts from a day that is not known: the day after which the step is too late
  /// whatever that day is. The real last day is this one or earlier.
  package let latest: Day?
  /// Where the date comes from.
  package let status: Status
  /// Where the rule stands, for the chapter that applies; `nil` for what was only recorded.
  package let citation: String?
  /// What happens.
  package let description: BilingualText
  /// Who receives it, where that differs per chapter.
  package let addressee: BilingualText?
  /// Why there is no date, or what to know about it.
  package let explanation: BilingualText?

  init(
    step: BudgetStep?, line: LineID, arrangement: VersionID, year: Int, ordinal: Int, date: Day?,
    limit: Day?, latest: Day?, status: Status, citation: String?, description: BilingualText,
    addressee: BilingualText?, explanation: BilingualText?
  ) {
    (self.step, self.line, self.arrangement, self.year) = (step, line, arrangement, year)
    (self.ordinal, self.date, self.limit, self.latest) = (ordinal, date, limit, latest)
    (self.status, self.citation, self.description) = (status, citation, description)
    (self.addressee, self.explanation) = (addressee, explanation)
  }

  /// The code of the kind of item (`soort`), in Dutch and stable.
  package var code: String { step?.rawValue ?? "geen-wettelijke-agenda" }
  /// Whether the date was computed from another date (`afgeleid`).
  package var isDerived: Bool { status == .derived }

  /// Identifies the item in every calendar that has it, also after its date became known or changed:
  /// `25408161-2027-zienswijze-1`, and with `-vastgelegd` for what a document or an agenda recorded.
  package var identity: String {
    let isDeadline = status != .recorded || citation != nil
    return "\(line)-\(year)-\(code)-\(ordinal)" + (isDeadline ? "" : "-\(status.rawValue)")
  }

  /// What orders items: by date with undated ones last, then by the order of the cycle and the rest.
  fileprivate var order: (Int, Int, Int64, Int, Int, Int) {
    (
      date.map { Int($0.number) } ?? .max,
      step.flatMap { BudgetStep.allCases.firstIndex(of: $0) } ?? -1,
      line.number, year, ordinal, Status.allCases.firstIndex(of: status) ?? 0
    )
  }
}

extension Sequence {
  /// The elements in the order of their items of the agenda.
  func ordered(by item: (Element) -> CalendarItem) -> [Element] {
    sorted(on: { item($0).order }, by: <)
  }
}
