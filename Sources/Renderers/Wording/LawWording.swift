import Law
import Pages
import Records

extension Rule {
  /// What to know about the dates of a calendar.
  static func calendarRemarks(in language: Language) -> [String] {
    [
      language(
        "Een dag is de uiterste dag; bij “vastgelegd” is het de dag zelf. Waar de wet “vóór” een dag zegt, "
          + "staat de dag ervoor: dat is de strenge lezing.",
        "A day is the last day; with “recorded” it is the day itself. Where the law says “before” a day, "
          + "it is the day before that: the strict reading.")
    ]
      + calendarCaveats.map { rule in
        language(rule.meaning)
          + (rule.isVerified ? "" : language(" Controleer dit.", " Check this."))
      }
  }
}

extension ArrangementKind {
  /// Who made an arrangement, as a sentence.
  func sentence(in language: Language) -> String {
    switch self {
    case .councils:
      language(
        "Raden hebben dit geregeld (raadsregeling).",
        "Councils made this arrangement (raadsregeling).")
    case .mixedWithCouncils:
      language(
        "Raden hebben dit samen met colleges of burgemeesters geregeld (gemengde regeling).",
        "Councils made this together with executives or mayors (gemengde regeling).")
    case .executives:
      language(
        "Colleges hebben dit geregeld, niet de raden (collegeregeling).",
        "Executives made this arrangement, not councils (collegeregeling).")
    case .mayors:
      language(
        "Burgemeesters hebben dit geregeld, niet de raden (burgemeestersregeling).",
        "Mayors made this, not the councils (burgemeestersregeling).")
    case .executivesAndMayors:
      language(
        "Colleges en burgemeesters hebben dit geregeld, niet de raden.",
        "Executives and mayors made this, not the councils.")
    case .otherBodies:
      language(
        "Het register noemt andere bestuursorganen, maar geen raad, college of burgemeester.",
        "The register names other bodies, but no council, executive or mayor.")
    case .unknown:
      language(
        "Het register vermeldt niet welke bestuursorganen dit hebben geregeld.",
        "The register does not say which bodies made this.")
    }
  }
}

extension ChapterFinding {
  /// Which chapter of the law applies, and whose supervision, which only a body with a budget has.
  func sentence(in language: Language, hasBoard: Bool) -> String {
    guard !isForeignLaw else {
      return language(Self.foreignLawRemark)
    }
    guard let chapter else {
      return language(
        "Uit de deelnemers blijkt niet welk hoofdstuk van de Wgr geldt.",
        "The participants do not tell which chapter of the Wgr applies.")
    }
    // For those who join, art. 95 lets it hold as far as possible only.
    let asFarAsPossible =
      through == "VIII" ? language("zoveel mogelijk ", "as far as possible ") : ""
    let others =
      through.map {
        language(
          ", \(asFarAsPossible)ook voor de andere deelnemers (hoofdstuk \($0))",
          ", \(asFarAsPossible)also for the others (\($0))")
      } ?? ""
    let applies = language(
      "Hoofdstuk \(chapter.rawValue) van de Wgr geldt\(others).",
      "Chapter \(chapter.rawValue) of the Wgr applies\(others).")
    guard hasBoard else { return applies }
    let supervisor = language(chapter.supervisor.name)
    return applies
      + language(" De toezichthouder is \(supervisor).", " The supervisor is \(supervisor).")
  }
}
