import Overviews
import Records
import Renderers

/// The page at the code of a municipality that no longer exists: what became of it, and the way on.
struct FormerMunicipalityPage: Sendable {
  private let municipality: SiteModel.FormerMunicipality
  private let frame: SiteFrame

  init(_ municipality: SiteModel.FormerMunicipality, frame: SiteFrame) {
    self.municipality = municipality
    self.frame = frame
  }

  var file: SiteFile {
    let path = SitePath(folder: SitePath.folder(of: municipality.code))
    return SiteFile(path) { [self] in
      municipality.lineage.answer(frame.model.standing).text(
        as: .html, frame.presentation(.init(path: path)))
    }
  }
}
