import Law
import Overviews
import Pages
import Records

/// What is said of leaving: what it comes to, how to read that, and what is not known.
struct ExitWording {
  let exit: ExitOverview
  let language: Language

  /// What the sums come to, as an order of size, with what they are and are not.
  var total: String {
    guard let range = exit.range else {
      return language(
        "Wat uittreden zou kosten, is met deze gegevens niet te berekenen.",
        "What leaving would cost cannot be counted with these data.")
    }
    let size = language.orderOfSize(range)
    let isByText = exit.calculations.allSatisfy { $0.clause != nil }
    let isDamageUnknown = exit.calculations.contains {
      $0.formula == .realDamage && $0.total == nil
    }
    let damage =
      isDamageUnknown
      ? language(
        " De werkelijke schade is niet bekend en kan daarbuiten liggen.",
        " The real damage is not known and can lie outside of that.") : ""
    let unread =
      exit.clause == nil
      ? language(
        " Wat de eigen tekst zegt is niet ingelezen, en gaat voor.",
        " What the own text says was not read, and goes first.") : ""
    return isByText
      ? language(
        "De rekenwijze in de tekst van de regeling komt in totaal op ongeveer \(size).",
        "The arithmetic in the text of the arrangement comes to about \(size) in all.")
      : language(
        "Rekenwijzen uit andere zaken komen in totaal op ongeveer \(size).",
        "Arithmetic from other cases comes to about \(size) in all.") + damage + unread
  }

  /// What must be known to read the amounts, a sentence each.
  var caveats: [String] {
    [
      language(
        "Dit zijn rekenvoorbeelden. Zij zeggen niet wat iemand moet betalen of kan vragen: dat volgt uit de "
          + "tekst van de regeling en uit een besluit over deze uittreding.",
        "These are sums by way of example. They do not tell what anybody has to pay or can ask: that follows "
          + "from the text of the arrangement and from a decision on this leaving."),
      language(
        "De bedragen zijn ordes van grootte, met drie cijfers. Noem er nooit één zonder de formule en het "
          + "deel van het eerste jaar erbij.",
        "The amounts are orders of size, in three digits. Never tell one without its formula and the part of "
          + "the first year."),
      language(
        "Een formule uit een andere zaak geldt niet voor deze regeling. Of zij redelijk is, hangt van de "
          + "kosten af die hier echt blijven.",
        "A formula from another case does not hold for this arrangement. Whether it is reasonable depends on "
          + "the costs that really remain here."),
      language(
        "Tegenover de som staat de bijdrage die vervalt, en staan de kosten om de taak zelf of elders te "
          + "doen. Die staan hier niet in.",
        "Against the sum stand the contribution that ends, and the costs of doing the task oneself or "
          + "elsewhere. Those are not in here."),
    ]
  }

  /// What a formula is called.
  func name(of formula: LeavingFormula) -> String {
    switch formula {
    case .declining: language("aflopende bijdrage", "declining contribution")
    case .realDamage: language("werkelijke schade", "real damage")
    case .multiple: language("veelvoud van de bijdrage", "multiple of the contribution")
    }
  }

  /// What the formula is called, with what was filled in for it.
  func name(of calculation: ExitCalculation) -> String {
    let first = calculation.firstPercentage.map(language.percentage)
    let times = calculation.multiple.map {
      language.percentage(Percentage(tenThousandths: $0.tenThousandths / 100))
        .filter { $0 != "%" && !$0.isWhitespace }
    }
    let detail =
      first.map { language(" (eerste jaar \($0))", " (first year \($0))") }
      ?? times.map { language(" (\($0) keer)", " (\($0) times)") } ?? ""
    return name(of: calculation.formula) + detail
      + (calculation.clause == nil ? "" : language(", volgens de tekst", ", by the text"))
  }

  /// The contribution that was counted with, and where it stands.
  var base: Phrase {
    guard let base = exit.base else {
      return .text(
        language(
          "De jaarlijkse bijdrage van \(exit.municipality.name) is niet bekend; zonder die valt er niets te berekenen.",
          "The yearly contribution of \(exit.municipality.name) is not known; without it nothing can be counted."
        ))
    }
    let amount = language.euros(base.amount)
    guard let total = base.total else {
      return .text(
        language(
          "Gerekend is met \(amount) per jaar. Dat bedrag is bij de vraag ingevuld en komt uit geen ingelezen stuk.",
          "Counted with \(amount) per year. That amount was filled in with the question and comes from no document that was read."
        ))
    }
    let statement = total.documentKind.name(of: total.year, in: language)
    let titles = total.parts.compactMap(\.shown.figure.origin.title)
    let keys = total.parts.compactMap(\.key)
    let part =
      keys.isEmpty
      ? ""
      : language(" (deel: \(language.enumeration(keys)))", " (part: \(language.enumeration(keys)))")
    let place = titles.first.map { " (\($0))" } ?? ""
    return .text(
      language(
        "Gerekend is met de bijdrage van \(exit.municipality.name) volgens de \(statement): \(amount)\(part)\(place), bron ",
        "Counted with the contribution of \(exit.municipality.name) by the \(statement): \(amount)\(part)\(place), source "
      )) + FigureSources(language: language).numbers(total.parts.map(\.shown)) + .text(".")
      + .text(age(of: total))
  }

  /// That a contribution is of years ago; empty for a recent one.
  private func age(of total: ContributionSeries.Total) -> String {
    guard total.year < exit.day.year - 1 else { return "" }
    let years = exit.day.year - total.year
    return language(
      " Dat bedrag is van \(years) jaar terug: een nieuwer bedrag geeft een andere uitkomst.",
      " That amount is of \(years) years ago: a newer one gives another outcome.")
  }

