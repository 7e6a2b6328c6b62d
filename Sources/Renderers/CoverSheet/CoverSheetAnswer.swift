import Overviews
import Pages
import Records

/// The council clerk's cover sheet for one budget, to be rendered.
struct CoverSheetAnswer: FieldedAnswer {
  let sheet: BudgetCoverSheet

  var standing: Standing { sheet.council.standing }

  func page(in language: Language) -> Page {
    CoverSheetPage(sheet: sheet, language: language).page
  }
}
