import Records
import Renderers

/// The register as a folder of static pages that any web server can serve.
package struct Site: Sendable {
  /// The files, by path; each is made when it is written.
  package let files: [SiteFile]

  /// Plans the site and works out what its pages share, on all processors.
  ///
  /// Throws when a template is not well-formed, which is a defect of the program. Cost: that of every
  /// overview; the pages themselves are made when they are written.
  package init(_ content: SiteContent) throws {
    let model = SiteModel(content)
    let frame = SiteFrame(
      templates: try SiteTemplates(), model: model,
      menu: SiteMenu(isNational: content.history != nil, language: content.language))
    let date = ReferenceDate(
      day: model.day, register: model.standing.register, language: model.language)
    var files = [
      SiteFile(SitePath("stijl.css")) { SiteTemplates.styleSheet },
      SiteFile(SitePath("zoek.js")) { SiteTemplates.script },
      SiteFile(SiteTemplates.comparisonScriptPath) { SiteTemplates.comparisonScript },
      SiteFile(SearchIndexFile.path) { SearchIndexFile(model).text },
      SiteFile(ReferenceDate.sheetPath) { date.sheet },
    ]
    files.append(
      HomePage(
        frame: frame, feed: content.history == nil ? nil : SiteFeed.nationalPath
      ).file)
    files += model.councils.flatMap { CouncilPages(council: $0, frame: frame).files }
    files += model.arrangements.flatMap { ArrangementPages(arrangement: $0, frame: frame).files }
    files += model.formerMunicipalities.map { FormerMunicipalityPage($0, frame: frame).file }
    let national = content.history.map { NationalData($0, frame: frame).downloads } ?? []
    files += ExplanatoryPages(national: national, frame: frame).files + national.map(\.file)
    if content.history != nil {
      let interface = StaticAPI(changes: content.changesOfCountry, frame: frame)
      files += NationalPages(frame: frame).files + interface.files
      files += DataCatalogue(interface.collections, national, model).files
      files.append(SiteFeed.national(content.changesOfCountry?.items ?? [], model: model))
    }
    if content.allowsEmbedding {
      files += model.councils.flatMap { CouncilCards(council: $0, model: model).files }
    }
    let folders = Set(
      files.compactMap { file in
        file.path.contains("/") ? file.path.split(separator: "/").first.map(String.init) : nil
      })
    files.append(
      SiteFile(SitePath("_headers")) {
        SitePolicy.headers(folders: folders, allowsEmbedding: content.allowsEmbedding)
      })
    let pages = files.map(\.path).filter { $0.hasSuffix("index.html") }.map { SitePath($0) }
    files += SiteIndex(pages: pages, publisher: model.publisher).files
    self.files = files.sorted { $0.path < $1.path }
  }
}
