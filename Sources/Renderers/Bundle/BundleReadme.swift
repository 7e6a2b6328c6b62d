import Overviews
import Pages
import Records

/// What a bundle holds, for people who open the folder.
struct BundleReadme {
  let bundle: CouncilBundle
  let answers: [BundleFile]

  private var language: Language { bundle.language }

  var file: BundleFile {
    BundleFile(
      path: language("LEESMIJ.txt", "README.txt"),
      description: language("uitleg bij dit dossier", "what is in this bundle"),
      text: (heading + contents + checking + sources).joined(separator: "\n") + "\n")
  }

  private var heading: [String] {
    let name = HiddenCharacters.removed(from: bundle.overview.municipality.name)
    let day = language.date(bundle.overview.day)
    let title = language(
      "\(name): dossier gemeenschappelijke regelingen, begroting \(bundle.calendar.year)",
      "\(name): bundle on joint arrangements, budget of \(bundle.calendar.year)")
    return [
      title, String(repeating: "=", count: title.count), "",
      language("Stand op ", "As of ") + day + ". "
        + bundle.overview.standing.reach(in: language), "",
      language(
        "Begin met het overzicht: open \(answers.first?.path ?? "") in een browser.",
        "Begin with the overview: open \(answers.first?.path ?? "") in a browser."),
      "",
    ]
  }

  private var contents: [String] {
    answers.flatMap { file in
      [file.path, "    " + HiddenCharacters.removed(from: file.description)]
    } + [""]
  }

  private var checking: [String] {
    [
      language(
        "manifest.json noemt elk bestand, voor programma's. Met sha256sum -c "
          + "\(CouncilBundle.checksumsName)",
        "manifest.json lists every file, for programs. sha256sum -c \(CouncilBundle.checksumsName)"),
      language(
        "controleert u of de bestanden nog zijn zoals ze zijn gemaakt.",
        "checks whether the files still are as they were made."),
      "",
    ]
  }

  private var sources: [String] {
    let documents = bundle.overview.standing.documents
    guard !documents.isEmpty else { return [] }
    return [language("Gemaakt met wgr uit:", "Made with wgr from:")]
      + documents.map { document in
        let name = HiddenCharacters.removed(from: document.fileName)
        return "- \(name): \(document.kind.name(in: language)), "
          + document.document.dateWording(in: language)
      }
  }
}
