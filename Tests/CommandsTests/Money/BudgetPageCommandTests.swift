import Foundation
import TestSupport
import Testing

/// The tables of affiliated parties as five kinds of budgets on the web have them, from a saved page to the
/// overview of the council.
struct BudgetPageCommandTests {
  /// A page with navigation around its text, as websites of budgets are saved.
  private static func page(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="nl"><head><meta charset="utf-8"><title>Paragraaf verbonden partijen - Begroting 2027</title>
    <script>var total = "x € 1.000.000";</script></head>
    <body><nav><ul><li>Home<li>Programma's<li>Paragrafen</ul></nav><main>
    <h1>Verbonden partijen</h1>
    <p>Terug naar navigatie - Verbonden partijen</p>
    <p>De gemeente werkt samen in twee gemeenschappelijke regelingen.</p>
    \(body)
    </main><footer>Gemeente Urk</footer></body></html>
    """
  }

  /// A kind of budget, what a mapping adds to it, and the figures that come out.
  struct Layout: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let mapping: String
    /// Without which part of the mapping a column is missing.
    let missing: String
    let figures: [String]
    var testDescription: String { name }
  }

  private static let health = "GGD Flevoland"
  private static let safety = "Veiligheidsregio Flevoland"

  static let layouts = [
    Layout(
      name: "a row for each party, begin and end beside each other",
      body: """
        <h2>Financiële gegevens</h2>
        <table><thead>
        <tr><th rowspan="2">Verbonden partij</th><th colspan="2">Eigen vermogen</th>
        <th colspan="2">Vreemd vermogen</th><th rowspan="2">Resultaat</th><th rowspan="2">Risico</th></tr>
        <tr><th>1-1-2027</th><th>31-12-2027</th><th>1-1-2027</th><th>31-12-2027</th></tr></thead>
        <tbody><tr><td>GGD Flevoland</td><td>€ 7.052.000</td><td>€ 7.052.500</td><td>€ 28.492.000</td>
        <td>€ 28.464.000</td><td>€&nbsp;-</td><td>laag</td></tr>
        <tr><td>Totaal</td><td>€ 7.052.000</td><td>€ 7.052.500</td><td>€ 28.492.000</td>
        <td>€ 28.464.000</td><td>€ -</td><td></td></tr></tbody></table>
        """,
      mapping: "gemeente:=Urk,documentsoort:=begroting,boekjaar:=2027", missing: "boekjaar",
      figures: [
        "\(health) 2027 begroting eigenVermogenBegin 7052000",
        "\(health) 2027 begroting eigenVermogenEind 7052500",
        "\(health) 2027 begroting vreemdVermogenBegin 28492000",
        "\(health) 2027 begroting vreemdVermogenEind 28464000",
      ]),
    Layout(
      name: "a table for each party, items in rows",
      body: """
        <p>Alle bedragen x € 1.000</p>
        <h2>GGD Flevoland</h2><p>Terug naar navigatie - GGD Flevoland</p>
        <table><tr><td>Vestigingsplaats</td><td>Lelystad</td></tr>
        <tr><td>Doel</td><td>Gezondheid van de inwoners</td></tr></table>
        <h3>Financiële informatie</h3>
        <table><tr><th></th><th>1-1-2027</th><th>31-12-2027</th></tr>
        <tr><td>Eigen vermogen</td><td>7.052</td><td>7.100</td></tr>
        <tr><td>Solvabiliteit</td><td>20%</td><td>20%</td></tr></table>
        <h2>Veiligheidsregio Flevoland</h2><p>Terug naar navigatie - Veiligheidsregio Flevoland</p>
        <h3>Financiële informatie</h3>
        <table><tr><th></th><th>1-1-2027</th><th>31-12-2027</th></tr>
        <tr><td>Eigen vermogen</td><td>3.250</td><td>3.100</td></tr></table>
        """,
      mapping: "gemeente:=Urk,documentsoort:=begroting,decimaalteken:=komma",
      missing: "documentsoort",
      figures: [
        "\(health) 2027 begroting eigenVermogenBegin 7052000",
        "\(health) 2027 begroting eigenVermogenEind 7100000",
        "\(safety) 2027 begroting eigenVermogenBegin 3250000",
        "\(safety) 2027 begroting eigenVermogenEind 3100000",
      ]),
    Layout(
      name: "years as columns",
      body: """
        <h2>GGD Flevoland (bedragen x € 1.000)</h2>
        <table><tr><th>Omschrijving</th><th>Rekening 2025</th><th>Begroting 2026</th>
        <th>Begroting 2027</th></tr>
        <tr><td>Bijdrage gemeente</td><td>671</td><td>690</td><td>712</td></tr>
        <tr><td>Resultaat</td><td>-12</td><td>0</td><td>0</td></tr></table>
        """,
      mapping: "gemeente:=Urk", missing: "gemeente",
      figures: [
        "\(health) 2025 jaarrekening bijdrage 671000", "\(health) 2026 begroting bijdrage 690000",
        "\(health) 2027 begroting bijdrage 712000", "\(health) 2025 jaarrekening resultaat -12000",
      ]),
    Layout(
      name: "sections with rows below them",
      body: """
        <table><tr><td>Meerjarenraming gemeenschappelijke regelingen</td><td>2026</td><td>2027</td></tr>
        <tr><td>GGD Flevoland</td><td></td><td></td></tr>
        <tr><td>Basisbijdrage</td><td>395.100</td><td>412.200</td></tr>
        <tr><td>Raming GR</td><td>692.100</td><td>715.400</td></tr>
        <tr><td>Onze begroting</td><td>690.100</td><td>712.700</td></tr>
        <tr><td>Verschil</td><td>2.000</td><td>-2.700</td></tr>
        <tr><td>Veiligheidsregio Flevoland</td><td></td><td></td></tr>
        <tr><td>Onze begroting</td><td>1.251.100</td><td>1.305.800</td></tr>
        <tr><td>Totaal GR'en</td><td>1.941.200</td><td>2.018.500</td></tr></table>
        """,
      mapping: "gemeente:=Urk,documentsoort:=begroting", missing: "gemeente",
      figures: [
        "\(health) 2026 begroting bijdrage 690100", "\(health) 2027 begroting bijdrage 712700",
        "\(safety) 2026 begroting bijdrage 1251100", "\(safety) 2027 begroting bijdrage 1305800",
      ]),
    Layout(
      name: "thousands in a caption, a column for each year",
      body: """
        <h2>Bijdragen aan gemeenschappelijke regelingen</h2>
        <table><caption>Tabel 12 Bijdragen (bedragen x € 1.000; – = voordeel)</caption>
        <tr><th>Naam verbonden partij</th><th>Bijdrage begroting 2026</th><th>Bijdrage begroting 2027</th>
        <th>Aandeel</th></tr>
        <tr><td>GGD Flevoland</td><td>690,1</td><td>712,7</td><td>4,2%</td></tr>
        <tr><td>Veiligheidsregio Flevoland</td><td>1.251,1</td><td>1.305,8</td><td>5,1%</td></tr>
        <tr><td>Totaal</td><td>1.941,2</td><td>2.018,5</td><td></td></tr></table>
        <p>Bron: begrotingen van de regelingen.</p>
        """,
      mapping: "gemeente:=Urk", missing: "gemeente",
      figures: [
        "\(health) 2026 begroting bijdrage 690100", "\(health) 2027 begroting bijdrage 712700",
        "\(safety) 2026 begroting bijdrage 1251100", "\(safety) 2027 begroting bijdrage 1305800",
      ]),
  ]

  private let program: Workplace

  init() throws {
    program = try Workplace()
    #expect(try program.wgr("import", Exports.sample).status == 0)
  }

  /// The figures of an overview, as told above; the arrangements by the names that the pages give.
  private func figures(in overview: Any) throws -> Set<String> {
    let arrangements = try #require((overview as? [String: Any])?["regelingen"] as? [[String: Any]])
    var told: Set<String> = []
    for arrangement in arrangements {
      let title = arrangement["titel"] as? String ?? ""
      let name = title.contains("Gezondheidsdienst") ? Self.health : Self.safety
      for figure in arrangement["cijfers"] as? [[String: Any]] ?? [] {
        told.insert(
          [
            name, "\(figure["boekjaar"] ?? "")", "\(figure["documentsoort"] ?? "")",
            "\(figure["grootheid"] ?? "")", "\(figure["bedrag"] ?? "")",
          ].joined(separator: " "))
      }
    }
    return told
  }

  @Test(arguments: layouts)
  func aSavedPageComesToTheOverview(_ layout: Layout) throws {
    let file = try program.write(Self.page(layout.body), as: "begroting.html")
    let imported = try program.wgr("import", file, "--map", layout.mapping)
    #expect(imported.status == 0, "\(imported.errors)")
    let overview = try program.wgr("overview", "Urk", "--year", "2027", "--format", "json")
    #expect(try figures(in: try overview.json()).isSuperset(of: layout.figures))
  }

  @Test(arguments: layouts)
  func whatThePageDoesNotTellIsAskedByName(_ layout: Layout) throws {
    let file = try program.write(Self.page(layout.body), as: "begroting.html")
    let rest = layout.mapping.split(separator: ",").filter { !$0.hasPrefix(layout.missing) }
    let mapping = rest.isEmpty ? [] : ["--map", rest.joined(separator: ",")]
    let refused = try program.wgr(["import", file] + mapping)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("de kolom “\(layout.missing)” ontbreekt"))
    #expect(!refused.errors.contains("regel 0"))
  }
}
