import Foundation
import JSONText
import Records
import Testing

@Suite struct JSONTextTests {
  private func parsed(_ json: JSONText) throws -> NSDictionary {
    try #require(
      try JSONSerialization.jsonObject(with: Data(json.bytes)) as? NSDictionary)
  }

  @Test func keepsTheOrderOfKeys() {
    var json = JSONText()
    json.object {
      $0.key("z")
      $0.value(1)
      $0.key("a")
      $0.value(nil as String?)
      $0.key("m")
      $0.value(true)
    }
    #expect(json.text == #"{"z":1,"a":null,"m":true}"#)
  }

  @Test func everyCharacterComesBack() throws {
    let scalars = (0...0x17F).compactMap { Unicode.Scalar($0 as UInt32) }
    let text = String(String.UnicodeScalarView(scalars)) + "\u{2028}\u{FFFF}🇳🇱\"\\/"
    for indented in [false, true] {
      var json = JSONText(indented: indented)
      json.object {
        $0.key(text)
        $0.value(text)
      }
      #expect(try parsed(json) == [text: text])
    }
  }

  @Test(arguments: 0...0x1F as ClosedRange<UInt32>)
  func noControlCharacterStandsInAString(value: UInt32) throws {
    var json = JSONText()
    json.array([value]) { $0.value(Unicode.Scalar($1).map { String($0) }) }
    #expect(json.bytes.allSatisfy { $0 >= 0x20 })
    let array = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(array?.first?.unicodeScalars.first?.value == value)
  }

  /// Bytes are looked at eight at a time: each place of eight, and behind them, is seen.
  @Test(arguments: ["\"", "\\", "\n", "\u{1}", "\u{1F}"])
  func escapesACharacterWhereverItStands(character: String) throws {
    for before in 0..<20 {
      for after in 0..<9 {
        let text =
          String(repeating: "é", count: before % 3) + String(repeating: "a", count: before)
          + character + String(repeating: "z", count: after)
        var json = JSONText()
        json.array([text]) { $0.value($1) }
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read == [text])
      }
    }
  }

  @Test func leavesSlashesAndOtherCharactersAlone() {
    var json = JSONText()
    json.value("https://x/é")
    #expect(json.text == #""https://x/é""#)
  }

  private func nested(indented: Bool) -> JSONText {
    var json = JSONText(indented: indented)
    json.object {
      $0.key("empty")
      $0.object { _ in }
      $0.key("none")
      $0.array([Int]()) { $0.value($1) }
      $0.key("rows")
      $0.array([1, 2]) { json, row in
        json.object {
          $0.key("n")
          $0.value(row)
          $0.key("list")
          $0.array([row, row]) { $0.value($1) }
          $0.key("share")
          $0.value(literal: "16.33")
          $0.key("nothing")
          $0.null()
        }
      }
    }
    return json
  }

  @Test func nestedValuesAreValidWithAndWithoutIndentation() throws {
    let row = { (n: Int) in
      ["n": n, "list": [n, n], "share": 16.33, "nothing": NSNull()] as [String: Any]
    }
    let expected: NSDictionary = ["empty": [:], "none": [], "rows": [row(1), row(2)]]
    #expect(try parsed(nested(indented: false)) == expected)
    #expect(try parsed(nested(indented: true)) == expected)
  }

  @Test func indentsTwoSpacesALevel() {
    var json = JSONText(indented: true)
    json.object {
      $0.key("a")
      $0.array([1, 2]) { $0.value($1) }
      $0.key("b")
      $0.object { _ in }
    }
    #expect(json.text == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": {}\n}")
  }

  @Test func startsAgainAfterAReset() {
    var json = JSONText()
    json.object { $0.key("left open") }
    json.reset()
    json.array(["a", "b"]) { $0.value($1) }
    #expect(json.text == #"["a","b"]"#)
  }

  @Test func writesTheLimitsOfIntegers() throws {
    var json = JSONText()
    json.array([Int.min, Int.max]) { $0.value($1) }
    #expect(json.text == "[\(Int.min),\(Int.max)]")
  }

  @Test func indentsAsDeepAsValuesStand() throws {
    var json = JSONText(indented: true)
    func nest(_ depth: Int, _ json: inout JSONText) {
      json.array([depth]) { json, depth in
        if depth > 0 { nest(depth - 1, &json) } else { json.value(1) }
      }
    }
    nest(99, &json)
    json.endLine()
    let lines = json.text.parts(between: "\n")
    let margins = lines.map { line in line.utf8.prefix { $0 == 0x20 }.count }
    #expect(margins == (0...100).map { $0 * 2 } + (0..<100).reversed().map { $0 * 2 })
  }
}
