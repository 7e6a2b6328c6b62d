import Records
import TestSupport
import Testing

@testable import Store

@Suite struct ArrangementQueryTests {
  private static let day = Day(iso: "2026-06-01") ?? Day(number: 0)

  private static func purpose(_ text: String) -> [Element] { [Element("doel", text)] }

  private func register() throws -> Register {
    try .holding(
      .national(
        "2026-05-10", [.organisation(1, "A"), .organisation(2, "B")],
        [
          .arrangement(
            1, "Jeugdhulp Súdwest", [.member(1, "A"), .member(2, "B")],
            Self.purpose("Zorg voor kinderen")),
          .arrangement(
            2, "Regio's samen", form: "GO", [.member(1, "A")], Self.purpose("Jeugdhulp")),
          .arrangement(3, "Jeugdhulp oud", until: "2022-01-01", [.member(2, "B")]),
          .arrangement(4, "Belasting Straße ĳ ø", [.member(2, "B", joined: "2030-01-01")]),
          .arrangement(5, "Belasting", []),
        ]))
  }

  private func ids(_ change: (inout ArrangementFilter) -> Void) throws -> [Int64] {
    var filter = ArrangementFilter()
    change(&filter)
    return try register().known(on: nil).arrangements(filter, on: Self.day).map(
      \.arrangement.id.number)
  }

  @Test(
    arguments: [
      (["Sudwest"], [1]), (["súdw"], [1]), (["JEUGD"], [1, 2]), (["jeugd", "kind"], [1]),
      (["jeugdhulp kinderen"], [1]), (["regio's"], [2]), (["Regio"], [2]), (["straße"], [4]),
      (["ĳ"], [4]), (["ø"], [4]), (["su\u{301}dwest"], [1]), (["hulp"], []), (["oud"], []),
    ] as [([String], [Int64])])
  func wordsAreFoundByTheirBeginningWhateverTheirAccents(words: [String], expected: [Int64]) throws
  {
    #expect(try ids { $0.words = words } == expected)
  }

  @Test(arguments: [
    "\"", "*", "OR", "AND", "NOT", "NEAR(", "-", ":", "title:", "{", "^jeugd", "(", ")", "+", "\\",
    "jeugd OR", "NEAR(a b, 2)", "'", "\u{0}", "\"jeugd", "a\"b", "😀", "①", "\u{301}", "中文", "",
    String(repeating: "a ", count: 200),
  ])
  func noSignOfTheUsersWordsIsAnError(text: String) throws {
    _ = try ids { $0.words = [text] }
    _ = try ids { $0.theme = [text] }
    _ = try register().known(on: nil).arrangements(matching: text, on: Self.day)
  }

  @Test func ofVersionsThatOverlapOnlyTheOneThatStartedLastIsFound() throws {
    let known = try Register.holding(
      .national(
        "2026-05-10", [.organisation(1, "A"), .organisation(2, "B")],
        [
          .arrangement(
            10, "Oud", from: "2020-01-01", until: "2027-01-01",
            [.member(1, "A"), .member(2, "B")],
            [Element("nextVersion", "Nieuw", ["systeemId": "11"])]),
          .arrangement(
            11, "Nieuw", from: "2022-01-01", [.member(2, "B")],
            [Element("previousVersion", "Oud", ["systeemId": "10"])]),
        ])
    ).known(on: nil)
    func found(on day: String) throws -> [[Int64]] {
      let day = try #require(Day(iso: day))
      let councils = try known.excerpts { reader in
        try [1, 2].map { try reader.council(BodyID($0), on: day) }
      }
      return [
        try known.arrangements(ArrangementFilter(), on: day).map(\.arrangement.id.number),
        try known.excerpts { try $0.country(on: day) }.arrangementDetails.keys.map(\.number),
        try known.national(on: day).participations.map(\.arrangement.number),
      ] + councils.map { $0.arrangementDetails.keys.map(\.number) }
    }
    #expect(try found(on: "2021-12-31") == [[10], [10], [10, 10], [10], [10]])
    #expect(try found(on: "2022-01-01") == [[11], [11], [11], [], [11]])
  }

