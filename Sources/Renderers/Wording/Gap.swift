import Pages

/// Something a council needs to know that no document has told yet, and what would tell it.
enum Gap {
  /// Contributions and budget figures; with the names under which some were read that are not tied to an
  /// arrangement.
  case figures(untied: [String])
  case meetings
  /// What the council thinks: of the documents of one year where those of others are recorded, else at all.
  case views(year: Int?)

  /// The gaps under a heading, with what else is missing.
  static func section(_ gaps: [Gap], and others: [Phrase] = [], in language: Language) -> Section {
    Section(
      title: language("Wat ontbreekt", "What is missing"), anchor: "ontbreekt",
      blocks: [.list(gaps.map { $0.phrase(in: language) } + others)])
  }

  /// What is missing and which document or choice fills it.
  func phrase(in language: Language) -> Phrase {
    switch self {
    case .figures(untied: []):
      [
        .text(
          language(
            "Bijdragen en begrotingscijfers: nog niet bekend. Nodig: een lijst van bijdragen of de "
              + "paragraaf verbonden partijen als CSV",
            "Contributions and budget figures: not known yet. Needed: a list of contributions or the "
              + "section on affiliated parties as CSV")),
        .instruction([.text(" ("), .code("wgr import"), .text(")")], website: []), .text("."),
      ]
    case .figures(let names):
      [
        .text(
          language(
            "Bijdragen en begrotingscijfers: gelezen onder \(language.enumeration(names.map { "‘\($0)’" })), "
              + "maar nog niet gekoppeld aan een regeling. Nodig: een keuze",
            "Contributions and budget figures: read under \(language.enumeration(names.map { "‘\($0)’" })), "
              + "but not tied to an arrangement yet. Needed: a choice")),
        .instruction([.text(" ("), .code("wgr link"), .text(")")], website: []), .text("."),
      ]
    case .meetings:
      .text(
        language(
          "Vergaderingen van besturen: niet bij elke regeling is bekend wanneer het bestuur beslist. "
            + "Nodig: een agenda met die vergaderingen, of een ingevuld invulblad.",
          "Board meetings: it is not known for every arrangement when the board decides. Needed: an "
            + "agenda with those meetings, or a completed template."))
    case .views(let year):
      .text(
        year.map {
          language(
            "Zienswijzen over stukken van \($0): nog niet vastgelegd. Nodig: een lijst van zienswijzen "
              + "van de raad.",
            "Views of the council on documents of \($0): not recorded yet. Needed: a list of the "
              + "council's views.")
        }
          ?? language(
            "Zienswijzen: nog niet vastgelegd. Nodig: een lijst van zienswijzen van de raad.",
            "Views of the council: not recorded yet. Needed: a list of the council's views."))
    }
  }
}
