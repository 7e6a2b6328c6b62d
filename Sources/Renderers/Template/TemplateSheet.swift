package import Overviews
package import Pages
import Records

/// The sheet for the council clerk to complete for one budget year, as CSV: one row for each
/// arrangement of the overview and each ``TemplateDocument``, with the columns of ``TemplateColumn``.
package func renderTemplate(
  _ overview: CouncilOverview, year: Int, _ presentation: Presentation
) -> String {
  let columns = TemplateColumn.allCases
  let sheet = Sheet(
    columns: columns.map { Sheet.Column(title: $0.rawValue, key: $0.rawValue) },
    rows: overview.arrangements.flatMap { item in
      TemplateDocument.allCases.map { document in
        columns.map { column in row(overview, item, document, year, column) }
      }
    })
  return presentation.raw ? sheet.csvForPrograms : sheet.csvForPeople
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
  case .year: .number(year)
  case .document: .text(document.rawValue)
  default: .text(nil)
  }
}
