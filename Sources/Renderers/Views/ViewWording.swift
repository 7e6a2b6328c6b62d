import Overviews
import Pages
import Records

/// What is said about the round of a document past a council.
struct ViewWording {
  let round: ViewRound
  let language: Language

  private var view: CouncilView { round.view }

  /// The document and its year: `Ontwerpbegroting 2025`.
  var document: String {
    let name = view.document.name(in: language)
    return view.year.map { "\(name) \($0)" }
      ?? language("\(name) (jaar niet vermeld)", "\(name) (year not told)")
  }

  /// When it went to the council.
  var arrival: String? {
    let parts = [
      view.sent.map { language("verzonden \(language.date($0))", "sent \(language.date($0))") },
      view.received.map {
        language("ontvangen \(language.date($0))", "received \(language.date($0))")
      },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// What is known of the decision: the status, and the words of the source where they say more. What
  /// was only proposed or announced is no decision.
  var outcome: String {
    let words = round.decisions.filter { CouncilView.Status(wordedAs: $0) != view.status }
    let source =
      words.isEmpty
      ? nil
      : language("volgens de bron: ", "by the source: ")
        + words.map { "“\($0)”" }.joined(separator: "; ")
    return [view.status.name(in: language), source].compactMap(\.self).joined(separator: "; ")
  }

  /// Where the rows stand: `bron 2, regel 7`; `nil` when that is not known.
  var places: String? {
    let places = round.rows.compactMap(\.source).map { place in
      let number = place.document.number
      return language(
        "bron \(number), regel \(place.lineNumber)", "source \(number), line \(place.lineNumber)")
    }
    return places.isEmpty ? nil : places.joined(separator: "; ")
  }
}

extension CouncilView.TabledDocument {
  /// What the document is called.
  func name(in language: Language) -> String {
    switch self {
    case .framework: language("Kadernota", "Framework letter")
    case .draftBudget: language("Ontwerpbegroting", "Draft budget")
    case .amendment: language("Begrotingswijziging", "Budget amendment")
    case .accounts: language("Jaarrekening", "Accounts")
    case .draftArrangement: language("Ontwerpregeling", "Draft arrangement")
    }
  }
}

extension CouncilView.Status {
  /// What is known of the council's part.
  func name(in language: Language) -> String {
    switch self {
    case .unknown: language("besluit niet vastgelegd", "decision not recorded")
    case .received:
      language("ontvangen, besluit niet vastgelegd", "received, decision not recorded")
    case .noView: language("geen zienswijze", "no view")
    case .submitted: language("zienswijze ingediend", "view given")
    case .answered: language("zienswijze beantwoord", "view answered")
    case .late: language("te laat", "late")
    case .notApplicable: language("niet van toepassing", "not applicable")
    }
  }
}
