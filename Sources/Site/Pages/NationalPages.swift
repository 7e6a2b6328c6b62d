import Graph
import Overviews
import Pages
import Records
import Renderers

/// The pages about the whole country.
struct NationalPages: Sendable {
  let frame: SiteFrame

  private var model: SiteModel { frame.model }

  private let congruence: NationalCongruence

  init(frame: SiteFrame) {
    self.frame = frame
    congruence = NationalCongruence(frame.model.network)
  }

  var files: [SiteFile] {
    [
      frame.page("agenda") { place in
        let calendar = NationalCalendar(of: model.arrangements.map(\.overview), on: model.day)
        return html(
          NationalCalendarPage(calendar, model.standing, language: model.language).page,
          in: frame.around(place))
      },
      frame.page(Self.signalFolder) { place in
        render(model.check, as: .html, frame.presentation(place))
      },
    ] + kindsOfSignal + [
      frame.page("samenhang") { place in
        congruence.answer(of: model.network).text(
          as: .html, frame.presentation(place, adding: [picture]))
      },
      SiteFile(SitePath("samenhang/\(Self.pictureName)"), isDownload: true) {
        CongruencePicture.render(congruence, model.standing, language: model.language)
      },
      frame.page(Self.comparisonFolder, script: SiteTemplates.comparisonScriptPath) { place in
        html(ComparisonOfAllPage(model: model).page(on: place.path), in: frame.around(place))
      },
      frame.page("ontbreekt") { place in
        html(MissingPage(model: model).page, in: frame.around(place))
      },
    ]
  }

  /// A page for each kind of signal there is.
  private var kindsOfSignal: [SiteFile] {
    model.check.signalKinds.map { kind in
      let place = SiteFrame.Place(
        path: SitePath(.signals(code: kind.code)),
        trail: [
          .init(
            label: model.language("Signalen", "Signals"), path: SitePath(folder: Self.signalFolder))
        ])
      return SiteFile(place.path) {
        render(model.check.limited(to: kind), as: .html, frame.presentation(place))
      }
    }
  }

  private static let signalFolder = "signalen"
  /// The folder of the page on which councils can be chosen to compare.
  static let comparisonFolder = "vergelijken"
  private static let pictureName = "vormen.svg"

  private var picture: Section {
    let language = model.language
    return Section(
      title: language("Tekening", "Picture"), anchor: "tekening",
      blocks: [
        .picture(
          address: Self.pictureName,
          text: language(
            "De tabel per vorm als tekening: hoe donkerder, hoe meer deelnemers regelingen delen.",
            "The table by form as a picture: the darker, the more participants arrangements share.")
        )
      ])
  }
}
