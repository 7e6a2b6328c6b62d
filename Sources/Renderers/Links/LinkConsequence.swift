package import Pages
package import Records

/// What follows from a decision on a name: which figures it is about, and where they are seen.
package struct LinkConsequence {
  private let name: LinkedName
  private let language: Language
  private var use: String { LinkWording(language: language).use(name) }

  /// The consequence of a decision on a name.
  package init(of name: LinkedName, in language: Language) {
    self.name = name
    self.language = language
  }

  /// That the figures belong to the line of a version from now on, and the commands that show them: the overview of the
  /// municipality, where it takes part on the day, and the arrangement itself.
  package func accepted(_ version: VersionID) -> String {
    let show = "wgr show \(version)"
    guard !name.municipality.isEmpty else {
      return language(
        "Nu horen bij deze regeling: \(use). Te zien met: \(show).",
        "Now these belong to the arrangement: \(use). To see them: \(show).")
    }
    let year = name.years.last.map { " --year \($0)" } ?? ""
    let overview = "wgr overview \(name.municipality)\(year)"
    return language(
      "Nu horen bij deze regeling: \(use). Te zien met: \(show), en met \(overview) als de gemeente "
        + "meedoet op de dag van het overzicht.",
      "Now these belong to the arrangement: \(use). To see them: \(show), and \(overview) if the "
        + "municipality takes part on the day of the overview.")
  }

  /// That the figures count nowhere.
  package var rejected: String {
    language("Dit telt nergens mee: \(use).", "This counts nowhere: \(use).")
  }

  /// That the figures are tied by the rules alone again.
  package var forgotten: String {
    language(
      "Opnieuw alleen volgens de regels gekoppeld (nummer, code of gelijke naam): \(use).",
      "Tied by the rules alone again (number, code or equal name): \(use).")
  }
}
