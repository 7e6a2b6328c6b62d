import Overviews
import Records
import Site
import Store

/// Reads what a site tells from the register, each record once.
struct SiteReading {
  private let question: Question

  private var known: Known { question.known }

  init(_ question: Question) {
    self.question = question
  }

  /// Which councils a site tells of.
  struct Councils {
    /// Each once.
    let municipalities: [Organisation]
    /// Whether they are those of the whole country.
    let isCountry: Bool
  }

  /// The councils that are meant, or those of the whole country when none is named; says which of them have no place.
  func councils(_ names: [String]) throws -> Councils {
    let chosen = try names.map { try question.municipality($0) }
    let all = try chosen.isEmpty ? known.municipalities(on: question.day) : chosen
    // A site has one place for a code.
    let shared = SharedCodes(all).groups
    let placeless = Set(shared.flatMap { $0.dropFirst().map(\.id) })
    let language = question.options.chosenLanguage
    for group in shared {
      let names = group.dropFirst().map(\.name).joined(separator: ", ")
      Output.complain(
        language(
          "\(names) heeft geen bladzijde op de website: \(group[0].name) heeft in het register dezelfde code.",
          "\(names) has no page on the website: \(group[0].name) has the same code in the register."
        ))
    }
    var met: Set<BodyID> = []
    return Councils(
      municipalities: all.filter { !placeless.contains($0.id) && met.insert($0.id).inserted },
      isCountry: chosen.isEmpty)
  }

  /// The content of a site of these councils.
  func content(of councils: Councils) throws -> SiteContent {
    var country = try known.national(on: question.day, withDetails: true)
    country.mergers = try known.mergers()
    let boundaries = try known.boundaries(on: question.day)
    country.boundaries = boundaries
    var content = SiteContent(
      day: question.day, language: question.options.chosenLanguage, country: country)
    try known.excerpts { reader in
      content.councils = try councils.municipalities.map { municipality in
        var excerpt = try CouncilFocus().excerpt(of: municipality, on: question.day, reader)
        excerpt.boundaries = boundaries
        return .init(municipality.id, excerpt)
      }
      let wanted = councils.isCountry ? nil : versions(of: content.councils)
      for version in country.versionsToShow(on: question.day)
      where wanted?.contains(version) ?? true {
        var excerpt = try reader.arrangement(version)
        excerpt.boundaries = boundaries
        content.arrangements.append(
          .init(version, excerpt, versions: try reader.versions(inLineOf: version)))
      }
      content.examined =
        try wanted.map { try reader.neighbourhood(of: $0.sorted(), on: question.day) }
        ?? reader.country(on: question.day)
      content.councilsWithFigures = Set(try reader.councilsWithFigures())
    }
    let (difference, scopes) = try changes(of: councils.municipalities.map(\.id))
    content.changes = Changes.items(difference, of: scopes)
    if councils.isCountry {
      content.changesOfCountry = Changes(difference)
      let history = try known.history(withDetails: true, withCoverage: true)
      content.history = .init(history.excerpt, seen: history.seen)
    }
    return content
  }

  /// What changed since a year before the newest export, and what of it concerns each council.
  private func changes(
    of councils: [BodyID]
  ) throws -> (RegisterDifference, [RegisterDifference.CouncilScope]) {
    let newest = question.standing.register ?? question.day
    let start = min(newest, question.day).adding(days: -Self.daysOfNews)
    return try known.difference(
      since: .day(start), until: .day(question.day), councils: councils)
  }

  /// How far the news goes back.
  private static let daysOfNews = 366

  /// The versions in which any of the councils takes part.
  private func versions(of councils: [SiteContent.Council]) -> Set<VersionID> {
    Set(councils.flatMap { $0.arrangements })
  }
}
