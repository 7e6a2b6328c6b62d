import Overviews
import Records
import Renderers

/// The pages about one arrangement over time: what it is now, what each version changed, its data, and a
/// page for the number of every other version that leads here.
struct ArrangementPages: Sendable {
  let arrangement: SiteModel.ArrangementEntry
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }
  private var folder: String { SitePath.folder(of: arrangement.lineID) }

  var files: [SiteFile] {
    var files = [
      SiteFile(now.path) {
        answer(as: .html, frame.presentation(place(now), adding: [downloads]))
      }
    ]
    files += [OutputFormat.json, .csv].map { format in
      SiteFile(SitePath("\(folder)/regeling.\(format.rawValue)"), isDownload: true) {
        answer(as: format, Presentation(language: language))
      }
    }
    if let history = arrangement.history {
      files.append(
        SiteFile(versions.path) {
          render(history, on: model.day, as: .html, frame.presentation(place(versions)))
        })
    }
    return files
      + arrangement.overview.line.filter { $0.id != arrangement.lineID }.map(leadingOn)
  }

  private var now: SiteFrame.Link {
    .init(label: language("Regeling", "Arrangement"), path: SitePath(folder: folder))
  }
  private var versions: SiteFrame.Link {
    .init(
      label: language("Alle versies", "All versions"), path: SitePath(folder: folder + "/versies"))
  }

  private func place(_ page: SiteFrame.Link) -> SiteFrame.Place {
    SiteFrame.Place(
      path: page.path,
      trail: page.path == now.path ? [] : [.init(label: arrangement.title, path: now.path)],
      tabs: arrangement.history == nil ? [] : [now, versions])
  }

  private func answer(as format: OutputFormat, _ presentation: Presentation) -> String {
    render(
      arrangement.overview, on: model.day, documents: model.documents, signals: arrangement.signals,
      as: format, presentation)
  }

  private var downloads: Section {
    Section(
      title: language("Gegevens", "Data"), anchor: "gegevens",
      blocks: [
        .list([
          [
            .local(label: "regeling.json", address: "regeling.json"),
            .text(language(": alles van deze regeling (JSON).", ": everything on it (JSON).")),
          ],
          [
            .local(label: "regeling.csv", address: "regeling.csv"),
            .text(language(": de deelnemers als tabel (CSV).", ": the participants (CSV).")),
          ],
        ])
      ])
  }

  /// A page for the number of a later version, which stays valid but is not the number of the line.
  private func leadingOn(_ version: Arrangement) -> SiteFile {
    let path = SitePath(folder: SitePath.folder(of: version.id))
    let page = Page(
      language: language,
      title: language("Versie \(version.id)", "Version \(version.id)"),
      summary: [
        .paragraph([
          .text(
            language(
              "Het nummer \(version.id) is van één versie van deze regeling: ",
              "The number \(version.id) is of one version of this arrangement: ")),
          .subject(label: arrangement.title, .arrangement(line: arrangement.lineID)), .text("."),
        ])
      ])
    return SiteFile(path) { html(page, in: frame.around(.init(path: path))) }
  }
}
