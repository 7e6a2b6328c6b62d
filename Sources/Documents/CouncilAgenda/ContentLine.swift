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
        throw AgendaProblem(.notText, lineNumber: line.number)
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
  /// The only date or date with time that the line gives. Throws when it is none.
  func writtenMoment() throws(AgendaProblem) -> WrittenMoment {
    guard let moment = WrittenMoment(value) else {
      throw AgendaProblem(.notADate(value), lineNumber: number)
    }
    return moment
  }

  /// The dates or dates with time that the line gives; of a period its begin. Throws when one is none.
  func writtenMoments() throws(AgendaProblem) -> [WrittenMoment] {
    var moments: [WrittenMoment] = []
    for part in value.split(separator: ",") {
      guard let moment = WrittenMoment(part.prefix { $0 != "/" }) else {
        throw AgendaProblem(.notADate(String(part)), lineNumber: number)
      }
      moments.append(moment)
    }
    return moments
  }
}
