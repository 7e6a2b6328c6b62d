import Renderers
import Testing

struct RegisterTextTests {
  @Test(arguments: [
    (
      "De regeling dient:a. het beheer;b. de inkoop.2. Het bestuur beslist.",
      ["De regeling dient:", "a. het beheer;", "b. de inkoop.", "2. Het bestuur beslist."]
    ),
    (
      "Zie artikel 10:4. Het bestuur, e.d. en art. 4.1. niet.",
      ["Zie artikel 10:4. Het bestuur, e.d. en art. 4.1. niet."]
    ),
    ("Regel\n\nNog een", ["Regel", "Nog een"]), ("", []), ("Einde.", ["Einde."]),
    ("Dit zijn:• de raad;• het college.", ["Dit zijn:", "• de raad;", "• het college."]),
    ("Versie 2.0 en 3. ok", ["Versie 2.0 en 3. ok"]),
    (
      "De terreinen:a.\tde brandweer;b.\tde GHOR.",
      ["De terreinen:", "a.\tde brandweer;", "b.\tde GHOR."]
    ),
  ])
  func aLineBeginsAtEachItem(text: String, lines: [String]) {
    #expect(RegisterText.lines(text) == lines)
  }
}
