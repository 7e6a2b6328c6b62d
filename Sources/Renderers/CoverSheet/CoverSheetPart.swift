import Overviews
import Pages
import Records

/// A part of the cover sheet that documents with figures fill.
enum CoverSheetPart: String, CaseIterable {
  case figures = "cijfers"
  case change = "verandering"
  case risk = "risico"

  /// The heading of the part.
  func title(in language: Language) -> String {
    switch self {
    case .figures: language("De cijfers", "The figures")
    case .change: language("Wat verandert er", "What changes")
    case .risk: language("Welke risico's zijn er", "What are the risks")
    }
  }

  /// Which document would fill it.
  func remedy(in language: Language) -> String {
    switch self {
    case .figures:
      language(
        "De bijdrage, het eigen vermogen, de schuld en het resultaat. Nodig: de ontwerpbegroting, via het "
          + "invulblad (wgr template) of een lijst van bijdragen als CSV.",
        "The contribution, equity, debt and result. Needed: the draft budget, through the template (wgr "
          + "template) or a list of contributions as CSV.")
    case .change:
      language(
        "Het verschil met vorig jaar en met uw eigen begroting. Nodig: de begroting van het jaar ervoor, "
          + "en de paragraaf verbonden partijen van uw gemeente als CSV.",
        "The difference with last year and with your own budget. Needed: the budget of the year before, "
          + "and the section on affiliated parties of your municipality as CSV.")
    case .risk:
      language(
        "De risico's voor de gemeente en het geld om ze op te vangen. Nodig: de paragraaf verbonden "
          + "partijen (BBV art. 15 lid 2 onder e) of de risicoparagraaf van de ontwerpbegroting, in het "
          + "invulblad (wgr template).",
        "The risks for the municipality and the means to bear them. Needed: the section on affiliated "
          + "parties (BBV art. 15(2)(e)) or the section on risks of the draft budget, in the template "
          + "(wgr template).")
    }
  }

  /// What documents say; empty when there is none.
  func blocks(of sheet: BudgetCoverSheet, in language: Language) -> [Block] {
    switch self {
    case .figures:
      ArrangementMoneySection(
        money: sheet.arrangement.money, language: language
      ).sections.flatMap(\.blocks)
    case .change:
      ContributionTable(
        entry: sheet.participation.money, municipality: sheet.council.municipality,
        language: language
      ).table
    case .risk: risk(of: sheet, in: language)
    }
  }

  /// The newest words on risks, of a year that is not later than that of the sheet.
  private func risk(of sheet: BudgetCoverSheet, in language: Language) -> [Block] {
    let known = sheet.arrangement.notes(of: sheet.council.municipality)
      .filter { $0.subject == .risk && $0.year <= sheet.year }
    guard
      let note = known.max(by: { ($0.year, $1.documentKind.rank) < ($1.year, $0.documentKind.rank) }
      )
    else { return [] }
    let statement = note.documentKind.name(of: note.year, in: language)
    return [
      .verbatim([note.text]),
      .paragraph([
        .text(
          language(
            "Volgens het invulblad bij de \(statement): bron ",
            "By the template on the \(statement): source ")),
        .section(label: String(note.source.document.number), anchor: Section.anchorOfSources),
        .text(language(", regel \(note.source.lineNumber).", ", line \(note.source.lineNumber).")),
      ]),
    ]
  }

  /// The part as a section, which says so when it is empty.
  func section(of sheet: BudgetCoverSheet, in language: Language) -> Section {
    let known = blocks(of: sheet, in: language)
    let empty = language("Nog niet ingevuld. ", "Not filled in yet. ") + remedy(in: language)
    return Section(
      title: title(in: language), anchor: rawValue,
      blocks: known.isEmpty ? [.paragraph(empty)] : known)
  }
}
