import Overviews
import Pages
import Records
import Renderers

/// The pages that explain the site: sources, method, data, accessibility and privacy.
struct ExplanatoryPages: Sendable {
  /// The data of the whole country; none on a site of some councils.
  let national: [Download]
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }

  /// The folder of the page for new council members.
  static let newcomers = "voor-nieuwe-raadsleden"
  /// The page of the documents.
  static let sources = SitePath(folder: "bronnen")

  var files: [SiteFile] {
    [
      frame.page("bronnen") { place in
        model.standing.sourcesAnswer.text(as: .html, frame.presentation(place))
      },
      frame.page("uitleg") {
        html(ExplanationPage(language: language).page, in: frame.around($0, explains: false))
      },
      frame.page(Self.newcomers) { place in
        Onboarding(on: model.day, standing: model.standing).answer
          .text(as: .html, frame.presentation(place, explains: false))
      },
      frame.page("over") { html(MethodPage(language: language).page, in: frame.around($0)) },
      frame.page("gegevens") {
        html(DataPage(national: national, frame: frame).page, in: frame.around($0))
      },
      frame.page("toegankelijkheid") {
        html(
          AccessibilityPage(publisher: model.publisher, language: language).page,
          in: frame.around($0))
      },
      frame.page(ReferenceDate.folder) {
        html(
          ReferenceDate(
            day: model.day, register: model.standing.register, language: language
          ).page, in: frame.around($0))
      },
      frame.page("privacy") {
        html(PrivacyPage(publisher: model.publisher, language: language).page, in: frame.around($0))
      },
      frame.page(ReportingPage.folder) {
        html(
          ReportingPage(publisher: model.publisher, language: language).page, in: frame.around($0))
      },
    ]
  }
}
