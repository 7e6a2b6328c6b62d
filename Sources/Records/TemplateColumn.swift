/// The columns of the sheet that a council clerk fills in (`wgr template`, invulblad), in order.
///
/// One row for each arrangement and document. The columns up to `documentsoort` are filled in
/// beforehand, so that reading the sheet back needs no linking; dates are `yyyy-mm-dd`.
package enum TemplateColumn: String, CaseIterable, Sendable {
  /// The municipality's name, for the reader.
  case municipality = "gemeente"
  /// The municipality's code.
  case municipalityCode = "gemeentecode"
  /// The number of the arrangement's version.
  case systemID = "systeemId"
  /// The arrangement's title, for the reader.
  case arrangement = "regeling"
  /// The budget year.
  case year = "boekjaar"
  /// The document the row is about, see ``TemplateDocument``.
  case document = "documentsoort"
  /// The municipality's contribution, in whole euros.
  case contribution = "bijdrage"
  /// The key that divides it, where there are several.
  case component = "verdeelsleutel"
  /// Equity on 1 January (BBV art. 15 lid 2 onder c).
  case equityAtStart = "eigen_vermogen_begin"
  /// Equity on 31 December.
  case equityAtEnd = "eigen_vermogen_eind"
  /// Debt on 1 January.
  case debtAtStart = "vreemd_vermogen_begin"
  /// Debt on 31 December.
  case debtAtEnd = "vreemd_vermogen_eind"
  /// The financial result (BBV art. 15 lid 2 onder d).
  case result = "resultaat"
  /// The municipality's interest at the start of the year, in words (BBV art. 15 lid 2 onder b).
  case interestAtStart = "belang_begin"
  /// The municipality's interest at the end of the year, in words.
  case interestAtEnd = "belang_eind"
  /// The risks for the municipality, in words (BBV art. 15 lid 2 onder e).
  case risk = "risico"
  /// When the arrangement sent the document.
  case sent = "verzonden_op"
  /// When the council received it.
  case received = "ontvangen_op"
  /// When the council dealt with it.
  case councilMeeting = "raadsvergadering"
  /// What the council decided: `zienswijze ingediend`, `geen zienswijze`, …
  case view = "zienswijze"
  /// When the council sent its view.
  case viewSent = "zienswijze_verzonden_op"
  /// When the board of the arrangement decides.
  case boardMeeting = "bestuursvergadering"
  /// When the board's answer was received (Wgr art. 35 lid 4).
  case answered = "antwoord_ontvangen_op"
  /// How many members of the board the municipality appoints.
  case seats = "zetels"
  /// How many votes these have together.
  case votes = "stemmen"
  /// How many votes all members have together.
  case totalVotes = "totaal_stemmen"
  /// The document the figures come from.
  case originTitle = "bron_titel"
  /// Its address.
  case originURL = "bron_url"
  /// Its date.
  case originDate = "bron_datum"
  /// A remark.
  case remark = "opmerking"
}

/// The documents of a budget year that the sheet has a row for, in the order of a year.
package enum TemplateDocument: String, CaseIterable, Sendable {
  /// The framework letter (Wgr art. 34b); it has dates alone.
  case frameworks = "kadernota"
  /// The budget (Wgr art. 35).
  case budget = "begroting"
  /// The accounts (Wgr art. 34 lid 3).
  case accounts = "jaarrekening"
}

/// The sheets of the template as a workbook, by their names.
package enum TemplateSheet: CaseIterable, Sendable {
  /// The one to fill in.
  case entry
  /// What the columns are.
  case explanation
  /// What could stand in them.
  case example
  /// What the columns of the sheets on boards, leaving and classes are, see ``BoardSheet``.
  case boardExplanation
  /// The arrangements that are not asked about.
  case leftOut

  /// The name on the tab.
  package var name: BilingualText {
    switch self {
    case .entry: .init("invulblad", "invulblad")
    case .explanation: .init("uitleg", "explanation")
    case .example: .init("voorbeeld", "example")
    case .boardExplanation: .init("uitleg besturen", "explanation of boards")
    case .leftOut: .init("niet gevraagd", "not asked")
    }
  }

  /// Whether a sheet of this name only goes with the one to fill in.
  package static func explains(_ name: String) -> Bool {
    allCases.contains { sheet in
      sheet != .entry && [sheet.name.dutch, sheet.name.english].map(\.plain).contains(name)
    }
  }
}
