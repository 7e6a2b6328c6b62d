import Records

/// A minute on a day, by the clock of the Netherlands unless it is said to be another.
struct Moment: Hashable {
  var day: Day
  /// Minutes since midnight.
  var minutes: Int

  /// The moment so many minutes later.
  func adding(minutes count: Int) -> Moment {
    let sum = minutes + count
    let days = (sum - (sum % 1440 + 1440) % 1440) / 1440
    return Moment(day: day.adding(days: days), minutes: sum - days * 1440)
  }

  /// The same moment by the clock of the Netherlands, when this one is by that of UTC.
  var dutchFromUTC: Moment {
    adding(minutes: day.isDutchSummer(hourUTC: minutes / 60) ? 120 : 60)
  }

  /// The last day that something belongs to which ends at this moment: an end at midnight is that of the
  /// day before (RFC 5545, section 3.6.1).
  var lastDay: Day { minutes == 0 ? day.adding(days: -1) : day }
}

/// A date or date with time as iCalendar writes it.
struct WrittenMoment {
  /// The moment by the clock it is written in.
  let moment: Moment
  let isUTC: Bool
  /// Whether it is a whole day.
  let isDate: Bool

  /// Reads `20260702` or `20260702T193000`, in UTC with `Z`; `nil` for anything else.
  init?(_ value: some StringProtocol) {
    let parts = value.split(separator: "T", omittingEmptySubsequences: false)
    let digits = parts.first.map { String($0) } ?? ""
    guard (1...2).contains(parts.count), digits.utf8.count == 8,
      let day = Day(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    else { return nil }
    guard parts.count == 2 else {
      moment = Moment(day: day, minutes: 0)
      isUTC = false
      isDate = true
      return
    }
    let clock = parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1][...]
    guard clock.utf8.count == 6, clock.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let hour = Int(clock.prefix(2)), hour < 24, let minute = Int(clock.dropFirst(2).prefix(2)),
      minute < 60
    else { return nil }
    moment = Moment(day: day, minutes: hour * 60 + minute)
    isUTC = parts[1].hasSuffix("Z")
    isDate = false
  }

  /// The moment in the Netherlands. Times without `Z` are taken as Dutch, whatever their zone is called.
  var dutch: Moment { isUTC ? moment.dutchFromUTC : moment }
}

extension Moment {
  /// The moment after a duration (`P6W`, `PT2H30M`); `nil` when it is none, or points backwards.
  func adding(duration text: some StringProtocol) -> Moment? {
    guard text.hasPrefix("P") || text.hasPrefix("+P") else { return nil }
    var minutes = 0
    var number = ""
    var isTime = false
    for sign in text.drop(while: { $0 == "+" }).dropFirst() {
      if sign.isASCII, sign.isNumber, number.count < 6 {
        number.append(sign)
        continue
      }
      if sign == "T", number.isEmpty {
        isTime = true
        continue
      }
      guard let count = Int(number) else { return nil }
      number = ""
      switch (sign, isTime) {
      case ("W", false): minutes += count * 7 * 1440
      case ("D", false): minutes += count * 1440
      case ("H", true): minutes += count * 60
      case ("M", true): minutes += count
      case ("S", true): break
      default: return nil
      }
    }
    return number.isEmpty ? adding(minutes: minutes) : nil
  }
}

extension Day {
  /// Whether summer time holds in the Netherlands at an hour of UTC: from 1:00 UTC on the last Sunday of
  /// March until 1:00 UTC on that of October, as since 1996 (Directive 2000/84/EC).
  fileprivate func isDutchSummer(hourUTC: Int) -> Bool {
    func lastSunday(_ month: Int) -> Day {
      let last = Day(year: year, month: month, day: 31) ?? self
      return last.adding(days: -(last.weekday % 7))
    }
    let (start, end) = (lastSunday(3), lastSunday(10))
    if self == start { return hourUTC >= 1 }
    if self == end { return hourUTC < 1 }
    return start < self && self < end
  }
}
