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
    Self.fields.write(self, to: &json)
    return BundleFile(
      path: "manifest.json",
      description: bundle.language(
        "wat elk bestand is, voor programma's", "what each file is, for programs"),
      text: HiddenCharacters.escapedInJSON(json.text) + "\n")
  }

  private static let fields = FieldList<BundleManifest>([
    Field("soort", .init("altijd wgr-dossier", "always wgr-dossier"), .text { _ in "wgr-dossier" }),
    OrganisationFields.municipalityMember { $0.bundle.overview.municipality },
    Field(
      "begrotingsjaar", .init("het jaar van de begroting", "the year of the budget"),
      .year { $0.bundle.calendar.year }),
    .day { $0.bundle.overview.day },
    Field(
      "registerdatum",
      .init(
        "datum van de nieuwste export van het register", "date of the register's newest export"),
      .day { $0.bundle.registerDate }),
    Field("taal", .init("nl of en", "nl or en"), .text { $0.bundle.language.rawValue }),
    Field(
      "bestanden", .init("de bestanden", "the files"), .rows(file) { $0.files }),
    DocumentFields.member { $0.bundle.overview.documents },
  ])

  private static let file = FieldList<BundleFile>([
    Field("bestand", .init("plaats in het dossier", "place in the bundle"), .text { $0.path }),
    Field("omschrijving", .init("wat het is", "what it is"), .text { $0.description }),
    Field(
      "mediatype", .init("soort gegevens (IANA)", "kind of data (IANA)"), .text { $0.mediaType }),
    Field(
      "bytes", .init("aantal bytes", "number of bytes"), unit: .init("bytes", "bytes"),
      .integer { $0.text.utf8.count }),
    Field(
      "sha256", .init("SHA-256 van de bytes", "SHA-256 of the bytes"),
      .text { Checksum.text(of: Array($0.text.utf8)) }),
  ])
}

extension CouncilBundle {
  /// The date of the newest export of the register that the bundle rests on.
  var registerDate: Day? {
    overview.documents.filter { $0.kind == .registerExport }.map(\.date).max()
  }
}
