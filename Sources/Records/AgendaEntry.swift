/// A day or a stretch of days in a council's own agenda: a meeting, a recess, or the meeting of a
/// board.
package struct AgendaEntry: Hashable, Sendable {
  /// What an entry is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A meeting of the council, in which it can decide.
    case council = "raad"
    /// A meeting of a committee of the council.
    case committee = "commissie"
    /// A recess: no meetings.
    case recess = "reces"
    /// A meeting of the general board of an arrangement.
    case generalBoard = "algemeen bestuur"
    /// A meeting of the executive board of an arrangement.
    case executiveBoard = "dagelijks bestuur"

    /// The kinds that are a meeting of a board of an arrangement.
    package static let boards: Set<Kind> = [.generalBoard, .executiveBoard]
  }

  /// The first or only day.
  package let day: Day
  /// The last day, which belongs to the entry; `nil` for a single day. Never before `day`.
  package let lastDay: Day?
  /// What it is.
  package var kind: Kind
  /// The arrangement whose board meets, as written in the agenda.
  package var arrangementName: String?
  /// The line of that arrangement (`lijn`), once it is known which one is meant.
  package var line: LineID?
  /// What the agenda says about it.
  package var text: String
  /// Where it was read.
  package var source: SourceReference?

  /// An entry. A last day on or before the first day is dropped.
  package init(
    day: Day, lastDay: Day? = nil, kind: Kind, arrangementName: String? = nil,
    line: LineID? = nil, text: String = "", source: SourceReference? = nil
  ) {
    self.day = day
    self.lastDay = lastDay.flatMap { $0 > day ? $0 : nil }
    self.kind = kind
    self.arrangementName = arrangementName
    self.line = line
    self.text = text
    self.source = source
  }

  /// Whether the entry covers a day.
  package func contains(_ other: Day) -> Bool { day <= other && other <= (lastDay ?? day) }
}
