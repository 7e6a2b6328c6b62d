import Records
import Renderers

/// The pages that explain the site: sources, method, data, accessibility and privacy.
struct ExplanatoryPages: Sendable {
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }

  init(frame: SiteFrame) {
    self.frame = frame
  }

  var files: [SiteFile] {
    [
      page("bronnen") { place in
        render(sources: model.documents, as: .html, frame.presentation(place))
      },
      page("uitleg") { html(MethodPage(language: language).page, in: frame.around($0)) },
      page("gegevens") { html(DataPage(frame: frame).page, in: frame.around($0)) },
      page("toegankelijkheid") {
        html(AccessibilityPage(language: language).page, in: frame.around($0))
      },
      page("privacy") { html(PrivacyPage(language: language).page, in: frame.around($0)) },
    ]
  }

  private func page(
    _ folder: String, _ text: @escaping @Sendable (SiteFrame.Place) -> String
  ) -> SiteFile {
    let place = SiteFrame.Place(path: SitePath(folder: folder))
    return SiteFile(place.path) { text(place) }
  }
}
