import Foundation
import Records
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Súdwest-Fryslân", "sudwest fryslan"), ("'s-Hertogenbosch", "s hertogenbosch"),
    ("’s-Gravenhage", "s gravenhage"), ("Ĳsselstein", "ijsselstein"), ("ĳ", "ij"),
    ("Tromsø", "tromso"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Æquo œuvre", "aequo oeuvre"),
    ("  GGD   (Zuid/Oost) ", "ggd zuid oost"), ("Bergen (NH.)", "bergen nh"), ("regio's", "regios"),
    ("", ""), ("—", ""), ("Gemeente 2", "gemeente 2"),
  ])
  func bringsNamesToOneForm(name: String, folded: String) {
    #expect(Folding.fold(name) == folded)
  }

  /// Text of ASCII alone goes another way than text with a letter beyond it, such as a mark that is dropped.
  @Test(arguments: [
    "GGD (Zuid/Oost) 2024", "'s-Hertogenbosch", " `x' ", "a'-'b", "--a", "a--", "[]^_@{|}~/:09AZaz",
    "\r\n\t", "een lange naam die op geen klein stuk geheugen past",
  ])
  func plainTextFoldsAsTextWithMarks(name: String) {
    let folded = Folding.fold(name)
    #expect(Folding.fold("\u{0301}" + name) == folded)
    #expect(Folding.fold(folded) == folded)
  }

  @Test(arguments: ["Súdwest-Fryslân", "Łódź", "Coöperatie Één", "Curaçao"])
  func decomposedTextFoldsTheSame(name: String) {
    #expect(Folding.fold(name.decomposedStringWithCanonicalMapping) == Folding.fold(name))
  }

  @Test func everyLatinLetterBecomesPlain() {
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.fold(String(scalar))
      if value == 0xD7 || value == 0xF7 {
        #expect(folded.isEmpty)
      } else {
        #expect(folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar)")
        #expect(!folded.isEmpty, "\(scalar)")
      }
    }
  }

  /// The base letter by Unicode's own decomposition, where there is one.
  @Test func agreesWithUnicodeWhereItDecomposes() throws {
    for value in UInt32(0xC0)...0x17F {
      let letter = String(try #require(Unicode.Scalar(value)))
      let parts = letter.decomposedStringWithCanonicalMapping.unicodeScalars
      guard parts.count == 2, let base = parts.first else { continue }
      #expect(Folding.fold(letter) == String(base).lowercased(), "\(letter)")
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for name in ["Súdwest-Fryslân", "Straße", "ĳ", "Σίσυφος", "Київ"] {
      #expect(Folding.fold(Folding.fold(name)) == Folding.fold(name))
    }
  }

  @Test func keepsOtherScripts() {
    #expect(Folding.fold("Київ") == "київ")
  }
}
