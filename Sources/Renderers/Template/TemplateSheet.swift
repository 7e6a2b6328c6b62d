package import Overviews
package import Pages
import Records

/// The sheet for the council clerk to complete for one budget year, as CSV: one row for each
/// arrangement of the overview and each ``TemplateDocument``, with the columns of ``TemplateColumn``.
package func renderTemplate(
  _ overview: CouncilOverview, year: Int, _ presentation: Presentation
) -> String {
  templateSheet(overview, year: year).csv(raw: presentation.raw)
}

/// The rows and columns of the sheet.
func templateSheet(_ overview: CouncilOverview, year: Int) -> Sheet {
  let columns = TemplateColumn.allCases
  return Sheet(
    columns: columns.map { Sheet.Column(title: $0.rawValue, key: $0.rawValue) },
    rows: overview.arrangements.flatMap { item in
      TemplateDocument.allCases.map { document in
        columns.map { column in row(overview, item, document, year, column) }
      }
    })
}

private func row(
  _ overview: CouncilOverview, _ item: CouncilOverview.CouncilArrangement,
  _ document: TemplateDocument, _ year: Int, _ column: TemplateColumn
) -> Sheet.Cell {
  switch column {
  case .municipality: .text(overview.municipality.name)
  case .municipalityCode: .text(overview.municipality.code?.text)
  case .systemID: .text(item.overview.arrangement.id.description)
  case .arrangement: .text(item.overview.arrangement.shortTitle)
  case .year: .year(year)
  case .document: .text(document.rawValue)
  default: .text(nil)
  }
}