  /// When it can take effect, a sentence each.
  var moment: [String] {
    guard let clause = exit.clause?.content else { return [] }
    var sentences: [String] = []
    if let months = clause.noticeMonths, let after = exit.dayAfterNotice {
      let notice = language.count(months, .month)
      let date = language.date(after)
      let given = language.date(exit.day)
      sentences.append(
        language(
          "De opzegtermijn is \(notice). Wie op \(given) opzegt, is op \(date) zover.",
          "The notice is \(notice). Who gives it on \(given) has come so far on \(date)."))
    }
    if let effective = clause.effective {
      sentences.append(
        exit.earliestDay.map {
          language(
            "Uittreden gaat in op “\(effective)”: op zijn vroegst \(language.date($0)).",
            "Leaving takes effect on “\(effective)”: at the earliest \(language.date($0)).")
        }
          ?? language(
            "Uittreden gaat in op “\(effective)”.", "Leaving takes effect on “\(effective)”."))
    }
    if !sentences.isEmpty {
      sentences.append(
        language(
          "De besluiten, de toestemming en de bekendmaking hieronder kosten zelf ook tijd; die zit hier niet in.",
          "The decisions, the consent and the publication below take time themselves, which is not in this."
        ))
    }
    return sentences
  }

  /// How the effect on those who stay was counted.
  var stayers: String {
    let key =
      switch exit.stayers.key {
      case .payment:
        language("naar wat zij nu zelf betalen", "by what they pay themselves now")
      case .inhabitants:
        language(
          "naar inwoners, omdat niet van allen bekend is wat zij betalen",
          "by inhabitants, since it is not known of all what they pay")
      case nil: ""
      }
    guard exit.stayers.key != nil, exit.base != nil else {
      return language(
        "Wat de anderen ervan merken is niet te berekenen: niet van allen is bekend wat zij betalen of hoeveel inwoners zij hebben.",
        "What the others notice of it cannot be counted: it is not known of all what they pay or how many inhabitants they have."
      )
    }
    return language(
      "Dit is het meeste dat het kan zijn: als geen euro aan kosten verdwijnt, en zij de hele bijdrage van "
        + "\(exit.municipality.name) overnemen, verdeeld \(key). Een uittreedsom gaat daar nog af.",
      "This is the most that it can be: when not one euro of costs ends and they take over the whole "
        + "contribution of \(exit.municipality.name), divided \(key). A sum for leaving still comes off it."
    )
  }

  /// What is not known, a sentence each.
  var unknown: [String] {
    var sentences: [String] = []
    if exit.clause == nil {
      sentences.append(
        language(
          "Wat de tekst over uittreden zegt: geen ingelezen stuk noemt het. De tekst gaat voor elke formule.",
          "What the text says of leaving: no document that was read tells. The text goes before any formula."
        ))
    } else if !exit.calculations.contains(where: { $0.clause != nil }) {
      sentences.append(
        language(
          "Hoe de som volgens de tekst wordt berekend: het ingelezen stuk geeft geen rekenwijze waarmee dat kan.",
          "How the sum is counted by the text: the document that was read gives no arithmetic to do so."
        ))
    }
    if exit.clause?.content.noticeMonths == nil {
      sentences.append(
        language(
          "De opzegtermijn, en dus de eerste dag waarop uittreden kan ingaan.",
          "The notice, and so the first day on which leaving can take effect."))
    } else if exit.earliestDay == nil {
      sentences.append(
        language(
          "De eerste dag waarop uittreden kan ingaan: het stuk zegt alleen de opzegtermijn.",
          "The first day on which leaving can take effect: the document tells the notice alone."))
    }
    if exit.base == nil {
      sentences.append(
        language(
          "De jaarlijkse bijdrage van \(exit.municipality.name).",
          "The yearly contribution of \(exit.municipality.name)."))
    }
    if let damage = exit.calculations.first(where: { $0.formula == .realDamage }),
      damage.total == nil
    {
      sentences.append(
        language(
          "Welke kosten na uittreden blijven en welke vervallen. Dat weet alleen de organisatie zelf.",
          "Which costs remain after leaving and which end. Only the body itself knows."))
    }
    if exit.base != nil, exit.stayers.inhabitants == nil {
      sentences.append(
        language(
          "De inwoners van alle achterblijvers, en dus een bedrag per inwoner van hen samen.",
          "The inhabitants of all who stay, and so an amount per inhabitant of them together."))
    }
    return sentences + [
      language(
        "Wat er met het vermogen, het personeel, gebouwen en lopende contracten gebeurt.",
        "What happens to assets, staff, buildings and running contracts.")
    ]
  }
}

/// What the law says of leaving, in the order of the steps.
struct ExitLaw {
  let exit: ExitOverview
  let language: Language

  /// A sentence for each step, with its article.
  var sentences: [String] {
    let law = exit.rights.compactMap { right -> String? in
      let citation = language.citation(right.citation)
      let meaning = language(right.rule.meaning)
      switch right.applies {
      case .yes: return "\(meaning) (\(citation))"
      case .no:
        return right.reason.map { "\(language(right.right.name)): \(language($0)) (\(citation))" }
      case .unknown:
        let reason = right.reason.map { ": \(language($0))" } ?? ""
        return language(
          "\(meaning) (\(citation)). Of dit hier geldt, is niet te zeggen\(reason).",
          "\(meaning) (\(citation)). Whether this holds here cannot be told\(reason).")
      }
    }
    return law + [
      "\(language(Ruling.oneSided.meaning)) (\(Ruling.oneSided.citation))",
      "\(language(Ruling.longTerm.meaning)) (\(Ruling.longTerm.citation))",
      language(
        "De Wet arhi gaat over herindeling van gemeenten en niet over uittreden.",
        "The Wet arhi is about changes of municipalities and not about leaving."),
    ]
  }
}
