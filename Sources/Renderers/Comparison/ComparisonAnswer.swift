import Overviews
import Pages
import Records

/// Several councils side by side, to be rendered.
struct ComparisonAnswer: FieldedAnswer {
  let comparison: CouncilComparison

  var standing: Standing { comparison.standing }

  func page(in language: Language) -> Page {
    ComparisonPage(comparison: comparison, language: language).page
  }
}
