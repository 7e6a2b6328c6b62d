/// Text that looks as if UTF-8 was once read as Windows-1252 and saved again (`FryslÃ¢n`), or whose
/// characters were lost.
///
/// It is reported and never repaired: what the author meant cannot be known for certain.
package struct Mojibake: Hashable, Sendable {
  /// The line of the record in which it is found first, from 1.
  package let line: Int
  /// The word in which it is found first, at most 40 characters.
  package let example: String
  /// In how many records it is found.
  package var recordCount: Int

  /// Suspicious text and where it is.
  package init(line: Int, example: String, recordCount: Int) {
    self.line = line
    self.example = example
    self.recordCount = recordCount
  }

  /// The first suspicious word of a text; `nil` when there is none.
  static func firstExample(in text: String) -> String? {
    text.split { CellText.isSpace($0.unicodeScalars.first ?? " ") || ";,\t".contains($0) }
      .first { isSuspicious($0.unicodeScalars) }
      .map { String($0.prefix(40)) }
  }

  /// Whether there is a first half of a broken character followed by a second: `Ã` or `Â` and what a
  /// byte 0x80 to 0xBF is in Windows-1252, `â` and `€` or `‚`, the remains of a byte order mark
  /// (`ï»¿`), or the replacement character.
  private static func isSuspicious(_ scalars: Substring.UnicodeScalarView) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch previous {
      case "Ã", "Â": if isSecondHalf(scalar) { return true }
      case "â": if scalar == "€" || scalar == "‚" { return true }
      case "ï": if scalar == "»" { return true }
      default: break
      }
      if scalar == "\u{FFFD}" { return true }
      previous = scalar
    }
    return false
  }

  private static func isSecondHalf(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value) || TextEncoding.windows1252Specials.contains(scalar)
  }
}
