import Overviews
import Pages
import Records

/// The first words of a cover sheet: what is asked of the council, or what it did already.
struct CoverSheetHeadline {
  let sheet: BudgetCoverSheet
  let language: Language

  /// To whom, where the view stands, and when the board meets.
  var text: String {
    [address, standing, boardMeeting].compactMap(\.self).joined(separator: " ")
  }

  private var address: String {
    let name = sheet.council.municipality.name
    return language("Aan de raad van \(name).", "To the council of \(name).")
  }

  private var standing: String {
    let draft = language(
      "de ontwerpbegroting van \(sheet.year)", "the draft budget of \(sheet.year)")
    switch sheet.standing {
    case .noCalendar:
      return language(
        "Deze regeling heeft geen wettelijke agenda: de raad krijgt geen ontwerpbegroting voor een "
          + "zienswijze.",
        "This arrangement has no statutory calendar: the council gets no draft budget for its view."
      )
    case .given(let decided, let sent, let answered):
      let days = [
        decided.map { language("behandeld op \(date($0))", "dealt with on \(date($0))") },
        sent.map { language("verzonden op \(date($0))", "sent on \(date($0))") },
        answered.map { language("beantwoord op \(date($0))", "answered on \(date($0))") },
      ].compactMap(\.self)
      return language(
        "De raad gaf een zienswijze op \(draft)", "The council gave a view on \(draft)")
        + (days.isEmpty ? "." : " (\(language.enumeration(days))).")
    case .declined(let decided):
      let day = decided.map { language(" op \(date($0))", " on \(date($0))") } ?? ""
      return language(
        "De raad besloot\(day) geen zienswijze te geven op \(draft).",
        "The council decided\(day) to give no view on \(draft).")
    case .metOn(let day):
      return language(
        "De raad behandelde \(draft) op \(date(day)). Wat hij besloot, is niet vastgelegd.",
        "The council dealt with \(draft) on \(date(day)). What it decided is not recorded.")
    case .open(let lastDay):
      return asked(
        draft, language("uiterlijk op \(date(lastDay))", "on \(date(lastDay)) at the latest"))
    case .openWithoutLastDay:
      return asked(
        draft,
        sheet.arrangement.arrangement.form == .publicBody
          ? language(
            "tot het ontwerp naar het algemeen bestuur gaat; die dag is niet bekend, vraag hem",
            "until the draft goes to the general board; that day is not known, ask for it")
          : language(
            "tot de dag voordat het bestuur de begroting vaststelt; die dag is niet bekend, vraag hem",
            "until the day before the board adopts the budget; that day is not known, ask for it"))
    case .passed(let lastDay):
      return over(
        draft,
        language(
          "Een zienswijze kon tot en met \(date(lastDay)).",
          "A view could be given until \(date(lastDay))."))
    case .boardHasMet:
      return over(
        draft,
        language(
          "Een zienswijze kon tot het ontwerp naar het algemeen bestuur ging.",
          "A view could be given until the draft went to the general board."))
    case .adoptionIsPast(let day):
      return over(
        draft,
        language(
          "Om de begroting op tijd in te zenden moest het bestuur haar uiterlijk op \(date(day)) vaststellen; "
            + "daarna kan een zienswijze niet meer.",
          "To send the budget in time the board had to adopt it by \(date(day)); after that a view can no "
            + "longer be given."))
    }
  }

  private func asked(_ draft: String, _ until: String) -> String {
    language(
      "Gevraagd: wilt u een zienswijze geven op \(draft), en zo ja welke? Dat kan \(until). Geen zienswijze "
        + "geven mag ook.",
      "Asked: do you want to give a view on \(draft), and which? This can be done \(until). Giving no view is "
        + "allowed too.")
  }

  private func over(_ draft: String, _ sentence: String) -> String {
    language(
      "Dit gaat over \(draft). \(sentence) Vraag het bestuur of de begroting al is vastgesteld.",
      "This is about \(draft). \(sentence) Ask the board whether the budget has been adopted yet.")
  }

  private var boardMeeting: String? {
    sheet.boardMeeting.map { day in
      day < sheet.council.day
        ? language(
          "Het bestuur vergaderde op \(date(day)) over de begroting.",
          "The board met on the budget on \(date(day)).")
        : language(
          "Het bestuur vergadert op \(date(day)) over de begroting.",
          "The board meets on the budget on \(date(day)).")
    }
  }

  private func date(_ day: Day) -> String { language.date(day) }
}
