import Overviews
import Pages
import Records
import Renderers
import Testing

/// The sentences that answer a question.
struct PageWordingTests {
  private func text(
    _ overview: CouncilOverview, _ language: Language = .dutch
  ) -> String {
    render(overview, as: .text, Presentation(language: language, width: 1_000))
  }

  @Test func theAnswerComesFirst() throws {
    let text = text(try Fixture().overview())
    #expect(
      text.contains(
        "Gemeente Duinstad doet op 16 mei 2026 mee aan 3 gemeenschappelijke regelingen, samen met 3 "
          + "andere organisaties."))
    #expect(
      text.contains(
        "Vormen: 1 openbaar lichaam, 1 bedrijfsvoeringsorganisatie en 1 regeling zonder meer."))
  }

  @Test func theAnswerSaysInHowManyTheCouncilItselfTakesPart() throws {
    let text = text(try Fixture().overview())
    #expect(
      text.contains(
        "De raad zelf doet mee aan 1 van de 3. Bij 1 is het alleen het college of de burgemeester.")
    )
    #expect(text.contains("Bij 1 vermeldt het register niet welk bestuursorgaan meedoet."))
  }

  @Test func aMunicipalityThatEndedIsNotSilentlyEmpty() throws {
    let overview = try Fixture().overview(of: Fixture.oudendam)
    #expect(text(overview).contains("Gemeente Oudendam bestaat niet meer sinds 1 januari 2023."))
    #expect(text(overview, .english).contains("has not existed since 1 January 2023"))
  }

  @Test func aMunicipalityStillToComeSaysWhenItBegins() throws {
    let overview = try Fixture().overview(of: Fixture.nieuwdorp)
    #expect(text(overview).contains("begint op 1 januari 2027"))
  }

  @Test func aParticipantThatNoLongerExistsIsMarked() throws {
    #expect(
      text(try Fixture().overview())
        .contains("Gemeente Oudendam (bestaat niet meer sinds 1 januari 2023)"))
  }

  @Test func whatIsMissingIsSaid() throws {
    let text = text(try Fixture().overview())
    #expect(text.contains("Bijdragen en begrotingscijfers: nog niet bekend"))
    #expect(
      text.contains("Het register vermeldt de verdeelsleutel niet bij 2 van de 3 regelingen."))
  }

  @Test func aDerivedHostMunicipalityIsCalledDerived() throws {
    #expect(text(try Fixture().overview()).contains("Dit is afgeleid uit de tekst"))
  }

  @Test func aVersionNotInForceSaysWhichOneIs() throws {
    let fixture = Fixture()
    let text = (try fixture.arrangement(Fixture.formerSafety)).answer(
      on: Fixture.day, signals: []
    ).text(as: .text, Presentation(width: 1_000))
    #expect(text.contains("niet van kracht: zij gold tot 1 juli 2024"))
    #expect(text.contains("Van kracht is versie 9001"))
  }
}
