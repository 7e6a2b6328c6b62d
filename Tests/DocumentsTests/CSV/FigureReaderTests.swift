import Records
import TestSupport
import Testing

@testable import Documents

struct AffiliatedPartiesTests {
  @Test func theSampleIsRead() throws {
    let document = try SharedLists.sample("verbonden-partijen-flevoland.csv")
    #expect(document.kind == .affiliatedParties)
    let reading = try Reading(document.readAffiliatedParties)
    #expect(reading.count == 9)
    let row = try #require(reading.records.first { $0.lineNumber == 7 })
    #expect(
      row.figures.map(\.quantity) == [
        .contribution, .equityAtStart, .equityAtEnd, .debtAtStart, .debtAtEnd, .result,
      ])
    #expect(
      row.figures.map(\.amount)
        == [671_000, 7_052_000, 7_052_000, 28_492_000, 28_464_000, 0]
        .map(Euro.init))
    let figure = try #require(row.figures.first)
    #expect(figure.municipality?.code?.text == "GM0184")
    #expect(figure.documentKind == .budget)
    #expect(figure.origin.date == Day(year: 2025, month: 10, day: 9))
    #expect(figure.origin.year == 2026)
    #expect(figure.place.text == "671")
    #expect(!figure.isEstimate)
  }

  @Test func anAbsentFigureIsAbsentAndAZeroIsAZero() throws {
    let document = try SharedLists.sample("verbonden-partijen-flevoland.csv")
    let reading = try Reading(document.readAffiliatedParties)
    let accounts = try #require(reading.records.first)
    #expect(
      accounts.figures.map(\.quantity) == [.equityAtStart, .equityAtEnd, .debtAtEnd, .result])
    #expect(reading.records[1].figures.last?.amount == .zero)
  }

  @Test func aWordInTheRemarkDoesNotChangeTheKind() throws {
    let text = """
      gemeente;regeling;boekjaar;documentsoort;bijdrage;resultaat;opmerking
      Urk;GGD;2026;begroting;5;0;meerjarenraming 2027 staat elders
      """
    let reading = try Reading(TableDocument(text: text).readAffiliatedParties)
    #expect(reading.records.first?.figures.first?.documentKind == .budget)
  }

  @Test(.needsSharedDocuments) func allSharedRowsAreRead() throws {
    let document = try SharedLists.document(.affiliatedParties)
    #expect(document.kind == .affiliatedParties)
    let reading = try Reading(document.readAffiliatedParties)
    #expect(reading.count == 118)
    #expect(reading.rejected.isEmpty)
    let figures = reading.records.flatMap(\.figures)
    #expect(figures.count { $0.quantity == .contribution } == 88)
    #expect(figures.count { $0.quantity == .equityAtEnd } == 62)
    #expect(figures.count { $0.quantity == .result } == 50)
    #expect(document.mojibake == nil)
  }
}

struct ContributionsTests {
  @Test func remarksTellEstimatesAndForecastsApart() throws {
    let document = try SharedLists.sample("deelnemersbijdragen-flevoland.csv")
    #expect(document.kind == .contributions)
    let figures = try Reading(document.readContributions).records.flatMap(\.figures)
    let kinds = Dictionary(grouping: figures, by: \.documentKind).mapValues(\.count)
    #expect(kinds == [.budget: 12, .forecast: 4, .multiYearEstimate: 6, .accounts: 4])
  }

  @Test(.needsSharedDocuments) func allSharedRowsAreRead() throws {
    let document = try SharedLists.document(.contributions)
    #expect(document.kind == .contributions)
    let reading = try Reading(document.readContributions)
    #expect(reading.count == 138)
    #expect(reading.records.count == 138)
    let flevoland = ContributionSeriesTests.figures(reading, of: "GGD Flevoland", year: 2025)
    #expect(Euro.sum(flevoland) == Euro(12_868_000))
  }
}

struct ContributionSeriesTests {
  /// The contributions by inhabitants of all participants in a year's budget.
  static func figures(_ reading: Reading<FigureRow>, of name: String, year: Int) -> [Euro] {
    reading.records.flatMap(\.figures).filter {
      $0.arrangement.name == name && $0.year == year
        && $0.component?.hasPrefix("inwonertal") == true
    }.map(\.amount)
  }

  private func series(_ municipality: String) throws -> ContributionSeries {
    let document = try SharedLists.sample("deelnemersbijdragen-flevoland.csv")
    return Self.series(
      of: try Reading(document.readContributions).records.flatMap(\.figures)
        .filter { $0.municipality?.name == municipality })
  }

  /// The series of figures as if they were tied to one arrangement.
  private static func series(of figures: [BudgetFigure]) -> ContributionSeries {
    let document = CitedDocument(
      number: 1,
      Document(
        id: 1, kind: .contributions, fileName: "bijdragen.csv", sha256: "", date: Day(number: 0),
        dateOrigin: .reading, readAt: "", ledger: Ledger()))
    return ContributionSeries(
      figures.map {
        LinkedFigure(
          figure: $0, line: LineID(1), municipality: nil, document: document, ground: .identifier)
      })
  }

