package import Records

/// A chapter of the Wgr: the kinds of public bodies that take part.
///
/// The headings follow from art. 1, 40, 50, 51, 61, 73 and 83. The duties are the same in all, the
/// article numbers and the supervisor differ.
package enum Chapter: String, Hashable, Sendable, CaseIterable {
  /// Municipalities (art. 1-39f).
  case municipalities = "I"
  /// Provinces (art. 40-49).
  case provinces = "II"
  /// Water boards (art. 50-50k).
  case waterBoards = "III"
  /// Municipalities and provinces (art. 51-60).
  case municipalitiesAndProvinces = "IV"
  /// Municipalities and water boards (art. 61-69).
  case municipalitiesAndWaterBoards = "V"
  /// All three (art. 73-82).
  case allThree = "VI"
  /// Provinces and water boards (art. 83-92).
  case provincesAndWaterBoards = "VII"

  /// Whether municipalities take part, so that the chapter concerns councils.
  package var hasMunicipalities: Bool {
    switch self {
    case .municipalities, .municipalitiesAndProvinces, .municipalitiesAndWaterBoards, .allThree:
      true
    case .provinces, .waterBoards, .provincesAndWaterBoards: false
    }
  }

  /// Who receives the adopted budget and accounts: the provincial executive, or the minister once a
  /// province takes part (Wgr art. 34, 47, 50f, 58, 67, 80, 90).
  package var supervisor: Supervisor {
    switch self {
    case .municipalities, .waterBoards, .municipalitiesAndWaterBoards: .provincialExecutive
    case .provinces, .municipalitiesAndProvinces, .allThree, .provincesAndWaterBoards: .minister
    }
  }

  /// Who reads "de raden" in the rules about the budget: the councils and their counterparts.
  package var councils: BilingualText {
    switch self {
    case .municipalities: BilingualText("de raden", "the councils")
    case .provinces: BilingualText("provinciale staten", "the provincial councils")
    case .waterBoards:
      BilingualText("de algemene besturen van de waterschappen", "the boards of the water boards")
    case .municipalitiesAndProvinces:
      BilingualText("de raden en provinciale staten", "the councils and the provincial councils")
    case .municipalitiesAndWaterBoards:
      BilingualText(
        "de raden en de algemene besturen van de waterschappen",
        "the councils and the boards of the water boards")
    case .allThree:
      BilingualText(
        "de raden, provinciale staten en de algemene besturen van de waterschappen",
        "the councils, the provincial councils and the boards of the water boards")
    case .provincesAndWaterBoards:
      BilingualText(
        "provinciale staten en de algemene besturen van de waterschappen",
        "the provincial councils and the boards of the water boards")
    }
  }
}

/// The body that receives the adopted budget and accounts.
package enum Supervisor: String, Hashable, Sendable {
  /// Gedeputeerde staten; with participants in several provinces those of the seat (Wgr art. 29).
  case provincialExecutive = "gedeputeerde staten"
  /// De minister van Binnenlandse Zaken en Koninkrijksrelaties.
  case minister = "de minister van BZK"

  /// The name in both languages.
  package var name: BilingualText {
    switch self {
    case .provincialExecutive: BilingualText(words: rawValue, "the provincial executive")
    case .minister: BilingualText(words: rawValue, "the minister of the Interior (BZK)")
    }
  }
}

/// The chapter that applies to an arrangement, and why.
package struct ChapterFinding: Hashable, Sendable {
  /// The chapter; `nil` where the participants do not tell.
  package let chapter: Chapter?
  /// The chapter through which others take part: `VIII` (art. 93-95, others join an arrangement of I
  /// to VII, which keeps applying) or `IX` (art. 96-98, one municipality, province or water board
  /// with others); `nil` when there are no others.
  package let through: String?
  /// Whether the body is one of foreign law, so that no chapter of the Wgr applies.
  package let isForeignLaw: Bool

  /// No chapter could be determined.
  package static let unknown = ChapterFinding(chapter: nil)
  /// The body is one of foreign law: no chapter, no day and no supervisor of the Wgr.
  package static let foreignLaw = ChapterFinding(chapter: nil, isForeignLaw: true)
  /// What is told of a body of foreign law instead of the rules of the Wgr, and on what ground: its statutes
  /// were not read.
  package static let foreignLawRemark = BilingualText(
    "Volgens het adres of de naam in het register geldt hier ander recht dan de Wgr: vraag de statuten.",
    "Judging by the address or the name in the register, other law than the Wgr applies here: ask for the statutes."
  )

  /// A finding.
  package init(chapter: Chapter?, through: String? = nil) {
    self.init(chapter: chapter, through: through, isForeignLaw: false)
  }

  private init(chapter: Chapter?, through: String? = nil, isForeignLaw: Bool) {
    self.chapter = chapter
    self.through = through
    self.isForeignLaw = isForeignLaw
  }

  /// Determines the chapter from the kinds of all participants, `nil` for one of unknown kind.
  ///
  /// Ministries, companies, foreign bodies and those of unknown kind are "others": the chapter of the
  /// municipalities, provinces and water boards keeps applying (art. 95, 98). Without any of those, or
  /// with one participant in all, the chapter is unknown.
  package init(kinds: [OrganisationKind?]) {
    var municipalities = 0
    var provinces = 0
    var waterBoards = 0
    var others = 0
    for kind in kinds {
      switch kind {
      case .municipality: municipalities += 1
      case .province: provinces += 1
      case .waterBoard: waterBoards += 1
      default: others += 1
      }
    }
    let publicBodies = municipalities + provinces + waterBoards
    guard publicBodies + others > 1 else {
      self = .unknown
      return
    }
    let chapter: Chapter? =
      switch (municipalities > 0, provinces > 0, waterBoards > 0) {
      case (true, false, false): .municipalities
      case (false, true, false): .provinces
      case (false, false, true): .waterBoards
      case (true, true, false): .municipalitiesAndProvinces
      case (true, false, true): .municipalitiesAndWaterBoards
      case (true, true, true): .allThree
      case (false, true, true): .provincesAndWaterBoards
      case (false, false, false): nil
      }
    self.init(
      chapter: chapter,
      through: others == 0 || chapter == nil ? nil : publicBodies == 1 ? "IX" : "VIII")
  }
}
