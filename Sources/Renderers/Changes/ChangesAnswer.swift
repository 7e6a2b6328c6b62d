import Overviews
import Pages
import Records

/// What changed between two moments, to be rendered.
struct ChangesAnswer: FieldedAnswer {
  let changes: Changes

  var standing: Standing { changes.standing }

  func page(in language: Language) -> Page {
    ChangesPage(changes: changes, language: language).page
  }
}
