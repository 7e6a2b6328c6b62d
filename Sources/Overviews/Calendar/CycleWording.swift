import Law
import Records

/// The remarks that go with the items of a calendar.
enum CycleWording {
  static let accountsOfTwoYearsBefore = BilingualText(
    "Dit is het jaar dat bij de kaderbrief hoort: twee jaar voor het begrotingsjaar.",
    "This is the year that goes with the framework letter: two before the budget year.")
  static let unverified = BilingualText(
    "De termijn is voor dit soort regeling en dit jaar niet geverifieerd; controleer dit.",
    "The term has not been verified for this kind of arrangement and year; check this.")
  static let beforeKnownTexts = BilingualText(
    "De wetstekst van vóór 2015 is niet nagegaan; controleer dit.",
    "The text of the law from before 2015 was not examined; check this.")
  static let betweenTexts = BilingualText(
    "Op 1 juli 2022 veranderde de wet en geen van beide teksten geeft hier een dag; controleer dit.",
    "The law changed on 1 July 2022 and neither text gives a day here; check this.")
  static let transition = BilingualText(
    "De wet veranderde op 1 juli 2022; dit volgt de tekst die op die dag gold. Controleer dit.",
    "The law changed on 1 July 2022; this follows the text in force on the day. Check this.")
  static let latestDraft = BilingualText(
    "De vergadering van het bestuur is niet bekend; later kan de begroting niet op tijd weg zijn.",
    "The board meeting is not known; any later and the budget cannot be sent in time.")
  static let latestOffer = BilingualText(
    """
    De termijn telt tot de stukken naar het algemeen bestuur gaan; vraag die dag. Dit is de laatste dag die \
    kan: later kan de begroting niet op tijd weg zijn.
    """,
    """
    The term runs until the papers go to the general board; ask for that day. This is the last possible day: any later and the budget cannot be sent in time.
    """)
  static let offerUnknown = BilingualText(
    """
    De termijn telt tot de stukken naar het algemeen bestuur gaan; vraag die dag. Dit is de laatste dag die \
    kan, geteld vanaf de vergadering.
    """,
    """
    The term runs until the papers go to the general board; ask for that day. This is the latest it can \
    be, counted from the meeting.
    """)
  static let doesNotMove = BilingualText(
    "De dag is geen werkdag en schuift niet op: het stuk moet op de werkdag ervoor weg zijn.",
    "The day is no working day and does not move: the document must leave on the working day before."
  )
  static let latestAdoption = BilingualText(
    "De vergadering is niet bekend; later kan het stuk niet op tijd naar de toezichthouder.",
    "The meeting is not known; any later and the document cannot reach the supervisor in time.")
  static let meetingAfterLimit = BilingualText(
    "De vergadering van het bestuur is na deze dag.", "The board meets after this day.")
  static let adoptedInOtherYear = BilingualText(
    "De wet vraagt een ander kalenderjaar.", "The law asks for another calendar year.")

  /// Why a step has no date although its rule is verified.
  static func undated(_ term: BudgetTerm, _ form: CooperationForm?) -> BilingualText {
    switch term.step {
    case _ where term.clock == .noTerm:
      BilingualText("De wet noemt geen termijn.", "The law names no term.")
    case .view where form == .publicBody:
      BilingualText(
        "De laatste dag is de dag voordat het ontwerp naar het algemeen bestuur gaat. Vraag die dag.",
        "The last day is the day before the draft goes to the general board. Ask for that day.")
    case .view:
      BilingualText(
        "De laatste dag is de dag voordat het bestuur de begroting vaststelt, en die is niet bekend.",
        "The last day is the day before the board adopts the budget, which is not known.")
    case .answer, .draftBudget:
      BilingualText(
        "De dag volgt uit de vergadering van het bestuur, en die is niet bekend.",
        "The day follows from the board meeting, which is not known.")
    case .amendment:
      BilingualText(
        "Er is geen wijziging bekend; bij een wijziging begint de termijn opnieuw.",
        "No amendment is known; an amendment starts the term again.")
    default:
      BilingualText("De wet noemt geen termijn.", "The law names no term.")
    }
  }

  /// Remarks one after the other; `nil` when there are none.
  static func join(_ notes: [BilingualText?]) -> BilingualText? {
    BilingualText.joined(notes.compactMap(\.self))
  }
}
