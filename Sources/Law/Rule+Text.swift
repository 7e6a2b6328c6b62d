package import Records

extension Rule {
  /// What the text of an arrangement must hold since the change of July 2022, to ask of each version from
  /// then on, in the order of the articles.
  package static func contents(of form: CooperationForm?) -> [Rule] {
    let hasBoard = form?.hasInstitution ?? false
    return [
      content(
        "art. 9 lid 1", "uittreding",
        "Onder welke voorwaarden een deelnemer kan uittreden, en wat de gevolgen zijn.",
        "On what conditions a participant can leave, and with what results.")
    ]
      + (form.map(Set<CooperationForm>.legalPersons.contains) == true
        ? [
          content(
            "art. 9 lid 2", "vereffening",
            "Hoe het vermogen wordt verdeeld als de organisatie stopt.",
            "How assets are settled when the body is dissolved.")
        ] : [])
      + (hasBoard
        ? [
          content(
            "art. 10 lid 5", "zienswijze-besluiten",
            "Over welke besluiten de raad eerst een zienswijze mag geven, en hoe.",
            "On which decisions the council may give its view first, and how."),
          content(
            "art. 10 lid 7", "participatie", "Hoe inwoners meedoen.",
            "How residents take part."),
        ] : [])
      + [
        content(
          "art. 11a", "evaluatie", "Iets over de evaluatie van de regeling.",
          "Something on the evaluation of the arrangement.")
      ]
      + (hasBoard
        ? [
          content(
            "art. 17 lid 3", "actieve-informatieplicht",
            "Hoe het bestuur de raad uit zichzelf informeert.",
            "How the board informs the council of its own accord.")
        ] : [])
  }

  /// Which documents a council can ask for, in the order of a year, each with the rule that makes that it
  /// is there.
  package static func documents(of form: CooperationForm?) -> [Rule] {
    let text = content(
      "art. 26 lid 1", "tekst", "De tekst van de regeling zoals die nu geldt.",
      "The text of the arrangement as it is in force.")
    guard let form, form.hasInstitution else {
      return [
        text,
        Rule(
          "stuk-eigen-begroting", "art. 189-191", of: .municipalitiesAct,
          oldestTextRead: Texts.february2025,
          "De begroting van de gemeente, met de bijdrage aan de regeling.",
          "The municipality's own budget, with the contribution to the arrangement."),
      ]
    }
    func document(
      _ code: String, _ article: BudgetArticle, _ lids: String, _ dutch: String, _ english: String
    ) -> Rule {
      Rule(
        "stuk-\(code)", article, lids: lids, from: Texts.july2022,
        BilingualText(words: dutch, english))
    }
    return [
      text,
      document(
        "kaderbrief", .framework, "",
        "De kaderbrief en de voorlopige jaarrekening.",
        "The framework letter and the provisional accounts."),
      document("ontwerpbegroting", .draft, "1", "De ontwerpbegroting.", "The draft budget."),
      document(
        "antwoord", .draft, "4", "Het antwoord van het bestuur op de zienswijzen.",
        "The board's answer to the views."),
      document("begroting", .adoption, "1", "De vastgestelde begroting.", "The adopted budget."),
      document(
        "jaarrekening", .adoption, "3", "De vastgestelde jaarrekening.",
        "The adopted accounts."),
    ]
  }

  private static func content(
    _ articles: String, _ code: String, _ dutch: String, _ english: String
  ) -> Rule {
    Rule("tekst-\(code)", articles, from: Texts.july2022, dutch, english)
  }
}
