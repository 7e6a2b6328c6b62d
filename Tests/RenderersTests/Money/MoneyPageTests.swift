import Foundation
import Overviews
import Pages
import Records
import Renderers
import TestSupport
import Testing

/// What a council member reads about money.
struct MoneyPageTests {
  private func figures() -> MadeUpFigures {
    var figures = MadeUpFigures()
    let budget = FigureOrigin(
      title: "Begroting 2025", url: "https://kust.example/2025.pdf", date: Day(iso: "2024-07-01"))
    figures.pay(6_947_000, in: 2025, key: "inwonertal", from: budget)
    figures.pay(8_000_000, in: 2025, by: MadeUpFigures.polderveen, key: "inwonertal")
    figures.pay(6_900_000, in: 2024, key: "inwonertal")
    figures.pay(50_000, in: 2024, key: "plustaken")
    figures.add(.equityAtEnd, -458_000, in: 2025, .accounts)
    figures.add(.debtAtEnd, 2_000_000, in: 2025, .accounts)
    return figures
  }

  private func answer(
    _ figures: MadeUpFigures, _ format: OutputFormat = .markdown, _ language: Language = .dutch,
    year: Int? = nil, raw: Bool = false
  ) throws -> String {
    let overview = try #require(
      CouncilOverview(
        of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day, year: year))
    return render(overview, as: format, Presentation(language: language, raw: raw))
  }

  @Test func theSentenceSaysHowMuchAndOnHowManyItRests() throws {
    let page = try answer(figures())
    #expect(page.contains("## Wat betalen wij?"))
    #expect(
      page.contains(
        "Gemeente Duinstad zou volgens de begroting 2025 samen € 6,9 miljoen betalen, voor zover bekend: "
          + "er is een cijfer bij 1 van de 3 gemeenschappelijke regelingen, en dat is misschien niet de "
          + "hele bijdrage. Dat is € 6.947,00 per "
          + "inwoner (1.000 inwoners op 1 januari 2025)."))
    #expect(
      page.contains(
        "Vergeleken met 2024, over wat in beide jaren bekend is (1 gemeenschappelijke regeling), is "
          + "dat € 47.000 meer (+0,7 %)."))
    #expect(page.contains("breuk; zelfde deel: +47.000 (+0,7 %)"))
    #expect(page.contains("‘plustaken’ is voor 2025 niet bekend"))
    #expect(page.contains("dit is misschien niet de hele bijdrage"))
  }

  @Test(
    arguments: [
      (2018, .budget, "Gemeente Duinstad zou volgens de begroting 2018 samen € 5 betalen, voor"),
      (2026, .budget, "Volgens de begroting 2026 betaalt Gemeente Duinstad samen € 5, voor"),
      (2027, .budget, "Gemeente Duinstad gaat volgens de begroting 2027 samen € 5 betalen, voor"),
      (2024, .accounts, "Volgens de jaarrekening 2024 betaalde Gemeente Duinstad samen € 5, voor"),
    ] as [(Int, DocumentKind, String)])
  func paysIsSaidOfTheCurrentYearAlone(year: Int, kind: DocumentKind, words: String) throws {
    var figures = MadeUpFigures()
    figures.pay(5, in: year, kind)
    figures.pay(5, in: year, kind, by: MadeUpFigures.polderveen)
    let page = try answer(figures, year: year)
    #expect(page.contains(words))
    #expect(page.ranges(of: " betaalt ").count == (year == 2026 ? 1 : 0))
  }

  @Test func aYearWithoutInhabitantsSaysWhyItIsNotDivided() throws {
    var figures = MadeUpFigures()
    figures.pay(5_000, in: 2026)
    let page = try answer(figures)
    #expect(
      page.contains(
        "Per inwoner is dat niet te zeggen: geen document geeft de inwoners op 1 januari 2026."))
    #expect(!page.contains("zonder datum"))
  }

  @Test func aBrokenSeriesIsBrokenInItsChartToo() throws {
    let broken = try answer(figures(), .html)
    #expect(broken.contains("<rect class=\"unknown\"") || broken.contains("<line "))
    var whole = MadeUpFigures()
    whole.pay(6_900, in: 2024)
    whole.pay(6_947, in: 2025)
    let page = try answer(whole, .html)
    #expect(page.contains("class=\"chart\""))
    #expect(!page.contains("<rect class=\"unknown\"") && !page.contains("<line "))
    #expect(!page.contains("breuk;"))
  }

  @Test func aBalanceDateInARemarkStandsWithTheFigure() throws {
    var figures = MadeUpFigures()
    figures.add(
      .equityAtEnd, -4_054, in: 2025, .accounts, remark: "balansdata 31-12-2018 en 31-12-2019")
    let page = try answer(figures)
    #expect(page.contains("-4.054 (31 december 2019)"))
    #expect(page.contains("is het eigen vermogen op 31 december 2019 -€ 4.054."))
    #expect(!page.contains("vermogen op 31 december -"))
    #expect(try answer(figures, .json).contains("\"balansdatum\": \"2019-12-31\""))
  }

  @Test func signalsAboutFiguresAreNotTheKeepers() throws {
    var figures = MadeUpFigures()
    figures.add(.equityAtEnd, -4_054, in: 2025, .accounts)
    figures.excerpt.arrangements[MadeUpFigures.safety.firstVersion]?.keeper = OrganisationReference(
      id: BodyID(1), name: "Bronhouder Kust")
    let overview = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    let check = RegisterCheck(of: overview)
    let equity = check.signals.filter { $0.kind.code == "eigen-vermogen-negatief" }
    #expect(equity.map(\.keeper?.name) == [nil])
    let kept = check.byKeeper.filter { $0.keeper != nil }.flatMap(\.signals)
    #expect(kept.allSatisfy { $0.kind.subject == .register })
    #expect(
      check.byKeeper.first { $0.subject == .figures }?.signals.map(\.kind.code).contains(
        "eigen-vermogen-negatief") == true)
    #expect(render(check, as: .markdown, Presentation()).contains("Uzelf: cijfers"))
  }

  @Test func htmlHasTheExactAmountBehindTheReadableOne() throws {
    let page = try answer(figures(), .html)
    #expect(
      page.contains("<data value=\"6947000\" title=\"€ 6.947.000\">€ 6,9 miljoen</data>"))
    #expect(page.contains("<data value=\"-458000\" title=\"-€ 458.000\">-458.000</data>"))
  }

  @Test func whatIsNotTiedNamesACommandOnlyWhereOneCanBeTyped() throws {
    var figures = figures()
    figures.excerpt.listed = [
      ListedArrangement(
        name: "Onbekend", year: 2025, documentKind: .budget, line: nil, isRejected: false,
        isOwnList: true, contributions: Euro(10),
        source: SourceReference(document: MadeUpFigures.list, lineNumber: 9))
    ]
    #expect(
      try answer(figures).contains(
        "gelezen onder 1 naam zonder koppeling met een regeling (`wgr link`)."))
    let overview = try #require(
      CouncilOverview(of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day))
    var presentation = Presentation()
    presentation.frame = HTMLFrame(wrap: { $1 }, address: { _ in nil })
    let site = render(overview, as: .html, presentation)
    #expect(site.contains("gelezen onder 1 naam zonder koppeling met een regeling."))
    #expect(!site.contains("wgr link"))
  }

  @Test func linksWithinThePageLeadSomewhere() throws {
    var figures = figures()
    figures.pay(700, of: MadeUpFigures.taxes, in: 2025)
    let page = try answer(figures, .html)
    let targets = page.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
    #expect(targets.contains("geld-9002"))
    for target in Set(targets) {
      #expect(page.components(separatedBy: "id=\"\(target)\"").count == 2)
    }
  }

  @Test func everyFigureLeadsToItsCellAndItsDocument() throws {
    let page = try answer(figures())
    #expect(
      page.contains(
        "| begroting 2025, Gemeente Duinstad, inwonertal | 1 | 2 | bijdrage ‘6947000’ | 1 |"))
    #expect(page.contains("[Begroting 2025](<https://kust.example/2025.pdf>), van 1 juli 2024"))
  }

  @Test(
    arguments: [
      (6_000, 8_000, "op 1 na het meest"), (1_000, 8_000, "het minst"), (9_000, 2_000, "het meest"),
      (4_000, 8_000, "evenveel als elk van de anderen"),
    ] as [(Int64, Int64, String)])
  func thePlaceAmongTheOthersIsSaid(own: Int64, other: Int64, place: String) throws {
    var figures = MadeUpFigures()
    figures.pay(own, in: 2025)
    figures.pay(other, in: 2025, by: MadeUpFigures.polderveen)
    figures.pay(
      place == "op 1 na het meest" ? 40_000 : 16_000, in: 2025, by: MadeUpFigures.heideveld)
    let page = try answer(figures)
    #expect(page.contains("Per inwoner is dat van deze 3 \(place):"))
  }

  @Test func whatIsMissingIsNamedWithWhoShouldHaveIt() throws {
    let page = try answer(figures())
    #expect(page.contains("### Cijfers die ontbreken over 2025"))
    #expect(
      page.contains(
        "Bijdrage volgens de begroting 2025: niet bekend bij 2 van de 3 (Belastingen Kust en Jeugd "
          + "Kust). Het bestuur van de regeling heeft dit in zijn begroting"))
    #expect(page.contains("`wgr template GM9001 --year 2025`"))
    #expect(!page.contains("Bijdragen en begrotingscijfers: "))
  }

  @Test func withoutFiguresThePageSaysWhatWouldFillIt() throws {
    let page = try answer(MadeUpFigures())
    #expect(!page.contains("## Wat betalen wij?"))
    #expect(page.contains("Bijdragen en begrotingscijfers: nog niet bekend."))
  }

  /// A council whose figures were all read under names that are tied to nothing has figures: what is
  /// missing is a choice, and not a document.
  @Test func figuresThatAreOnlyUntiedAreNamedAsThat() throws {
    var figures = MadeUpFigures()
    figures.excerpt.listed = ["Meldpunt", "Meldpunt", "Brandweer"].map { name in
      ListedArrangement(
        name: name, year: 2024, documentKind: .accounts, contributions: Euro(10),
        source: SourceReference(document: MadeUpFigures.list, lineNumber: 9))
    }
    let page = try answer(figures)
    #expect(
      page.contains(
        "Bijdragen en begrotingscijfers: gelezen onder ‘Brandweer’ en ‘Meldpunt’, maar nog niet "
          + "gekoppeld aan een regeling. Nodig: een keuze (`wgr link`)."))
  }

  @Test func amountsThatAreNotOfTheSameArrangementsAreSaidNotToBeCompared() throws {
    var figures = figures()
    figures.pay(10, of: MadeUpFigures.taxes, in: 2025, .accounts)
    #expect(try answer(figures).contains("Vergelijk ze dus niet met elkaar."))
  }

  @Test(arguments: OutputFormat.allCases, Language.allCases)
  func theSameQuestionGivesTheSameBytes(format: OutputFormat, language: Language) throws {
    #expect(
      try answer(figures(), format, language) == answer(figures(), format, language))
  }

  @Test func csvHasAmountsForPeopleAndForPrograms() throws {
    let people = try answer(figures(), .csv)
    #expect(people.contains(";2025;6947000;;47000;nee;\"6947,00\";2025;"))
    #expect(people.contains(";-458000;2000000;\"-29,7\";;jaarrekening;"))
    let raw = try answer(figures(), .csv, raw: true)
    #expect(raw.contains(",2025,6947000,,47000,false,6947.00,2025,"))
  }

  @Test(arguments: OutputFormat.allCases)
  func whatIsAddedAndWhatIsNotAfterMergersIsSaid(format: OutputFormat) throws {
    var figures = figures()
    figures.pay(5, in: 2025, by: MadeUpFigures.heideveld)
    func mention(_ name: String, _ code: String) -> MunicipalityMention {
      MunicipalityMention(name: name, code: OrganisationCode(code))
    }
    let date = try #require(Day(iso: "2026-01-01"))
    let duinstad = mention("Duinstad", "GM9001")
    figures.excerpt.mergers = [
      Merger(
        date: date, before: mention("Heideveld", "GM9003"), after: duinstad, manner: .absorbed,
        lineNumber: 2),
      Merger(
        date: date, before: mention("Kustdorp", "GM9004"), after: duinstad, manner: .divided,
        lineNumber: 3),
    ]
    figures.excerpt.transfers = [
      TransferTotal(
        municipality: try #require(OrganisationCode("GM9001")), year: 2025, documentKind: .budget,
        field: "1.1", income: Euro(9_000_000), capital: nil,
        source: SourceReference(document: MadeUpFigures.list, lineNumber: 12))
    ]
    func answer(followsMergers: Bool) throws -> String {
      let overview = try #require(
        CouncilOverview(
          of: MadeUpFigures.duinstad, in: figures.excerpt, on: MadeUpFigures.day, year: 2025,
          followsMergers: followsMergers))
      return render(overview, as: format, Presentation(width: 1_000))
    }
    let sentence =
      "De opgave van Kustdorp telt niet mee, want daarvan kwam maar een deel bij Gemeente Duinstad."
    let cell = "\"Gemeente Duinstad; Gemeente Heideveld\""
    let followed = try answer(followsMergers: true)
    #expect(followed.contains(sentence) == [.text, .markdown, .html].contains(format))
    #expect(followed.contains(cell) == (format == .csv))
    let alone = try answer(followsMergers: false)
    #expect(!alone.contains(sentence) && !alone.contains(cell))
  }

  @Test func theCheckFromAboveShowsTheRestAndItsCaveats() throws {
    var figures = figures()
    figures.excerpt.transfers = [
      TransferTotal(
        municipality: try #require(OrganisationCode("GM9001")), year: 2025, documentKind: .budget,
        field: "1.1", income: Euro(9_000_000), capital: nil,
        source: SourceReference(document: MadeUpFigures.list, lineNumber: 12))
    ]
    let page = try answer(figures)
    #expect(page.contains("gaf aan CBS op dat zij € 9 miljoen overdraagt"))
    #expect(page.contains("Niet verklaard: € 2,1 miljoen."))
    #expect(page.contains("Iv3 noemt nooit de ontvanger"))
  }

  @Test(
    arguments: [
      (999_999, "€ 999.999"), (1_000_000, "€ 1 miljoen"), (1_040_000, "€ 1,0 miljoen"),
      (999_949_999, "€ 999,9 miljoen"), (999_950_000, "€ 1,0 miljard"),
      (-2_000_000, "-€ 2 miljoen"),
    ] as [(Int64, String)])
  func amountsAreReadable(amount: Int64, text: String) throws {
    var figures = MadeUpFigures()
    figures.pay(amount, in: 2025)
    #expect(try answer(figures).contains("samen \(text) betalen, voor"))
  }

  @Test(arguments: [Int64.max, .min])
  func anAmountOfAnySizeIsWritten(amount: Int64) throws {
    var figures = MadeUpFigures()
    figures.pay(amount, in: 2025)
    figures.pay(amount, in: 2024)
    figures.add(.result, amount, in: 2025)
    for format in OutputFormat.allCases {
      #expect(try answer(figures, format).contains(format == .json ? "\(amount)" : "9"))
    }
  }
}
