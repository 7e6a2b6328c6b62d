import Subjects
import Testing

@Suite struct SubjectCatalogueTests {
  private func key(
    _ title: String, body: String? = nil, laws: [String] = [], policyAreas: [String] = []
  ) -> String? {
    let evidence = SubjectEvidence(
      titles: [title], bodies: [body].compactMap { $0 }, laws: laws, policyAreas: policyAreas)
    return SubjectCatalogue.standard.subject(of: evidence)?.subject.key
  }

  @Test(arguments: [
    ("Gemeenschappelijke regeling Veiligheidsregio Flevoland 2023", "veiligheidsregio"),
    ("Gemeenschappelijke regeling Veiligheidsregio en GGD Limburg-Noord", "veiligheidsregio"),
    ("Gemeenschappelijke regeling stadsgewestelijke brandweer", "brandweer"),
    ("Gemeenschappelijke regeling Meldkamer Oost Nederland 2020", "meldkamer"),
    ("Gemeenschappelijke Regeling GGD-VT Haaglanden", "ggd"),
    ("Centrumregeling Meten en Monitoren Afvalwaterketen", "water"),
    ("Gemeenschappelijke Regeling Afvalbeheer Westfriesland 2020", "afval"),
    ("Gemeenschappelijke regeling park Lingezegen", "recreatie"),
    ("Gemeenschappelijke Regeling Sportpark Souburgh", "techniek"),
    ("Gemeenschappelijke regeling Bedrijvenpark Drachten", "haven-en-terrein"),
    ("Regeling RHC Drents Archief, Ministerie van Onderwijs, Cultuur en Wetenschap", "archief"),
    ("Gemeenschappelijke Regeling Regio Hart van Brabant", "regio"),
    ("Gemeenschappelijke regeling Duo+", "werkorganisatie"),
  ])
  func recognisesASubjectByTheNarrowestWord(_ title: String, _ subject: String) {
    #expect(key(title) == subject)
  }

  @Test func recognisesASubjectByTheNameOfTheBody() {
    #expect(key("Gemeenschappelijke regeling PlusOV", body: "Vervoerscentrale") == "vervoer")
  }

  @Test func recognisesANameThatSaysNothingByTheReviewedList() {
    #expect(key("Gemeenschappelijke regeling Avres") == "sociale-dienst")
    #expect(key("Gemeenschappelijke regeling WSD", body: "WSD") == "sociale-werkvoorziening")
  }

  @Test func recognisesASubjectByALawWhereNoNameTellsIt() {
    #expect(
      key("Regeling Oost", laws: ["Wet sociale werkvoorziening"]) == "sociale-werkvoorziening")
    #expect(key("Regeling GGD Oost", laws: ["Wet sociale werkvoorziening"]) == "ggd")
  }

  @Test func recognisesASubjectByPolicyAreasOnlyWhenAllAreOfIt() {
    #expect(key("Regeling Oost", policyAreas: ["natuur en milieu | afval"]) == "afval")
    #expect(key("Regeling Oost", policyAreas: ["natuur en milieu | afval", "werk"]) == nil)
  }

  @Test(arguments: ["Gemeenschappelijke regeling Sociaal", "Samenwerking A2-gemeenten", ""])
  func guessesNothing(_ title: String) {
    #expect(key(title) == nil)
  }

  @Test func everySubjectIsToldInBothLanguagesAndBelongsToAGroup() {
    let catalogue = SubjectCatalogue.standard
    #expect(Set(catalogue.subjects.map(\.key)).count == catalogue.subjects.count)
    #expect(Set(catalogue.subjects.map(\.group)) == Set(catalogue.groups))
    for subject in catalogue.subjects {
      for text in [subject.name, subject.line] {
        #expect(!text.dutch.isEmpty && !text.english.isEmpty)
      }
      #expect(subject.line.dutch.hasSuffix("."))
    }
  }
}
