import Foundation
import TestSupport
import Testing

/// The JSON answers hold exactly the keys of the public contract, with values of the agreed kinds.
struct JSONContractTests {
  /// Those of both exports; the national one where that is expected.
  static let registers: [Result<Workplace, any Error>] =
    [Registers.sample] + (SharedDocuments.here.areExpected ? [Registers.national] : [])

  private func json(_ register: Workplace, _ arguments: String...) throws -> JSONValue {
    let answer = try register.wgr(arguments + ["--format", "json"])
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONValue(parsing: answer.bytes)
  }

  static let document: Set = ["id", "soort", "bestand", "sha256", "datum", "ingelezen"]
  static let arrangement: Set = [
    "systeemId", "lijn", "titel", "citeertitel", "samenwerkingsvorm", "bevoegdheidsverkrijgingen",
    "inwerkingtreding", "uitwerkingtreding", "toetreding", "bestuursorganen", "verdeelsleutel",
    "beleidsterreinen", "doel", "bronhouder", "samenwerkingsorgaan", "vorigeVersie",
    "volgendeVersie", "bevoegdheden", "wettelijkeGrondslagen", "besluiten", "website",
    "afgeleideVorm", "deelnemers", "cijfers", "rechten", "signalen",
    "soortRegeling", "hoofdstuk", "anderRecht", "onderwerp", "alledaagseNaam", "bestuur",
    "stemregels", "uittredingsbepalingen", "risicoklassen",
  ]

  @Test func theOverviewHasTheAgreedKeys() throws {
    for register in Self.registers {
      let overview = try json(register.get(), "overview", "Almere")
      #expect(
        overview.keys == [
          "peildatum", "gemeente", "samenvatting", "regelingen", "viaVoorganger", "agenda",
          "komendeTwaalfMaanden", "zienswijzen", "verloop", "signalen", "bronnen", "stand",
          "eigenaarsaandeel", "tweedeLijn", "klassen",
        ])
      #expect(
        overview["gemeente"]?.keys
          == ["systeemId", "naam", "gemeentecode", "tooi", "inwoners", "zetels"])
      #expect(
        overview["samenvatting"]?.keys
          == [
            "aantalRegelingen", "perSamenwerkingsvorm", "aantalViaVoorganger", "aantalPartners",
            "bijdragen",
            "aantalSignalen", "iv3Controle",
          ])
      #expect(
        overview["samenvatting"]?["aantalSignalen"]?.keys == ["fout", "let op", "ter informatie"])
      let arrangements = try #require(overview["regelingen"]?.items)
      #expect(!arrangements.isEmpty)
      for arrangement in arrangements {
        try checkArrangement(
          arrangement, Self.arrangement.union(["bijdragen", "cijfersNietOpgeteld", "herkomst"]))
      }
      let documents = try #require(overview["bronnen"]?.items)
      #expect(documents.map { $0["id"] } == [.number(1)])
      for document in documents { #expect(document.keys == Self.document) }
      checkValues(overview)
    }
  }

  @Test func anArrangementHasTheAgreedKeys() throws {
    for register in Self.registers {
      let shown = try json(register.get(), "show", "29837044")
      try checkArrangement(
        shown,
        Self.arrangement.union([
          "versies", "registratie", "zienswijzen", "peildatum", "bronnen", "stand",
        ]))
      checkValues(shown)
    }
  }

  private func checkArrangement(_ arrangement: JSONValue, _ keys: Set<String>) throws {
    #expect(arrangement.keys == keys)
    for member in ["bronhouder", "samenwerkingsorgaan"] where arrangement[member] != .null {
      #expect(arrangement[member]?.keys == ["systeemId", "naam", "tooi"])
    }
    for power in try arrangement.list("bevoegdheden") {
      #expect(power.keys == ["artikel", "inhoud"])
    }
    for basis in try arrangement.list("wettelijkeGrondslagen") {
      #expect(basis.keys == ["opschrift", "verwijzing"])
    }
    for participant in try arrangement.list("deelnemers") {
      #expect(
        participant.keys
          == [
            "systeemId", "naam", "soort", "code", "tooi", "toetreding", "toetredingVanVoorganger",
            "bestuursorganen", "verdeelsleutel",
          ])
    }
  }

  /// Identifiers are texts, dates are ISO 8601, and what is absent is null rather than empty.
  private func checkValues(_ answer: JSONValue) {
    let identifiers: Set = [
      "systeemId", "lijn", "gemeentecode", "code", "vorigeVersie", "volgendeVersie",
    ]
    let days: Set = [
      "peildatum", "inwerkingtreding", "uitwerkingtreding", "toetreding", "datum",
    ]
    for (key, value) in answer.members {
      #expect(value != .text(""))
      if identifiers.contains(key), value != .null { #expect(value.text != nil, "\(key)") }
      if days.contains(key), value != .null {
        #expect(value.text?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(key)")
      }
    }
    for (key, value) in answer.members where key == "systeemId" || key == "lijn" {
      #expect(value != .null)
    }
  }

  @Test func theListOfArrangementsHasTheAgreedKeys() throws {
    for register in Self.registers {
      let list = try json(register.get(), "arrangements")
      #expect(!list.items.isEmpty)
      for item in list.items {
        #expect(
          item.keys
            == [
              "systeemId", "titel", "samenwerkingsvorm", "inwerkingtreding", "uitwerkingtreding",
              "aantalDeelnemers", "signalen", "stand",
            ])
      }
      checkValues(list)
    }
  }

  @Test func theLedgerOfEveryDocumentAddsUp() throws {
    for register in Self.registers {
      let documents = try json(register.get(), "sources").items
      #expect(documents.count == 1)
      for document in documents {
        let outcomes = ["opgeslagen", "ongewijzigd", "afgewezen", "genegeerd"]
        #expect(document.keys == Self.document.union(["gelezen", "stand"]).union(outcomes))
        let counts = outcomes.compactMap { document[$0]?.number }
        #expect(document["gelezen"]?.number == counts.reduce(0, +))
        #expect(document["ingelezen"] == .text(Workplace.now))
      }
    }
  }

  @Test func theImportAnswersLikeSources() throws {
    let workplace = try Workplace()
    let imported = try workplace.wgr("import", Exports.sample, "--format", "json")
    #expect(try imported.answer == workplace.wgr("sources", "--format", "json").answer)
  }
}
