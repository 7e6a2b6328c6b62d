import Records
import Testing

@Suite struct MunicipalityNameTests {
  @Test(arguments: [
    ("Gemeente Súdwest-Fryslân", "sudwest fryslan"), ("amersfoort", "amersfoort"),
    ("GEMEENTE Bergen (L)", "bergen l"), ("Gemeente", "gemeente"), ("", ""),
  ])
  func foldsWithoutTheWordGemeente(name: String, folded: String) {
    #expect(MunicipalityName.folded(name) == folded)
  }

  @Test func leavesOutWhatStandsInBrackets() {
    #expect(MunicipalityName.withoutQualifier("Gemeente Bergen (NH)") == "bergen")
    #expect(MunicipalityName.withoutQualifier("Bergen") == "bergen")
  }
}

@Suite struct CooperationFormTests {
  @Test func isReadByTheRegistersAbbreviation() {
    #expect(CooperationForm.allCases.map(\.rawValue) == ["OL", "BVO", "GO", "RZM", "CC"])
    #expect(CooperationForm(rawValue: "ol") == nil)
  }

  @Test func onlyFormsOfArticle8Lid1To3HaveAnInstitution() {
    let without = CooperationForm.allCases.filter { !$0.hasInstitution }
    #expect(without == [.lightArrangement, .hostMunicipality])
  }
}

@Suite struct AdministrativeBodyTests {
  @Test(arguments: [
    ("College van burgemeester en wethouders", AdministrativeBody.executive),
    ("COLLEGE VAN BURGEMEESTER EN WETHOUDERS", .executive), ("gemeenteraad", .council),
    ("Burgemeester", .mayor), ("Commissaris van de koningin", .kingsCommissioner),
    ("Commissaris van de Koning", .kingsCommissioner), ("Provinciale Staten", .provincialCouncil),
    ("Dijkgraaf", .other("Dijkgraaf")), ("", .other("")),
  ])
  func recognisesTheRegistersText(text: String, body: AdministrativeBody) {
    #expect(AdministrativeBody(text) == body)
  }

  @Test func itsNameIsReadBackAsItself() {
    let bodies: [AdministrativeBody] = [
      .council, .executive, .mayor, .provincialCouncil, .provincialExecutive, .kingsCommissioner,
      .generalBoard, .executiveBoard, .other("Dijkgraaf"),
    ]
    for body in bodies { #expect(AdministrativeBody(body.name) == body) }
  }
}