  @Test func aTitleCountsMoreThanAPurpose() throws {
    #expect(try ids { $0.words = ["jeugdhulp"] } == [1, 2])
  }

  @Test func conditionsNarrow() throws {
    #expect(try ids { $0.form = .jointOrgan } == [2])
    #expect(try ids { $0.participant = BodyID(1) } == [1, 2])
    #expect(try ids { $0.participant = BodyID(2) } == [1])
    #expect(try ids { $0.ended = true } == [3])
    #expect(try ids { _ in } == [5, 4, 1, 2])
  }

  @Test func anArrangementIsMeantByItsNumberOrItsTitle() throws {
    let register = try register()
    func found(_ text: String) throws -> [Int64] {
      try register.known(on: nil).arrangements(matching: text, on: Self.day).exact.map(
        \.arrangement.id.number)
    }
    #expect(try found("3") == [3])
    #expect(try found("99").isEmpty)
    #expect(try found("https://example.org/x").isEmpty)
    #expect(try found("jeugdhulp sudwest") == [1])
    #expect(try found("belasting") == [5])
    #expect(try found("jeugdhulp oud") == [3])
    let nearest = try register.known(on: nil).arrangements(matching: "Belastign", on: Self.day)
    #expect(nearest.exact.isEmpty && nearest.nearest.first?.arrangement.id == VersionID(5))
  }

  /// People and figures say `GGD Flevoland`, which no title has: it is what the body is called.
  @Test func anArrangementIsMeantByWhatItsBodyIsCalled() throws {
    let register = try Register.holding(
      .national(
        "2026-05-10",
        [
          .organisation(1, "A"),
          .organisation(
            2, "Gemeentelijke Gezondheidsdienst Vliet", type: "Regionaal samenwerkingsorgaan",
            [Element("subnaam", "GGD Vliet"), Element("afkorting", "GGDV")]),
        ],
        [
          .arrangement(
            1, "Regeling gezondheid Vliet", [.member(1, "A")],
            [
              Element(
                "regionaalSamenwerkingsorgaan", "Gemeentelijke Gezondheidsdienst Vliet",
                ["systeemId": "2"])
            ]),
          .arrangement(2, "Regeling afval Vliet", [.member(1, "A")]),
        ]))
    func found(_ text: String) throws -> [Int64] {
      try register.known(on: nil).arrangements(matching: text, on: Self.day).exact.map(
        \.arrangement.id.number)
    }
    #expect(try found("ggd vliet") == [1])
    #expect(try found("GGDV") == [1])
    #expect(try found("GR GGD Vliet 2024") == [1])
    #expect(try found("ggd").isEmpty)
    #expect(try found("vliet").sorted() == [1, 2])
  }

  /// What a later document still says is indexed with its own purpose, not with that of the document
  /// that came between.
  @Test func aVersionSplitByADocumentBetweenKeepsItsOwnWords() throws {
    func export(_ date: String, _ purpose: String) -> RegisterXML {
      .national(date, [.organisation(1, "A")], [.arrangement(1, "R", [], Self.purpose(purpose))])
    }
    let register = try Register.holding(
      export("2026-05-10", "water"), export("2026-05-30", "water"), export("2026-05-20", "vuur"))
    func count(_ word: String, _ known: String?) throws -> Int {
      var filter = ArrangementFilter()
      filter.words = [word]
      return try register.known(on: known.flatMap { Day(iso: $0) }).arrangements(
        filter, on: Self.day
      ).count
    }
    #expect(try count("water", nil) == 1)
    #expect(try count("vuur", nil) == 0)
    #expect(try count("vuur", "2026-05-25") == 1)
    #expect(try count("water", "2026-05-25") == 0)
    #expect(try count("water", "2026-05-15") == 1)
  }
}
