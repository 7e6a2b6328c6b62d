import Overviews
import Records
import Renderers

/// The data of the whole country, as files to be downloaded.
struct NationalData: Sendable {
  private let history: SiteContent.History
  private let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }

  init(_ history: SiteContent.History, frame: SiteFrame) {
    self.history = history
    self.frame = frame
  }

  /// The folder of the data, seen from the root.
  static let folder = "gegevens"

  var files: [SiteFile] {
    let plain = Presentation(language: language)
    var raw = plain
    raw.raw = true
    let forPrograms = raw
    return [
      file("regelingen.json") { render(list, as: .json, plain) },
      file("regelingen.csv") { render(list, as: .csv, forPrograms) },
      file("regelingen-excel.csv") { render(list, as: .csv, plain) },
      file("signalen.json") { render(model.check, as: .json, plain) },
      file("signalen.csv") { render(model.check, as: .csv, forPrograms) },
      file("signalen-excel.csv") { render(model.check, as: .csv, plain) },
      file("netwerk.graphml") { GraphML.render(model.export) },
      file("netwerk.gexf") { GEXF.render(model.export) },
    ] + memberships.map { made in file(made.name) { made.text } }
  }

  private func file(_ name: String, _ text: @escaping @Sendable () -> String) -> SiteFile {
    SiteFile(SitePath("\(Self.folder)/\(name)"), isDownload: true, text)
  }

  /// Every participation over all dates, with its codebook and its description (datapackage.json).
  private var memberships: [NetworkFile] {
    Memberships.files(
      history.excerpt, on: model.day, language: language, seen: history.seen)
  }

  private var list: ArrangementList {
    ArrangementList(
      day: model.day,
      items: model.arrangements.map { entry in
        ArrangementList.Item(
          arrangement: entry.overview.arrangement,
          participantCount: entry.overview.participants.count)
      }, documents: model.documents)
  }
}
