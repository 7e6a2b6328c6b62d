import Overviews
import Records
import Testing

struct RegistrationChecklistTests {
  private typealias State = RegistrationChecklist.State

  private func states(
    _ form: CooperationForm?, _ change: (inout RegisterExcerpt) -> Void = { _ in }
  ) throws -> [String: State] {
    var register = SmallRegister()
    register.organisation(1, "Duinstad")
    register.organisation(2, "Polderveen")
    register.arrangement(10, form: form, members: [1: 10_000, 2: 10_000])
    change(&register.excerpt)
    let overview = try #require(
      ArrangementOverview(of: VersionID(10), in: register.excerpt, on: SmallRegister.today))
    let items = RegistrationChecklist(overview).items
    #expect(items.map(\.rule.articles).first == "art. 136 lid 2 onder a")
    #expect(items.map(\.rule.articles).last == "art. 136 lid 2 onder i")
    return Dictionary(uniqueKeysWithValues: items.map { ($0.rule.code, $0.state) })
  }

  @Test func namesWhatARecordWithoutDetailsLacks() throws {
    #expect(
      try states(.publicBody) == [
        "register-deelnemers": .absent, "register-openbare-lichamen": .recorded,
        "register-bronhouder": .absent, "register-wettelijke-voorschriften": .absent,
        "register-bevoegdheden": .absent, "register-adres": .absent, "register-instelling": .absent,
        "register-tekst": .absent, "register-wijzigingen": .notApplicable,
      ])
  }

  @Test func asksNoInstitutionAndNoTransferredPowersOfALightArrangement() throws {
    let states = try states(.lightArrangement)
    #expect(states["register-instelling"] == .recorded)
    #expect(states["register-bevoegdheden"] == .notApplicable)
  }

  @Test func tellsAPartFromTheWhole() throws {
    let states = try states(.publicBody) { excerpt in
      excerpt.participations[0].bodies = [.executive]
      excerpt.arrangementDetails[VersionID(10)] = ArrangementDetails()
      excerpt.arrangementDetails[VersionID(10)]?.decisions = [
        "https://zoek.officielebekendmakingen.nl/gmb-2024-1.html"
      ]
    }
    #expect(states["register-deelnemers"] == .partly)
    #expect(states["register-tekst"] == .partly)
  }

  @Test(arguments: [
    "https://lokaleregelgeving.overheid.nl/CVDR735232",
    "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/x/1.html",
  ])
  func aLinkToTheCollectionOfLocalLawIsTheText(link: String) throws {
    let states = try states(.publicBody) { excerpt in
      excerpt.arrangementDetails[VersionID(10)] = ArrangementDetails()
      excerpt.arrangementDetails[VersionID(10)]?.decisions = [link]
    }
    #expect(states["register-tekst"] == .recorded)
  }
}
