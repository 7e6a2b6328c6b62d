import JSONText
import Pages
import Testing

/// Characters that steer a terminal or a text's direction do not go out as they are, wherever they stand.
struct HiddenCharactersTests {
  private static let hidden: [(Unicode.Scalar, String)] = [
    ("\u{7F}", "007f"), ("\u{85}", "0085"), ("\u{61C}", "061c"), ("\u{200E}", "200e"),
    ("\u{202E}", "202e"), ("\u{2066}", "2066"), ("\u{FEFF}", "feff"), ("\u{FFFF}", "ffff"),
    ("\u{E0041}", "db40\\udc41"),
  ]

  /// Places before, at and behind the bounds of eight bytes, by which text is looked through.
  @Test(arguments: 0...25)
  func inJSONTheyAreEscaped(place: Int) {
    for (scalar, code) in Self.hidden {
      var json = JSONText()
      json.value(String(repeating: "a", count: place) + String(scalar) + "é€’")
      let expected = "\"" + String(repeating: "a", count: place) + "\\u" + code + "é€’\"\n"
      #expect(json.finishedText() == expected)
    }
  }

  @Test(arguments: 0...25)
  func inTextTheyAreLeftOut(place: Int) {
    let text = String(repeating: "a", count: place)
    for (scalar, _) in Self.hidden where scalar.value > 0x9F {
      #expect(HiddenCharacters.removed(from: text + String(scalar) + "é€’") == text + "é€’")
    }
    #expect(HiddenCharacters.removed(from: text + "\u{85}é") == (text + " é").withoutOuterSpaceHere)
  }

  @Test(arguments: ["", "Súdwest-Fryslân kost € 5 – “ja”, zei ’t", "ĳ ø ł", "日本 🇳🇱"])
  func otherCharactersStay(text: String) {
    var json = JSONText()
    json.value(text)
    #expect(json.finishedText() == "\"\(text)\"\n")
    #expect(HiddenCharacters.removed(from: text) == text)
  }
}

extension String {
  /// Without a space in front, which is not kept where nothing stands before it.
  fileprivate var withoutOuterSpaceHere: String { String(drop { $0 == " " }) }
}
