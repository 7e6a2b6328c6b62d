import Overviews
import Pages
import Records
import Renderers

/// The pages about one arrangement over time: what it is now, what each version changed, its data, and a
/// page for the number of every other version that leads here.
struct ArrangementPages: Sendable {
  let arrangement: SiteModel.ArrangementEntry
  let frame: SiteFrame

  private var model: SiteModel { frame.model }
  private var language: Language { model.language }
  private var folder: String { SitePath.folder(of: arrangement.line) }

  var files: [SiteFile] {
    var files = [
      SiteFile(now.path) {
        answer(as: .html, frame.presentation(place(now), adding: [data, error]))
      }
    ]
    files += downloads.map(\.file)
    if let history = arrangement.history {
      files.append(
        SiteFile(versions.path) {
          history.answer.text(as: .html, frame.presentation(place(versions)))
        })
    }
    return files
      + arrangement.overview.versions.filter { $0.id != arrangement.line.firstVersion }.map(
        leadingOn)
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
    arrangement.overview.answer(
      on: model.day, signals: arrangement.signals
    ).text(as: format, presentation)
  }

  private var data: Section {
    Section(
      title: language("Gegevens", "Data"), anchor: "gegevens", blocks: [downloads.list()])
  }

  /// What to do when something is wrong here, with a text for the keeper.
  private var error: Section {
    let overview = arrangement.overview.arrangement
    return Section(
      title: language("Klopt er iets niet?", "Is something wrong?"), anchor: "fout",
      blocks: [
        .details(
          summary: language("Een tekst voor de bronhouder", "A text for the keeper, in Dutch"),
          [
            .paragraph(
              language("Aan: ", "To: ")
                + (overview.keeper?.name
                  ?? language("niet vermeld in het register", "not recorded in the register"))),
            .sample(
              ReportingPage.textForKeeper(
                title: overview.title, number: overview.id.description)),
          ]),
        .paragraph([
          .local(
            label: language("Andere fouten melden", "Report other errors"),
            address: ReportingPage.path.relative(from: now.path)),
          .text("."),
        ]),
      ])
  }

  private var downloads: [Download] {
    [
      Download(
        at: StaticAPI.path(of: arrangement.line), seenFrom: folder,
        language("Alles van deze regeling (JSON).", "Everything on it (JSON).")
      ) {
        var compact = Presentation(language: language)
        compact.isCompact = true
        return answer(as: .json, compact)
      },
      Download(
        "regeling.csv", in: folder,
        language("De deelnemers als tabel (CSV).", "The participants (CSV).")
      ) {
        answer(as: .csv, Presentation(language: language))
      },
    ]
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
          .subject(label: arrangement.title, .arrangement(line: arrangement.line)), .text("."),
        ])
      ])
    return SiteFile(path) { html(page, in: frame.around(.init(path: path))) }
  }
}
