public import Overviews
import Records

/// The sheet for the council clerk to complete for one budget year, as CSV: one row for each
/// arrangement of the overview, with the columns of ``TemplateColumn``.
public func renderTemplate(
  _ overview: CouncilOverview, year: Int, _ presentation: Presentation
) -> String {
  let columns = TemplateColumn.allCases
  let sheet = Sheet(
    columns: columns.map { Sheet.Column(title: $0.rawValue, key: $0.rawValue) },
    rows: overview.arrangements.map { item in
      columns.map { column in
        switch column {
        case .municipalityCode: .text(overview.municipality.code?.text)
        case .municipality: .text(overview.municipality.name)
        case .systemID: .text(item.overview.arrangement.id.description)
        case .arrangement: .text(item.overview.arrangement.shortTitle)
        case .year: .number(year)
        default: .text(nil)
        }
      }
    })
  return presentation.raw ? sheet.csvForPrograms : sheet.csvForPeople
}
