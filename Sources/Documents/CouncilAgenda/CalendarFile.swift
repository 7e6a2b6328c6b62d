import Records

/// An agenda as iCalendar (RFC 5545): the events that are meetings or recesses.
struct CalendarFile {
  /// The entries in the order of the file. Events that are neither, and cancelled ones, are passed over.
  private(set) var entries: [AgendaEntry] = []

  private var event: Event?
  /// The components that are open, with the line on which each begins.
  private var open: [(name: String, line: Int)] = []

  /// Reads a file. Throws with the line on which it is wrong.
  init(_ bytes: [UInt8]) throws(AgendaProblem) {
    for line in try ContentLine.lines(in: bytes) { try read(line) }
    if let unfinished = open.last {
      throw AgendaProblem(.notClosed(unfinished.name), line: unfinished.line)
    }
  }

  /// What is known of an event so far.
  private struct Event {
    let line: Int
    var start: ContentLine?
    var end: ContentLine?
    var title = ""
    var details = ""
    var categories: [String] = []
    var isCancelled = false
  }

  private mutating func read(_ line: ContentLine) throws(AgendaProblem) {
    switch line.name {
    case "BEGIN":
      open.append((line.value.uppercased(), line.number))
      if line.value.uppercased() == "VEVENT" { event = Event(line: line.number) }
    case "END":
      guard let last = open.last, last.name == line.value.uppercased() else {
        throw AgendaProblem(.notClosed(open.last?.name ?? "VCALENDAR"), line: line.number)
      }
      open.removeLast()
      if last.name == "VEVENT" { try finish() }
    default:
      if open.last?.name == "VEVENT" { try readProperty(line) }
    }
  }

  private mutating func readProperty(_ line: ContentLine) throws(AgendaProblem) {
    switch line.name {
    case "DTSTART": event?.start = line
    case "DTEND": event?.end = line
    case "SUMMARY": event?.title = line.text
    case "DESCRIPTION": event?.details = line.text
    case "CATEGORIES": event?.categories += line.texts
    case "STATUS": event?.isCancelled = line.value.uppercased() == "CANCELLED"
    case "RRULE", "RDATE": throw AgendaProblem(.recurring, line: line.number)
    default: break
    }
  }

  private mutating func finish() throws(AgendaProblem) {
    guard let event else { return }
    self.event = nil
    guard !event.isCancelled,
      let words = event.categories.lazy.compactMap({ AgendaWords(kind: $0) }).first
        ?? AgendaWords(title: event.title)
    else { return }
    guard let start = event.start else { throw AgendaProblem(.noStart, line: event.line) }
    let first = try start.moment()
    let last = try event.end?.moment()
    if let last, last.day < first.day {
      throw AgendaProblem(.endBeforeStart, line: event.line)
    }
    // The end does not belong to the event (section 3.6.1): a whole day ends on the next one, and so
    // does a meeting until midnight.
    let lastDay = last.map { $0.isMidnight ? $0.day.adding(days: -1) : $0.day }
    entries.append(
      AgendaEntry(
        day: first.day, lastDay: words.kind == .recess ? lastDay : nil, kind: words.kind,
        arrangementName: words.arrangement,
        text: event.details.isEmpty ? event.title : event.title + " " + event.details))
  }
}
