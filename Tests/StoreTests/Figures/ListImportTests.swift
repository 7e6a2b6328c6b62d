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
      [contribution("GGD Streek", 2024, 10, line: 7), contribution("GGD Streek", 2024, 12)], "02",
      dated: "2026-06-02")
    #expect(second.ledger.unchanged == 1)
    #expect(second.ledger.stored == 1)
    #expect(second.ledger.read == 2)
    let figures = try test.figures()
    #expect(figures.map(\.figure.amount) == [Euro(10), Euro(12)])
    #expect(figures.first?.figure.place.line == 2)
  }

  @Test func anEarlierDocumentReadLaterTakesTheFact() throws {
    let test = try TestRegister()
    try test.readExport()
    try test.read([contribution("GGD Streek", 2024, 10, line: 5)], "01", dated: "2026-06-03")
    #expect(try test.figures(knownOn: "2026-06-01").isEmpty)
    let earlier = try test.read(
      [contribution("GGD Streek", 2024, 10, line: 8)], "02", dated: "2026-06-01")
    #expect(earlier.ledger.stored == 1)
    let known = try test.figures(knownOn: "2026-06-01")
    #expect(known.map(\.figure.place.line) == [8])
    #expect(try test.figures().count == 1)
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
        stage: "ontwerpbegroting", line: 4)
      view.answered = test.day("2025-07-01")
      try session.state(view)
      try session.state(Inhabitants(municipality: mention, year: 2025, count: 900, line: 5))
    }
    let excerpt = try test.excerpt()
    let view = try #require(excerpt.views.first)
    #expect(view.line == TestRegister.health)
    #expect(view.status == .answered)
    #expect(view.source?.line == 4)
    let code = try #require(OrganisationCode("GM0001"))
    #expect(excerpt.inhabitants[code] == [2025: 900])
  }
}
