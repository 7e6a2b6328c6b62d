import Overviews
import Pages
import Records
import Renderers
import Store

/// Answers about the past of one council.
struct CouncilPast {
  private let question: Question
  private let municipality: Organisation

  /// Which answer.
  enum Answer {
    /// What it joined and left.
    case history
    /// The municipalities before it and after it.
    case lineage
  }

  init(council: String, _ options: GlobalOptions) throws {
    question = try Question(options)
    municipality = try question.municipality(council)
  }

  func write(_ answer: Answer) throws {
    let options = question.options
    let lineage = Lineage(
      of: municipality, in: try question.known.mergers())
    switch answer {
    case .lineage:
      try options.write(lineage.answer(question.standing))
    case .history:
      guard let history = try history(lineage) else {
        throw Failure.noMunicipality(municipality.name, nearest: [])
      }
      try options.write(history.answer)
    }
  }

  private func history(_ lineage: Lineage) throws -> CouncilHistory? {
    let known = try question.known.history()
    var missing: [VersionID: Sighting] = [:]
    for participation in known.excerpt.participations
    where participation.organisation.id == municipality.id
      && !known.excerpt.unlisted.contains(participation.arrangement)
    {
      missing[participation.arrangement] = known.disappearance(of: participation)
    }
    return CouncilHistory(
      of: municipality.id, in: known.excerpt, on: question.day, lineage: lineage, missing: missing)
  }
}
