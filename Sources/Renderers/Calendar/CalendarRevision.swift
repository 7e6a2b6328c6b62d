import Records

/// How new a calendar is, from what it rests on: the days of the documents, how many there are, and when the
/// council's own agenda was last changed. Never from the clock: the same documents give the same calendar,
/// whenever they are read.
///
/// A document or an agenda that comes later makes both numbers higher, so that calendars take an event whose
/// day has moved (RFC 5545, sections 3.8.7.3 and 3.8.7.4).
struct CalendarRevision {
  /// The revision of every event (`SEQUENCE`): days and minutes since 1 January 2000, and documents, added up.
  let sequence: Int
  /// When the facts last changed (`LAST-MODIFIED`, `DTSTAMP`): the newest document's own day or the change
  /// of the agenda, and one second for each document.
  let modified: String

  /// The revision of a calendar that rests on documents and, where there is one, on an agenda.
  ///
  /// - Parameter agendaChangedAt: ISO 8601 in UTC, to the second.
  init(_ standing: Standing, agendaChangedAt: String?) {
    let documents = standing.documents
    let newest = documents.filter { $0.dateOrigin != .reading }.map(\.date).max()
    let start = Int(Self.start.number)
    let day = newest.map { max(Int($0.number) - start, 0) } ?? 0
    let agenda = agendaChangedAt.flatMap(Self.seconds) ?? 0
    sequence = day + documents.count + agenda / 60
    let seconds = max(day * Self.secondsInDay, agenda) + documents.count
    let time = seconds % Self.secondsInDay
    let date = Day(number: start + seconds / Self.secondsInDay).description.filter { $0 != "-" }
    modified =
      date + "T" + [time / 3600, time / 60 % 60, time % 60].map(Self.twoDigits).joined() + "Z"
  }

  private static let start = Day(year: 2000, month: 1, day: 1) ?? Day(number: 0)
  private static let secondsInDay = 86_400

  /// Seconds since the start; `nil` when the text is no time, or an earlier one.
  private static func seconds(_ time: String) -> Int? {
    guard time.utf8.count == 20, let day = Day(iso: String(time.prefix(10))), day >= start else {
      return nil
    }
    let parts = time.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let days = Int(day.number) - Int(start.number)
    return parts.reduce(0) { $0 * 60 + $1 } + days * secondsInDay
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
