/// A calendar date without time and without time zone, in the Gregorian calendar, years 1 to 9999.
///
/// The law, the register and the figures speak in days; a `Date` is an instant and would shift with
/// the time zone of the machine.
package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970; earlier days are negative.
  package let number: Int32

  /// The day with this number of days since 1 January 1970, held within years 1 to 9999.
  package init(number: Int) {
    self.number = Int32(min(max(number, Self.firstNumber), Self.lastNumber))
  }

  /// The date of these parts; `nil` when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Int32(Self.number(year: year, month: month, day: day))
  }

  /// Reads `yyyy-mm-dd`, optionally followed by a time or zone (`T…`, `Z`, `+01:00`), as
  /// `xs:date` and `xs:dateTime` write it. `nil` for anything else.
  package init?(iso text: String) {
    var text = text
    let parsed = text.withUTF8 { Self.parts(ofISO: $0) }
    guard let parsed, let day = Day(year: parsed.0, month: parsed.1, day: parsed.2) else {
      return nil
    }
    self = day
  }

  /// The year, 1 to 9999.
  package var year: Int { components.year }
  /// The month, 1 to 12.
  package var month: Int { components.month }
  /// The day of the month, from 1.
  package var dayOfMonth: Int { components.day }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int {
    let shifted = (Int(number) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The three parts of the date, computed together.
  package var components: (year: Int, month: Int, day: Int) {
    // Days are counted from 1 March of year 0, so that the leap day closes its year.
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The date `days` later, or earlier when negative; held within years 1 to 9999.
  package func adding(days: Int) -> Day {
    Day(number: Int(number) + min(max(days, -Self.lastNumber * 2), Self.lastNumber * 2))
  }

  /// How many days `other` lies after this day.
  package func days(until other: Day) -> Int { Int(other.number) - Int(number) }

  /// ISO 8601: `2026-05-16`.
  package var description: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { buffer in
      func put(_ value: Int, at place: Int, digits: Int) {
        var rest = value
        for offset in stride(from: place + digits - 1, through: place, by: -1) {
          buffer[offset] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
      }
      put(year, at: 0, digits: 4)
      buffer[4] = 0x2D
      put(month, at: 5, digits: 2)
      buffer[7] = 0x2D
      put(day, at: 8, digits: 2)
      return 10
    }
  }

  /// Orders by the value itself.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Whether a year has a 29 February.
  package static func isLeap(year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// How many days a month has, 28 to 31; 30 for a month outside 1 to 12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 2: isLeap(year: year) ? 29 : 28
    default: 30
    }
  }

  private static let firstNumber = number(year: 1, month: 1, day: 1)
  private static let lastNumber = number(year: 9999, month: 12, day: 31)

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func parts(ofISO bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int, Int)? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    if bytes.count > 10, ![0x54, 0x5A, 0x2B, 0x2D].contains(bytes[10]) { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var result = 0
      for place in range {
        guard (0x30...0x39).contains(bytes[place]) else { return nil }
        result = result * 10 + Int(bytes[place] - 0x30)
      }
      return result
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else {
      return nil
    }
    return (year, month, day)
  }
}
