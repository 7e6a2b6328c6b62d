/// Something a council needs to know that no document has told yet, and what would tell it.
enum Gap: CaseIterable {
  case figures
  case meetings
  case views

  /// The gaps under a heading, with what else is missing.
  static func section(_ gaps: [Gap], and others: [Phrase] = [], in language: Language) -> Section {
    Section(
      title: language("Wat ontbreekt", "What is missing"), anchor: "ontbreekt",
      blocks: [.list(gaps.map { $0.phrase(in: language) } + others)])
  }

  /// What is missing and which document fills it.
  func phrase(in language: Language) -> Phrase {
    switch self {
    case .figures:
      [
        .text(
          language(
            "Bijdragen en begrotingscijfers: nog geen document met cijfers ingelezen. Nodig: een "
              + "lijst van bijdragen of de paragraaf verbonden partijen als CSV",
            "Contributions and budget figures: no document with figures read yet. Needed: a list "
              + "of contributions or the section on affiliated parties as CSV")),
        .instruction([.text(" ("), .code("wgr import"), .text(")")], website: []), .text("."),
      ]
    case .meetings:
      .text(
        language(
          "Vergaderingen van besturen: niet bij elke regeling is bekend wanneer het bestuur beslist. "
            + "Nodig: een agenda met die vergaderingen, of een ingevuld invulblad.",
          "Meetings of boards: not for every arrangement is it known when the board decides. Needed: an "
            + "agenda with those meetings, or a completed template."))
    case .views:
      [
        .text(
          language(
            "Zienswijzen: nog niet vastgelegd. Nodig: een lijst van zienswijzen van de raad.",
            "Views of the council: not recorded yet. Needed: a list of the council's views."))
      ]
    }
  }
}
