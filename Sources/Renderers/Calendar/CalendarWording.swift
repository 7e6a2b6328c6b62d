import Law
import Overviews
import Pages
import Records

/// What is said about one step of a budget year.
struct CalendarWording {
  let entry: CouncilCalendar.Entry
  let language: Language

  private var item: CalendarItem { entry.item }

  /// What happens and for which year: `Kaderbrief (2027)`.
  var name: String {
    guard let step = item.step else { return language(item.description) }
    let name = language(step.name)
    return item.status == .recorded && item.citation == nil
      ? "\(name) (\(item.year)): \(language(item.description).uncapitalisedFirst)"
      : "\(name) (\(item.year))"
  }

  /// The last day in words, with what the law says.
  var date: String? {
    item.date.map { date in
      let day =
        item.latest == nil
        ? language.date(date)
        : language("op zijn laatst \(language.date(date))", "by \(language.date(date))")
      guard let limit = item.limit else { return day }
      let named = language.dayAndMonth(limit)
      return day + language(" (de wet zegt: vóór \(named))", " (the law says: before \(named))")
    }
  }

  /// Where the date comes from.
  var origin: String {
    switch item.status {
    case .statutory: language("uit de wet", "from the law")
    case .derived: language("berekend", "computed")
    case .recorded: language("vastgelegd", "recorded")
    case .undated: language("geen datum", "no date")
    case .unverified: language("controleer dit", "check this")
    case .noCalendar: language("geen wettelijke agenda", "no statutory calendar")
    }
  }

  /// What to know: why there is no date, which supervisor it goes to, and how it falls in the council's
  /// agenda.
  var remarks: [String] {
    [
      item.explanation.map { language($0) },
      supervisor.map { language("Gaat naar \($0).", "Goes to \($0).") },
    ].compactMap(\.self) + placementRemarks
  }

  /// Who receives what was adopted. That a draft goes to the councils needs no saying to a council.
  private var supervisor: String? {
    switch item.step {
    case .budgetSubmission, .accountsSubmission, .viewToSupervisor:
      item.addressee.map { language($0) }
    default: nil
    }
  }

  /// The latest meeting of the council that still counts, and what a clerk must know.
  var placementRemarks: [String] {
    guard let placement = entry.placement else { return [] }
    let meeting = placement.latestMeeting.map { day in
      language(
        "Laatste raadsvergadering die nog telt: \(language.date(day)).",
        "Latest council meeting that still counts: \(language.date(day)).")
    }
    return [meeting].compactMap(\.self) + placement.warnings.map { $0.sentence(in: language) }
  }
}

extension CouncilSchedule.Warning {
  /// What a clerk must know, as a sentence.
  func sentence(in language: Language) -> String {
    switch self {
    case .inRecess(let recess):
      let span =
        recess.lastDay.map {
          language(
            "van \(language.date(recess.day)) tot en met \(language.date($0))",
            "from \(language.date(recess.day)) until \(language.date($0))")
        } ?? language("op \(language.date(recess.day))", "on \(language.date(recess.day))")
      return language(
        "Let op: deze dag valt in het reces (\(span)).",
        "Note: this day falls in the recess (\(span)).")
    case .afterLastMeeting(let day):
      return language(
        "Let op: uw agenda heeft na \(language.date(day)) geen raadsvergadering meer.",
        "Note: your agenda has no council meeting after \(language.date(day)).")
    case .noMeetingInTerm:
      return language(
        "Let op: de raad vergadert niet binnen deze termijn.",
        "Note: the council does not meet within this term.")
    }
  }
}

extension Language {
  /// A day without its year: `30 april`, `30 April`.
  func dayAndMonth(_ day: Day) -> String {
    date(day).split(separator: " ").prefix(2).joined(separator: " ")
  }
}
