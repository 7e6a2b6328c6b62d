package import Overviews
package import Pages
import Records

/// Every figure of a council's overview as CSV, one row each: of all years, with the cell it comes
/// from. A figure that another document replaces has a row of its own that says so.
package func renderFigures(_ overview: CouncilOverview, _ presentation: Presentation) -> String {
  let sheet = FigureSheet(overview: overview, language: presentation.language).sheet
  return presentation.raw ? sheet.csvForPrograms : sheet.csvForPeople
}

private struct FigureSheet {
  let overview: CouncilOverview
  let language: Language

  var sheet: Sheet {
    Sheet(
      columns: columns,
      rows: overview.arrangements.flatMap { item in
        FigureEntry.entries(
          of: item.overview.money, for: overview.municipality.id, with: item.money
        ).flatMap { entry in
          [row(entry.linked, of: item, isShown: true)]
            + entry.others.map { row($0, of: item, isShown: false) }
        }
      })
  }

  private var columns: [Sheet.Column] {
    [
      .init(title: language("regeling", "arrangement"), key: "titel"),
      .init(title: "systeemId", key: "systeemId"),
      .init(title: language("lijn", "line"), key: "lijn"),
      .init(title: language("boekjaar", "budget year"), key: "boekjaar"),
      .init(title: language("stuk", "statement"), key: "documentsoort"),
      .init(title: language("grootheid", "quantity"), key: "grootheid"),
      .init(title: language("bedrag in euro's", "amount in euros"), key: "bedrag"),
      .init(title: language("schatting", "estimate"), key: "schatting"),
      .init(title: language("gebruikt in het overzicht", "used in the overview"), key: "getoond"),
      .init(title: language("verdeelsleutel", "key"), key: "verdeelsleutel"),
      .init(title: language("gemeente", "municipality"), key: "gemeente"),
      .init(title: language("bestand", "file"), key: "bestand"),
      .init(title: language("regel", "line of the file"), key: "regel"),
      .init(title: language("kolom", "column"), key: "kolom"),
      .init(title: language("wat er staat", "as written"), key: "tekst"),
      .init(title: language("overgenomen uit", "taken from"), key: "stuk"),
      .init(title: language("adres", "address"), key: "stukAdres"),
      .init(title: language("datum van dat stuk", "date of that document"), key: "stukDatum"),
      .init(title: language("balansdatum", "balance date"), key: "balansdatum"),
      .init(title: language("opmerking", "remark"), key: "opmerking"),
    ]
  }

  private func row(
    _ linked: LinkedFigure, of item: CouncilOverview.CouncilArrangement, isShown: Bool
  ) -> [Sheet.Cell] {
    let figure = linked.figure
    return [
      .text(item.overview.arrangement.title),
      .text(item.overview.arrangement.id.description), .text(item.overview.lineID.description),
      .number(figure.year),
      .term(figure.documentKind.name(in: language), code: figure.documentKind.rawValue),
      .term(figure.quantity.name(in: language), code: figure.quantity.rawValue),
      .amount(figure.amount), yesOrNo(figure.isEstimate), yesOrNo(isShown),
      .text(figure.component), .text(figure.municipality?.name),
      .text(linked.document.fileName),
      .number(figure.place.line), .text(figure.place.column), .text(figure.place.text),
      .text(figure.origin.title), .text(figure.origin.url), .date(figure.origin.date),
      .date(figure.balanceDay), .text(figure.remark),
    ]
  }

  private func yesOrNo(_ flag: Bool) -> Sheet.Cell {
    .term(flag ? language("ja", "yes") : language("nee", "no"), code: String(flag))
  }
}
