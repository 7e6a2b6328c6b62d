import Pages
import Renderers
import Testing

/// Places in the law, as an English reader writes them.
struct CitationTests {
  @Test(arguments: [
    ("Wgr art. 34b", "Wgr art. 34b"),
    ("Wgr art. 35 lid 3", "Wgr art. 35(3)"),
    ("Wgr art. 35 lid 1-4", "Wgr art. 35(1)-(4)"),
    ("Wgr art. 26 lid 1, 3 en 4", "Wgr art. 26(1), (3) and (4)"),
    ("Wgr art. 26 lid 2 en art. 136", "Wgr art. 26(2) and art. 136"),
    (
      "Wgr art. 52 lid 1 jo. art. 19 lid 1 en art. 16 lid 1",
      "Wgr art. 52(1) read with art. 19(1) and art. 16(1)"
    ),
    ("Gemeentewet art. 155g en 155h", "Gemeentewet art. 155g and 155h"),
    ("Gemeentewet art. 184 lid 1 onder a, lid 3 en 4", "Gemeentewet art. 184(1)(a), (3) and (4)"),
    (
      "Wgr art. 27 (oud) (nummer in hoofdstuk V niet nagegaan: controleer dit)",
      "Wgr art. 27 (old) (number in chapter V not looked up: check this)"
    ),
  ])
  func anEnglishAnswerHasNoDutchInPlacesOfTheLaw(dutch: String, english: String) {
    #expect(Language.english.citation(dutch) == english)
    #expect(Language.dutch.citation(dutch) == dutch)
  }
}