  @Test func differentKeysAddUp() throws {
    let total = try #require(try series("Almere").total(2026, .budget))
    #expect(total.parts.map(\.key) == ["inwonertal", "plustaken"])
    #expect(total.sum == Euro(6_947_000 + 18_763_545))
  }

  @Test func forTheSameKeyTheNewestDocumentIsShownAndTheOthersAreKept() throws {
    let total = try #require(try series("Almere").total(2025, .budget))
    #expect(total.sum == Euro(6_465_000 + 17_117_986))
    func figure(_ amount: Int64, _ year: Int, lineNumber: Int) -> BudgetFigure {
      BudgetFigure(
        arrangement: ArrangementMention(name: "GGD"), municipality: nil, year: 2026,
        documentKind: .multiYearEstimate, quantity: .contribution, amount: Euro(amount),
        place: FigurePlace(lineNumber: lineNumber, column: "bijdrage", text: "\(amount)"),
        origin: FigureOrigin(year: year))
    }
    let figures = [
      figure(3, 2026, lineNumber: 1), figure(2, 2024, lineNumber: 2),
      figure(1, 2025, lineNumber: 3),
    ]
    let part = try #require(Self.series(of: figures).totals.first?.parts.first)
    #expect(part.shown.figure.amount == Euro(3))
    #expect(part.others.map(\.figure.amount) == [Euro(2), Euro(1)])
    #expect(!part.isUndecided)
  }

  @Test func whatCannotBeToldIsNotDecided() throws {
    let text = """
      regeling;boekjaar;documentsoort;gemeente;bijdrage;verdeelsleutel
      GGD;2026;begroting;Urk;5;inwonertal
      GGD;2026;begroting;Urk;6;Inwonertal
      """
    let reading = try Reading(TableDocument(text: text).readContributions)
    let series = Self.series(of: reading.records.flatMap(\.figures))
    let part = try #require(series.totals.first?.parts.first)
    #expect(part.shown.figure.amount == Euro(6))
    #expect(part.isUndecided)
  }

  @Test func aPartThatIsNotInEveryYearIsNoRise() throws {
    let almere = try series("Almere")
    let year2024 = try #require(almere.total(2024, .budget))
    let year2025 = try #require(almere.total(2025, .budget))
    let year2026 = try #require(almere.total(2026, .budget))
    let year2027 = try #require(almere.total(2027, .multiYearEstimate))
    let change = try #require(year2025.change(from: year2024))
    #expect(change.compared == ["plustaken"])
    #expect(change.onlyAfter == ["inwonertal"])
    #expect(change.difference == Euro(17_117_986 - 14_935_356))
    #expect(!change.isWhole)
    let fall = try #require(year2027.change(from: year2026))
    #expect(fall.compared == ["inwonertal"])
    #expect(fall.onlyBefore == ["plustaken"])
    #expect(fall.difference == Euro(7_029_000 - 6_947_000))
    #expect(year2027.change(from: year2024) == nil)
  }

  @Test func aContributionWithoutKeyIsNotAddedToParts() throws {
    let text = """
      regeling;boekjaar;documentsoort;gemeente;bijdrage;verdeelsleutel
      GGD;2026;begroting;Urk;671;inwonertal
      GGD;2026;begroting;Urk;1616;
      GGD;2026;begroting;Urk;945;plustaken
      """
    let reading = try Reading(TableDocument(text: text).readContributions)
    let total = try #require(Self.series(of: reading.records.flatMap(\.figures)).totals.first)
    #expect(total.sum == Euro(1616))
    #expect(total.withoutKey.map(\.figure.amount) == [Euro(1616)])
  }
}

struct TemplateTests {
  @Test func theSampleIsRead() throws {
    let document = try SharedLists.sample("invulblad-urk.csv")
    #expect(document.kind == .template)
    #expect(document.columnNames == TemplateColumn.allCases.map(\.rawValue))
    let reading = try Reading(document.readTemplate)
    #expect(reading.rejected.isEmpty)
    #expect(reading.ignoredLines == [2, 4])
    let row = try #require(reading.records.first)
    #expect(row.arrangement.systemID != nil)
    #expect(row.document == .draftBudget)
    #expect(row.days.boardMeeting == Day(year: 2025, month: 10, day: 9))
    #expect(
      row.figures.map(\.amount)
        == [671_000, 7_052_000, 7_052_000, 28_492_000, 28_464_000, 0]
        .map(Euro.init))
    #expect(row.figures.allSatisfy { $0.arrangement == row.arrangement })
  }

  @Test func everyDocumentOfTheSheetIsRecognised() {
    #expect(TemplateDocument.allCases.allSatisfy { CouncilDocument($0.rawValue) != nil })
  }

  @Test func figuresOfAKadernotaAreRefused() throws {
    let text = """
      gemeentecode;systeemId;regeling;boekjaar;documentsoort;bijdrage;ontvangen_op
      GM0184;12;GGD;2026;kadernota;5;
      GM0184;12;GGD;2026;kadernota;;15 april 2025
      GM0184;x;GGD;2026;begroting;5;
      GM0184;12;GGD;2026;begroting;5;31-02-2025
      """
    let reading = try Reading(TableDocument(text: text).readTemplate)
    #expect(
      reading.rejected.map(\.problem) == [
        .unknownWord(
          column: "documentsoort", text: "kadernota",
          known: DocumentKind.allCases.map(\.rawValue)),
        .notACode(column: "systeemId", text: "x"),
        .notADate(column: "ontvangen_op", text: "31-02-2025"),
      ])
    #expect(reading.records.map(\.days.received) == [Day(year: 2025, month: 4, day: 15)])
  }
}

