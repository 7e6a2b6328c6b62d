package import JSONText

/// A JSON value on one line, for files that programs alone read.
package func compactJSON(_ write: (inout JSONText) -> Void) -> String {
  var json = JSONText()
  write(&json)
  return HiddenCharacters.escapedInJSON(json.text) + "\n"
}
