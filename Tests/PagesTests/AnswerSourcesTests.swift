import Pages
import Records
import Testing

/// That no answer has to think of its sources itself.
struct AnswerSourcesTests {
  /// An answer that says nothing of what it rests on but by its standing.
  private struct Told: FieldedAnswer {
    let standing: Standing
    var listsDocuments = true

    static let shape = AnswerShape<Told>.object(
      FieldList([Field("wat", .init("wat er is", "what there is"), .text { _ in "iets" })]))
    let rowFields = FieldList<String>(columns: [])
    let rows: [String] = []

    func page(in language: Language) -> Page {
      Page(
        language: language, title: "Iets",
        sections: [Section(title: "Eerst", anchor: "eerst", blocks: [.paragraph("Iets.")])])
    }
  }

  private static let day = Day(number: 20_000)
  private static let documents = CitedDocument.numbered([
    document(1, .registerExport, "export.xml", dated: day),
    document(2, .contributions, "bijdragen.csv", dated: day.adding(days: 1)),
  ])

  private static func document(
    _ id: DocumentID, _ kind: Document.Kind, _ name: String, dated day: Day
  ) -> Document {
    Document(
      id: id, kind: kind, fileName: name, sha256: "", date: day, dateOrigin: .document, readAt: "",
      ledger: Ledger())
  }

  private static let standing = Standing(day: day.adding(days: 5), documents: documents)

  @Test func whatPeopleReadEndsWithTheDocuments() throws {
    let page = page(of: Told(standing: Self.standing), Presentation())
    #expect(page.sections.map(\.anchor) == ["eerst", Section.anchorOfSources])
    let text = render(Told(standing: Self.standing), as: .text, Presentation())
    let places = try ["export.xml", "bijdragen.csv"].map { try #require(text.firstRange(of: $0)) }
    #expect(places[0].lowerBound < places[1].lowerBound)
  }

  @Test func anAnswerCanSayThatItsPageListsNoneAndOneThatRestsOnNothingListsNone() {
    let silent = Told(standing: Self.standing, listsDocuments: false)
    #expect(page(of: silent, Presentation()).sections.map(\.anchor) == ["eerst"])
    let baseless = Told(standing: Standing(day: Self.day, documents: []))
    #expect(page(of: baseless, Presentation()).sections.map(\.anchor) == ["eerst"])
  }

  @Test(arguments: [true, false])
  func itsJSONAndCodebookHaveThemBeforeTheStanding(listsDocuments: Bool) throws {
    let answer = Told(standing: Self.standing, listsDocuments: listsDocuments)
    let json = render(answer, as: .json, Presentation())
    let places = try ["\"wat\"", "\"bronnen\"", "export.xml", "bijdragen.csv", "\"stand\""].map {
      try #require(json.firstRange(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    let keys = answer.codebook.members.map(\.key).filter {
      ["wat", "bronnen", "stand"].contains($0)
    }
    #expect(keys == ["wat", "bronnen", "stand"])
  }

  @Test func anEarlierDayIsToldOfInHindsight() {
    let earlier = Standing(day: Self.day.adding(days: -1), documents: Self.documents)
    #expect(SourcesWording(earlier, .dutch).limits.count == 1)
    #expect(SourcesWording(Self.standing, .dutch).limits.isEmpty)
  }

  @Test func whatIsReadLaterAndWhatRestsOnAPartKeepTheirDocuments() {
    let later = Self.standing.forLaterReading
    #expect(later.day == Self.day.adding(days: 1) && later.documents == Self.documents)
    let part = Self.standing.resting { $0.kind == .contributions }
    #expect(part.documents.map(\.fileName) == ["bijdragen.csv"])
    #expect(part.documents.map(\.number) == [1] && part.register == nil)
  }

  @Test func overSeveralAnswersWhatIsKnownAddsUp() {
    let parts = [(3, 1), (4, 0)].map { recorded, derived in
      Self.standing.covering(.init(recorded: recorded, derived: derived))
    }
    let all = Standing(over: parts, on: Self.standing.day)
    #expect(all == Self.standing.covering(.init(recorded: 7, derived: 1)))
  }
}
