import Records

/// A line of an iCalendar file, after the parts it was folded into are joined (RFC 5545, section 3.1).
struct ContentLine {
  /// The line of the file on which it begins, from 1.
  let number: Int
  /// The name of the property, in capitals and without its parameters.
  let name: String
  /// The value as it is written.
  let value: String

  /// The value as text, with what was escaped restored.
  var text: String { Self.unescaped(value[...]).joined(separator: ",") }
  /// The value as a list of texts.
  var texts: [String] { Self.unescaped(value[...]) }

  /// The lines of a file; those without a colon are passed over.
  static func lines(in bytes: [UInt8]) throws(AgendaProblem) -> [ContentLine] {
    var lines: [ContentLine] = []
    var pending: (number: Int, bytes: [UInt8])?
    func finish() throws(AgendaProblem) {
      guard let line = pending else { return }
      pending = nil
      guard let text = String(validating: line.bytes, as: UTF8.self), !line.bytes.contains(0) else {
        throw AgendaProblem(.notText, line: line.number)
      }
      if let line = ContentLine(text, number: line.number) { lines.append(line) }
    }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let physical = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, part) in physical.enumerated() {
      let line = part.last == 0x0D ? part.dropLast() : part
      if line.first == 0x20 || line.first == 0x09, pending != nil {
        pending?.bytes += line.dropFirst()
      } else {
        try finish()
        pending = (index + 1, Array(line))
      }
    }
    try finish()
    return lines
  }

  private init?(_ text: String, number: Int) {
    var isQuoted = false
    let colon = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
    guard let colon else { return nil }
    self.number = number
    name = text[..<colon].prefix { $0 != ";" }.uppercased()
    value = String(text[text.index(after: colon)...])
  }

  /// The parts of a text between commas that are not escaped.
  private static func unescaped(_ text: Substring) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      switch (isEscaped, character) {
      case (false, "\\"): isEscaped = true
      case (false, ","): parts.append("")
      case (true, "n"), (true, "N"):
        parts[parts.count - 1].append(" ")
        isEscaped = false
      default:
        parts[parts.count - 1].append(character)
        isEscaped = false
      }
    }
    return parts
  }
}

extension ContentLine {
  /// A day, and whether it is meant from its first moment on.
  struct Moment {
    let day: Day
    let isMidnight: Bool
  }

  /// The day that a date (`20260702`) or a date with time (`20260702T193000`, in UTC with `Z`) means in
  /// the Netherlands. Times without `Z` are taken as Dutch, whatever their zone is called.
  func moment() throws(AgendaProblem) -> Moment {
    let parts = value.split(separator: "T", omittingEmptySubsequences: false)
    let digits = parts.first.map(String.init) ?? ""
    guard (1...2).contains(parts.count), digits.utf8.count == 8,
      let day = Day(iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    else { throw AgendaProblem(.notADate(value), line: number) }
    guard parts.count == 2 else { return Moment(day: day, isMidnight: true) }
    let clock = parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1]
    guard clock.utf8.count == 6, clock.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let hour = Int(clock.prefix(2)), hour < 24, let rest = Int(clock.suffix(4))
    else { throw AgendaProblem(.notADate(value), line: number) }
    guard parts[1].hasSuffix("Z") else {
      return Moment(day: day, isMidnight: hour == 0 && rest == 0)
    }
    let local = hour + (day.isDutchSummer(hourUTC: hour) ? 2 : 1)
    return Moment(
      day: day.adding(days: local / 24), isMidnight: local % 24 == 0 && rest == 0)
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
