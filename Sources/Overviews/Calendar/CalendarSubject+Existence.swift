import Law
import Records

extension CalendarSubject {
  /// Whether a step falls within the existence of the body (Wgr art. 34 and 35: the duty is that of a board).
  ///
  /// A body owes the accounts of each year in which it existed, also after it ended. The steps of a budget are
  /// those of a body that exists in the budget year, on the day of the step; one without a day falls in the
  /// year before, an amendment in the year itself.
  func takes(_ item: CalendarItem, ofBudget year: Int) -> Bool {
    switch item.step {
    case .provisionalAccounts, .accountsAdoption, .accountsSubmission:
      return existence.overlaps(.year(item.year))
    default:
      guard existence.overlaps(.year(year)) else { return false }
      if let date = item.date ?? item.latest { return existence.contains(date) }
      return existence.overlaps(.year(item.step == .amendment ? year : year - 1))
    }
  }
}
