import Records
import Testing

@testable import Documents

/// The tables of affiliated parties as budgets have them on the web.
struct BudgetTableTests {
  private func read(_ html: String, _ mapping: String?) throws -> [BudgetFigure] {
    let page = "<!DOCTYPE html><html><body><h1>Verbonden partijen</h1>\(html)</body></html>"
    let file = try WrittenTable.read(
      Array(page.utf8), mapping: try mapping.map { try FigureMapping(argument: $0) })
    return try file.tables.flatMap { table in
      try Reading(table.readAffiliatedParties).records.flatMap(\.figures)
    }
  }

  private func told(_ figures: [BudgetFigure]) -> [String] {
    figures.map {
      "\($0.arrangement.name) \($0.year) \($0.documentKind.rawValue) \($0.quantity.rawValue) \($0.amount.description)"
    }
  }

  private let rest = "gemeente:=Urk,documentsoort:=begroting"

  @Test func aRowForEachPartyWithBeginAndEnd() throws {
    let figures = try read(
      """
      <table><caption>Bedragen x € 1.000</caption>
      <tr><th rowspan=2>Verbonden partij<th colspan=2>Eigen vermogen<th colspan=2>Vreemd vermogen
      <th rowspan=2>Resultaat
      <tr><th>1-1-2027<th>31-12-2027<th>1-1-2027<th>31-12-2027
      <tr><td>GGD Flevoland<td>7052<td>7.052,5<td>28.492,0<td>28.464,0<td>0
      </table>
      """, rest + ",boekjaar:=2027")
    #expect(
      told(figures) == [
        "GGD Flevoland 2027 begroting eigenVermogenBegin 7052000",
        "GGD Flevoland 2027 begroting eigenVermogenEind 7052500",
        "GGD Flevoland 2027 begroting vreemdVermogenBegin 28492000",
        "GGD Flevoland 2027 begroting vreemdVermogenEind 28464000",
        "GGD Flevoland 2027 begroting resultaat 0",
      ])
  }

  @Test func aTableForEachPartyWithItemsInRows() throws {
    let figures = try read(
      """
      <h3>GGD Flevoland</h3><table>
      <tr><td>Vestigingsplaats<td>Lelystad
      <tr><td>Bijdrage gemeente 2027<td>€ 712.000,00
      <tr><td>Eigen vermogen 1-1-2027<td>€ 7.052.000
      <tr><td>Risico's<td>geen</table>
      <h3>Veiligheidsregio Flevoland</h3><table>
      <tr><td>Bijdrage gemeente 2027<td>€ 1.305.000</table>
      """, rest)
    #expect(
      told(figures) == [
        "GGD Flevoland 2027 begroting bijdrage 712000",
        "GGD Flevoland 2027 begroting eigenVermogenBegin 7052000",
        "Veiligheidsregio Flevoland 2027 begroting bijdrage 1305000",
      ])
  }

  @Test func yearsAsColumns() throws {
    let figures = try read(
      """
      <h3>GGD Flevoland (x € 1.000)</h3><table>
      <tr><th>Omschrijving<th>Rekening 2025<th>Begroting 2027
      <tr><td>Bijdrage<td>671<td>712
      <tr><td>Resultaat<td>-12<td>0</table>
      """, "gemeente:=Urk")
    #expect(
      told(figures) == [
        "GGD Flevoland 2025 jaarrekening bijdrage 671000",
        "GGD Flevoland 2027 begroting bijdrage 712000",
        "GGD Flevoland 2025 jaarrekening resultaat -12000",
        "GGD Flevoland 2027 begroting resultaat 0",
      ])
  }

  private let sections = [
    ["Meerjarenraming GR'en", "2026", "2027"], ["GGD", "", ""],
    ["Basisbijdrage", "795.100", "845.200"], ["Raming GR", "1.592.100", "1.692.400"],
    ["Onze begroting", "1.596.100", "1.663.700"], ["Verschil", "4.000", "-28.700"],
    ["VRD", "", ""],
    ["Raming GR", "1.844.900", "1.967.100"], ["Onze begroting", "1.851.100", "1.925.800"],
    ["Verschil", "6.200", "-41.300"], ["Totaal GR'en", "3.437.000", "3.659.500"],
  ]
  private let expected = [
    "GGD 2026 begroting bijdrage 1596100", "GGD 2027 begroting bijdrage 1663700",
    "VRD 2026 begroting bijdrage 1851100", "VRD 2027 begroting bijdrage 1925800",
  ]

  @Test func sectionsWithRowsUnderThem() throws {
    let html =
      "<table>"
      + sections.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
      + "</table>"
    #expect(told(try read(html, rest)) == expected)
  }

  @Test func sectionsInACSV() throws {
    let text = sections.map { $0.joined(separator: ";") }.joined(separator: "\n")
    let file = try WrittenTable.read(
      Array(text.utf8), mapping: try FigureMapping(argument: rest))
    let reading = try Reading(try #require(file.tables.first).readAffiliatedParties)
    #expect(told(reading.records.flatMap(\.figures)) == expected)
    #expect(Set(reading.ignored) == [.note, .otherItem, .otherEstimate, .total])
  }

  @Test(arguments: [
    ("documentsoort:=begroting", "gemeente"), ("gemeente:=Urk", "documentsoort"),
  ])
  func whatIsMissingIsNamed(_ mapping: String, _ column: String) throws {
    let html = "<table><tr><th>Verbonden partij<th>Bijdrage 2027<tr><td>GGD<td>5</table>"
    #expect(throws: TableError(.missingColumn(column), lineNumber: 1)) { try read(html, mapping) }
  }

  @Test(
    arguments: [
      ("Eigen vermogen per 1 januari 2027", .equityAtStart),
      ("EV ultimo 2027", .equityAtEnd), ("Vreemd vermogen 31-12-2027", .debtAtEnd),
      ("Bijdrage gemeente", .contribution), ("Financieel resultaat", .result),
      ("Onze begroting", .contribution),
    ] as [(String, Quantity)])
  func headingsAreUnderstood(_ heading: String, _ quantity: Quantity) {
    #expect(BudgetWords(heading)?.quantity == quantity)
  }

  @Test(arguments: [
    "Eigen vermogen", "Bijdrage per inwoner", "Verbonden partij", "Raming GR", "Verschil",
    "Aandeel in de bijdrage", "Vestigingsplaats",
  ])
  func otherHeadingsAreNot(_ heading: String) {
    #expect(BudgetWords(heading) == nil)
  }
}
