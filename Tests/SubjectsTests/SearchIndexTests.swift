import Records
import Subjects
import Testing

@Suite struct SearchIndexTests {
  private static let catalogue = SubjectCatalogue.standard

  private static func entry(
    _ id: String, _ names: String, subject: String? = nil, texts: String = "", members: String = "",
    weight: Int = 0
  ) -> SearchIndex<String>.Entry {
    .init(
      id: id, names: SearchText.words(names),
      subject: catalogue.subjects.first { $0.key == subject }, texts: SearchText.words(texts),
      members: SearchText.words(members), weight: weight)
  }

  private let index = SearchIndex([
    entry("Almere", "Almere gm0034 0034", weight: 30),
    entry(
      "VRF", "Veiligheidsregio Flevoland VRF", subject: "veiligheidsregio",
      texts: "De regio behartigt de meldkamerfunctie", members: "Almere Urk"),
    entry(
      "VRU", "Veiligheidsregio Utrecht VRU", subject: "veiligheidsregio", members: "Amersfoort"),
    entry("Veren", "Maasveren Limburg-Noord", subject: "vervoer"),
    entry("Bus", "PlusOV", subject: "vervoer"),
    entry("Park", "Park Lingezegen", subject: "recreatie", texts: "vuilnis ruimen"),
    entry("Afval", "Avri", subject: "afval"),
  ])

  private func found(_ text: String) -> [String] { index.search(text).found }

  @Test(
    arguments: [
      ("VRU", ["VRU"]), ("vru", ["VRU"]), ("veiligheidsregio utrecht", ["VRU"]),
      ("de gemeenschappelijke regeling Veiligheidsregio Utrecht", ["VRU"]),
      ("brandweer", ["VRF", "VRU"]), ("brandweer almere", ["VRF"]),
      ("veerpont", ["Veren", "Bus"]), ("vuilnis", ["Afval", "Park"]),
      ("lingezegen", ["Park"]), ("zegen", ["Park"]), ("meldkamerfunctie", ["VRF"]),
      ("0034", ["Almere"]), ("", []), ("?!", []), ("nergenshuizen", []),
    ] as [(String, [String])])
  func findsByNameAbbreviationEverydayWordAndPurpose(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test func whoTakesPartNarrowsAndFindsNothingByItself() {
    #expect(found("almere") == ["Almere"])
    #expect(found("urk") == [])
    #expect(found("veiligheidsregio urk") == ["VRF"])
  }

  @Test func theNameOfATownIsNoSlip() {
    let hogeland = [Self.entry("Nij Begun", "Nij Begun Hogeland")]
    #expect(SearchIndex(hogeland).search("hoogeland").corrections.map(\.meant) == ["hogeland"])
    let index = SearchIndex(hogeland, towns: ["Gemeente Hoogeland-Sappemeer"])
    #expect(index.search("hoogeland").found.isEmpty)
    #expect(index.search("hoogeland").isAsTyped)
  }

  @Test(arguments: [
    ("brandwer", "brandweer"), ("vieligheidsregio", "veiligheidsregio"), ("almeer", "almere"),
  ])
  func aTypingSlipIsSeenAndSaid(typed: String, meant: String) {
    let result = index.search(typed)
    #expect(!result.found.isEmpty)
    #expect(result.corrections.map(\.typed) == [typed])
    #expect(result.corrections.map(\.meant) == [meant])
  }

  @Test func aCompoundIsFoundByThePartThatASubjectIsKnownBy() {
    let result = index.search("brandweerzolder")
    #expect(result.found == ["VRF", "VRU"])
    #expect(result.corrections.map(\.meant) == ["brandweer"])
    #expect(!result.isAsTyped)
  }

  @Test func aWordThatNothingHasIsSkippedWhereThereAreOthers() {
    let result = index.search("brandweer xyzzyplugh almere")
    #expect(result.found == ["VRF"])
    #expect(result.skipped == ["xyzzyplugh"])
    #expect(index.search("xyzzyplugh").skipped == [])
  }

  @Test func aShortWordIsNoSlip() {
    #expect(index.search("vrx").found.isEmpty)
  }

  @Test func onlyTheBestOfAllAreMeantBeyondDoubt() {
    #expect(index.search("veiligheidsregio flevoland").best == ["VRF"])
    #expect(index.search("brandweer").best == ["VRF", "VRU"])
  }

  @Test func everyEverydayWordLeadsToASubjectOfTheCatalogue() {
    let known = Set(Self.catalogue.subjects.map(\.key))
    #expect(Set(EverydayWords.standard.ofSubject.keys).isSubset(of: known))
    #expect(EverydayWords.standard.ofSubject.count == known.count)
  }
}
