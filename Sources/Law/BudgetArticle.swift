/// The three articles on budget and accounts that every chapter has under a number of its own.
enum BudgetArticle: Hashable {
  /// The framework letter and the provisional accounts.
  case framework
  /// The draft budget, the views and the amendments.
  case draft
  /// Adoption and sending of budget and accounts.
  case adoption

  /// `art. 59 lid 1`: the article in a chapter with the parts. The parts are named only where they were
  /// read: in the chapters that municipalities take part in, which all number them as chapter I does.
  func citation(lids: String, in chapter: Chapter) -> String {
    let article = "art. \(number(in: chapter))"
    return lids.isEmpty || !chapter.hasMunicipalities ? article : "\(article) lid \(lids)"
  }

  private func number(in chapter: Chapter) -> String {
    switch (chapter, self) {
    case (.municipalities, .framework): "34b"
    case (.municipalities, .draft): "35"
    case (.municipalities, .adoption): "34"
    case (.provinces, .framework): "47b"
    case (.provinces, .draft): "48"
    case (.provinces, .adoption): "47"
    case (.waterBoards, .framework): "50fa"
    case (.waterBoards, .draft): "50g"
    case (.waterBoards, .adoption): "50f"
    case (.municipalitiesAndProvinces, .framework): "58b"
    case (.municipalitiesAndProvinces, .draft): "59"
    case (.municipalitiesAndProvinces, .adoption): "58"
    case (.municipalitiesAndWaterBoards, .framework): "67a"
    case (.municipalitiesAndWaterBoards, .draft): "68"
    case (.municipalitiesAndWaterBoards, .adoption): "67"
    case (.allThree, .framework): "80a"
    case (.allThree, .draft): "81"
    case (.allThree, .adoption): "80"
    case (.provincesAndWaterBoards, .framework): "90a"
    case (.provincesAndWaterBoards, .draft): "91"
    case (.provincesAndWaterBoards, .adoption): "90"
    }
  }
}
