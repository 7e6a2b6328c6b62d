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
          json.member("delen", parts(of: file))
        }
      }
      json.key("delen")
      json.array([true, false].filter { !documents(ofRegister: $0).isEmpty }) { json, isRegister in
        json.object { json in
          json.member("deel", isRegister ? Self.register : Self.figures)
          json.member("licentie", isRegister ? "CC0-1.0" : String?.none)
          json.member("toelichting", terms(ofRegister: isRegister))
          json.key("bronnen")
          json.array(documents(ofRegister: isRegister)) { json, document in
            json.value(document.number)
          }
        }
      }
      json.sourcesMember(overview.documents)
    }
  }

  private static let register = "register"
  private static let figures = "cijfers en zienswijzen"

  /// The parts of which something can stand in a file: each has its own sources and licence.
  private func parts(of file: BundleFile) -> [String] {
    [Self.register]
      + (file.holdsFigures && !documents(ofRegister: false).isEmpty ? [Self.figures] : [])
  }

  private func documents(ofRegister isRegister: Bool) -> [CitedDocument] {
    bundle.overview.documents.filter { ($0.kind == .registerExport) == isRegister }
  }

  private func terms(ofRegister isRegister: Bool) -> String {
    isRegister
      ? bundle.language(
        "Register van Overheidsorganisaties, https://organisaties.overheid.nl/",
        "Register van Overheidsorganisaties, https://organisaties.overheid.nl/")
      : bundle.language(
        "Niet uit het register: de licentie van het stuk waaruit een bedrag of zienswijze komt, geldt. Die "
          + "is hier niet bekend.",
        "Not from the register: the licence of the document that an amount or view comes from holds. It is "
          + "not known here.")
  }
}

extension CouncilBundle {
  /// The date of the newest export of the register that the bundle rests on.
  var registerDate: Day? {
    overview.documents.filter { $0.kind == .registerExport }.map(\.date).max()
  }
}
