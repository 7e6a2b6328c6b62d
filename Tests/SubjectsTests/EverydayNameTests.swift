import Records
import Subjects
import Testing

@Suite struct EverydayNameTests {
  private func name(
    _ title: String, citation: String? = nil, body: String? = nil, subname: String? = nil,
    abbreviation: String? = nil
  ) -> EverydayName {
    var arrangement = Arrangement(id: VersionID(1), title: title, inForce: Period())
    arrangement.citationTitle = citation
    let organisation = body.map { name in
      var organisation = Organisation(id: BodyID(2), name: name)
      organisation.subname = subname
      organisation.abbreviation = abbreviation
      return organisation
    }
    let details = ArrangementDetails()
    let subject = SubjectCatalogue.standard.subject(
      of: SubjectEvidence(arrangement, details, body: organisation))?.subject
    return EverydayName(arrangement, details, body: organisation, subject: subject)
  }

  @Test(arguments: [
    ("Gemeenschappelijke regeling Veiligheidsregio Flevoland 2023", "Veiligheidsregio Flevoland"),
    ("Centrumregeling Sociaal Domein Flevoland", "Sociaal Domein Flevoland"),
    ("Gemeenschappelijke regeling voor Stark", "Stark"),
    ("Regeling van het openbaar lichaam Euregio Rijn-Waal", "Euregio Rijn-Waal"),
    ("De Noordelijke Rekenkamer", "De Noordelijke Rekenkamer"),
    (
      "Gemeenschappelijke Regeling ‘Uitvoeringsorganisatie Baanbrekers’",
      "Uitvoeringsorganisatie Baanbrekers"
    ),
    ("Gemeenschappelijke regeling 2023", "Gemeenschappelijke regeling 2023"),
    ("GR Bleizo", "Bleizo"),
    ("Meervoudige centrumregeling Samenwerking Waterschappen", "Samenwerking Waterschappen"),
    (
      "Gemeenschappelijke regeling Gemeentelijke Gezondheidsdienst Regio Utrecht",
      "GGD Regio Utrecht"
    ),
    ("Gemeenschappelijke regeling Gemeenschappelijke Gezondheidsdienst Zeeland", "GGD Zeeland"),
    (
      "Gemeenschappelijke regeling Veiligheidsregio en Gemeentelijke Gezondheidsdienst Limburg-Noord",
      "Veiligheidsregio en GGD Limburg-Noord"
    ),
  ])
  func leavesOutTheWordsOfTheLawAndTheYear(title: String, expected: String) {
    #expect(name(title).name == expected)
  }

  @Test func aNameThatSaysNothingIsReviewed() {
    let park = name("Gemeenschappelijke regeling Park Lingezegen", body: "Parkorganisatie")
    #expect(park.name == "Park Lingezegen" && park.alias == "Parkorganisatie")
    // What stands in a title behind the name is another arrangement: only whole names are in the list.
    #expect(name("Gemeenschappelijke regeling Parkorganisatie Zuid").name == "Parkorganisatie Zuid")
  }

  @Test func theNameOfTheBodyGoesBeforeTheTitle() {
    let found = name(
      "Gemeenschappelijke regeling Afvalstoffen", body: "Openbaar Lichaam Afvalverwerking Zeeland",
      abbreviation: "OLAZ")
    #expect(found.full == "Afvalverwerking Zeeland (OLAZ)")
  }

  @Test func aNameWithTheWordOfTheSubjectGoesBeforeTheOfficialOne() {
    let found = name(
      "Gemeenschappelijke regeling Gemeentelijke Gezondheidsdienst Flevoland",
      body: "Gemeentelijke Gezondheidsdienst Flevoland", subname: "GGD Flevoland",
      abbreviation: "GGD Flevoland")
    #expect(found.name == "GGD Flevoland")
    #expect(found.alias == "Gemeentelijke Gezondheidsdienst Flevoland")
    #expect(found.abbreviation == nil)
  }
}
