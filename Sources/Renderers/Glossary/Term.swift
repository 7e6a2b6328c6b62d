import Law
package import Pages
import Records

extension Term {
  /// The terms in a language. English pages explain the Dutch words that they keep.
  package static func all(in language: Language) -> [Term] {
    formsOfCooperation(in: language)
      + others.map { term in
        Term(
          anchor: anchor(term.dutch[0]), forms: language(term.dutch, term.english),
          meaning: language(term.meaning))
      }
  }

  private static func formsOfCooperation(in language: Language) -> [Term] {
    CooperationForm.allCases.map { form in
      Term(
        anchor: anchor(form.noun.form(for: 1, in: .dutch)),
        forms: [1, 2].map { form.noun.form(for: $0, in: language) },
        meaning: form.meaning(in: language))
    }
  }

  private static func anchor(_ name: String) -> String {
    "begrip-" + Folding.fold(name).split(separator: " ").joined(separator: "-")
  }

  private static let others: [(dutch: [String], english: [String], meaning: BilingualText)] = [
    (
      ["zienswijze", "zienswijzen"], ["view of the council", "views of the council"],
      BilingualText(
        "Wat de raad van een ontwerp vindt, schriftelijk en voordat het bestuur van de regeling beslist. Het "
          + "bestuur moet erop antwoorden, maar hoeft de raad niet te volgen (Wgr art. 35).",
        "What the council thinks of a draft (zienswijze), in writing and before the board of the arrangement "
          + "decides. The board must answer but need not follow it (Wgr art. 35).")
    ),
    (
      ["kaderbrief", "kadernota"], ["framework letter"],
      BilingualText(
        "De plannen en de financiële grenzen voor de volgende begroting. De regeling stuurt die elk voorjaar "
          + "aan de raden (Wgr art. 34b).",
        "The plans and financial limits for the next budget (kaderbrief), sent to the councils every spring "
          + "(Wgr art. 34b).")
    ),
    (
      ["algemeen bestuur"], ["general board"],
      BilingualText(
        "Het hoogste bestuur van een openbaar lichaam. De deelnemers wijzen de leden aan (Wgr art. 12 en 13).",
        "The highest board of a public body (algemeen bestuur). The participants appoint its members (Wgr "
          + "art. 12 and 13).")
    ),
    (
      ["dagelijks bestuur"], ["executive board"],
      BilingualText(
        "Het bestuur dat een openbaar lichaam van dag tot dag leidt (Wgr art. 12 en 14).",
        "The board that runs a public body from day to day (dagelijks bestuur; Wgr art. 12 and 14)."
      )
    ),
    (
      ["delegatie"], ["delegation"],
      BilingualText(
        "De bevoegdheid gaat over: de regeling besluit in haar eigen naam (Wgr art. 10 lid 2 en art. 30).",
        "The power passes: the arrangement decides in its own name (Wgr art. 10(2) and 30).")
    ),
    (
      ["mandaat"], ["mandate"],
      BilingualText(
        "De bevoegdheid blijft bij de gemeente: de ander besluit in naam van de gemeente.",
        "The power stays with the municipality: the other decides in its name.")
    ),
    (
      ["verdeelsleutel", "verdeelsleutels"], ["share in the costs"],
      BilingualText(
        "De afspraak over welk deel van de kosten elke deelnemer betaalt.",
        "The agreement on which part of the costs each participant pays (verdeelsleutel).")
    ),
    (
      ["toezichthouder"], ["supervisor"],
      BilingualText(
        "De overheid die de begroting en jaarrekening krijgt en zo nodig ingrijpt: de provincie, of de minister "
          + "als een provincie meedoet (Wgr art. 34).",
        "The authority that receives budget and accounts and steps in where needed: the province, or the "
          + "minister where a province takes part (Wgr art. 34).")
    ),
    (
      ["eigen vermogen"], ["equity"],
      BilingualText(
        "Wat overblijft als alle schulden zijn betaald: de reserves en het resultaat (BBV art. 42).",
        "What is left when all debts are paid: reserves and result (eigen vermogen; BBV art. 42).")
    ),
    (
      ["begrotingswijziging"], ["budget amendment"],
      BilingualText(
        "Een verandering van de begroting in het jaar zelf. Meestal mag de raad er opnieuw een zienswijze op "
          + "geven (Wgr art. 35 lid 6).",
        "A change of the budget in its own year. Usually the council may give its view again (Wgr art. 35(6))."
      )
    ),
  ]
}
