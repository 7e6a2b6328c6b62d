import Pages
import Records

/// What a snapshot holds and how it is used, for people who open the folder.
struct SnapshotReadme {
  let snapshot: Snapshot

  private var language: Language { snapshot.language }

  var file: Snapshot.File {
    let lines = heading + contents + use + sources
    return Snapshot.File(
      path: language("LEESMIJ.txt", "README.txt"),
      description: language("uitleg bij deze map", "what is in this folder"),
      bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private var heading: [String] {
    let title = language(
      "Het register van gemeenschappelijke regelingen, om naar te verwijzen",
      "The register of joint arrangements, to cite")
    return [
      title, String(repeating: "=", count: title.count), "", snapshot.standing.reach(in: language),
      language(
        "Het register begint laat: hoeveel van elk jaar bekend is, staat in panel/*/years.csv.",
        "The register begins late: how much of each year is known stands in panel/*/years.csv."),
      "",
    ]
  }

  private var contents: [String] {
    snapshot.parts.flatMap { file in
      [file.path, "    " + HiddenCharacters.removed(from: file.description)]
    } + [""]
  }

  private var use: [String] {
    [
      language(
        "Controleren: sha256sum -c \(CouncilBundle.checksumsName)",
        "To check: sha256sum -c \(CouncilBundle.checksumsName)"),
      language("Verwijzen: CITATION.cff", "To cite: CITATION.cff"),
      language(
        "Opnieuw maken, uit dezelfde documenten: \(snapshot.command)",
        "To make it again, from the same documents: \(snapshot.command)"),
      language(
        "Licentie: wat uit het register komt CC0-1.0; bedragen en zienswijzen die van het stuk waaruit ze komen. "
          + "manifest.json zegt het per bestand.",
        "Licence: what comes from the register CC0-1.0; amounts and views that of the document they come from. "
          + "manifest.json says it of each file."), "",
    ]
  }

  private var sources: [String] {
    [
      language(
        "Gemaakt met wgr \(ProgramVersion.current) uit:",
        "Made with wgr \(ProgramVersion.current) from:")
    ]
      + snapshot.standing.documents.map { document in
        "- \(HiddenCharacters.removed(from: document.fileName)), "
          + "\(document.document.dateWording(in: language)), sha256 \(document.sha256)"
      }
  }
}
