import Records
import Testing

@testable import Store

struct ListImportTests {
  @Test func theSameBytesAgainChangeNothing() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read([contribution("GGD Streek", 2024, 10)], "01")
    let outcome = try test.register.importList(
      test.incoming(.contributions, "01"), date: test.day("2026-06-02"), origin: .given
    ) { _ in Issue.record("read again") }
    guard case .alreadyRead = outcome else {
      Issue.record("not recognised")
      return
    }
    #expect(try test.figures().count == 1)
  }

  @Test func aFactThatAnEarlierDocumentSaidIsUnchanged() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read([contribution("GGD Streek", 2024, 10)], "01", dated: "2026-06-01")
    let second = try test.read(
      [contribution("GGD Streek", 2024, 10, lineNumber: 7), contribution("GGD Streek", 2024, 12)],
      "02",
      dated: "2026-06-02")
    #expect(second.ledger.unchanged == 1)
    #expect(second.ledger.stored == 1)
    #expect(second.ledger.read == 2)
    let figures = try test.figures()
    #expect(figures.map(\.figure.amount) == [Euro(10), Euro(12)])
    #expect(figures.first?.figure.place.lineNumber == 2)
  }

  @Test func anEarlierDocumentReadLaterTakesTheFact() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read([contribution("GGD Streek", 2024, 10, lineNumber: 5)], "01", dated: "2026-06-03")
    #expect(try test.figures(knownOn: "2026-06-01").isEmpty)
    let earlier = try test.read(
      [contribution("GGD Streek", 2024, 10, lineNumber: 8)], "02", dated: "2026-06-01")
    #expect(earlier.ledger.stored == 1)
    let known = try test.figures(knownOn: "2026-06-01")
    #expect(known.map(\.figure.place.lineNumber) == [8])
    #expect(try test.figures().count == 1)
  }

  @Test func aContributionInTwoListsUnderANameThatIsNotTiedCountsOnce() throws {
    let test = try TestRegister()
    try test.readExport()
    var own = contribution("RUD", 2024, 100)
    own.remark = "raming"
    try test.read([own, contribution("Sport", 2024, 7)], "01")
    try test.read([contribution("RUD", 2024, 100), contribution("rud", 2025, 110)], "02")
    let listed = try test.excerpt().listed
    #expect(listed.map(\.contributions) == [Euro(100), Euro(7), Euro(110)])
  }

  @Test func theOneSumOfACompletedSheetIsTheWholeWhateverItsKey() throws {
    let test = try TestRegister()
    try test.readExport()
    func sheet(_ figures: [BudgetFigure], _ sha256: String) throws {
      _ = try test.register.importList(
        test.incoming(.template, sha256), date: test.day("2026-06-01"), origin: .given
      ) { try $0.state(figures) }
    }
    try sheet(
      [
        contribution("GGD Streek", 2024, 100, component: "per inwoner"),
        contribution("GGD Streek", 2025, 110, component: "aantal inwoners"),
        contribution("GGD Streek", 2026, 60, component: "inwoners"),
        contribution("GGD Streek", 2026, 50, lineNumber: 3, component: "plustaken"),
      ], "01")
    let series = ContributionSeries(try test.figures())
    let year2025 = try #require(series.total(2025, .budget))
    #expect(series.change(of: year2025)?.difference == Euro(10))
    #expect(series.total(2026, .budget)?.parts.count == 2)
    try test.read([contribution("GGD Streek", 2025, 80, component: "basis")], "02")
    let beside = ContributionSeries(try test.figures())
    #expect(beside.total(2025, .budget)?.sum == Euro(80))
    #expect(beside.total(2025, .budget)?.withoutKey.map(\.figure.amount) == [Euro(110)])
  }

  @Test func aCompletedSheetIsNotTheCouncilsOwnList() throws {
    let test = try TestRegister()
    try test.readExport()
    for (kind, name) in [
      (Document.Kind.template, "A"), (.affiliatedParties, "B"), (.contributions, "C"),
    ] {
      _ = try test.register.importList(
        test.incoming(kind, name), date: test.day("2026-06-01"), origin: .given
      ) { try $0.state([contribution(name, 2025, 1)]) }
    }
    #expect(try test.excerpt().listed.filter(\.isOwnList).map(\.name) == ["B"])
  }

  @Test func aFigureKeepsEverythingItsDocumentGives() throws {
    let test = try TestRegister()
    try test.readExport()
    var figure = contribution("GGD Streek", 2024, -10, component: "inwonertal")
    figure.origin = FigureOrigin(
      title: "Begroting 2024", url: "https://example.nl", date: test.day("2023-07-01"), year: 2024)
    figure.remark = "prognose"
    try test.read([figure], "01")
    #expect(try test.figures().first?.figure == figure)
  }

  @Test func viewsAndInhabitantsComeWithTheExcerpt() throws {
    let test = try TestRegister()
    try test.readExport()
    let mention = MunicipalityMention(name: "Dorp", code: nil)
    _ = try test.register.importList(
      test.incoming(.councilViews, "03"), date: test.day("2026-06-01"), origin: .given
    ) { session in
      var view = StatedView(
        arrangement: ArrangementMention(name: "GGD Streek"), municipality: mention, year: nil,
        stage: "ontwerpbegroting", lineNumber: 4)
      view.answered = test.day("2025-07-01")
      try session.state(view)
      try session.state(Inhabitants(municipality: mention, year: 2025, count: 900, lineNumber: 5))
    }
    let excerpt = try test.excerpt()
    let view = try #require(excerpt.views.first)
    #expect(view.line == TestRegister.health)
    #expect(view.status == .answered)
    #expect(view.source?.lineNumber == 4)
    let code = try #require(OrganisationCode("GM0001"))
    #expect(excerpt.inhabitants[code] == [2025: 900])
  }
}
