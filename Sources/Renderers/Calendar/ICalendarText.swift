import Pages
import Records

/// Writes iCalendar text (RFC 5545): content lines that end in CRLF and are folded at 75 octets.
struct ICalendarText {
  /// What was written so far.
  private(set) var text = ""

  /// Writes a property whose value is already as the standard wants it.
  mutating func property(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// Writes a property with a text as its value.
  mutating func property(_ name: String, text value: String) {
    fold("\(name):\(Self.escaped(value))")
  }

  /// Writes a property with a list of texts as its value.
  mutating func property(_ name: String, texts values: [String]) {
    fold("\(name):\(values.map(Self.escaped).joined(separator: ","))")
  }

  /// Writes a property with a day as its value.
  mutating func property(_ name: String, day: Day) {
    property("\(name);VALUE=DATE", day.description.filter { $0 != "-" })
  }

  /// A text with what has a meaning in iCalendar escaped (section 3.3.11) and without characters that
  /// steer a reader; a line break becomes `\n`.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var escaped: [UInt8] = []
        for byte in HiddenCharacters.removed(from: String(line)).utf8 {
          if "\\;,".utf8.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
          escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
      }
      .joined(separator: "\\n")
  }

  /// Ends the line, broken so that no part has more than 75 octets and no character is split.
  private mutating func fold(_ line: String) {
    var rest = line.utf8[...]
    var room = 75
    while let limit = rest.index(rest.startIndex, offsetBy: room, limitedBy: rest.endIndex),
      limit < rest.endIndex
    {
      var end = limit
      // A byte of this form continues a character.
      while end > rest.startIndex, rest[end] & 0xC0 == 0x80 { rest.formIndex(before: &end) }
      text += Substring(rest[..<end])
      text += "\r\n "
      rest = rest[end...]
      room = 74
    }
    text += Substring(rest)
    text += "\r\n"
  }
}
