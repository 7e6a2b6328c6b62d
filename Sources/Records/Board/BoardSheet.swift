/// The sheets beside that of figures that a council clerk fills in (`wgr template`): one for each kind of document
/// on boards, leaving and classes, with the name of that kind.
package enum BoardSheet: String, CaseIterable, Sendable {
  /// Seats and votes: a row for each participant.
  case seats = "stemverhouding"
  /// Rules by which votes are counted out: a row for each arrangement.
  case rules = "stemregels"
  /// Leaving: a row for each arrangement.
  case exits = "uittredingsbepaling"
  /// The council's own classes: a row for each arrangement.
  case risks = "risicoklasse"
  /// The council's own rule for classes: a row for each criterion.
  case classRules = "klassenregel"

  /// The columns, in order.
  package var columns: [BoardSheetColumn] {
    let own: [BoardSheetColumn] =
      switch self {
      case .seats:
        [
          .arrangement, .systemID, .text, .participant, .municipalityCode, .seats, .votes,
          .totalVotes, .share, .decision, .manner, .majority, .budgetMajority, .validFrom, .asOf,
        ]
      case .rules:
        [
          .arrangement, .systemID, .text, .rule, .perInhabitants, .rounding, .minimum, .maximum,
          .decision, .validFrom,
        ]
      case .exits:
        [
          .arrangement, .systemID, .text, .notice, .effective, .manner, .years, .firstPercentage,
          .declining, .basis, .validFrom,
        ]
      case .risks:
        [
          .municipality, .municipalityCode, .arrangement, .systemID, .year, .classification,
          .supervision, .risk, .boardInterest, .financialInterest,
        ]
      case .classRules:
        [
          .municipality, .municipalityCode, .criterion, .comparison, .bound, .classification,
          .order, .supervision, .validFrom,
        ]
      }
    return own + [.originTitle, .originURL, .originDate, .remark]
  }
}

/// The columns of the sheets on boards, leaving and classes, by the name that the readers know.
package enum BoardSheetColumn: String, CaseIterable, Sendable {
  case municipality = "gemeente"
  case municipalityCode = "gemeentecode"
  case arrangement = "regeling"
  case systemID = "systeemId"
  /// The address of the text of the arrangement that the register has; not read back.
  case text = "tekst_regeling"
  case participant = "deelnemer"
  case year = "jaar"
  case seats = "zetels"
  case votes = "stemmen"
  case totalVotes = "totaal_stemmen"
  case share = "aandeel_pct"
  case decision = "soort_besluit"
  case manner = "wijze"
  case majority = "meerderheid"
  case budgetMajority = "meerderheid_begroting"
  case validFrom = "geldig_vanaf"
  case asOf = "peildatum"
  case rule = "regel"
  case perInhabitants = "per_inwoners"
  case rounding = "afronding"
  case minimum = "minimum"
  case maximum = "maximum"
  case notice = "opzegtermijn_maanden"
  case effective = "ingangsdatum"
  case years = "jaren"
  case firstPercentage = "percentage_eerste_jaar"
  case declining = "aflopend"
  case basis = "grondslag_bedrag"
  case criterion = "criterium"
  case comparison = "vergelijking"
  case bound = "grens"
  case order = "volgorde"
  case classification = "klasse"
  case supervision = "pakket"
  case risk = "risico"
  case boardInterest = "belang_bestuurlijk"
  case financialInterest = "belang_financieel"
  case originTitle = "bron_titel"
  case originURL = "bron_url"
  case originDate = "bron_datum"
  case remark = "opmerking"
}
