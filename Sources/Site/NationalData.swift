import NetworkFormats
import Overviews
import Pages
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

  /// The folder of the data and of the page about them, seen from the root.
  private static let folder = "gegevens"

  /// The files. Cost: that of the table of all participations, which is made at once.
  var downloads: [Download] {
    let plain = Presentation(language: language)
    var raw = plain
    raw.raw = true
    let forPrograms = raw
    return [
      download(
        "regelingen.csv", "Alle regelingen, voor programma's (CSV).", "All arrangements (CSV)."
      ) {
        render(model.list, as: .csv, forPrograms)
      },
      download(
        "regelingen-excel.csv", "Alle regelingen, voor Excel (CSV).",
        "All arrangements, for spreadsheets (CSV)."
      ) {
        render(model.list, as: .csv, plain)
      },
      download("signalen.csv", "Alle signalen, voor programma's (CSV).", "All signals (CSV).") {
        render(model.check, as: .csv, forPrograms)
      },
      download(
        "signalen-excel.csv", "Alle signalen per bronhouder, voor Excel (CSV).",
        "All signals for each keeper, for Excel (CSV)."
      ) {
        render(model.check, as: .csv, plain)
      },
    ] + memberships + [
      download(
        "netwerk.graphml", "Het landelijke netwerk, voor Gephi, R en Python (GraphML).",
        "The national network, for Gephi, R and Python (GraphML)."
      ) {
        GraphML.render(model.export)
      },
      download(
        "netwerk.gexf", "Hetzelfde netwerk, voor Gephi (GEXF).", "The same, for Gephi (GEXF)."
      ) {
        GEXF.render(model.export)
      },
    ] + register
  }

  private func download(
    _ name: String, _ dutch: String, _ english: String, _ text: @escaping @Sendable () -> String
  ) -> Download {
    Download(name, in: Self.folder, language(dutch, english), text)
  }

  /// Every participation over all dates, with its codebook and its description (datapackage.json).
  private var memberships: [Download] {
    Memberships.files(
      history.excerpt, on: model.day, subjects: history.excerpt.subjects.mapValues(\.key),
      language: language, seen: history.seen
    )
    .map { made in Download(made.name, in: Self.folder, "\(made.title).") { made.text } }
  }

  private var register: [Download] {
    history.register.map { bytes in
      [
        Download(
          "register.sqlite", in: Self.folder,
          language(
            "Het hele register, met alle versies en bronnen (SQLite).",
            "The whole register, with all versions and sources (SQLite)."), bytes)
      ]
    } ?? []
  }
}
