import Records
import Testing

@testable import Documents

struct CouncilViewMappingTests {
  @Test func aListedViewBecomesAView() throws {
    let text = """
      regeling;boekjaar;stuk;gemeente;gemeentecode;besluit;verzonden_op;ontvangen_op;raadsvergadering;bron_titel;bron_url
      GGD;2026;ontwerpbegroting;Urk;184;zienswijze ingediend;10-4-2025;11-4-2025;1-7-2025;Besluitenlijst;https://example.org
      GGD;2026;kadernota;Urk;184;kennisnemen voorgesteld;;;;;
      GGD;2026;ontwerpregeling;Urk;184;;;;;;
      """
    let rows = try Reading(CSVDocument(text: text).readCouncilViews).records
    let view = try #require(rows.first?.view)
    #expect(view.document == .draftBudget)
    #expect(view.year == 2026)
    #expect(view.municipality?.text == "GM0184")
    #expect(view.sent == Day(year: 2025, month: 4, day: 10))
    #expect(view.received == Day(year: 2025, month: 4, day: 11))
    #expect(view.decided == Day(year: 2025, month: 7, day: 1))
    #expect(view.status == .submitted)
    #expect(view.origin == WebLink(url: "https://example.org", label: "Besluitenlijst"))
    #expect(rows[1].view?.status == .unknown)
    #expect(rows[2].view == nil)
  }

  private func read(_ document: String, _ cells: String) throws -> TemplateRow? {
    let text = """
      gemeentecode;systeemId;regeling;boekjaar;documentsoort;bijdrage;ontvangen_op;zienswijze;\
      zienswijze_verzonden_op;bestuursvergadering;antwoord_ontvangen_op
      GM0184;12;GGD;2026;\(document);\(cells)
      """
    return try Reading(CSVDocument(text: text).readTemplate).records.first
  }

  @Test(arguments: [
    (";;zienswijze ingediend;;;", CouncilView.Status.submitted), (";;;1-7-2025;;", .submitted),
    (";;Geen zienswijze;;;", .noView), (";15 april 2025;;;;", .received),
    (";;;1-7-2025;;1-9-2025", .answered),
  ])
  func aSheetTellsHowFarAViewCame(_ cells: String, _ status: CouncilView.Status) throws {
    let row = try read("begroting", cells)
    #expect(row?.view?.status == status)
    #expect(row?.view?.document == .draftBudget)
    #expect(row?.boardMeeting == nil)
  }

  @Test func aFigureAloneIsNoView() throws {
    #expect(try read("begroting", "5;;;;;")?.view == nil)
  }

  @Test func theBoardsMeetingIsWordedAsAnAgendaWordsIt() throws {
    let budget = try read("begroting", ";;;;9-10-2025;")
    #expect(budget?.view == nil)
    #expect(budget?.boardMeeting?.text == "vaststelling begroting 2026")
    #expect(budget?.boardMeeting?.kind == .generalBoard)
    #expect(
      try read("jaarrekening", ";;;;9-7-2027;")?.boardMeeting?.text
        == "vaststelling jaarrekening 2026")
    #expect(try read("kadernota", ";;;;9-7-2025;")?.boardMeeting == nil)
  }
}
