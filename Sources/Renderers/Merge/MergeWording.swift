import Law
import Overviews
import Pages
import Records

/// What is said of a plan to make municipalities one or to move a border.
struct MergeWording {
  let merge: MergeOverview
  let language: Language

  private var isMerger: Bool { merge.plan.kind == .merger }

  /// The names of the municipalities in short, in order.
  var names: [String] { merge.municipalities.map { MunicipalityName.short($0.name) } }

  /// What happens to an arrangement, in a few words.
  func name(of fate: MergeOverview.Fate) -> String {
    switch fate {
    case .lapses: language("vervalt", "lapses")
    case .shared:
      isMerger
        ? language("deelnames vallen samen", "memberships fall together")
        : language("beide doen mee", "both take part")
    case .single: language("één gemeente doet mee", "one municipality takes part")
    }
  }

  /// What is asked, as a sum and not as a plan of anybody.
  var question: String {
    let date = language.date(merge.plan.date)
    let assumed =
      merge.plan.isDateAssumed
      ? language(
        " (niemand gaf een datum; de eerstvolgende 1 januari is genomen)",
        " (nobody gave a date; the next 1 January is taken)") : ""
    let who = language.enumeration(names)
    let asked: String =
      switch merge.plan.kind {
      case .merger:
        language(
          "Stel dat \(who) op \(date)\(assumed) één gemeente worden.",
          "Suppose that \(who) become one municipality on \(date)\(assumed).")
      case .borderChange(let inhabitants):
        language(
          "Stel dat op \(date)\(assumed) een gebied met \(language.number(inhabitants)) inwoners van \(names.first ?? "") naar \(names.last ?? "") gaat.",
          "Suppose that on \(date)\(assumed) an area with \(language.number(inhabitants)) inhabitants goes from \(names.first ?? "") to \(names.last ?? "")."
        )
      }
    return asked
      + language(
        " Dit is een rekenvoorbeeld op het register van nu. Het is geen plan en zegt niet of het verstandig is.",
        " This is a sum on the register of now. It is no plan and does not tell whether it is wise."
      )
  }

  /// How many arrangements have which fate.
  var counts: String {
    let lapse = merge.arrangements(.lapses).count
    let shared = merge.arrangements(.shared).count
    let single = merge.arrangements(.single).count
    let all = language.count(merge.arrangements.count, .arrangement)
    return isMerger
      ? language(
        "Het gaat om \(all). Daarvan vervallen er \(lapse), bij \(shared) vallen deelnames samen, en aan \(single) doet nu één van de gemeenten mee.",
        "It is about \(all). Of these \(lapse) lapse, in \(shared) memberships fall together, and in \(single) one of the municipalities takes part now."
      )
      : language(
        "Het gaat om \(all): aan \(shared) doen beide mee, aan \(single) een van de twee. Geen gemeente houdt op, dus er vervalt niets.",
        "It is about \(all): both are in \(shared), one of the two in \(single). No municipality ends, so that nothing lapses."
      )
  }

  /// What the law says, a sentence each.
  var law: [String] {
    let rules: [Rule] =
      isMerger
      ? [.dateOfChange, .lapsesWithParticipants, .staysInForce, .provisionsWithinSixMonths]
      : [.changeOfBorders]
        + (merge.isChangeOfMunicipalities == false
          ? [] : [.staysInForce, .provisionsWithinSixMonths])
    let sentences = rules.map { "\(language($0.meaning)) (\(language.citation($0.citation)))" }
    guard !isMerger else { return sentences }
    let remark =
      switch merge.isChangeOfMunicipalities {
      case true?:
        language(
          "Hier gaat tien procent of meer van een van beide over: het is een wijziging van de gemeentelijke indeling.",
          "Here ten percent or more of one of them goes over: it is a change of municipalities.")
      case false?:
        language(
          "Hier gaat minder dan tien procent van beide over: het is een grenscorrectie. Wet arhi art. 41 gaat over een wijziging van de indeling en noemt die niet.",
          "Here less than ten percent of both goes over: it is a correction of the border. Wet arhi art. 41 is about a change of municipalities and does not name that."
        )
      case nil:
        language(
          "Of dit een wijziging van de indeling of een grenscorrectie is, is niet te zeggen: van een van beide zijn de inwoners niet bekend.",
          "Whether this is a change of municipalities or a correction cannot be told: of one of them the inhabitants are not known."
        )
      }
    return sentences + [remark]
  }

