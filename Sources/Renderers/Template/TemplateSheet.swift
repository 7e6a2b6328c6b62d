package import Overviews
package import Pages
import Records

/// The sheet for the council clerk to complete for one budget year, as CSV: one row for each
/// arrangement that is asked about and each ``TemplateDocument``, with the columns of ``TemplateColumn``.
package func renderTemplate(_ template: BudgetTemplate, _ presentation: Presentation) -> String {
  templateSheet(template).csv(raw: presentation.raw)
}

/// The arrangements that are not asked about, with the reason; `nil` when there are none.
package func leftOutOfTemplate(_ template: BudgetTemplate, in language: Language) -> String? {
  guard !template.leftOut.isEmpty else { return nil }
  let groups = template.leftOut.grouped { language($0.reason) }
  return groups.map { reason, items in
    let titles = items.map(\.arrangement.shortTitle).joined(separator: "; ")
    return language(
      "Niet in het invulblad: \(titles). \(reason)", "Not in the sheet: \(titles). \(reason)")
  }.joined(separator: "\n")
}

/// The rows and columns of the sheet.
func templateSheet(_ template: BudgetTemplate) -> Sheet {
  let columns = TemplateColumn.allCases
  return Sheet(
    columns: columns.map { Sheet.Column(title: $0.rawValue, key: $0.rawValue) },
    rows: template.asked.flatMap { item in
      TemplateDocument.allCases.map { document in
        columns.map { column in cell(column, template, item, document) }
      }
    })
}

private func cell(
  _ column: TemplateColumn, _ template: BudgetTemplate,
  _ item: CouncilOverview.CouncilArrangement, _ document: TemplateDocument
) -> Sheet.Cell {
  switch column {
  case .municipality: .text(template.overview.municipality.name)
  case .municipalityCode: .text(template.overview.municipality.code?.text)
  case .systemID: .text(item.overview.arrangement.id.description)
  case .arrangement: .text(item.overview.arrangement.shortTitle)
  case .year: .year(template.year)
  case .document: .text(document.rawValue)
  default: .text(nil)
  }
}
