import Graph
import Overviews
import Records
import Renderers

/// The pages about the whole country.
struct NationalPages: Sendable {
  let frame: SiteFrame

  private var model: SiteModel { frame.model }

  init(frame: SiteFrame) {
    self.frame = frame
  }

  var files: [SiteFile] {
    [
      page("agenda") { place in
        let calendar = NationalCalendar(of: model.arrangements.map(\.overview), on: model.day)
        return html(
          NationalCalendarPage(calendar, documents: model.documents, language: model.language).page,
          in: frame.around(place))
      },
      page("samenhang") { place in
        render(
          NationalCongruence(model.network), of: model.network, documents: model.documents,
          as: .html, frame.presentation(place))
      },
      page("vergelijken") { place in
        html(ComparisonOfAllPage(model: model).page(on: place.path), in: frame.around(place))
      },
      page("ontbreekt") { place in
        html(MissingPage(model: model).page, in: frame.around(place))
      },
    ]
  }

  private func page(
    _ folder: String, _ text: @escaping @Sendable (SiteFrame.Place) -> String
  ) -> SiteFile {
    let place = SiteFrame.Place(path: SitePath(folder: folder))
    return SiteFile(place.path) { text(place) }
  }
}
