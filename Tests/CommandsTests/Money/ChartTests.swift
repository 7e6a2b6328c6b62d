import Foundation
import TestSupport
import Testing

/// The pictures of money on pages, from documents on: what is drawn, what is a gap, and where it comes from.
struct ChartTests {
  private func page(_ figures: String, _ question: String...) throws -> String {
    let workplace = try Workplace()
    let file = try workplace.write(
      "regeling;boekjaar;documentsoort;gemeente;eigen_vermogen_eind;resultaat;bijdrage\n" + figures,
      as: "cijfers.csv")
    let inhabitants = try workplace.write(
      "gemeentecode;jaar;inwoners\nGM0034;2026;200000\nGM0184;2026;20000\nGM0995;2026;80000\n",
      as: "inwoners.csv")
    for document in [Exports.sample, file, inhabitants] {
      let read = try workplace.wgr("import", document)
      try #require(read.status == 0, "\(read.errors)")
    }
    let answer = try workplace.wgr(question + ["--on", "2026-05-16", "--format", "html"])
    try #require(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  /// The picture with a name, up to its end.
  private func picture(_ anchor: String, in page: String) throws -> String {
    let parts = page.components(separatedBy: "<figure class=\"chart\">")
    let part = try #require(parts.first { $0.contains("<title id=\"\(anchor)\">") })
    return try #require(part.components(separatedBy: "</figure>").first)
  }

  private static let statements = """
    GGD Flevoland;2022;jaarrekening;Almere;5000;-300;
    GGD Flevoland;2023;jaarrekening;Almere;5200;200;
    GGD Flevoland;2025;begroting;Almere;5100;0;
    """

  @Test func equityAndResultAreDrawnOverTheYears() throws {
    let page = try page(Self.statements, "show", "gezondheidsdienst", "flevoland")
    let equity = try picture("cijfers-vermogen", in: page)
    #expect(
      equity.matches(of: /<text x="0" y="\d+">([^<]+)</).map(\.output.1)
        == ["Jaarrekening 2022", "Jaarrekening 2023", "Begroting 2025"])
    // 2024 is not known, and a budget is no series with accounts: a line, and no bar in between.
    #expect(equity.ranges(of: "stroke-dasharray").count == 1)
    #expect(equity.contains("geen reeks"))
    #expect(equity.contains(/Bron: \S+ \(nummer \d+\) onderaan deze pagina\./))
    let result = try picture("cijfers-resultaat", in: page)
    #expect(result.ranges(of: "class=\"negative\"").count == 1)
    #expect(result.contains("-€ 300") && result.contains("tekort"))
    #expect(page.contains("Per jaar en stuk, in euro"))
  }

  @Test func aCouncilHasTheSamePicturesBesideItsTable() throws {
    let page = try page(Self.statements, "overview", "Almere")
    #expect(page.contains(/<title id="geld-\d+-vermogen">Eigen vermogen/))
    #expect(page.contains(/<title id="geld-\d+-resultaat">Resultaat/))
  }

  @Test func anArrangementShowsWhatParticipantsPayPerInhabitant() throws {
    let page = try page(
      """
      GGD Flevoland;2026;begroting;Almere;;;4000000
      GGD Flevoland;2026;begroting;Urk;;;500000
      GGD Flevoland;2026;begroting;Dronten;;;900000
      GGD Flevoland;2025;begroting;Almere;;;3900000
      """, "show", "gezondheidsdienst", "flevoland")
    let picture = try picture("cijfers-per-inwoner", in: page)
    #expect(
      picture.matches(of: /<text x="0" y="\d+">([^<]+)</).map(\.output.1) == ["Urk", "Almere"])
    #expect(picture.contains("€ 25,00") && picture.contains("€ 20,00"))
    #expect(picture.contains("(begroting 2026), voor zover bekend: 2 van 6 gemeenten"))
    #expect(page.contains("Per inwoner als tabel"))
  }

  @Test func oneYearIsNoPicture() throws {
    let page = try page(
      "GGD Flevoland;2022;jaarrekening;Almere;5000;-300;1", "show", "gezondheidsdienst", "flevoland"
    )
    #expect(!page.contains("class=\"chart\""))
  }
}
