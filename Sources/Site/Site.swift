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
      SiteFile(SitePath("_headers")) { SitePolicy.headers },
    ]
    files.append(HomePage(frame: frame).file)
    files += model.councils.flatMap { CouncilPages(council: $0, frame: frame).files }
    files += model.arrangements.flatMap { ArrangementPages(arrangement: $0, frame: frame).files }
    files += model.formerMunicipalities.map { FormerMunicipalityPage($0, frame: frame).file }
    let national = content.history.map { NationalData($0, frame: frame).downloads } ?? []
    files += ExplanatoryPages(national: national, frame: frame).files + national.map(\.file)
    if content.history != nil { files += NationalPages(frame: frame).files }
    self.files = files.sorted { $0.path < $1.path }
  }
}
