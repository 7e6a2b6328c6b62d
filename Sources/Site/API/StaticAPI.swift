import Graph
import Overviews
import Pages
import Records
import Renderers

/// The interface for programs: answers in JSON under fixed addresses, and the document that describes them.
///
/// What a page tells of one council or arrangement is one file here; what is about the country is a collection in
/// pages. Nothing stands twice: `gegevens/` has the same for other programs.
struct StaticAPI: Sendable {
  private let frame: SiteFrame
  private var model: SiteModel { frame.model }
  private var language: Language { model.language }

  /// The folder of this version of the interface.
  static let folder = "v1"
  /// The version of the interface; the first number is that of the folder.
  static let version = "1.0.0"

  /// Where the file of a council is.
  static func path(of municipality: OrganisationCode) -> SitePath {
    SitePath("\(folder)/gemeenten/\(municipality.text.lowercased()).json")
  }

  /// Where the file of an arrangement is.
  static func path(of line: LineID) -> SitePath { SitePath("\(folder)/regelingen/\(line).json") }

  /// Where the page of a collection is.
  static func path(of collection: String, page: Int = 1) -> SitePath {
    SitePath("\(folder)/\(RegisterCollection.path(of: collection, page: page))")
  }

  /// Where the description is.
  static let description = SitePath("\(folder)/openapi.json")

  init(changes: Changes?, frame: SiteFrame) {
    self.frame = frame
    collections = Self.collections(of: frame.model, changes)
  }

  /// The files. Those of councils and arrangements are beside their pages.
  var files: [SiteFile] {
    let presentation = Presentation(language: language)
    return collections.flatMap { collection in
      (1...collection.pageCount).map { number in
        SiteFile(Self.path(of: collection.name, page: number), isDownload: true) {
          collection.page(number, presentation)
        }
      }
    } + [
      SiteFile(Self.description, isDownload: true) { [model] in
        APIDescription(collections, model: model).text
      },
      SiteFile(APIProblem.path) { [language] in APIProblem.notFound(in: language) },
      SiteFile(SitePath("_redirects")) { APIProblem.redirects },
    ]
  }

  /// What the interface has of the country.
  let collections: [RegisterCollection]

  private static func collections(
    of model: SiteModel, _ changes: Changes?
  ) -> [RegisterCollection] {
    let standing = model.check.standing
    let lines = Dictionary(
      model.arrangements.map { ($0.overview.arrangement.id, $0.line) },
      uniquingKeysWith: { first, _ in first })
    let calendar = NationalCalendar(of: model.arrangements.map(\.overview), on: model.day)
    return [
      .councils(
        CouncilList(model.councils.map(\.municipality), in: model.network)),
      .arrangements(model.list) { lines[$0] },
      .organisations(
        OrganisationList(model.network) { lines[$0] ?? LineID(startingWith: $0) }, standing),
      .signals(model.check),
      .calendar(calendar, standing),
    ] + (changes.map { [.changes($0)] } ?? []) + [.terms(in: model.language, standing)]
  }
}
