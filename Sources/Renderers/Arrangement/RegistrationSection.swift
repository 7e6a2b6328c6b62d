import Overviews
import Pages
import Records

/// Whether the register holds what the law asks for about an arrangement.
struct RegistrationSection {
  let checklist: RegistrationChecklist
  /// Whether the arrangement is of foreign law, of which nobody read that the law asks it.
  let isForeignLaw: Bool
  let language: Language

  /// The section: one row for each thing that must be there.
  var section: Section {
    Section(
      title: language("Wat het register moet vermelden", "What the register must hold"),
      anchor: "registratie",
      blocks: [
        .paragraph(
          isForeignLaw
            ? language(
              "Dit vraagt de Wgr van een Nederlandse regeling, en dit stond in de documenten die hier zijn "
                + "ingelezen.",
              "This is what the Wgr asks of a Dutch arrangement, and what stood in the documents that were read "
                + "here.")
            : language(
              "Dit vraagt de wet, en dit stond in de documenten die hier zijn ingelezen.",
              "This is what the law asks for, and what stood in the documents that were read here.")
        ),
        .table(
          ArrangementAnswer.registration.table(
            language(
              "De gegevens die het register moet vermelden", "The data that the register must hold"),
            checklist.items, in: language,
            [
              .field("gegeven") { .text(language($0.rule.meaning)) },
              .field("toestand") { .text(name($0.state)) },
              .field("grondslag") { .text(language.citation($0.rule.citation)) },
            ])),
      ])
  }

  private func name(_ state: RegistrationChecklist.State) -> String {
    switch state {
    case .recorded: language(state.rawValue, "filled in")
    case .partly: language(state.rawValue, "partly filled in")
    case .absent: language(state.rawValue, "missing")
    case .notApplicable: language("niet van toepassing", "not applicable")
    }
  }
}
