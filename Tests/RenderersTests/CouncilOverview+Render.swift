import Overviews
import Pages
import Renderers

/// An overview for the budget year that is discussed on its day.
func render(
  _ overview: CouncilOverview, as format: OutputFormat, _ presentation: Presentation
) -> String {
  render(CouncilYear(overview), as: format, presentation)
}
