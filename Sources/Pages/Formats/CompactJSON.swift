package import JSONText

/// A JSON value on one line, for files that programs alone read.
package func compactJSON(_ write: (inout JSONText) -> Void) -> String {
  var json = JSONText()
  write(&json)
  return json.finishedText()
}

extension JSONText {
  /// Ends the text as it goes out of the program: hidden characters escaped, with a line end. No byte is copied where
  /// there are none to escape.
  package mutating func finish() -> [UInt8] {
    endLine()
    return HiddenCharacters.escapedInJSON(bytes)
  }

  /// The same as text.
  package mutating func finishedText() -> String { String(decoding: finish(), as: UTF8.self) }
}
