import Overviews
import Pages
import Records

/// What changed between two moments, to be rendered.
struct ChangesAnswer: FieldedAnswer {
  let changes: Changes

  var standing: Standing {
    Standing(day: changes.until, documents: changes.exports, coverage: changes.coverage)
  }

  func page(in language: Language) -> Page {
    ChangesPage(changes: changes, language: language).page
  }
}
