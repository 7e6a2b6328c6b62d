import Foundation
import Overviews
import Pages
import Records
import Renderers
import Testing

struct CouncilOverviewJSONTests {
  @Test func theKeysAreThoseOfTheContractInItsOrder() throws {
    let json = JSONAnswer(render(try Fixture().overview(), as: .json, Presentation()))
    #expect(
      json.keys(depth: 1) == [
        "peildatum", "gemeente", "samenvatting", "regelingen", "viaVoorganger",
        "eigenaarsaandeel", "tweedeLijn", "agenda", "komendeTwaalfMaanden", "zienswijzen",
        "verloop", "signalen", "klassen", "bronnen", "stand",
      ])
    #expect(
      json.keys(depth: 2) == [
        "systeemId", "naam", "gemeentecode", "tooi", "inwoners", "zetels", "aantalRegelingen",
        "perSamenwerkingsvorm", "aantalViaVoorganger", "aantalPartners", "bijdragen",
        "aantalSignalen", "iv3Controle", "aantalLichamen", "totalen", "lichamen", "uitleg",
        "aantalLichamen", "regelingen", "bedrijven", "uitleg", "register", "peildatum", "bekendOp",
        "dekking", "versie", "licentie", "opdracht",
      ])
    #expect(
      json.keys(depth: 3).prefix(45) == [
        "OL", "BVO", "RZM", "fout", "let op", "ter informatie",
        "systeemId", "lijn", "titel", "citeertitel", "samenwerkingsvorm",
        "bevoegdheidsverkrijgingen", "inwerkingtreding", "uitwerkingtreding", "onderwerp",
        "alledaagseNaam", "toetreding", "bestuursorganen", "verdeelsleutel", "beleidsterreinen",
        "doel", "bronhouder",
        "samenwerkingsorgaan", "vorigeVersie", "volgendeVersie", "bevoegdheden",
        "wettelijkeGrondslagen", "besluiten", "website", "afgeleideVorm", "deelnemers", "cijfers",
        "rechten", "signalen", "soortRegeling", "hoofdstuk", "anderRecht", "bestuur",
        "stemregels", "uittredingsbepalingen", "risicoklassen", "bijdragen", "cijfersNietOpgeteld",
        "herkomst", "systeemId",
      ])
    #expect(
      json.keys(depth: 3).suffix(8) == [
        "id", "soort", "bestand", "sha256", "datum", "ingelezen", "vermeld", "afgeleid",
      ])
  }

  @Test func valuesAreThoseOfTheRegister() throws {
    let overview = try JSONAnswer(render(try Fixture().overview(), as: .json, Presentation()))
      .object()
    #expect(overview["peildatum"] as? String == "2026-05-16")
    let municipality = try #require(overview["gemeente"] as? [String: Any])
    #expect(municipality["systeemId"] as? String == "101")
    #expect(municipality["gemeentecode"] as? String == "GM9001")
    #expect(municipality["inwoners"] as? Int == 159_000)
    let arrangements = try #require(overview["regelingen"] as? [[String: Any]])
    #expect(arrangements.count == 3)
    let safety = try #require(arrangements.first { $0["systeemId"] as? String == "9001" })
    #expect(safety["lijn"] as? String == "9000")
    #expect(safety["verdeelsleutel"] as? Double == 16.33)
    #expect(safety["uitwerkingtreding"] is NSNull)
    #expect(
      safety["bestuursorganen"] as? [String] == [
        "Gemeenteraad", "College van burgemeester en wethouders", "Burgemeester",
      ])
    #expect(safety["website"] as? String == "https://kust.example/")
    let participants = try #require(safety["deelnemers"] as? [[String: Any]])
    #expect(participants.count == 4)
    #expect(participants.last?["soort"] as? String == "waterschap")
    #expect(participants.last?["code"] is NSNull)
    let taxes = try #require(arrangements.first { $0["systeemId"] as? String == "9002" })
    #expect(taxes["titel"] as? String == Nasty.title)
    #expect(taxes["bronhouder"] is NSNull)
    let host = try #require(arrangements.first { $0["systeemId"] as? String == "9003" })
    #expect(host["samenwerkingsvorm"] as? String == "RZM")
    #expect(host["afgeleideVorm"] as? String == "centrumregeling")
  }

  @Test func aMunicipalityThatEndedHasACompleteAndEmptyAnswer() throws {
    let overview = try JSONAnswer(
      render(try Fixture().overview(of: Fixture.oudendam), as: .json, Presentation())
    ).object()
    #expect((overview["regelingen"] as? [Any])?.isEmpty == true)
    #expect((overview["bronnen"] as? [Any])?.count == 1)
  }

  @Test func theOtherQuestionsHaveTheKeysOfTheContract() throws {
    let fixture = Fixture()
    let list = JSONAnswer(render(fixture.list, as: .json, Presentation()))
    #expect(
      list.keys(depth: 2).prefix(7) == [
        "systeemId", "titel", "samenwerkingsvorm", "inwerkingtreding", "uitwerkingtreding",
        "aantalDeelnemers", "signalen",
      ])
    let sources = JSONAnswer(
      fixture.excerpt.standing(on: Fixture.day).sourcesAnswer.text(as: .json, Presentation()))
    #expect(
      sources.keys(depth: 2) == [
        "id", "soort", "bestand", "sha256", "datum", "ingelezen", "gelezen", "opgeslagen",
        "ongewijzigd", "afgewezen", "genegeerd", "stand",
      ])
    let show = JSONAnswer(
      (try fixture.arrangement()).answer(
        on: Fixture.day, signals: []
      ).text(as: .json, Presentation()))
    #expect(
      show.keys(depth: 1).suffix(11) == [
        "anderRecht", "bestuur", "stemregels", "uittredingsbepalingen", "risicoklassen", "versies",
        "registratie", "zienswijzen", "peildatum", "bronnen",
        "stand",
      ])
    #expect((try show.object()["versies"] as? [Any])?.count == 2)
  }
}

/// JSON text as this package writes it: indented, one member a line.
struct JSONAnswer {
  let text: String

  init(_ text: String) { self.text = text }

  /// The keys at a depth, in the order of the text.
  func keys(depth: Int) -> [String] {
    let indentation = String(repeating: " ", count: depth * 2) + "\""
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix(indentation) else { return nil }
      let rest = line.dropFirst(indentation.count)
      guard let end = rest.range(of: "\":") else { return nil }
      return String(rest[..<end.lowerBound])
    }
  }

  func object() throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
