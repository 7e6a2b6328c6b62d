import Records
import Testing

@Suite struct TextPartsTests {
  @Test(
    arguments: [
      "", "a", "a b", " a  b ", "één twee",
      "https://identifier.overheid.nl/tooi/id/gemeente/gm0307",
    ])
  func thePartsAreThoseOfSplit(text: String) {
    for sign in [" ", "/"] as [Unicode.Scalar] {
      for omittingEmpty in [true, false] {
        #expect(
          text.parts(between: sign, omittingEmpty: omittingEmpty)
            == text.split(separator: Character(sign), omittingEmptySubsequences: omittingEmpty))
      }
    }
  }

  @Test func aMarkBehindASignDoesNotHideIt() {
    #expect("a \u{301}b".parts(between: " ") == ["a", "\u{301}b"])
  }

  @Test func partsCanBeTakenApartAgain() {
    let rows = "a;b\nc;d".parts(between: "\n").map { $0.parts(between: ";") }
    #expect(rows == [["a", "b"], ["c", "d"]])
  }
}
