import Overviews
import Pages
import Records

/// The proposal and what is to be decided, for the clerk to fill in: by where the view stands.
struct CoverSheetProposal {
  let sheet: BudgetCoverSheet
  let name: String
  let language: Language

  var section: Section {
    Section(
      title: language("Voorstel en beslispunten", "Proposal and decisions"), anchor: "voorstel",
      blocks: [
        .numbered(points.map(Phrase.text)),
        .facts(
          [
            Fact(language("Portefeuillehouder", "Portfolio holder"), "…"),
            Fact(
              language("Commissie en raad", "Committee and council"),
              language("commissie: … raad: …", "committee: … council: …")),
          ] + CoverSheetViews(sheet: sheet, language: language).ofYear),
      ])
  }

  private var points: [String] {
    let draft = language(
      "de ontwerpbegroting \(sheet.year) van \(name)", "the draft budget \(sheet.year) of \(name)")
    let ask = language("Het college vragen om: ….", "To ask the executive: ….")
    switch sheet.standing {
    case .open, .openWithoutLastDay:
      return [
        language(
          "☐ Geen zienswijze geven op \(draft), of ☐ wel een zienswijze geven, met deze punten: ….",
          "☐ To give no view on \(draft), or ☐ to give a view, with these points: …."),
        language(
          "De brief aan het bestuur vaststellen.", "To adopt the letter to the board."), ask,
      ]
    case .noCalendar:
      return [
        language(
          "De bijdrage aan \(name) in \(sheet.year) bespreken: € ….",
          "To discuss the contribution to \(name) in \(sheet.year): € …."), ask,
      ]
    case .given, .declined, .metOn, .passed, .boardHasMet, .adoptionIsPast:
      return [
        language("Kennisnemen van \(draft).", "To take note of \(draft)."), ask,
      ]
    }
  }
}
