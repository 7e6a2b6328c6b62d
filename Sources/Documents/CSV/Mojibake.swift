/// Text that looks as if UTF-8 was once read as Windows-1252 and saved again (`FryslÃ¢n`), whose
/// characters were lost, or that is in the code page of DOS or Macintosh (`S£dwest`, `Fryslƒn`).
///
/// It is reported and never repaired: what the author meant cannot be known for certain.
package struct Mojibake: Hashable, Sendable {
  /// The line of the record in which it is found first, from 1.
  package let lineNumber: Int
  /// The word in which it is found first, at most 40 characters.
  package let example: String
  /// In how many records it is found.
  package var recordCount: Int

  /// Suspicious text and where it is.
  package init(lineNumber: Int, example: String, recordCount: Int) {
    self.lineNumber = lineNumber
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
    return hasSignBetweenLetters(scalars)
  }

  /// Whether a sign that stands for an accented letter in the code page of DOS or Macintosh stands within
  /// a word: between small letters, or at the end of one of at least three.
  private static func hasSignBetweenLetters(_ scalars: Substring.UnicodeScalarView) -> Bool {
    var letters = 0
    var isOpen = false
    for scalar in scalars {
      if ("a"..."z").contains(scalar) {
        if isOpen { return true }
        letters += 1
      } else {
        isOpen = letters > 0 && otherCodePages.contains(scalar)
        letters = 0
      }
    }
    return false
  }

  /// What Windows-1252 makes of the accented small letters of DOS and Macintosh, as far as no Dutch word
  /// has it.
  private static let otherCodePages: Set<Unicode.Scalar> = [
    "‚", "ƒ", "„", "ˆ", "‰", "Š", "‹", "Œ", "Ž", "•", "œ", "£", "¡", "¢", "Ÿ", "˜", "š",
    "›", "ž",
  ]

  private static func isSecondHalf(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0xBF).contains(scalar.value) || TextEncoding.windows1252Specials.contains(scalar)
  }
}
