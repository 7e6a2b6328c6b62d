import Pages
import Records

/// An all-day event of a calendar.
struct ICalendarEvent {
  /// The number by which a later import replaces it (`UID`).
  let identity: String
  /// The day.
  let day: Day
  /// What happens, in one line.
  let summary: String
  /// What to know, a line each.
  let details: [String]
  /// Under what it is filed.
  let categories: [String]
  /// Whether a calendar warns 30 and 7 days before.
  let warns: Bool

  /// How many days before a moment of a council its calendar warns.
  private static let daysOfWarning = [30, 7]

  /// A whole calendar, `VCALENDAR`. Its stamp and sequence follow from what it rests on, see ``CalendarRevision``.
  static func calendar(
    _ events: [ICalendarEvent], title: String, description: String, revision: CalendarRevision,
    in language: Language
  ) -> String {
    var out = ICalendarText()
    out.property("BEGIN", "VCALENDAR")
    out.property("VERSION", "2.0")
    out.property(
      "PRODID", "-//wgr//gemeenschappelijke regelingen//\(language.rawValue.uppercased())")
    out.property("CALSCALE", "GREGORIAN")
    out.property("METHOD", "PUBLISH")
    for property in ["NAME", "X-WR-CALNAME"] { out.property(property, text: title) }
    for property in ["DESCRIPTION", "X-WR-CALDESC"] { out.property(property, text: description) }
    for event in events { event.write(revision, language, to: &out) }
    out.property("END", "VCALENDAR")
    return out.text
  }

  private func write(
    _ revision: CalendarRevision, _ language: Language, to out: inout ICalendarText
  ) {
    out.property("BEGIN", "VEVENT")
    out.property("UID", text: identity)
    out.property("DTSTAMP", revision.modified)
    out.property("LAST-MODIFIED", revision.modified)
    out.property("SEQUENCE", String(revision.sequence))
    out.property("DTSTART", day: day)
    out.property("DTEND", day: day.adding(days: 1))
    out.property("SUMMARY", text: summary)
    out.property("DESCRIPTION", text: details.joined(separator: "\n"))
    out.property("CATEGORIES", texts: categories)
    out.property("CLASS", "PUBLIC")
    out.property("TRANSP", "TRANSPARENT")
    for days in warns ? Self.daysOfWarning : [] {
      out.property("BEGIN", "VALARM")
      out.property("ACTION", "DISPLAY")
      out.property("TRIGGER", "-P\(days)D")
      out.property(
        "DESCRIPTION",
        text: language("Over \(days) dagen: \(summary)", "In \(days) days: \(summary)"))
      out.property("END", "VALARM")
    }
    out.property("END", "VEVENT")
  }
}