  /// What can be chosen for arrangements that one municipality alone is in.
  var choice: String {
    isMerger
      ? language(
        "Bij deze regelingen komt de nieuwe gemeente eerst in de plaats van de gemeente die meedeed. Daarna is er een keuze: de hele gemeente doet mee, de gemeente treedt uit, of de regeling houdt haar gebied. De deelnemers regelen dat samen binnen zes maanden (Wet arhi art. 41 lid 3 en 4). Wat de overstap kost, zegt dit niet.",
        "In these arrangements the new municipality first takes the place of the one that took part. Then there is a choice: the whole municipality takes part, it leaves, or the arrangement keeps its area. The participants arrange it together within six months (Wet arhi art. 41(3) and (4)). What changing over costs, this does not tell."
      )
      : language(
        "De inwoners van het gebied krijgen te maken met de regelingen van de andere gemeente. Of een regeling het gebied houdt of overneemt, regelen de deelnemers.",
        "The inhabitants of the area come under the arrangements of the other municipality. Whether an arrangement keeps or takes over the area, the participants arrange."
      )
  }

  /// What must be known to read it, a sentence each.
  var caveats: [String] {
    [
      language(
        "De stemmen “samen” zijn de stemmen van nu opgeteld, zolang niets anders is geregeld. De andere deelnemers kunnen een andere verdeling willen, en de tekst kan een grens kennen.",
        "The votes “together” are the votes of now added up, while nothing else is arranged. The other participants can want another division, and the text can have a bound."
      ),
      language(
        "De bijdrage “samen” is de som van nu. Dat een nieuwe gemeente meer of minder gaat betalen, volgt er niet uit.",
        "The contribution “together” is the sum of now. That a new municipality will pay more or less does not follow from it."
      ),
      language(
        "Hetzelfde onderwerp is niet altijd dezelfde taak: lees beide teksten voordat u van dubbel werk spreekt.",
        "The same subject is not always the same task: read both texts before you speak of doubled work."
      ),
      language(
        "Niet elke regeling is vrij te kiezen: een veiligheidsregio ligt vast in de wet (Wet veiligheidsregio’s art. 8 en de bijlage).",
        "Not every arrangement can be chosen freely: a safety region is fixed by law (Wet veiligheidsregio’s art. 8 and its annex)."
      ),
      language(
        "Aantallen regelingen zeggen niets over kosten of kwaliteit.",
        "Numbers of arrangements tell nothing of costs or quality."),
    ]
  }

  /// What is not known, a sentence each.
  var unknown: [String] {
    let kept = merge.arrangements.filter { $0.fate != .lapses }
    let withBoard = kept.filter(\.overview.hasBoard)
    let withoutVotes = withBoard.count { $0.votes?.before.contains { $0.votes == nil } ?? true }
    let withoutMoney = kept.count { $0.payment == nil }
    var sentences: [String] = []
    if withoutVotes > 0 {
      sentences.append(
        language(
          "De stemmen van de gemeenten in \(withoutVotes) van de \(withBoard.count) besturen: geen ingelezen stuk noemt ze.",
          "The votes of the municipalities on \(withoutVotes) of the \(withBoard.count) boards: no document that was read tells them."
        ))
    }
    if withoutMoney > 0 {
      sentences.append(
        language(
          "Wat zij betalen aan \(withoutMoney) van de \(kept.count) regelingen die blijven.",
          "What they pay to \(withoutMoney) of the \(kept.count) arrangements that stay."))
    }
    let withoutSubject = merge.arrangements.count { $0.overview.subject == nil }
    if withoutSubject > 0 {
      sentences.append(
        language(
          "Waar \(withoutSubject) van de regelingen over gaan: die zijn niet vergeleken op dezelfde taak.",
          "What \(withoutSubject) of the arrangements are about: these were not compared for the same task."
        ))
    }
    return sentences + [
      language(
        "Wat personeel, vermogen, schulden en contracten van een regeling die vervalt of verandert doen.",
        "What becomes of staff, assets, debts and contracts of an arrangement that lapses or changes."
      ),
      language(
        "Andere verbonden partijen, zoals vennootschappen en stichtingen: die staan niet in het register.",
        "Other affiliated parties, such as companies and foundations: those are not in the register."
      ),
    ]
  }
}
