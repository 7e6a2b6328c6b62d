import Foundation
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

  @Test(arguments: ["", "a", "ab", "aab", "één ab", "ba", "aaaab", "a b"])
  func aTextHoldsAnotherWhereItContainsIt(text: String) {
    for other in ["", "a", "ab", "aab", "é", "één", "b ", "abc"] {
      #expect(text.holds(other) == (other.isEmpty || text.contains(other)), "\(other)")
    }
  }

  @Test(arguments: ["", " ", "a", " a", "a\n", "\t a b \u{A0}\r\n", "é ", "\u{2003}x\u{85}"])
  func outerSpaceIsWhatFoundationTrims(text: String) {
    #expect(text.withoutOuterSpace == text.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect("x\(text)x".dropFirst().dropLast().withoutOuterSpace == text.withoutOuterSpace)
  }
}
