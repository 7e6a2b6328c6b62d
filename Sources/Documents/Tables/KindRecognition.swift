package import Records

extension Document.Kind {
  /// The kind of document whose tables have these column names; `nil` when they are those of none.
  ///
  /// Names match whatever their case, accents, spaces, underscores, and a unit in brackets.
  package init?(columnNames: [String]) {
    self.init(columnsOf: TableHeader(names: columnNames, lineNumber: 1))
  }

  init?(columnsOf header: TableHeader) {
    let namesParty = header.has("gemeente") || header.has("gemeentecode")
    if Iv3Columns.entityNames.contains(where: { header.has($0) }), header.has("Verslagsoort"),
      header.has("Categorie")
    {
      self = .iv3
    } else if header.has("Key"), header.has("Title"), header.has("Description") {
      self = .iv3CodeList
    } else if header.has("gemeentecode_oud"), header.has("gemeentecode_nieuw"), header.has("datum")
    {
      self = .mergers
    } else if header.has("Deelnemer"), header.has("Gemeenschappelijke regeling") {
      self = .participationList
    } else if header.has("systeemId"), header.has("boekjaar"), header.has("documentsoort") {
      self = .template
    } else if namesParty, header.has("criterium"), header.has("grens"), header.has("klasse") {
      self = .classRules
    } else if let kind = Self.ofBoard(header, namesParty) {
      self = kind
    } else if header.has("regeling"), namesParty, header.has("stuk"), header.has("besluit") {
      self = .councilViews
    } else if header.has("regeling"), namesParty, header.has("boekjaar"),
      header.has("documentsoort")
    {
      let ownFigures = ["eigen_vermogen_eind", "vreemd_vermogen_eind", "resultaat"]
      if ownFigures.contains(where: { header.has($0) }) {
        self = .affiliatedParties
      } else if header.has("bijdrage") {
        self = .contributions
      } else {
        return nil
      }
    } else if StatLinePopulation.isHeader(header)
      || namesParty && header.has("jaar")
        && header.has("inwoners", "aantal inwoners", "inwonertal")
    {
      self = .inhabitants
    } else {
      return nil
    }
  }

  /// Whether it tells of boards, leaving or classes: in words and numbers, so that an amount in it gives no unit to
  /// other tables.
  var isOfBoard: Bool {
    [.boardSeats, .voteRules, .exitClauses, .riskClasses, .classRules].contains(self)
  }

  /// The kind of a table about boards, leaving or classes of arrangements.
  private static func ofBoard(_ header: TableHeader, _ namesParty: Bool) -> Document.Kind? {
    guard header.has("regeling", "systeemId"), !header.has("documentsoort") else { return nil }
    if header.has("deelnemer", "gemeentecode", "gemeente"),
      header.has("zetels", "stemmen", "totaal_stemmen")
    {
      return .boardSeats
    }
    if header.has("per_inwoners") || header.has("regel") && header.has("afronding") {
      return .voteRules
    }
    if header.has("opzegtermijn_maanden", "percentage_eerste_jaar", "grondslag_bedrag") {
      return .exitClauses
    }
    if namesParty, header.has("jaar", "boekjaar"), header.has("klasse", "risicoklasse"),
      header.has("pakket", "risico")
    {
      return .riskClasses
    }
    return nil
  }
}
