import Law
import Overviews
import Pages

/// What the law itself says of the board of an arrangement.
struct BoardLaw {
  let overview: ArrangementOverview
  let language: Language

  /// A sentence for each rule, with its article.
  var sentences: [String] {
    guard !overview.isForeignLaw else {
      return [
        language(
          "Het recht van een ander land geldt; dat is niet nagegaan.",
          "The law of another country holds, which was not looked up.")
      ]
    }
    if overview.isSafetyRegion { return safetyRegion }
    if let form = overview.arrangement.form, !form.hasInstitution {
      return [language(FormProvision.provision(for: form).rule.meaning)]
    }
    return Rule.board(of: overview.arrangement.form, overview.kind).map { rule in
      let citation = language.citation(rule.citation(in: overview.chapter.chapter))
      return "\(language(rule.meaning)) (\(citation))"
    }
  }

  /// Of a safety region the Wet veiligheidsregio's says it (art. 11 lid 1 en 5).
  private var safetyRegion: [String] {
    let act = { (lid: String) in self.language.citation("Wet veiligheidsregio’s art. 11 lid \(lid)")
    }
    return [
      language(
        "De wet zelf zegt wie in het bestuur zit: de burgemeesters van de gemeenten in de regio (\(act("1"))).",
        "The law itself says who sits on the board: the mayors of the municipalities in the region (\(act("1")))."
      ),
      language(
        "Het bestuur besluit bij meerderheid; staken de stemmen, dan beslist de stem van de voorzitter (\(act("5"))).",
        "The board decides by majority; where votes are equal, that of the chair decides (\(act("5")))."
      ),
      language(
        "Of de stemmen even zwaar wegen, staat alleen in de regeling zelf.",
        "Whether votes weigh the same stands only in the arrangement itself."),
    ]
  }
}
