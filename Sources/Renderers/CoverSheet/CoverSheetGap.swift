/// A part of the cover sheet that no document fills yet.
enum CoverSheetGap: String, CaseIterable {
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
          + "partijen (BBV art. 15 lid 2 onder e) of de risicoparagraaf van de ontwerpbegroting.",
        "The risks for the municipality and the means to bear them. Needed: the section on affiliated "
          + "parties (BBV art. 15 lid 2 onder e) or the section on risks of the draft budget.")
    }
  }

  /// The part as a section that says it is empty.
  func section(in language: Language) -> Section {
    Section(
      title: title(in: language), anchor: rawValue,
      blocks: [
        .paragraph(
          language("Nog niet ingevuld. ", "Not filled in yet. ") + remedy(in: language))
      ])
  }
}
