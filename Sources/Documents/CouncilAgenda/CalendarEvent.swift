import Records

/// An event of an iCalendar file, as far as it has been read (RFC 5545, section 3.6.1).
struct CalendarEvent {
  /// The line on which it begins, from 1.
  let lineNumber: Int
  var start: ContentLine?
  var end: ContentLine?
  var duration: ContentLine?
  var rule: ContentLine?
  /// Moments on which it takes place besides (RDATE).
  var extraMoments: [ContentLine] = []
  /// Moments of the rule on which it does not (EXDATE).
  var exceptions: [ContentLine] = []
  /// The moment of the rule that it replaces (RECURRENCE-ID).
  var replaced: ContentLine?
  var uid = ""
  var sequence = 0
  var title = ""
  var details = ""
  var categories: [String] = []
  var hasCancelledStatus = false

  init(lineNumber: Int) {
    self.lineNumber = lineNumber
  }

  /// Takes a property; those that tell nothing of a meeting are passed over.
  mutating func read(_ line: ContentLine) {
    switch line.name {
    case "DTSTART": start = line
    case "DTEND": end = line
    case "DURATION": duration = line
    case "RRULE": rule = line
    case "RDATE": extraMoments.append(line)
    case "EXDATE": exceptions.append(line)
    case "RECURRENCE-ID": replaced = line
    case "UID": uid = line.value
    case "SEQUENCE": sequence = Int(line.value) ?? 0
    case "SUMMARY": title = line.text
    case "DESCRIPTION": details = line.text
    case "CATEGORIES": categories += line.texts
    case "STATUS": hasCancelledStatus = line.value.uppercased() == "CANCELLED"
    default: break
    }
  }

  /// What it is, by its categories or else its title; `nil` when it is no meeting and no recess.
  var words: AgendaWords? {
    categories.lazy.compactMap { AgendaWords(kind: $0) }.first ?? AgendaWords(title: title)
  }

  /// Whether its status or the words of its title say that it is off.
  var isCancelled: Bool { hasCancelledStatus || AgendaWords.sayCancelled(title) }

  /// The moments on which it takes place, those of a rule within some days. Throws when it has no start,
  /// or a moment or rule that cannot be read.
  func moments(
    within days: ClosedRange<Day>, replaced: Set<Moment>
  ) throws(AgendaProblem) -> [Moment] {
    guard let start else { throw AgendaProblem(.noStart, lineNumber: lineNumber) }
    let first = try start.writtenMoment()
    var moments = [first.dutch]
    if let rule {
      let text = String(start.value.prefix { $0 != "Z" })
      let dutch = { (moment: Moment) in first.isUTC ? moment.dutchFromUTC : moment }
      guard
        let found = RecurrenceRule(text: rule.value, start: text).moments(until: {
          dutch($0).day > days.upperBound
        })
      else { throw AgendaProblem(.unreadableRule(rule.value), lineNumber: rule.number) }
      moments = found.map(dutch)
    }
    for line in extraMoments { moments += try line.writtenMoments().map(\.dutch) }
    guard rule != nil || !extraMoments.isEmpty else { return moments }
    var left = replaced
    for line in exceptions {
      for exception in try line.writtenMoments() {
        left.insert(exception.dutch)
        // An exception may be written as a day where the event has a time.
        if exception.isDate {
          left.formUnion(moments.filter { $0.day == exception.moment.day })
        }
      }
    }
    return Set(moments).subtracting(left).filter { days.contains($0.day) }
      .sorted { ($0.day, $0.minutes) < ($1.day, $1.minutes) }
  }

  /// The last day of it when it begins at a moment; `nil` when it tells no end. Throws when its end lies
  /// before its start, or cannot be read.
  func lastDay(from moment: Moment) throws(AgendaProblem) -> Day? {
    if let duration {
      guard let last = moment.adding(duration: duration.value) else {
        throw AgendaProblem(.notADate(duration.value), lineNumber: duration.number)
      }
      return last.lastDay
    }
    guard let end, let start else { return nil }
    let (first, last) = (try start.writtenMoment().dutch, try end.writtenMoment().dutch)
    if last.day < first.day { throw AgendaProblem(.endBeforeStart, lineNumber: lineNumber) }
    return last.lastDay.adding(days: first.day.days(until: moment.day))
  }
}