struct MappedFiguresTests {
  private func file() throws -> FigureMapping {
    try FigureMapping(
      file: """
        # koppeling
        gemeente=Deelnemer
        regeling:=GGD Flevoland

        boekjaar=Jaar
        documentsoort:=begroting
        bijdrage=Inwonerbijdrage
        """)
  }

  @Test func anyTableIsReadByAMapping() throws {
    let sample = try SharedLists.sample("eigen-tabel.csv")
    #expect(sample.kind == nil)
    #expect(sample.columnNames == ["Deelnemer", "Jaar", "Inwonerbijdrage", "Plustaken"])
    let mapping = try file()
    let reading = try Reading { try sample.readFigures(mapping, $0) }
    let figures = reading.records.flatMap(\.figures)
    #expect(figures.map(\.amount) == [Euro(6_947_000), Euro(671_000)])
    #expect(figures.map(\.arrangement.name) == ["GGD Flevoland", "GGD Flevoland"])
    #expect(figures.map(\.place.lineNumber) == [4, 5])
  }

  @Test func aMappingFindsItsHeader() throws {
    let text = "Een titel;met twee\nGem.;Bedr.\nUrk;5\n"
    let argument =
      "gemeente=Gem.,bijdrage=Bedr.,regeling:=GGD,boekjaar:=2026,documentsoort:=begroting"
    let mapping = try FigureMapping(argument: argument)
    let document = try TableDocument(BytesInMemory(text), mapping: mapping)
    #expect(document.kind == .mappedFigures)
    let reading = try Reading { try document.readFigures(mapping, $0) }
    #expect(reading.records.first?.figures.first?.amount == Euro(5))
  }

  @Test func aTableWithOneAmountPerRowTellsWhatItIs() throws {
    let text = """
      Code,Jaar,Soort,Wat,Bedrag
      GR0316,2024,jaarrekening,eigen vermogen eind,"1.250,50"
      GR0316,2024,jaarrekening,winst,5
      """
    let argument =
      "regelingcode=Code,boekjaar=Jaar,documentsoort=Soort,grootheid=Wat,bedrag=Bedrag"
    let mapping = try FigureMapping(argument: argument)
    let document = try TableDocument(BytesInMemory(text), mapping: mapping)
    let reading = try Reading { try document.readFigures(mapping, $0) }
    let figure = try #require(reading.records.first?.figures.first)
    #expect(figure.quantity == .equityAtEnd)
    #expect(figure.amount == Euro(1251))
    #expect(figure.arrangement.code?.text == "GR0316")
    #expect(figure.municipality == nil)
    #expect(
      reading.rejected.map(\.problem) == [
        .unknownWord(column: "Wat", text: "winst", known: Quantity.allCases.map(\.rawValue))
      ])
  }

  @Test func aMappingComesBackFromItsFile() throws {
    let mapping = try file()
    #expect(try FigureMapping(file: mapping.description) == mapping)
    let quoted = try FigureMapping(argument: "bijdrage=\"Bijdrage, totaal\",boekjaar:=2026")
    #expect(quoted.columns == [.contribution: "Bijdrage, totaal"])
    #expect(quoted.constants == [.year: "2026"])
    #expect(try FigureMapping(file: quoted.description) == quoted)
  }

  @Test(arguments: [
    ("gemeente", TableError.Problem.malformedMapping("gemeente")),
    ("gemeente=", .malformedMapping("gemeente=")),
    ("gemente=A", .unknownField("gemente")),
  ])
  func aBadMappingIsRefused(_ argument: String, _ problem: TableError.Problem) {
    #expect(throws: TableError(problem)) { try FigureMapping(argument: argument) }
    #expect(throws: TableError(problem, lineNumber: 2)) {
      try FigureMapping(file: "# x\n\(argument)")
    }
  }

  @Test func whatAFigureNeedsCannotBeLeftOut() throws {
    let mapping = try FigureMapping(argument: "regeling:=GGD,bijdrage=Plustaken,boekjaar=Jaar")
    let document = try SharedLists.sample("eigen-tabel.csv")
    #expect(throws: TableError(.missingColumn("documentsoort"), lineNumber: 3)) {
      try document.readFigures(mapping) { _ in }
    }
  }
}
