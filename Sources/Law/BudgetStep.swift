package import Records

/// A step of the yearly cycle of budget and accounts between an arrangement and the councils.
///
/// The raw value is the `soort` of an agenda item. Steps come in the order of the cycle.
package enum BudgetStep: String, Hashable, Sendable, CaseIterable {
  /// The general financial and policy framework, sent to the councils (kaderbrief).
  case framework = "kaderbrief"
  /// The provisional accounts, sent together with a framework letter.
  case provisionalAccounts = "voorlopige-jaarrekening"
  /// The draft budget, sent to the councils.
  case draftBudget = "ontwerpbegroting"
  /// Public inspection of the draft in each municipality.
  case publicInspection = "terinzagelegging"
  /// The council's view on the draft.
  case view = "zienswijze"
  /// The written answer to the views.
  case answer = "antwoord-op-zienswijze"
  /// A meeting of a board on a document of the year that does not adopt it. No law asks for it; an agenda
  /// records it, for instance that a budget was held over.
  case boardMeeting = "behandeling-in-bestuur"
  /// Adoption of the budget.
  case budgetAdoption = "vaststelling-begroting"
  /// Sending the adopted budget to the supervisor.
  case budgetSubmission = "inzending-begroting"
  /// Sending the adopted budget to the councils where needed; they may write to the supervisor.
  case viewToSupervisor = "zienswijze-aan-toezichthouder"
  /// A change of the budget in its year: the road of draft and view once more.
  case amendment = "begrotingswijziging"
  /// Adoption of the accounts.
  case accountsAdoption = "vaststelling-jaarrekening"
  /// Sending the adopted accounts to the supervisor.
  case accountsSubmission = "inzending-jaarrekening"

  /// Whether it is the council's own turn.
  package var isCouncilsTurn: Bool {
    switch self {
    case .view, .viewToSupervisor, .amendment: true
    default: false
    }
  }

  /// What the step is called.
  package var name: BilingualText {
    switch self {
    case .framework: BilingualText("Kaderbrief", "Framework letter")
    case .provisionalAccounts: BilingualText("Voorlopige jaarrekening", "Provisional accounts")
    case .draftBudget: BilingualText("Ontwerpbegroting naar de raad", "Draft budget to the council")
    case .publicInspection: BilingualText("Ontwerp ter inzage", "Public inspection of the draft")
    case .view: BilingualText("Zienswijze van de raad", "View of the council")
    case .answer: BilingualText("Antwoord op de zienswijzen", "Answer to the views")
    case .boardMeeting: BilingualText("Behandeling in het bestuur", "Discussion by the board")
    case .budgetAdoption: BilingualText("Vaststelling van de begroting", "Adoption of the budget")
    case .budgetSubmission:
      BilingualText("Begroting naar de toezichthouder", "Budget to the supervisor")
    case .viewToSupervisor:
      BilingualText("Zienswijze aan de toezichthouder", "View to the supervisor")
    case .amendment: BilingualText("Begrotingswijziging", "Budget amendment")
    case .accountsAdoption:
      BilingualText("Vaststelling van de jaarrekening", "Adoption of the accounts")
    case .accountsSubmission:
      BilingualText("Jaarrekening naar de toezichthouder", "Accounts to the supervisor")
    }
  }
}
