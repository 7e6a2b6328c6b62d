import Overviews
import Records

extension AssistantTool {
  /// The questions that an assistant can ask, in the order of the list.
  static let all = [
    AssistantTool(
      "coverage", command: "doctor",
      .init("Wat is er bekend?", "What is known?"),
      .init(
        "Wat dit register bevat, tot en met welke dag, en wat ontbreekt. Vraag dit eerst.",
        "What this register holds, up to which day, and what is missing. Ask this first.")),
    AssistantTool(
      "councils", command: "councils",
      .init("Gemeenten", "Councils"),
      .init(
        "Welke gemeenten er zijn, met code en het aantal regelingen van elke.",
        "Which municipalities there are, with the code and the number of arrangements of each."),
      [
        .init(
          "words", .texts(0...8),
          .init(
            "Woorden uit de naam, of een code (GM0307).", "Words of the name, or a code (GM0307)."))
      ]),
    AssistantTool(
      "overview", command: "overview",
      .init("Overzicht van een raad", "Overview of a council"),
      .init(
        "Aan welke gemeenschappelijke regelingen een gemeente meedoet, met wie, wat zij betaalt, wanneer de raad aan zet is en wat twijfelachtig is.",
        "In which joint arrangements a municipality takes part, with whom, what it pays, when its council is asked and what is doubtful."
      ), [.council, .year]),
    AssistantTool(
      "arrangement", command: "show",
      .init("Een regeling", "An arrangement"),
      .init(
        "Alles van één regeling: deelnemers, organen, bevoegdheden, grondslagen, cijfers en signalen.",
        "Everything on one arrangement: participants, bodies, powers, legal bases, figures and signals."
      ),
      [
        .init(
          "arrangement", .text,
          .init(
            "Het systeemId, de TOOI-URI of woorden uit de titel.",
            "The systeemId, the TOOI URI or words of the title."), isRequired: true),
        .init(
          "history", .flag,
          .init(
            "In plaats daarvan wat elke versie veranderde.", "Instead what each version changed."),
          option: "history"),
      ]),
    AssistantTool(
      "calendar", command: "calendar",
      .init("Agenda van een raad", "Calendar of a council"),
      .init(
        "De wettelijke en vastgelegde dagen van een begrotingsjaar voor één raad.",
        "The statutory and recorded dates of a budget year for one council."), [.council, .year]),
    AssistantTool(
      "signals", command: "check",
      .init("Wat is twijfelachtig?", "What is doubtful?"),
      .init(
        "Wat fout of twijfelachtig is in het register, voor het hele land of voor één gemeente.",
        "What is wrong or doubtful in the register, for the whole country or for one municipality."),
      [
        .init(
          "council", .text,
          .init(
            "Alleen van deze gemeente: naam, code of TOOI-URI.",
            "Of this municipality alone: name, code or TOOI URI."), option: "municipality"),
        .init(
          "code", .choice(SignalCatalogue.kinds.map(\.code)),
          .init("Alleen signalen van deze soort.", "Signals of this kind alone."), option: "signal"),
      ]),
    AssistantTool(
      "compare", command: "compare",
      .init("Raden vergelijken", "Compare councils"),
      .init(
        "Gemeenten naast elkaar: welke regelingen zij delen en wat elk betaalt. Eén gemeente wordt vergeleken met de gemeenten die het meest op haar lijken.",
        "Municipalities side by side: which arrangements they share and what each pays. One municipality is compared with those most like it."
      ),
      [
        .init(
          "councils", .texts(1...8),
          .init("Namen, codes of TOOI-URI's.", "Names, codes or TOOI URIs."), isRequired: true)
      ]),
    AssistantTool(
      "search", command: "arrangements",
      .init("Regelingen zoeken", "Search arrangements"),
      .init(
        "Zoekt regelingen op naam, afkorting (VRU), alledaags woord (brandweer, vuilnis) en deelnemer.",
        "Finds arrangements by name, abbreviation (VRU), everyday word (brandweer, vuilnis) and participant."
      ),
      [
        .init(
          "words", .texts(0...8), .init("Woorden; alle moeten passen.", "Words; all must fit.")),
        .init(
          "council", .text,
          .init(
            "Alleen waaraan deze gemeente meedoet.", "Those in which this municipality takes part."),
          option: "municipality"),
        .init(
          "form", .choice(["OL", "BVO", "GO", "RZM", "CC"]),
          .init("Alleen van deze vorm.", "Those of this form."), option: "form"),
        .init(
          "ended", .flag, .init("Beëindigde, in plaats van geldende.", "Those that have ended."),
          option: "ended"),
      ]),
  ]

  /// The tool of a name.
  static func named(_ name: String) -> AssistantTool? { all.first { $0.name == name } }
}

extension AssistantParameter {
  /// The council that a question is about.
  fileprivate static let council = AssistantParameter(
    "council", .text,
    .init(
      "Een gemeente: naam, code (GM0307) of TOOI-URI.",
      "A municipality: name, code (GM0307) or TOOI URI."),
    isRequired: true)

  /// The budget year that a question is about.
  fileprivate static let year = AssistantParameter(
    "year", .integer(1950...2100),
    .init(
      "Het begrotingsjaar; zonder dit het jaar dat op de dag aan de orde is.",
      "The budget year; without it the one that is discussed on the day."), option: "year")
}
