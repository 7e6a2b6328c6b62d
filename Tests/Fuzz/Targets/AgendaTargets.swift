import Records

@testable import Documents

extension FuzzTarget {
  /// iCalendar.
  static let calendar = FuzzTarget(
    "ics",
    words: [
      "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "BEGIN:VTIMEZONE\r\n", "SUMMARY:Raad\r\n", "UID:1\r\n",
      "RRULE:FREQ=WEEKLY;COUNT=3\r\n", "RRULE:FREQ=YEARLY;BYDAY=-1SU;INTERVAL=99999999\r\n",
      "RRULE:FREQ=SECONDLY\r\n", "UNTIL=99991231T235959Z", "EXDATE:20260105\r\n",
      "RDATE;VALUE=PERIOD:20260105T100000Z/PT1H\r\n", "RECURRENCE-ID:20260105T190000\r\n",
      "DTSTART;VALUE=DATE:20260101\r\n", "DTSTART;TZID=Europe/Amsterdam:20260101T190000\r\n",
      "DTEND:20260102T000000Z\r\n", "DURATION:P1W\r\n", "DURATION:-PT99999999999999S\r\n", "\r\n ",
      "STATUS:CANCELLED\r\n", "SEQUENCE:9223372036854775807\r\n", "METHOD:CANCEL\r\n", "00000000",
      "99999999", "\\n", "Recesweek",
    ],
    seeds: {
      [
        Array(
          """
          BEGIN:VCALENDAR\r
          VERSION:2.0\r
          BEGIN:VEVENT\r
          UID:1\r
          DTSTART;TZID=Europe/Amsterdam:20260105T190000\r
          DTEND;TZID=Europe/Amsterdam:20260105T230000\r
          RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20271231T000000Z\r
          EXDATE;TZID=Europe/Amsterdam:20260202T190000\r
          SUMMARY:Raadsvergadering\\, gewo\r
           on\r
          END:VEVENT\r
          BEGIN:VEVENT\r
          UID:1\r
          RECURRENCE-ID;TZID=Europe/Amsterdam:20260302T190000\r
          DTSTART:20260303T180000Z\r
          DURATION:PT4H\r
          SEQUENCE:2\r
          SUMMARY:Raad\r
          STATUS:CANCELLED\r
          END:VEVENT\r
          BEGIN:VEVENT\r
          DTSTART;VALUE=DATE:20260427\r
          DTEND;VALUE=DATE:20260509\r
          SUMMARY:Meireces\r
          END:VEVENT\r
          END:VCALENDAR\r

          """.utf8)
      ]
    }
  ) { bytes in
    let days = Day(number: 20_454)...Day(number: 21_184)
    let file = try CalendarFile(bytes, within: days)
    for entry in file.entries {
      if let last = entry.lastDay, last < entry.day {
        throw Finding("\(entry) ends before it begins")
      }
    }
  }

  /// An agenda as a table.
  static let agenda = FuzzTarget(
    "agenda",
    words: TableTargets.words + [
      "datum", "soort", "einddatum", "raad", "reces", "algemeen bestuur",
    ],
    seeds: {
      [
        Array(
          "datum;einddatum;soort;omschrijving\n2026-01-05;;raad;x\n2026-04-27;2026-05-08;reces;y\n"
            .utf8)
      ]
    }
  ) { bytes in
    let input = try DocumentInput(path: "fuzz", name: "fuzz", content: BytesInMemory(bytes))
    _ = try AgendaTable.entries(in: input)
  }
}
