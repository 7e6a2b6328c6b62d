import Checksums
import Pages
import Records

/// How a snapshot is cited, for reference managers: Citation File Format 1.2.0, https://citation-file-format.github.io.
struct CitationFile {
  let snapshot: Snapshot

  var file: Snapshot.File {
    let language = snapshot.language
    let register = snapshot.parts.first { $0.path == "register.sqlite" }?.bytes ?? []
    var lines = [
      "cff-version: 1.2.0",
      "message: "
        + quoted(
          language(
            "Verwijs zo naar deze gegevens.", "If you use these data, please cite them so.")),
      "type: dataset",
      "title: "
        + quoted(
          language(
            "Gemeenschappelijke regelingen in Nederland", "Joint arrangements in the Netherlands")),
      "authors:", "  - name: \"Register van Overheidsorganisaties\"",
      "    website: \"https://organisaties.overheid.nl/\"",
      "version: " + quoted(snapshot.version),
    ]
    if let day = snapshot.registerDay { lines.append("date-released: \(day.description)") }
    if !snapshot.hasFigures { lines.append("license: CC0-1.0") }
    lines += [
      "identifiers:", "  - type: other", "    value: \"sha256:\(Checksum.text(of: register))\"",
      "    description: \"register.sqlite\"",
      "references:", "  - type: software", "    title: wgr",
      "    version: \"\(ProgramVersion.current)\"",
      "    authors:", "      - name: \"The maintainers of wgr\"",
    ]
    return Snapshot.File(
      path: "CITATION.cff",
      description: language("hoe ernaar te verwijzen", "how to cite it"),
      bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}
