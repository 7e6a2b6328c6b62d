import Checksums
import JSONText
import Overviews
import Pages
import Records

/// What a bundle holds, for programs: each file with its checksum, and the documents it all rests on.
struct BundleManifest {
  let bundle: CouncilBundle
  let files: [BundleFile]

  var file: BundleFile {
    var json = JSONText(indented: true)
    write(to: &json)
    return BundleFile(
      path: "manifest.json",
      description: bundle.language(
        "wat elk bestand is, voor programma's", "what each file is, for programs"),
      text: HiddenCharacters.escapedInJSON(json.text) + "\n")
  }

  private func write(to json: inout JSONText) {
    let overview = bundle.overview
    json.object { json in
      json.member("soort", "wgr-dossier")
      json.municipalityMember(overview.municipality)
      json.member("begrotingsjaar", bundle.calendar.year)
      json.member("peildatum", overview.day)
      json.member("registerdatum", bundle.registerDate)
      json.member("taal", bundle.language.rawValue)
      json.key("bestanden")
      json.array(files) { json, file in
        let bytes = Array(file.text.utf8)
        json.object { json in
          json.member("bestand", file.path)
          json.member("omschrijving", file.description)
          json.member("mediatype", file.mediaType)
          json.member("bytes", bytes.count)
          json.member("sha256", Checksum.text(of: bytes))
        }
      }
      json.sourcesMember(overview.documents)
    }
  }
}

extension CouncilBundle {
  /// The date of the newest export of the register that the bundle rests on.
  var registerDate: Day? {
    overview.documents.filter { $0.kind == .registerExport }.map(\.date).max()
  }
}
