import Records

extension DocumentKind {
  /// The kind of statement that the words of a document mean, in any case, and the year among them
  /// (`Begroting 2027`); `nil` for other words.
  ///
  /// The annual accounts are also called jaarstukken, jaarverslag, rekening and realisatie; a budget that
  /// is primitief is the budget as it was adopted first, one na wijziging the budget with its amendments.
  static func written(_ text: String) -> (kind: Self, year: Int?)? {
    if let kind = Self(rawValue: text) { return (kind, nil) }
    var words = Folding.fold(text).split(separator: " ").map(String.init)
    let years = words.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
      .filter { (1900...2100).contains($0) }
    guard years.count <= 1 else { return nil }
    words.removeAll { word in years.contains { String($0) == word } }
    let joined = words.filter { $0 != "de" }.joined()
    guard let kind = Self(rawValue: joined) ?? synonyms[joined] else { return nil }
    return (kind, years.first)
  }

  private static let synonyms: [String: Self] = [
    "jaarstukken": .accounts, "jaarverslag": .accounts, "rekening": .accounts,
    "realisatie": .accounts, "gerealiseerd": .accounts, "werkelijk": .accounts,
    "realisatiejaarrekening": .accounts, "vastgesteldejaarrekening": .accounts,
    "primitievebegroting": .budget, "begrotingprimitief": .budget, "primairebegroting": .budget,
    "oorspronkelijkebegroting": .budget, "programmabegroting": .budget,
    "vastgesteldebegroting": .budget,
    "begrotingnawijziging": .budgetAmendment, "begrotingnawijzigingen": .budgetAmendment,
    "gewijzigdebegroting": .budgetAmendment, "bijgesteldebegroting": .budgetAmendment,
    "actuelebegroting": .budgetAmendment, "wijziging": .budgetAmendment,
    "meerjarenbegroting": .multiYearEstimate, "verwachting": .forecast,
    "1ekwartaal": .quarter1, "2ekwartaal": .quarter2, "3ekwartaal": .quarter3,
    "4ekwartaal": .quarter4,
  ]
}
