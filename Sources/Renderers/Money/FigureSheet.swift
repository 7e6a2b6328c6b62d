package import Overviews
package import Pages
import Records

/// Every figure of a council's overview as CSV, one row each: of all years, with the cell it comes
/// from. A figure that another document replaces has a row of its own that says so.
package func renderFigures(_ overview: CouncilOverview, _ presentation: Presentation) -> String {
  FigureFields.council.sheet(CouncilFigureRow.all(overview), in: presentation.language)
    .csv(raw: presentation.raw)
}
