import Records

/// An agenda as iCalendar (RFC 5545): the events that are meetings or recesses.
struct CalendarFile {
  /// The meetings and recesses, in the order of the file.
  private(set) var entries: [AgendaEntry] = []
  /// How many events were passed over, by reason.
  private(set) var passedOver: [AgendaReading.Reason: Int] = [:]

  private var events: [CalendarEvent] = []
  private var event: CalendarEvent?
  /// Whether the whole file takes back what it holds (METHOD:CANCEL).
  private var takesBack = false
  /// The components that are open, with the line on which each begins.
  private var open: [(name: String, lineNumber: Int)] = []

  /// Reads a file, with events that repeat within some days. Throws with the line on which it is wrong.
  init(_ bytes: [UInt8], within days: ClosedRange<Day>) throws(AgendaProblem) {
    for line in try ContentLine.lines(in: bytes) { try read(line) }
    if let unfinished = open.last {
      throw AgendaProblem(.notClosed(unfinished.name), lineNumber: unfinished.lineNumber)
    }
    try enter(within: days)
  }

  private mutating func read(_ line: ContentLine) throws(AgendaProblem) {
    switch line.name {
    case "BEGIN":
      open.append((line.value.uppercased(), line.number))
      if line.value.uppercased() == "VEVENT" { event = CalendarEvent(lineNumber: line.number) }
    case "END":
      guard let last = open.last, last.name == line.value.uppercased() else {
        throw AgendaProblem(.notClosed(open.last?.name ?? "VCALENDAR"), lineNumber: line.number)
      }
      open.removeLast()
      if last.name == "VEVENT", let event {
        events.append(event)
        self.event = nil
      }
    case "METHOD": takesBack = takesBack || line.value.uppercased() == "CANCEL"
    default: if open.last?.name == "VEVENT" { event?.read(line) }
    }
  }

  /// Which event it is: one of a rule is another than the rule.
  private struct Key: Hashable {
    let uid: String
    let replaced: Moment?
  }

  private func key(_ event: CalendarEvent) throws(AgendaProblem) -> Key {
    Key(uid: event.uid, replaced: try event.replaced?.writtenMoment().dutch)
  }

  /// Makes entries of the events.
  private mutating func enter(within days: ClosedRange<Day>) throws(AgendaProblem) {
    var newest: [Key: Int] = [:]
    var replaced: [String: Set<Moment>] = [:]
    for event in events where !event.uid.isEmpty {
      let key = try self.key(event)
      newest[key] = max(newest[key] ?? 0, event.sequence)
      if let moment = key.replaced { replaced[event.uid, default: []].insert(moment) }
    }
    for event in events {
      guard let words = event.words else {
        passedOver[.noMeeting, default: 0] += 1
        continue
      }
      if !event.uid.isEmpty, let sequence = newest[try key(event)], event.sequence < sequence {
        passedOver[.olderVersion, default: 0] += 1
        continue
      }
      if takesBack || event.isCancelled {
        passedOver[.cancelled, default: 0] += 1
        continue
      }
      for moment in try event.moments(within: days, replaced: replaced[event.uid] ?? []) {
        let lastDay = try event.lastDay(from: moment)
        entries.append(
          AgendaEntry(
            day: moment.day, lastDay: words.kind == .recess ? lastDay : nil, kind: words.kind,
            arrangementName: words.arrangement,
            text: event.details.isEmpty ? event.title : event.title + " " + event.details))
      }
    }
  }
}
