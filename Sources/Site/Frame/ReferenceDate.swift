import Pages
import Records

/// The day for which the site was made: in one small style sheet that every page shows, and on a page of its own.
///
/// No other page names it, so that a build for the next day writes only pages whose facts are others.
struct ReferenceDate: Sendable {
  let day: Day
  /// The day of the register; `nil` where none was read.
  let register: Day?
  let language: Language

  /// Where the style sheet is.
  static let sheetPath = SitePath("peildatum.css")
  /// Where the page is.
  static let pagePath = SitePath(folder: folder)
  /// The folder of the page.
  static let folder = "peildatum"

  /// What the link to the page is called; the style sheet puts the day behind it.
  static func label(in language: Language) -> String { language("Peildatum", "Reference date") }

  /// The rule that shows the day.
  var sheet: String {
    """
    .reference-date::after { content: ": \(language.date(day))"; }

    """
  }

  /// The page for those who see no style sheet.
  var page: Page {
    Page(
      language: language, title: Self.label(in: language),
      summary: [
        .paragraph(
          language(
            "Deze website is gemaakt voor \(language.date(day)).",
            "This website was made for \(language.date(day))."))
      ] + age + [
        .paragraph(
          language(
            "Wat op die dag van kracht is, staat op de pagina's. Zij veranderen pas als er iets verandert.",
            "What is in force on that day is on the pages. They change only when something changes."
          ))
      ])
  }

  /// How much later the day is than the register.
  private var age: [Block] {
    guard let register, register < day else { return [] }
    let count = language.count(register.days(until: day), .day)
    let date = language.date(register)
    return [
      .paragraph(
        language(
          "Het register is van \(date), \(count) eerder. Wat daarna veranderde, is niet bekend.",
          "The register is of \(date), \(count) before. What changed after that is not known."))
    ]
  }
}
