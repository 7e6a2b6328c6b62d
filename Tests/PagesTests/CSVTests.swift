import Pages
import Testing

/// CSV that no program takes for something else than text.
struct CSVTests {
  private func cell(_ text: String) -> String {
    let sheet = Sheet(columns: [.init(title: "t", key: "t")], rows: [[.text(text)]])
    return String(sheet.csvForPeople.dropFirst("\u{FEFF}t\r\n".count).dropLast(1))
  }

  @Test(arguments: [
    "=1+1", "=\u{301}1+1", "=\u{200D}1+1", "=\u{FE0F}1+1", "\u{AD}=1+1", " =1+1",
    "\u{2060}@SUM(A1)",
    "+\u{20E3}1-1", "-\u{301}x", "＝1+1",
  ])
  func aFormulaIsTextWhateverIsJoinedToItsSign(text: String) {
    #expect(cell(text).unicodeScalars.first == "'", "\(cell(text))")
  }

  @Test(arguments: ["-12", "+31", "a=b", "é", "–", "\u{301}", "😀"])
  func whatIsNoFormulaStaysAsItIs(text: String) {
    #expect(cell(text) == text)
  }

  /// How Neo4j reads a field (CharSeeker, with legacy quote escaping, which is on unless it is set otherwise): bare
  /// as it is; quoted, a doubled quotation mark is one, and a backslash before a quotation mark or a backslash
  /// stands for that.
  private func readByNeo4j(_ row: String) -> [String] {
    var fields: [String] = []
    var scalars = row.dropLast().unicodeScalars[...]
    while true {
      var field = String.UnicodeScalarView()
      if scalars.first == "\"" {
        scalars = scalars.dropFirst()
        while let sign = scalars.popFirst() {
          let next = scalars.first
          if sign == "\\", next == "\"" || next == "\\" {
            scalars.popFirst().map { field.append($0) }
          } else if sign == "\"" {
            guard next == "\"" else { break }
            scalars = scalars.dropFirst()
            field.append(sign)
          } else {
            field.append(sign)
          }
        }
      } else {
        while let sign = scalars.first, sign != "," {
          field.append(sign)
          scalars = scalars.dropFirst()
        }
      }
      fields.append(String(field))
      guard scalars.popFirst() == "," else { return fields }
    }
  }

  @Test(arguments: [
    ["a", "b"], ["C:\\pad\\", "b"], ["een \"woord\"", "b"], ["a, b\\", "c"], ["\\\"", "\\\\,"],
    ["regel\nregel\\", "x"], ["\\", "\"\""], ["", "é\"\u{301}"],
  ])
  func neo4jReadsWhatWasWritten(fields: [String]) {
    #expect(readByNeo4j(CSVText.forCypher.row(fields)) == fields)
  }
}
